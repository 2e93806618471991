import { limits } from '../../src/limits';
import { becomes } from './support/becomes';
import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { buttonsOf, headingOf, pictureOf, wordsOf } from './support/words';

const minute = 60_000;
const house = openedHouse({ signedIn: true, apart: limits.stepsMilliseconds + minute });

const images = inline(picture('photo.jpg'));
const words = { in: 'personal', text: 'set team photo of Launch Team' } as const;
const pictureAlone = { in: 'personal', images } as const;

describe('words first, then the picture alone', () => {
  it('makes it the photo of whom the words meant, and nobody’s avatar', async () => {
    const refused = await house.ask(words);
    expect(wordsOf(refused.answer)).toMatch(/no picture/);
    const { answer } = await house.ask(pictureAlone);
    expect(headingOf(answer)).toBe('Set the team photo?');
    expect(wordsOf(answer)).toMatch(/Team: Launch Team/);
    expect(wordsOf(answer)).toMatch(/for what you wrote before/i);
    await house.press(answer, { in: 'personal', verb: 'confirm' });
    expect(house.tenant.photos.writes.map(({ key }) => key)).toEqual(['team:launchTeam']);
  });

  it('is remembered in the channel, for the requester alone', async () => {
    await house.ask({ in: 'channel', text: 'set team photo left' });
    const other = await house.ask({ from: 'diego', in: 'channel', images });
    expect(headingOf(other.answer)).not.toBe('Set the team photo?');
    const { answer } = await house.ask({ in: 'channel', images });
    expect(headingOf(answer)).toBe('Set the team photo?');
    expect(wordsOf(answer)).toMatch(/Crop: Left/);
  });

  it('keeps the person whom the words mentioned', async () => {
    const text = 'set photo of @Megan Bowen';
    await house.ask({ in: 'channel', text });
    const { answer } = await house.ask({ in: 'channel', images });
    expect(wordsOf(answer)).toMatch(/Megan Bowen/);
  });

  it('is forgotten after ten minutes', async () => {
    await house.ask(words);
    house.forward(limits.stepsMilliseconds + 1);
    const { answer } = await house.ask(pictureAlone);
    expect(headingOf(answer)).toBe('Set your photo?');
  });

  it('is forgotten when the same is said with its picture', async () => {
    await house.ask(words);
    await house.ask({ ...words, images });
    const { answer } = await house.ask(pictureAlone);
    expect(headingOf(answer)).toBe('Set your photo?');
  });

  it('serves once: another picture is for oneself again', async () => {
    await house.ask(words);
    const first = await house.ask(pictureAlone);
    const second = await house.ask({ ...pictureAlone, images: inline(picture('small.jpg')) });
    expect(headingOf(second.answer)).toBe('Set your photo?');
    const still = house.teams
      .messages('personal', 'adele')
      .find(({ id }) => id === first.answer.id);
    expect(headingOf(still!)).toBe('Set the team photo?');
  });

  it.each([
    ['personal', 'this is me'],
    ['personal', 'set it as mine please'],
    ['personal', 'dont set my photo yet'],
    ['channel', 'set my photo for @Diego Siciliani'],
    ['channel', 'lunch with the dog'],
  ] as const)('is not what a picture in the %s with “%s” is for', async (place, text) => {
    await house.ask({ ...words, in: place });
    const { answer } = await house.ask({ in: place, text, images });
    expect(headingOf(answer)).toBe('Whose photo should I set?');
    expect(wordsOf(answer)).not.toMatch(/wrote before/);
    const next = await house.ask({ in: place, images });
    expect(wordsOf(next.answer)).not.toMatch(/Launch Team|wrote before/);
  });

  it.each(['hello', '@PhotoBot', 'here it is'])('counts for “%s” too', async (text) => {
    await house.ask(words);
    const { answer } = await house.ask({ ...pictureAlone, text });
    expect(wordsOf(answer)).toMatch(/Team: Launch Team/);
  });

  it('is over once it is done', async () => {
    await house.ask(words);
    const { answer } = await house.ask(pictureAlone);
    await house.press(answer, { in: 'personal', verb: 'confirm' });
    const next = await house.ask(pictureAlone);
    expect(headingOf(next.answer)).toBe('Set your photo?');
  });

  it('is over once it is cancelled', async () => {
    await house.ask(words);
    const { answer } = await house.ask(pictureAlone);
    await house.press(answer, { in: 'personal', verb: 'cancel' });
    const next = await house.ask(pictureAlone);
    expect(headingOf(next.answer)).toBe('Set your photo?');
  });
});

