import { text } from '../../../../../src/text';

describe('a full mailbox', () => {
  it.each([{}, { doing: 'look' }] as const)(
    'of somebody else is for them or an administrator to make room in (%j)',
    (details) => {
      const sentence = text.sentenceFor('graph.mailbox_full', { ...details, target: 'user' });
      expect(sentence).not.toMatch(/delete/);
      expect(sentence).toMatch(/ask that person or an administrator to make room/);
    },
  );

  it.each(['me', 'contact'] as const)(
    'of one’s own (%s) is for oneself to make room in',
    (target) => {
      expect(text.sentenceFor('graph.mailbox_full', { target })).toMatch(/delete something/);
    },
  );
});

it.each(['graph.mailbox_full', 'graph.storage_full'] as const)(
  'asks for no picture after %s, which a removal meets as well',
  (code) => {
    for (const target of ['me', 'user', 'group', 'team', 'contact'] as const) {
      expect(text.sentenceFor(code, { target })).not.toMatch(/picture/);
    }
  },
);
