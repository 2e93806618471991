import { distance } from '../../../src/commands/distance';

describe('distance', () => {
  it.each([
    ['', '', 0],
    ['team', 'team', 0],
    ['taem', 'team', 1],
    ['tem', 'team', 1],
    ['team', 'tem', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
  ])('between “%s” and “%s” is %i', (one, other, steps) => {
    expect(distance(one, other)).toBe(steps);
  });
});
