import { isObject } from '../http/body';

export type Button = Readonly<Record<string, unknown>>;

/** Finds a card's `Action.Execute` by its verb (and title), however deep it sits. */
export function findButton(card: unknown, verb: string, title?: string): Button | undefined {
  return buttonsOf(card).find(
    (button) => button['verb'] === verb && (title === undefined || button['title'] === title),
  );
}

/** Returns all buttons of a card that call the bot. */
export function buttonsOf(card: unknown): readonly Button[] {
  if (Array.isArray(card)) return card.flatMap(buttonsOf);
  if (!isObject(card)) return [];
  const self = card['type'] === 'Action.Execute' ? [card] : [];
  return [...self, ...Object.values(card).flatMap(buttonsOf)];
}
