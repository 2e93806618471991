import sharp from 'sharp';
import type { Plain } from '../fixtures/studio';
import { colourAt, pixelsOfJpeg } from '../fixtures/studio';
import { quarters } from '../fixtures/scenes';
import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { headingOf, pictureOf, wordsOf } from './support/words';

const house = openedHouse();

/** 96 × 64 pixels: red and green above, blue and yellow below. */
const images = inline(picture('orientation-6-rgb.jpg'));
const inChannel = { in: 'channel', images } as const;
const written = async () => pixelsOfJpeg(house.tenant.photos.get('team')!.jpeg);

type Name = keyof typeof quarters | 'black' | 'white';
const colours = { ...quarters, black: [0, 0, 0], white: [255, 255, 255] } as const;

/** The name of the nearest of our colours at a place given as shares of the width and height. */
function nameAt(photo: Plain, x: number, y: number): Name {
  const found = colourAt(photo, x, y);
  const far = (name: Name) =>
    colours[name].reduce<number>((sum, value, at) => sum + Math.abs(value - found[at]!), 0);
  return (Object.keys(colours) as Name[]).reduce((best, name) =>
    far(name) < far(best) ? name : best,
  );
}

const corners = (photo: Plain) =>
  [0.25, 0.75].flatMap((y) => [0.25, 0.75].map((x) => nameAt(photo, x, y)));
const edges = (photo: Plain) => [0.05, 0.95].map((at) => nameAt(photo, 0.5, at));

describe('the words of the command', () => {
  it('“fit on black” keep the whole picture, on black', async () => {
    const { answer } = await house.ask({ ...inChannel, text: 'set team photo fit on black' });
    expect(wordsOf(answer)).toMatch(/Crop: Whole picture · on black/);
    await house.press(answer, { in: 'channel', verb: 'confirm' });
    const photo = await written();
    expect([photo.width, photo.height]).toEqual([96, 96]);
    expect(edges(photo)).toEqual(['black', 'black']);
    expect(corners(photo)).toEqual(['red', 'green', 'blue', 'yellow']);
  });

  it('“rotate left” turn the upright picture to the left', async () => {
    const { answer } = await house.ask({ ...inChannel, text: 'rotate left set team photo' });
    expect(wordsOf(answer)).toMatch(/Crop: Automatic · turned left/);
    await house.press(answer, { in: 'channel', verb: 'confirm' });
    expect(corners(await written())).toEqual(['green', 'yellow', 'red', 'blue']);
  });

  it('“upside down” in the personal chat turn it around', async () => {
    const { answer } = await house.ask({
      in: 'personal',
      text: 'turn my photo upside down',
      images,
    });
    await house.press(answer, { in: 'personal', verb: 'confirm' });
    const photo = await pixelsOfJpeg(house.tenant.photos.get('adele')!.jpeg);
    expect(corners(photo)).toEqual(['yellow', 'blue', 'green', 'red']);
  });

  it('that contradict each other are left out, and the card says so', async () => {
    const text = 'set team photo on black on white';
    const { answer } = await house.ask({ ...inChannel, text });
    expect(headingOf(answer)).toBe('Set the team photo?');
    expect(wordsOf(answer)).toMatch(/left it out: “black on white”/);
  });
});

describe('the buttons of the card', () => {
  it('turn, crop and lay on black one after the other, and Confirm takes what is shown', async () => {
    const { answer } = await house.ask({ ...inChannel, text: 'set team photo' });
    let card = answer;
    for (const title of ['Turn right', 'Whole picture', 'Black']) {
      const before = pictureOf(card)!;
      card = (await house.press(card, { in: 'channel', verb: 'frame', title })).seen;
      expect(pictureOf(card)!.equals(before)).toBe(false);
    }
    expect(wordsOf(card)).toMatch(/Crop: Whole picture · turned right · on black/);
    const shown = await pixelsOfJpeg(pictureOf(card)!);
    await house.press(card, { in: 'channel', verb: 'confirm' });
    const photo = await written();
    for (const each of [shown, photo]) {
      expect(corners(each)).toEqual(['blue', 'red', 'yellow', 'green']);
      expect([0.05, 0.95].map((x) => nameAt(each, x, 0.5))).toEqual(['black', 'black']);
    }
  });

  it('take back what the words asked for', async () => {
    const { answer } = await house.ask({ ...inChannel, text: 'set team photo rotate left fit' });
    const turned = await house.press(answer, { in: 'channel', verb: 'frame', title: 'Turn right' });
    const cut = await house.press(turned.seen, {
      in: 'channel',
      verb: 'frame',
      title: 'Centre',
    });
    expect(wordsOf(cut.seen)).toMatch(/Crop: Centre$/m);
    await house.press(cut.seen, { in: 'channel', verb: 'confirm' });
    const photo = await written();
    expect([photo.width, corners(photo)]).toEqual([64, ['red', 'green', 'blue', 'yellow']]);
  });

  it('offer the ground for a see-through picture however it is cropped', async () => {
    const seeThrough = await sharp(picture('orientation-6-rgb.jpg'))
      .autoOrient()
      .ensureAlpha(0)
      .png()
      .toBuffer();
    const { answer } = await house.ask({
      in: 'channel',
      text: 'set team photo',
      images: inline(seeThrough),
    });
    const { seen } = await house.press(answer, { in: 'channel', verb: 'frame', title: 'Black' });
    await house.press(seen, { in: 'channel', verb: 'confirm' });
    expect(new Set(corners(await written()))).toEqual(new Set(['black']));
  });
});
