import { limits } from '../../src/index';
import { problemsOf } from './card-parser';

/** Names that are more than names to a card that reads them as Markdown, functions or directions. */
export const hostileNames: [string, string][] = [
  ['Markdown', '[click](https://evil.example)'],
  ['a mention', '<at>Everyone</at>'],
  ['bidi', 'Ade\u202ele'],
  ['a date function', 'x {{DATE(2026-01-01T00:00:00Z)}}'],
  ['a flood', '😀'.repeat(10_000)],
];

/** Expects a card with such a name to be plain: no text of people may stand in a TextBlock, which reads Markdown and functions. */
export function expectPlain(card: object, name: string): void {
  const blocks = JSON.stringify(card).match(/\{"type":"TextBlock"[^}]*\}/g) ?? [];
  expect(blocks.length).toBeGreaterThan(0);
  for (const block of blocks) expect(block).not.toContain(name.slice(0, 8));
  expect(JSON.stringify(card)).not.toContain('\u202e');
  expect(JSON.stringify(card).length).toBeLessThan(limits.cardBytes);
  expect(problemsOf(card)).toEqual([]);
}
