import { cutOut, pixelsOf } from '../../../../src/photos/pixels/pixels';

it('takes no bytes that are more or fewer than the size needs', () => {
  const size = { width: 3, height: 2 };
  expect(pixelsOf(Buffer.alloc(24), size)).toMatchObject(size);
  for (const channels of [3, 5]) {
    expect(() => pixelsOf(Buffer.alloc(6 * channels), size)).toThrow(RangeError);
  }
});

it.each([
  ['sees that nothing shows through', 255, true],
  ['sees that one pixel lets the background through', 254, false],
])('%s', (_what, alpha, opaque) => {
  const data = Buffer.alloc(4 * 4, 255);
  data[11] = alpha;
  expect(pixelsOf(data, { width: 2, height: 2 }).opaque).toBe(opaque);
});

it('cuts out the pixels of a window', () => {
  const data = Buffer.from(Array.from({ length: 4 * 3 * 4 }, (_, at) => Math.floor(at / 4)));
  const pixels = pixelsOf(data, { width: 4, height: 3 });
  const cut = cutOut(pixels, { x: 2, y: 1, side: 2 });
  expect([...cut.data].filter((_, at) => at % 4 === 0)).toEqual([6, 7, 10, 11]);
});
