import sharp from 'sharp';
import type { Message } from '../../local/start';
import { pixelsOfJpeg } from '../fixtures/studio';
import { problemsOf } from '../support/card-parser';
import { withBothPhotos } from './support/becomes';
import { openedHouse } from './support/opened-house';
import { contactKey, lifetime, setPhoto } from './support/verbs';
import { buttonsOf, headingOf, picturesOf, wordsOf } from './support/words';

const house = openedHouse({ signedIn: true, apart: lifetime });

const altsOf = (message: Message) => picturesOf(message).map(({ altText }) => altText);
const both = ['The previous photo', 'The new photo'];

describe('the card of what is done', () => {
  it.each([
    ['channel', 'set team photo', 'team', 'RoundedCorners'],
    ['personal', 'set my photo', 'adele', 'Person'],
  ] as const)('in the %s after “%s” shows before and now', async (place, text, key, style) => {
    const before = house.tenant.photos.get(key)!.jpeg;
    const card = await setPhoto(house, { in: place, text });
    expect(altsOf(card)).toEqual(['The new photo']);
    const done = await withBothPhotos(house, card, place);
    expect(problemsOf(done.card!)).toEqual([]);
    expect(headingOf(done)).toBe(headingOf(card));
    expect(altsOf(done)).toEqual(both);
    expect(picturesOf(done).map((each) => [each.style, each.width])).toEqual([
      [style, '104px'],
      [style, '104px'],
    ]);
    expect(wordsOf(done)).toMatch(/^.*\nBefore\nNow\n/);
    const small = await pixelsOfJpeg(picturesOf(done)[0]!.jpeg);
    const same = await sharp(before).resize(small.width, small.height).raw().toBuffer();
    const apart = small.data.reduce((sum, value, at) => sum + Math.abs(value - same[at]!), 0);
    expect(apart / small.data.length).toBeLessThan(12);

    expect(buttonsOf(done)).toEqual(['Undo']);
    const { seen } = await house.press(done, { in: place, verb: 'undo' });
    expect(headingOf(seen)).toMatch(/is back$/);
    expect(altsOf(seen)).toEqual([]);
    expect(house.tenant.photos.get(key)!.jpeg.equals(before)).toBe(true);
  });

  it('is updated once', async () => {
    const card = await setPhoto(house);
    await withBothPhotos(house, card, 'channel');
    const updates = house.requests.filter(({ method }) => method === 'PUT').length;
    await house.bot.upkeep();
    expect(house.requests.filter(({ method }) => method === 'PUT')).toHaveLength(updates);
  });

  it('shows a first photo beside none at once', async () => {
    await house.tenant.photos.set('adele', undefined);
    const card = await setPhoto(house, { in: 'personal', text: 'set my photo' });
    expect(altsOf(card)).toEqual(['The new photo']);
    expect(wordsOf(card)).toMatch(/\nNo photo\nBefore\nNow\n/);
  });

  it('shows what was removed beside no photo at once', async () => {
    const { answer } = await house.ask({ in: 'personal', text: 'remove my photo' });
    const { seen } = await house.press(answer, { in: 'personal', verb: 'confirm' });
    expect(altsOf(seen)).toEqual(['The previous photo']);
    expect(wordsOf(seen)).toMatch(/\nBefore\nNo photo\nNow\n/);
  });

  it('shows no conversation what a contact looked like', async () => {
    const old = house.tenant.photos.get('gus')!.jpeg;
    await house.tenant.photos.set(contactKey(house, 'adele', 'Bob Smith'), old);
    const wish = { text: 'set contact photo of Bob Smith' };
    const shared = await setPhoto(house, { ...wish, in: 'group' });
    await house.bot.upkeep();
    const own = await setPhoto(house, { ...wish, in: 'personal' });
    expect(altsOf(await withBothPhotos(house, own, 'personal'))).toEqual(both);
    const [theirs] = house.teams.messages('group', 'adele').filter(({ id }) => id === shared.id);
    expect(altsOf(theirs!)).toEqual(['The new photo']);
  });
});
