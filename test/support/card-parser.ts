import * as AdaptiveCards from 'adaptivecards/dist/adaptivecards.js';

/** Returns what the real parser has to say against a card, and the names that two of its actions share. */
export function problemsOf(card: object): string[] {
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  new AdaptiveCards.AdaptiveCard().parse(card, context);
  const said = Array.from(
    { length: context.eventCount },
    (_, index) => context.getEventAt(index).message,
  );
  // Its pattern for languages remembers where it stopped, so it refuses every other one that is right. Teams knows one
  // more style of images: https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format
  const problems = said.filter(
    (each) =>
      !/^Invalid value "[a-z-]+" for property "lang"/.test(each) && !/"RoundedCorners"/.test(each),
  );
  return [
    ...problems,
    ...repeated(namesOfActions(card)).map((name) => `two actions are “${name}”`),
  ];
}

/** Returns what a screen reader calls each button and each place to press: the renderer takes the tooltip first. */
export function namesOfActions(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { type, title, tooltip } = part as { type?: string; title?: string; tooltip?: string };
  const isAction = typeof type === 'string' && type.startsWith('Action.');
  const own = isAction ? [tooltip ?? title ?? ''] : [];
  return [...own, ...Object.values(part).flatMap(namesOfActions)];
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}

/** Returns what the real renderer puts on the screen for the text of a TextBlock, in American English. */
export function shownText(text: string): string {
  const shown = {
    classList: { add() {} },
    style: {},
    setAttribute() {},
    getElementsByTagName: () => [],
    innerText: '',
  };
  class Block extends AdaptiveCards.TextBlock {
    show(): void {
      this.internalRender();
    }
  }
  const block = new Block(text);
  block.lang = 'en-US';
  block.useMarkdown = false;
  // The renderer knows browsers only, and of them needs no more than this here.
  const browser = {
    window: {},
    document: { createElement: () => shown },
    HTMLElement: Object,
  };
  Object.assign(globalThis, browser);
  try {
    block.show();
  } finally {
    for (const name of Object.keys(browser)) Reflect.deleteProperty(globalThis, name);
  }
  return shown.innerText;
}