describe('the picture alone first, then the words', () => {
  it('takes the picture, and withdraws what it alone had proposed', async () => {
    const alone = await house.ask(pictureAlone);
    expect(headingOf(alone.answer)).toBe('Set your photo?');
    const { answer } = await house.ask({ ...words, text: `${words.text} on black whole` });
    expect(headingOf(answer)).toBe('Set the team photo?');
    expect(wordsOf(answer)).toMatch(/Team: Launch Team/);
    expect(wordsOf(answer)).toMatch(/the picture that you sent before/i);
    expect(wordsOf(answer)).toMatch(/Crop: Whole picture · on black/);
    expect(pictureOf(answer)).toBeDefined();
    await withdrawn(alone.answer);
    const data = { change: changeOf(alone.answer.card) };
    await house.press(alone.answer, { in: 'personal', verb: 'confirm', data });
    expect(house.tenant.photos.writes).toEqual([]);
    const { seen } = await house.press(answer, { in: 'personal', verb: 'confirm' });
    expect(headingOf(seen)).toBe('The team photo is set');
  });

  it('leaves a picture that was used already, and asks for another', async () => {
    const alone = await house.ask(pictureAlone);
    await house.press(alone.answer, { in: 'personal', verb: 'confirm' });
    const { answer } = await house.ask(words);
    expect(wordsOf(answer)).toMatch(/no picture/);
  });

  it('forgets it after ten minutes', async () => {
    await house.ask(pictureAlone);
    house.forward(limits.stepsMilliseconds + 1);
    const { answer } = await house.ask(words);
    expect(wordsOf(answer)).toMatch(/no picture/);
  });

  it('takes the newest', async () => {
    const alone = await house.ask(pictureAlone);
    await house.ask({ ...pictureAlone, images: inline(picture('small.jpg')) });
    await house.ask(words);
    const still = house.teams
      .messages('personal', 'adele')
      .find(({ id }) => id === alone.answer.id);
    expect(headingOf(still!)).toBe('Set your photo?');
  });

  it('waits for a picture that is still on its way', async () => {
    const coming = house.teams.send({ from: 'adele', ...pictureAlone });
    await coming;
    const { answer } = await house.ask(words);
    expect(headingOf(answer)).not.toMatch(/no picture/);
    await becomes(house, answer, { by: 'adele', in: 'personal' }, () => true);
    const proposals = house.teams
      .messages('personal', 'adele')
      .filter((message) => buttonsOf(message).includes('Confirm'));
    expect(headingOf(proposals.at(-1)!)).toBe('Set the team photo?');
  });
});

describe('a card that said whose photo it is', () => {
  it('is corrected by words, which take its picture', async () => {
    const first = await house.ask({ ...pictureAlone, text: 'set my photo' });
    const { answer } = await house.ask({ in: 'personal', text: 'no, for the team Launch Team' });
    expect(headingOf(answer)).toBe('Set the team photo?');
    expect(wordsOf(answer)).toMatch(/Team: Launch Team/);
    await withdrawn(first.answer);
    expect(house.tenant.photos.writes).toEqual([]);
  });

  it('is framed anew by words, in its place', async () => {
    const first = await house.ask({ ...pictureAlone, text: 'set my photo' });
    const { answer } = await house.ask({ in: 'personal', text: 'rotate left' });
    expect(wordsOf(answer)).toMatch(/changed the photo on the card above/);
    await becomes(house, first.answer, { by: 'adele', in: 'personal' }, (each) =>
      wordsOf(each).includes('turned left'),
    );
  });

  it('names its buttons where the words are not understood', async () => {
    await house.ask({ ...pictureAlone, text: 'set my photo' });
    const { answer } = await house.ask({ in: 'personal', text: 'a bit brighter' });
    expect(wordsOf(answer)).toMatch(/buttons on the card above/);
    const yes = await house.ask({ in: 'personal', text: 'yes' });
    expect(yes.answer.text).toMatch(/Nothing is changed yet\. Press “Confirm”/);
  });
});

async function withdrawn(message: Parameters<typeof becomes>[1]): Promise<void> {
  await becomes(
    house,
    message,
    { by: 'adele', in: 'personal' },
    (each) => headingOf(each) === 'Cancelled',
  );
}

function changeOf(card: unknown): string {
  return /"change":"([^"]+)"/.exec(JSON.stringify(card))?.[1] ?? '';
}
