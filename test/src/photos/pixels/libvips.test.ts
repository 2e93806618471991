import { sharp } from '../../../../src/photos/pixels/libvips';

it.each([
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
  ['PPM', 'P6\n1 1\n255\nabc'],
  ['Radiance', '#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y 1 +X 1\nabcd'],
])('has no loader for %s left', async (_format, text) => {
  await expect(sharp(Buffer.from(text)).metadata()).rejects.toThrow('unsupported image format');
});

it('reads no file by its name', async () => {
  await expect(sharp(__filename).metadata()).rejects.toThrow();
});
