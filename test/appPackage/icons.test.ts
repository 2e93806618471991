import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { drawIcons, iconNames, iconPath, icons } from './make-icons';

describe('the icons', () => {
  it.each(iconNames)('have the size that Teams demands: %s', async (name) => {
    const { format, width, height } = await sharp(readFileSync(iconPath(name))).metadata();
    expect({ format, width, height }).toEqual({
      format: 'png',
      width: icons[name],
      height: icons[name],
    });
  });

  it('are what their drawings give', async () => {
    const pixels = (png: Buffer) => sharp(png).ensureAlpha().raw().toBuffer();
    const drawn = drawIcons();
    for (const name of iconNames) {
      const [kept, fresh] = [await pixels(readFileSync(iconPath(name))), await pixels(drawn[name])];
      expect({ name, same: kept.equals(fresh) }).toEqual({ name, same: true });
    }
  });

  it('have a colour icon without transparency', async () => {
    expect((await sharp(readFileSync(iconPath('color'))).stats()).isOpaque).toBe(true);
  });

  it('have an outline of nothing but white on a transparent ground', async () => {
    const { data, info } = await sharp(readFileSync(iconPath('outline')))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info.channels).toBe(4);
    const pixels = Array.from({ length: data.length / 4 }, (_, at) =>
      data.subarray(at * 4, at * 4 + 4),
    );
    const seen = pixels.filter((pixel) => pixel[3] !== 0);
    expect(seen.length).toBeGreaterThan(100);
    expect(pixels.length - seen.length).toBeGreaterThan(300);
    expect(seen.filter(([r, g, b]) => r !== 255 || g !== 255 || b !== 255)).toEqual([]);
  });
});
