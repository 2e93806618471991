import type { Element } from '../../../bot/cards/elements';
import { helpCard } from '../../../bot/cards/help-card';
import { commandsIn, listedIn } from '../../../src/commands/catalog';
import { text } from '../../../src/index';
import { problemsOf } from '../../support/card-parser';
import { channel } from '../../support/stage';

describe('helpCard', () => {
  it.each([
    ['personal', false],
    ['groupChat', false],
    ['channel', true],
  ] as const)('in %s lists what works there', (kind, team) => {
    const card = helpCard(text, { place: { ...channel, kind } }, 1);
    expect(problemsOf(card)).toEqual([]);
    expect(JSON.stringify(card).includes('"set team photo"')).toBe(team);
    expect(JSON.stringify(card)).toContain('set my photo');
  });

  it.each([
    ['a private channel', { ...channel, channelKind: 'private' }, /that of the whole team/],
    ['a shared channel', { ...channel, channelKind: 'shared' }, /people of the organisation/],
    ['a group chat', { ...channel, kind: 'groupChat' }, /picture of this chat/],
    ['a meeting', { ...channel, kind: 'groupChat', meeting: true }, /A meeting has no team/],
  ] as const)('says in %s what is different there', (_where, place, note) => {
    const card = helpCard(text, { place }, 1);
    expect(problemsOf(card)).toEqual([]);
    expect(JSON.stringify(card)).toMatch(note);
  });

  it('says first for whom it is not', () => {
    const card = helpCard(text, { place: channel, outsider: true }, 1);
    expect(problemsOf(card)).toEqual([]);
    expect(card.body[1]).toMatchObject({ text: text.sentenceFor('auth.outsider', {}) });
  });

  it.each([
    ['personal', ['set my photo', 'set team photo of Launch Team', 'undo']],
    ['groupChat', ['set my photo', 'set group photo of Marketing', 'undo']],
    ['channel', ['set team photo', 'set my photo', 'undo']],
  ] as const)('in %s shows three commands, and the others behind a button', (kind, three) => {
    const { actions, body } = helpCard(text, { place: { ...channel, kind } }, 1);
    const shown = body.filter(({ isVisible }) => isVisible !== false);
    const hidden = body.filter(({ isVisible }) => isVisible === false);
    expect(shown.flatMap(commandsOn)).toEqual(three);
    expect(hidden.flatMap(commandsOn)).toEqual(
      commandsIn(kind).flatMap(({ example }) =>
        (three as readonly string[]).includes(example) ? [] : [example],
      ),
    );
    const listed = listedIn(kind).map(({ example }) => example);
    expect(listed.slice(0, 3)).toEqual(three);
    const targets = hidden.map(({ id }) => id);
    expect(actions).toMatchObject([
      { type: 'Action.ToggleVisibility', title: 'More', targetElements: targets },
    ]);
  });
});

/** The commands in an element of the card, which are its bold lines. */
function commandsOn(element: Element): string[] {
  const { inlines = [], items = [] } = element as {
    readonly inlines?: readonly { readonly text: string; readonly weight?: string }[];
    readonly items?: readonly Element[];
  };
  const bold = inlines.filter(({ weight }) => weight === 'Bolder').map((each) => each.text);
  return [...bold, ...items.flatMap(commandsOn)];
}
