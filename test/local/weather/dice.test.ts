import { createDice } from '../../../local/weather/dice';

it('comes out the same for the same seed and words, and else differently', () => {
  const roll = (seed: number, ...words: string[]) => createDice(seed).roll(...words);
  expect(roll(1, 'a', 'b')).toBe(roll(1, 'a', 'b'));
  expect(roll(1, 'a', 'b')).not.toBe(roll(2, 'a', 'b'));
  expect(roll(1, 'a', 'b')).not.toBe(roll(1, 'ab'));
});

it('is fair', () => {
  const { happens, pick } = createDice(7);
  const numbers = Array.from({ length: 2000 }, (_, number) => number);
  const often = numbers.filter((number) => happens(0.25, number)).length;
  expect(often / numbers.length).toBeCloseTo(0.25, 1);
  const picked = new Set(numbers.map((number) => pick(['one', 'two', 'three'], number)));
  expect([...picked].sort()).toEqual(['one', 'three', 'two']);
});
