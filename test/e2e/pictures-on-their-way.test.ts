import type { SentImage } from '../../local/start';
import type { House } from './support/house';
import { openHouse, picture } from './support/house';
import { headingOf, wordsOf } from './support/words';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(() => house.tidy());

const photo = picture('photo.jpg');
const text = 'set my photo';
const pasted = (more: Partial<SentImage> = {}): SentImage[] => [
  { bytes: photo, as: 'inline', ...more },
];
const logged = (event: string) => house.lines.filter((line) => line['event'] === event);

describe('the address of a pasted picture', () => {
  it.each(['', '/', '/views', '/views/', '/views/imgo', '/views/original/'])(
    'may end in “%s” after its id',
    async (view) => {
      const { answer } = await house.ask({ in: 'personal', text, images: pasted({ view }) });
      expect(headingOf(answer)).toBe('Set your photo?');
    },
  );

  it('of a form that nobody knows is logged by its host, and without its ids', async () => {
    const images = pasted({ view: '/canary-view/of/v9?canary' });
    const { answer } = await house.ask({ in: 'personal', text, images });
    expect(wordsOf(answer)).toMatch(/do not fetch from/);
    const host = new URL(house.origins.connector).hostname;
    expect(logged('download.unknown_path')).toMatchObject([
      { code: 'download.forbidden_host', host },
    ]);
    expect(house.printed()).not.toMatch(/canary|v3\/attachments/);
    expect(house.requests.filter(({ path }) => path.includes('attachments'))).toEqual([]);
  });
});
