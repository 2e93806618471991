import { claimsOf, signOut } from './support/asking';
import type { House } from './support/house';
import { file, openHouse, picture } from './support/house';
import { buttonsOf, headingOf, pictureOf, wordsOf } from './support/words';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.tidy();
  await signOut(house, 'adele');
});

const photo = picture('photo.jpg');
const hosted = [{ bytes: photo, as: 'hosted' as const }];
const group = { by: 'adele', in: 'group' } as const;
const channel = { by: 'adele', in: 'channel' } as const;

/** The permission of each request to Graph that bore a token, such as `GET /chats/… Chat.Read`. */
const scopesUsed = () =>
  house.requests
    .filter(({ headers, service }) => service === 'graph' && headers.authorization)
    .map((request) => claimsOf(request).scp);

/** Grants what the card asks for, one permission after the other, until it goes on. */
async function goOn(
  where: typeof group | typeof channel,
  first: Awaited<ReturnType<House['ask']>>['answer'],
) {
  let { seen } = await house.press(first, { ...where, verb: 'continue' });
  const asked: string[] = [];
  while (buttonsOf(seen).includes('Grant permission')) {
    const scope = /permission (\S+) to/.exec(wordsOf(seen))?.[1] ?? '';
    asked.push(scope);
    house.tenant.consents.grant(scope);
    ({ seen } = await house.press(seen, { ...where, verb: 'continue' }));
  }
  return { seen, asked };
}

describe('a picture that Teams keeps from the bot', () => {
  it.each([
    ['a pasted picture in the group chat', group, hosted, 'set my photo', ['Chat.Read']],
    [
      'a file in the group chat',
      group,
      file(photo),
      'set my photo',
      ['Chat.Read', 'Files.Read.All'],
    ],
    [
      'a pasted picture in the channel',
      channel,
      hosted,
      'set team photo',
      ['ChannelMessage.Read.All'],
    ],
    [
      'a file in the channel',
      channel,
      file(photo),
      'set team photo',
      ['ChannelMessage.Read.All', 'Files.Read.All'],
    ],
  ] as const)(
    '%s is read as the person, with just what it takes, and set',
    async (_what, where, images, text, scopes) => {
      const { answer } = await house.ask({ from: 'adele', in: where.in, text, images });
      expect(wordsOf(answer)).toMatch(/keeps the picture of your message from me/);
      const { asked, seen } = await goOn(where, answer);
      expect(asked).toEqual(scopes);
      expect(headingOf(seen)).toMatch(/^Set (your|the team) photo\?$/);
      expect(pictureOf(seen)).toBeDefined();
      expect(new Set(scopesUsed())).toEqual(new Set(scopes));
      const done = await house.press(seen, { ...where, verb: 'confirm' });
      expect(headingOf(done.seen)).toMatch(/is set$/);
      expect(house.tenant.photos.writes).toHaveLength(1);
    },
  );

  it('lets one choose among several', async () => {
    house.tenant.consents.grant('Chat.Read');
    const images = [...hosted, { bytes: picture('orientation-1-rgb.jpg'), as: 'hosted' as const }];
    const { answer } = await house.ask({ in: 'group', text: 'set my photo', images });
    const choice = await house.press(answer, { ...group, verb: 'continue' });
    expect(headingOf(choice.seen)).toBe('Which picture?');
    expect(wordsOf(choice.seen)).toMatch(/Picture 1[^]*Picture 2/);
    const { seen } = await house.press(choice.seen, {
      ...group,
      verb: 'choose',
      title: 'Picture 2',
    });
    expect(headingOf(seen)).toBe('Set your photo?');
  });

  it('is looked for nowhere when the message shows none and answers nothing', async () => {
    const { answer } = await house.ask({ in: 'group', text: 'set my photo' });
    expect(wordsOf(answer)).toMatch(/no picture in your message/);
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
  it('is used in a thread of the channel', async () => {
    house.tenant.consents.grant('ChannelMessage.Read.All');
    const posted = await house.teams.send({
      from: 'diego',
      in: 'channel',
      text: 'look at this',
      images: hosted,
      mention: false,
    });
    const { answer } = await house.ask({
      in: 'channel',
      text: 'set team photo',
      thread: posted.messageId,
    });
    const { seen } = await house.press(answer, { ...channel, verb: 'continue' });
    expect(headingOf(seen)).toBe('Set the team photo?');
    await house.press(seen, { ...channel, verb: 'confirm' });
    expect(house.tenant.photos.writes).toMatchObject([{ key: 'team', by: 'adele' }]);
  });

  it('is used in the group chat, where it is quoted', async () => {
    for (const scope of ['Chat.Read', 'Files.Read.All']) house.tenant.consents.grant(scope);
    const posted = await house.teams.send({
      from: 'diego',
      in: 'group',
      text: 'look at this',
      images: file(photo),
      mention: false,
    });
    const { answer } = await house.ask({
      in: 'group',
      text: 'set my photo',
      quote: posted.messageId,
    });
    const { seen } = await house.press(answer, { ...group, verb: 'continue' });
    expect(headingOf(seen)).toBe('Set your photo?');
  });

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
    expect(wordsOf(seen)).toMatch(/no picture in your message/);
  });
});
