import { text } from '../../src/index';
import { signOut } from './support/asking';
import { inline, picture } from './support/house';
import { numberedPicture, numberIn } from './support/numbered-picture';
import { openedHouse } from './support/opened-house';
import { headingOf, wordsOf } from './support/words';

const house = openedHouse();
beforeEach(async () => {
  await signOut(house, 'adele');
});

const photo = picture('photo.jpg');
const hosted = [{ bytes: photo, as: 'hosted' as const }];
const group = { by: 'adele', in: 'group' } as const;
const channel = { by: 'adele', in: 'channel' } as const;

describe('a picture that Teams keeps from the bot', () => {
  it('lets one choose among several, and sets the one that was chosen', async () => {
    house.tenant.consents.grant('Chat.Read');
    const pictures = await Promise.all([1, 2].map(numberedPicture));
    const images = pictures.map((bytes) => ({ bytes, as: 'hosted' as const }));
    const { answer } = await house.ask({ in: 'group', text: 'set my photo', images });
    const choice = await house.press(answer, { ...group, verb: 'continue' });
    expect(headingOf(choice.seen)).toBe('Which picture?');
    expect(wordsOf(choice.seen)).toMatch(/Picture 1[^]*Picture 2/);
    const { seen } = await house.press(choice.seen, {
      ...group,
      verb: 'choose',
      title: 'Picture 2',
    });
    const done = await house.press(seen, { ...group, verb: 'confirm' });
    expect(headingOf(done.seen)).toBe('Your photo is set');
    expect(await numberIn(house.tenant.photos.get('adele')!.jpeg)).toBe(2);
  });

  it('is asked for by a permission where that is missing, and then found', async () => {
    house.tenant.consents.revoke('Chat.Read');
    const { answer } = await house.ask({ in: 'group', text: 'set my photo', images: hosted });
    expect(headingOf(answer)).toBe('May I look for the picture?');
    const { seen } = await house.press(answer, { ...group, verb: 'continue' });
    expect(headingOf(seen)).toBe('A permission is missing');
    expect(wordsOf(seen)).toMatch(/to get a picture from a message in a chat/);
    house.tenant.consents.grant('Chat.Read', 'adele');
    const found = await house.press(seen, { ...group, verb: 'continue' });
    expect(headingOf(found.seen)).toBe('Set your photo?');
  });

  it('is looked for nowhere when the message shows none and answers nothing', async () => {
    const { answer } = await house.ask({ in: 'group', text: 'set my photo' });
    expect(wordsOf(answer)).toMatch(/no picture yet/);
    expect(house.graphCalls()).toEqual([]);
  });

  it('is somebody else’s to ask for: their click is refused in private', async () => {
    const { answer } = await house.ask({ in: 'group', text: 'set my photo', images: hosted });
    const { result } = await house.press(answer, { by: 'diego', in: 'group', verb: 'continue' });
    expect(JSON.stringify(result.body)).toMatch(/Only Adele Vance/);
    expect(house.graphCalls()).toEqual([]);
  });
});

describe('the picture of the message that one answers', () => {
  it('may have none: then the sentence says so', async () => {
    house.tenant.consents.grant('ChannelMessage.Read.All');
    const posted = await house.teams.send({
      from: 'diego',
      in: 'channel',
      text: 'no picture',
      mention: false,
    });
    const { answer } = await house.ask({
      in: 'channel',
      text: 'set team photo',
      thread: posted.messageId,
    });
    const { seen } = await house.press(answer, { ...channel, verb: 'continue' });
    expect(wordsOf(seen)).toMatch(/no picture in that message/);
  });
});

describe('a picture whose file lost its end', () => {
  const said = text.lines.damaged;
  const cut = photo.subarray(0, photo.length - 2);

  it('is called damaged on the card, until its photo is set', async () => {
    house.tenant.consents.grant('TeamSettings.ReadWrite.All');
    const asked = { in: 'channel', text: 'set team photo' } as const;
    const whole = await house.ask({ ...asked, images: inline(photo) });
    expect(wordsOf(whole.answer)).not.toContain(said);
    const { answer } = await house.ask({ ...asked, images: inline(cut) });
    expect(wordsOf(answer)).toContain(said);
    const framed = await house.press(answer, { ...channel, verb: 'frame', title: 'Turn right' });
    expect(wordsOf(framed.seen)).toContain(said);
    const { seen } = await house.press(framed.seen, { ...channel, verb: 'confirm' });
    expect(headingOf(seen)).toBe('The team photo is set');
    expect(wordsOf(seen)).not.toContain(said);
  });

  it('is called damaged too where Teams keeps it from the bot', async () => {
    house.tenant.consents.grant('Chat.Read');
    const images = [{ bytes: cut, as: 'hosted' as const }];
    const { answer } = await house.ask({ in: 'group', text: 'set my photo', images });
    const { seen } = await house.press(answer, { ...group, verb: 'continue' });
    expect(headingOf(seen)).toBe('Set your photo?');
    expect(wordsOf(seen)).toContain(said);
  });
});
