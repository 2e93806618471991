import * as AdaptiveCards from 'adaptivecards/dist/adaptivecards.js';

/** Returns what the real renderer's parser finds wrong with a card in the version that Teams shows. */
export function problemsOf(card: object): string[] {
  const context = new AdaptiveCards.SerializationContext(AdaptiveCards.Versions.v1_5);
  new AdaptiveCards.AdaptiveCard().parse(card, context);
  return Array.from(
    { length: context.eventCount },
    (_, index) => context.getEventAt(index).message,
  );
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
