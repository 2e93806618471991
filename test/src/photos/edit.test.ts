import { editPhoto } from '../../../src/photos/edit';
import { pixelsOf } from '../../../src/photos/pixels';
import { limits } from '../../../src/limits';

type Colour = readonly [number, number, number, number];

function painted(width: number, height: number, colour: (x: number, y: number) => Colour) {
  const data = Uint8Array.from({ length: width * height * 4 }, (_, at) => {
    const pixel = at >> 2;
    return colour(pixel % width, Math.floor(pixel / width))[at & 3] ?? 0;
  });
  return pixelsOf(data, { width, height });
}

function at({ data, width }: { data: Uint8Array; width: number }, x: number, y: number): number[] {
  return [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
}

const red: Colour = [255, 0, 0, 255];
const white = [255, 255, 255, 255];

it.each([
  ['left', 10],
  ['centre', 60],
  ['right', 110],
] as const)('cuts the %s of a wide picture', (crop, firstColumn) => {
  const ramp = painted(200, 100, (x) => [x + 10, 0, 0, 255]);
  const photo = editPhoto(ramp, crop);
  expect([photo.width, photo.height]).toEqual([100, 100]);
  expect(at(photo, 0, 50)).toEqual([firstColumn, 0, 0, 255]);
});

it('pads a picture on white for fit, and keeps all of it', () => {
  const photo = editPhoto(
    painted(100, 50, () => red),
    'fit',
  );
  expect([photo.width, photo.height]).toEqual([100, 100]);
  expect([at(photo, 50, 24), at(photo, 50, 25), at(photo, 50, 74), at(photo, 50, 75)]).toEqual([
    white,
    red,
    red,
    white,
  ]);
});

it('shrinks a long picture for fit', () => {
  const photo = editPhoto(
    painted(1296, 648, () => red),
    'fit',
  );
  expect([photo.width, photo.height]).toEqual([limits.photoSide, limits.photoSide]);
  expect(at(photo, 300, 324)).toEqual(red);
});

it.each([
  ['hidden colour', [0, 255, 0, 0], white],
  ['half of a colour', [255, 0, 0, 128], [255, 127, 127, 255]],
  ['all of a colour', red, red],
] as const)('lays %s on white', (_what, colour, expected) => {
  const photo = editPhoto(
    painted(50, 50, (x) => (x === 0 ? [0, 0, 0, 0] : colour)),
    'centre',
  );
  expect(at(photo, 25, 25)).toEqual(expected);
});

it('lets no hidden colour bleed into an edge that is shrunk', () => {
  const stripes = painted(1296, 648, (x) => (x % 2 === 0 ? red : [0, 255, 0, 1]));
  const [redPart, greenPart, bluePart] = at(editPhoto(stripes, 'fit'), 300, 324);
  expect(redPart).toBeGreaterThan(252);
  expect(Math.abs(greenPart! - bluePart!)).toBeLessThan(4);
});
