import { editPhoto } from '../../../../src/photos/pixels/edit';
import type { Framing } from '../../../../src/photos/pixels/framing';
import { crops, plainFraming, turns } from '../../../../src/photos/pixels/framing';
import type { Pixels } from '../../../../src/photos/pixels/pixels';
import { cutOut, pixelsOf } from '../../../../src/photos/pixels/pixels';
import { usedWindow } from '../../../../src/photos/pixels/window';
import { limits } from '../../../../src/limits';

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
const white: Colour = [255, 255, 255, 255];
const black: Colour = [0, 0, 0, 255];
const framed = (some: Partial<Framing>): Framing => ({ ...plainFraming, ...some });

/** As the converter does it: only what the framing uses is edited. */
function photoOf(picture: Pixels, framing: Framing) {
  const window = usedWindow(picture, framing);
  return editPhoto(window ? cutOut(picture, window) : picture, framing);
}

it.each([
  ['left', 10],
  ['centre', 60],
  ['right', 110],
] as const)('cuts the %s of a wide picture', (crop, firstColumn) => {
  const ramp = painted(200, 100, (x) => [x + 10, 0, 0, 255]);
  const photo = photoOf(ramp, framed({ crop }));
  expect([photo.width, photo.height]).toEqual([100, 100]);
  expect(at(photo, 0, 50)).toEqual([firstColumn, 0, 0, 255]);
});

it.each([
  ['white', white],
  ['black', black],
] as const)('pads a picture on %s for fit, and keeps all of it', (ground, padding) => {
  const photo = photoOf(
    painted(100, 50, () => red),
    framed({ crop: 'fit', ground }),
  );
  expect([photo.width, photo.height]).toEqual([100, 100]);
  expect([at(photo, 50, 24), at(photo, 50, 25), at(photo, 50, 74), at(photo, 50, 75)]).toEqual([
    padding,
    red,
    red,
    padding,
  ]);
});

it('shrinks a long picture for fit', () => {
  const photo = photoOf(
    painted(1296, 648, () => red),
    framed({ crop: 'fit' }),
  );
  expect([photo.width, photo.height]).toEqual([limits.photoSide, limits.photoSide]);
  expect(at(photo, 300, 324)).toEqual(red);
});

it.each([
  ['hidden colour', 'white', [0, 255, 0, 0], white],
  ['hidden colour', 'black', [0, 255, 0, 0], black],
  ['half of a colour', 'white', [255, 0, 0, 128], [255, 127, 127, 255]],
  ['half of a colour', 'black', [255, 0, 0, 128], [128, 0, 0, 255]],
  ['all of a colour', 'white', red, red],
  ['all of a colour', 'black', red, red],
] as const)('lays %s on %s', (_what, ground, colour, expected) => {
  const photo = photoOf(
    painted(50, 50, (x) => (x === 0 ? [0, 0, 0, 0] : colour)),
    framed({ crop: 'centre', ground }),
  );
  expect(at(photo, 25, 25)).toEqual(expected);
});

it('lets no hidden colour bleed into an edge that is shrunk', () => {
  const stripes = painted(1296, 648, (x) => (x % 2 === 0 ? red : [0, 255, 0, 1]));
  const [redPart, greenPart, bluePart] = at(photoOf(stripes, framed({ crop: 'fit' })), 300, 324);
  expect(redPart).toBeGreaterThan(252);
  expect(Math.abs(greenPart! - bluePart!)).toBeLessThan(4);
});

describe('a turn', () => {
  /** Where a pixel of the turned picture was before, written down apart from the editor. */
  const before = {
    0: (x: number, y: number) => [x, y],
    90: (x: number, y: number) => [y, sides.height - 1 - x],
    180: (x: number, y: number) => [sides.width - 1 - x, sides.height - 1 - y],
    270: (x: number, y: number) => [sides.width - 1 - y, x],
  } as const;
  const sides = { width: 80, height: 60 };
  const scene = painted(sides.width, sides.height, (x, y) => [x * 3, y * 4, 7, 255]);

  /** Where the square begins in the turned picture; for `fit` the picture begins there in the square. */
  function start(crop: Framing['crop'], wide: boolean): readonly [number, number] {
    const slack = 20;
    const shares = { auto: wide ? 0.5 : 0.15, top: 0, left: 0, bottom: 1, right: 1, centre: 0.5 };
    const along = { auto: true, centre: true, top: !wide, bottom: !wide, left: wide, right: wide };
    if (crop === 'fit') return wide ? [0, -slack / 2] : [-slack / 2, 0];
    const offset = slack * (along[crop] ? shares[crop] : 0.5);
    return wide ? [offset, 0] : [0, offset];
  }

  const all = turns.flatMap((turn) => crops.map((crop) => [turn, crop] as const));

  it.each(all)('of %i degrees comes before the crop %s, pixel for pixel', (turn, crop) => {
    const wide = turn % 180 === 0;
    const photo = photoOf(scene, framed({ crop, turn }));
    const [left, top] = start(crop, wide);
    const side = crop === 'fit' ? sides.width : sides.height;
    expect([photo.width, photo.height]).toEqual([side, side]);
    for (const [x, y] of [
      [0, 0],
      [13, 31],
      [side - 1, 0],
      [0, side - 1],
      [side >> 1, side >> 1],
      [side - 1, side - 1],
    ] as const) {
      const [u, v] = before[turn](x + left, y + top) as [number, number];
      const inside = u >= 0 && v >= 0 && u < sides.width && v < sides.height;
      expect(at(photo, x, y)).toEqual(inside ? [u * 3, v * 4, 7, 255] : white);
    }
  });

  it('keeps what is see-through, for the ground', () => {
    const scene = painted(50, 50, (x) => (x < 25 ? [0, 0, 0, 0] : red));
    const photo = photoOf(scene, framed({ turn: 90, ground: 'black' }));
    expect([at(photo, 25, 10), at(photo, 25, 40)]).toEqual([black, red]);
  });
});
