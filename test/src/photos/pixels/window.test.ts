import type { Crop, Turn } from '../../../../src/photos/pixels/framing';
import {
  crops,
  differentCrops,
  plainFraming,
  sameCrop,
  turns,
} from '../../../../src/photos/pixels/framing';
import {
  cropWindow,
  fitInto,
  masterSize,
  shapeOf,
  usedWindow,
} from '../../../../src/photos/pixels/window';

const upright = { width: 600, height: 1000 };
const wide = { width: 1000, height: 600 };

it.each([
  ['auto', upright, { x: 0, y: 60, side: 600 }],
  ['auto', wide, { x: 200, y: 0, side: 600 }],
  ['centre', upright, { x: 0, y: 200, side: 600 }],
  ['centre', wide, { x: 200, y: 0, side: 600 }],
  ['top', upright, { x: 0, y: 0, side: 600 }],
  ['top', wide, { x: 200, y: 0, side: 600 }],
  ['bottom', upright, { x: 0, y: 400, side: 600 }],
  ['left', wide, { x: 0, y: 0, side: 600 }],
  ['left', upright, { x: 0, y: 200, side: 600 }],
  ['right', wide, { x: 400, y: 0, side: 600 }],
] as const)('%s of %o is the window %o', (crop, size, expected) => {
  expect(cropWindow(size, crop)).toEqual(expected);
});

it('rounds to whole pixels inside the picture', () => {
  expect(cropWindow({ width: 101, height: 100 }, 'centre')).toEqual({ x: 1, y: 0, side: 100 });
});

it.each([
  ['shrinks to a short side of 648', { width: 4032, height: 3024 }, { width: 864, height: 648 }],
  ['never grows', { width: 300, height: 200 }, { width: 300, height: 200 }],
  ['stays long', { width: 1_000, height: 20_000 }, { width: 648, height: 12_960 }],
  ['keeps all of a low picture', { width: 20_000, height: 500 }, { width: 20_000, height: 500 }],
])('the master %s', (_fact, size, expected) => {
  expect(masterSize(size)).toEqual(expected);
});

it.each([
  ['the long side', wide, { width: 648, height: 389 }],
  ['nothing when it is small', { width: 30, height: 20 }, { width: 30, height: 20 }],
])('fitting shrinks %s', (_what, size, expected) => {
  expect(fitInto(size, 648)).toEqual(expected);
});

it.each([
  ['left', 0, { x: 0, y: 0, side: 600 }],
  ['top', 90, { x: 0, y: 0, side: 600 }],
  ['top', 270, { x: 400, y: 0, side: 600 }],
  ['auto', 90, { x: 60, y: 0, side: 600 }],
  ['auto', 270, { x: 340, y: 0, side: 600 }],
  ['left', 180, { x: 400, y: 0, side: 600 }],
  ['fit', 90, undefined],
] as const)('%s after a turn of %i uses the window %o', (crop, turn, window) => {
  expect(usedWindow(wide, { ...plainFraming, crop, turn })).toEqual(window);
});

describe.each([
  ['wide', { width: 300, height: 200 }],
  ['tall', { width: 200, height: 300 }],
  ['square', { width: 300, height: 295 }],
] as const)('of a %s picture', (shape, size) => {
  const windowOf = (crop: Crop, turn: Turn) => {
    const used = usedWindow(size, { crop, turn, ground: 'white' });
    // Nobody can tell a square from what is cut off by a few pixels.
    return shape === 'square' ? 'all' : JSON.stringify(used);
  };

  it('the shape is known', () => {
    expect(shapeOf(size)).toBe(shape);
  });

  it.each(turns)(
    'turned by %i, the crops that are offered are different, and no other is',
    (turn) => {
      const offered = differentCrops(shape, turn);
      const different = new Set(offered.map((crop) => windowOf(crop, turn)));
      expect(different.size).toBe(offered.length);
      for (const crop of crops) {
        expect(windowOf(sameCrop(crop, offered), turn)).toBe(windowOf(crop, turn));
      }
    },
  );
});

it('of a picture of unknown shape all crops are offered', () => {
  expect(differentCrops(undefined, 0)).toEqual(crops);
});
