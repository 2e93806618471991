import { cropWindow, fitInto, masterSize } from '../../../src/photos/window';

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
  ['bounds the long side', { width: 20_000, height: 1_000 }, { width: 5184, height: 259 }],
  ['keeps at least one pixel', { width: 40_000, height: 2 }, { width: 5184, height: 1 }],
])('the master %s', (_fact, size, expected) => {
  expect(masterSize(size)).toEqual(expected);
});

it.each([
  ['the long side', wide, { width: 648, height: 389 }],
  ['nothing when it is small', { width: 30, height: 20 }, { width: 30, height: 20 }],
])('fitting shrinks %s', (_what, size, expected) => {
  expect(fitInto(size, 648)).toEqual(expected);
});
