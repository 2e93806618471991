import { readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { read } from '../support/sources';
import { newest, useChatPage } from './support/chat';
import type { Pictures } from './support/pictures';
import { pathOf, propose, takePictures } from './support/pictures';

useChatPage();

const names = ['card', 'page'] as const;

/** `npm run pictures` sets it, and what is taken is then kept. */
const keeps = process.env['KEEP_PICTURES'] === 'yes';

/** Writes a picture as small as a palette makes it. */
async function keep(name: keyof Pictures, picture: Buffer): Promise<void> {
  const small = sharp(picture).png({ palette: true, colours: 128, effort: 10 });
  writeFileSync(pathOf(name), await small.toBuffer());
}

/** Returns a picture as 32 × 32 greys: what it looks like from afar, whichever fonts there are. */
async function fromAfar(picture: Buffer): Promise<readonly number[]> {
  const small = sharp(picture).flatten().greyscale().resize(32, 32, { fit: 'fill' });
  return [...(await small.raw().toBuffer())];
}

/** Returns how far two pictures are apart, from 0 to 255. */
async function distance(one: Buffer, other: Buffer): Promise<number> {
  const [greys, others] = [await fromAfar(one), await fromAfar(other)];
  const apart = greys.map((grey, index) => Math.abs(grey - (others[index] ?? 255)));
  return apart.reduce((sum, each) => sum + each, 0) / apart.length;
}

it('the pictures of the README are what the page shows now (else: npm run pictures)', async () => {
  const pictures = await takePictures(await propose());
  if (keeps) await Promise.all(names.map((name) => keep(name, pictures[name])));
  for (const name of names) {
    const kept = readFileSync(pathOf(name));
    expect(kept.byteLength).toBeLessThanOrEqual(150 * 1024);
    expect(await distance(pictures[name], kept)).toBeLessThan(10);
  }
  expect(await distance(pictures.card, pictures.page)).toBeGreaterThan(10);
});

it('what the README says in place of the card is on it', async () => {
  const page = await propose();
  const card = await newest(page).locator('.card').innerText();
  const [, alt = ''] = /!\[([^\]]+)\]\(docs\/pictures\/card\.png\)/.exec(read('README.md')) ?? [];
  const quoted = [...alt.matchAll(/“([^”]+)”/g)].map((match) => match[1] ?? '');
  expect(quoted.length).toBeGreaterThan(2);
  expect(quoted.filter((words) => !card.includes(words))).toEqual([]);
});
