import * as AdaptiveCards from 'adaptivecards/dist/adaptivecards.js';

/** Gives what the real renderer's parser finds wrong with a card in the version that Teams shows. */
export function problemsOf(card: object): string[] {
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  new AdaptiveCards.AdaptiveCard().parse(card, context);
  return Array.from(
    { length: context.eventCount },
    (_, index) => context.getEventAt(index).message,
  );
}
