import { limits } from '../../src/limits';
import { becomes } from './support/becomes';
import { inline } from './support/house';
import { numberedPicture, numberIn } from './support/numbered-picture';
import { openedHouse } from './support/opened-house';
import { buttonsOf, headingOf, pictureOf, wordsOf } from './support/words';

const house = openedHouse({ signedIn: true, apart: limits.stepsMilliseconds + 60_000 });

const three = async () =>
  (await Promise.all([1, 2, 3].map(numberedPicture))).flatMap((bytes) => inline(bytes));

describe('several pictures in a message', () => {
  it.each(['personal', 'channel'] as const)(
    'are offered to choose from in the %s, and the chosen one is set',
    async (place) => {
      const { answer } = await house.ask({
        in: place,
        text: 'set my photo',
        images: await three(),
      });
      expect(headingOf(answer)).toBe('Which picture?');
      expect(wordsOf(answer)).toMatch(/Picture 1[^]*Picture 2[^]*Picture 3/);
      expect(pictureOf(answer)).toBeDefined();
      const chosen = await house.press(answer, { in: place, verb: 'choose', title: 'Picture 3' });
      expect(chosen.result.signIn).toBe('none');
      expect(headingOf(chosen.seen)).toBe('Set your photo?');
      const done = await house.press(chosen.seen, { in: place, verb: 'confirm' });
      expect(headingOf(done.seen)).toBe('Your photo is set');
      expect(await numberIn(house.tenant.photos.get('adele')!.jpeg)).toBe(3);
    },
  );

  it('are asked for first, and then whose photo it is to be', async () => {
    const { answer } = await house.ask({ in: 'channel', images: await three() });
    const { seen } = await house.press(answer, {
      in: 'channel',
      verb: 'choose',
      title: 'Picture 2',
    });
    expect(headingOf(seen)).toBe('Whose photo should I set?');
    const team = await house.press(seen, { in: 'channel', verb: 'choose', title: 'This team' });
    await house.press(team.seen, { in: 'channel', verb: 'confirm' });
    expect(await numberIn(house.tenant.photos.get('team')!.jpeg)).toBe(2);
  });

  it('keep the crop of the command', async () => {
    const text = 'set my photo whole on black';
    const { answer } = await house.ask({ in: 'personal', text, images: await three() });
    const { seen } = await house.press(answer, {
      in: 'personal',
      verb: 'choose',
      title: 'Picture 1',
    });
    expect(wordsOf(seen)).toMatch(/Crop: Whole picture · on black/);
  });

  it('are taken along by words that follow', async () => {
    const first = await house.ask({ in: 'personal', images: await three() });
    const { answer } = await house.ask({ in: 'personal', text: 'set team photo of Launch Team' });
    expect(headingOf(answer)).toBe('Which picture?');
    await becomes(house, first.answer, { in: 'personal' }, /^Cancelled$/);
    const { seen } = await house.press(answer, {
      in: 'personal',
      verb: 'choose',
      title: 'Picture 2',
    });
    // Without the sign-in at hand it is asked for, because the team is looked up.
    const asked = buttonsOf(seen).includes('Continue')
      ? (await house.press(seen, { in: 'personal', verb: 'continue' })).seen
      : seen;
    expect(wordsOf(asked)).toMatch(/Team: Launch Team/);
  });
});
