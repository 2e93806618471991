import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import sharp from 'sharp';

/** Run as a program: prints the PNGs of drawings in appPackage/icons/ by name, in base64. */
async function main(): Promise<void> {
  const names = (await json(process.stdin)) as string[];
  const icons = await Promise.all(names.map(async (name) => [name, await draw(name)]));
  process.stdout.write(JSON.stringify(Object.fromEntries(icons)));
}

/** The colour icon may have no transparency; the outline needs it. */
async function draw(name: string): Promise<string> {
  const path = join(__dirname, '../../appPackage/icons', `${name}.svg`);
  const drawing = sharp(readFileSync(path));
  const picture = name === 'color' ? drawing.removeAlpha() : drawing.ensureAlpha();
  return (await picture.png({ compressionLevel: 9 }).toBuffer()).toString('base64');
}

void main();
