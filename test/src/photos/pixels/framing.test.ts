import {
  crops,
  framingKey,
  grounds,
  isFraming,
  plainFraming,
  sameFraming,
  turnedBy,
  turns,
} from '../../../../src/photos/pixels/framing';

const all = crops.flatMap((crop) =>
  turns.flatMap((turn) => grounds.map((ground) => ({ crop, turn, ground }))),
);

describe('framingKey', () => {
  it.each([
    ['auto', plainFraming],
    ['fit-black', { ...plainFraming, crop: 'fit', ground: 'black' }],
    ['top-90', { ...plainFraming, crop: 'top', turn: 90 }],
    ['fit-90-black', { crop: 'fit', turn: 90, ground: 'black' }],
  ] as const)('is %s for %o', (key, framing) => {
    expect(framingKey(framing)).toBe(key);
  });

  it('tells all framings apart, in letters that a store takes', () => {
    const keys = all.map(framingKey);
    expect(new Set(keys).size).toBe(all.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9-]{1,16}$/);
  });
});

it('sameFraming compares all three parts', () => {
  expect(all.filter((framing) => sameFraming(framing, plainFraming))).toEqual([plainFraming]);
});

describe('isFraming', () => {
  it('takes every framing', () => {
    expect(all.every(isFraming)).toBe(true);
  });

  it.each([
    [undefined],
    [null],
    ['auto'],
    [{}],
    [{ ...plainFraming, crop: '__proto__' }],
    [{ ...plainFraming, turn: 45 }],
    [{ ...plainFraming, turn: '90' }],
    [{ ...plainFraming, turn: NaN }],
    [{ ...plainFraming, ground: 'red' }],
    [{ crop: 'auto', turn: 0 }],
  ])('refuses %o', (value) => {
    expect(isFraming(value)).toBe(false);
  });
});

it.each([
  [0, 90, 90],
  [270, 90, 0],
  [0, 270, 270],
  [180, 270, 90],
] as const)('%i degrees and %i more are %i', (turn, more, expected) => {
  expect(turnedBy(turn, more)).toBe(expected);
});
