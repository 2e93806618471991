import { Refusal } from '../../../src/errors';
import { createChoicePictures } from '../../../src/finding/choice-pictures';
import type { PictureSeeker } from '../../../src/finding/find-picture';
import { createFindPicture } from '../../../src/finding/find-picture';
import { createMessagePictures } from '../../../src/finding/message-pictures';
import { GraphAnswerError } from '../../../src/graph/answer';
import type { ChatMessage, MessagePicture } from '../../../src/graph/messages';
import { limits } from '../../../src/limits';
import { choicePart, createPictures } from '../../../src/memory/pictures';
import type { Assertion } from '../../../src/outside';
import { plainFraming } from '../../../src/photos/pixels/framing';
import type { Place } from '../../../src/request';
import { createMemoryStore } from '../../../src/store/store';
import { callerWith } from '../../support/caller';

const assertion: Assertion = { token: 'a', objectId: 'o-adele', tenantId: 't-1', guest: false };
const chat: Place = {
  kind: 'groupChat',
  tenantId: 't-1',
  conversationId: '19:chat@thread.v2',
  serviceUrl: 'https://smba.example/',
  botId: '28:bot',
};
const channel: Place = {
  ...chat,
  kind: 'channel',
  conversationId: '19:team@thread.tacv2;messageid=1',
};
const seeker: PictureSeeker = {
  id: 'j-1',
  place: chat,
  search: { messageId: '7' },
  framing: plainFraming,
};
const inChat = (id: string) => `/chats/19%3Achat%40thread.v2/messages/${id}`;
const inTeam = '/teams/g-1/channels/19%3Ateam%40thread.tacv2/messages';

const pasted = (name: string): MessagePicture => ({ kind: 'hosted', path: `/hosted/${name}` });
const attached = (name: string): MessagePicture => ({
  kind: 'shared',
  name,
  webUrl: `https://contoso.sharepoint.com/${name}`,
});
const message = (...pictures: readonly MessagePicture[]): ChatMessage => ({ pictures, quotes: [] });

/** What finds pictures in these messages, by their path below the version. */
function openFinder(messages: Readonly<Record<string, ChatMessage>>) {
  const read: string[] = [];
  const fetched: string[] = [];
  const now = () => 1_000_000;
  const pictures = createPictures({ store: createMemoryStore(now), now });
  const converter = {
    convert: (picture: Buffer) => {
      const photo = Buffer.from(`photo of ${picture.toString()}`);
      const kept = { photo, preview: photo, master: picture, side: 648, shape: 'tall' as const };
      return Promise.resolve({ ...kept, seeThrough: true, damaged: false });
    },
    frameAgain: () => Promise.reject(new Error('nothing is framed again in a search')),
    thumbnail: (picture: Buffer) => {
      if (picture.includes('broken')) return Promise.reject(new Refusal('photo.damaged'));
      return Promise.resolve({
        preview: Buffer.from(`small ${picture.toString()}`),
        width: 64,
        height: 64,
      });
    },
  };
  const call = callerWith();
  const find = createFindPicture({
    messages: createMessagePictures({
      call,
      readMessage(path, token) {
        read.push(`${path} by ${token}`);
        const found = messages[path];
        const missing = new GraphAnswerError({ status: 404, codes: ['NotFound'] });
        return found ? Promise.resolve(found) : Promise.reject(missing);
      },
      fetchFromGraph(path, token) {
        fetched.push(`${path} by ${token}`);
        return Promise.resolve(Buffer.from(path));
      },
      teams: { find: () => Promise.resolve({ groupId: 'g-1', name: 'Photo Team' }) },
    }),
    choices: createChoicePictures({
      converter,
      pictures,
      readPhoto: () => Promise.resolve({ kind: 'none' }),
    }),
    converter,
    pictures,
  });
  return {
    fetched,
    pictures,
    read,
    find: (more: Partial<PictureSeeker> = {}, by = assertion) =>
      find.search({ ...seeker, ...more }, by),
  };
}

it('keeps the only picture of a message, with what is to be known of it', async () => {
  const { fetched, find, pictures, read } = openFinder({ [inChat('7')]: message(pasted('one')) });
  expect(await find()).toEqual({ side: 648, seeThrough: true, shape: 'tall' });
  expect(read).toEqual([`${inChat('7')} by Chat.Read`]);
  expect(fetched).toEqual(['/hosted/one by Chat.Read']);
  expect(await pictures.picture('j-1', 'master')).toEqual(Buffer.from('/hosted/one'));
});

it('fetches a file with the permission for files', async () => {
  const { fetched, find } = openFinder({ [inChat('7')]: message(attached('me.jpg')) });
  await find();
  expect(fetched).toHaveLength(1);
  expect(fetched[0]).toMatch(/^\/shares\/u!\S+\/driveItem\/content by Files\.Read\.All$/);
});

describe('in a channel', () => {
  it.each([
    ['the first message of a thread', '1', `${inTeam}/1`],
    ['an answer in it', '7', `${inTeam}/1/replies/7`],
  ])('looks for %s below its team', async (_what, messageId, path) => {
    const { find, read } = openFinder({ [path]: message(pasted('one')) });
    await find({ place: channel, search: { messageId } });
    expect(read).toEqual([`${path} by ChannelMessage.Read.All`]);
  });
});

describe('the message that it answers', () => {
  const answered = { [inChat('5')]: message(pasted('theirs')) };
  const search = { messageId: '7', repliesTo: '5' } as const;

  it('is looked at where this one has no picture', async () => {
    const { fetched, find } = openFinder({ [inChat('7')]: message(), ...answered });
    await find({ search });
    expect(fetched).toEqual(['/hosted/theirs by Chat.Read']);
  });

  it('is the one that is quoted, whatever Teams said', async () => {
    const quoting = { ...message(), quotes: ['5'] };
    const { find, read } = openFinder({ [inChat('7')]: quoting, ...answered });
    await find({ search: { messageId: '7', repliesTo: '6' } });
    expect(read.at(-1)).toBe(`${inChat('5')} by Chat.Read`);
  });

  it('does not count where this one has a picture', async () => {
    const { fetched, find } = openFinder({ [inChat('7')]: message(pasted('mine')), ...answered });
    await find({ search });
    expect(fetched).toEqual(['/hosted/mine by Chat.Read']);
  });

  it('does not count where the picture is in this very message', async () => {
    const { find, read } = openFinder({ [inChat('7')]: message(), ...answered });
    const looking = find({ search: { ...search, onlyHere: true } });
    await expect(looking).rejects.toMatchObject({ code: 'photo.missing' });
    expect(read).toHaveLength(1);
  });
});

describe('several pictures', () => {
  const names = Array.from({ length: limits.choices + 1 }, (_, at) => `${at}.jpg`);
  const several = { [inChat('7')]: message(...names.map(attached)) };

  it('are a question, each with a small copy', async () => {
    const { find, pictures } = openFinder({
      [inChat('7')]: message(pasted('one'), attached('two.jpg'), pasted('broken')),
    });
    expect(await find()).toEqual({
      question: {
        kind: 'choice',
        part: 'picture',
        fits: true,
        wanted: '',
        candidates: ['1', 'two.jpg', '3'].map((name) => ({ name, detail: '' })),
        more: 0,
      },
    });
    const small = (index: number) => pictures.picture('j-1', choicePart(index));
    expect((await small(0))?.toString()).toBe('small /hosted/one');
    expect(await small(1)).toBeDefined();
    expect(await small(2)).toBeUndefined();
    expect(await pictures.picture('j-1', 'master')).toBeUndefined();
  });

  it('are offered as far as they fit a card', async () => {
    const { find } = openFinder(several);
    const found = await find();
    expect(found).toMatchObject({ question: { more: 1 } });
    expect('question' in found && found.question).toHaveProperty(
      'candidates.length',
      limits.choices,
    );
  });

  it('are one once it is chosen', async () => {
    const { find, pictures } = openFinder({
      [inChat('7')]: message(pasted('one'), pasted('two')),
    });
    expect(await find({ search: { messageId: '7', chosen: 1 } })).toMatchObject({ side: 648 });
    expect(await pictures.picture('j-1', 'master')).toEqual(Buffer.from('/hosted/two'));
  });
});

describe('no picture', () => {
  it.each<[string, ChatMessage, Partial<PictureSeeker>, object]>([
    ['says so', message(), {}, { code: 'photo.missing' }],
    [
      'says where what people see comes from',
      { ...message(), elsewhere: 'gif' },
      {},
      { code: 'photo.elsewhere', details: { what: 'gif' } },
    ],
  ])('%s', async (_what, found, more, refusal) => {
    const { find } = openFinder({ [inChat('7')]: found });
    await expect(find(more)).rejects.toMatchObject(refusal);
  });

  it('of a message that Graph does not show is hidden', async () => {
    const { find } = openFinder({});
    await expect(find()).rejects.toMatchObject({ code: 'photo.hidden' });
  });

  it('of such a message is hidden from a guest as well, and says nothing of guests’ own photos', async () => {
    const { find } = openFinder({});
    const asGuest = find({}, { ...assertion, guest: true });
    await expect(asGuest).rejects.toMatchObject({ code: 'photo.hidden' });
  });

  it('of a chat in which a dialog was opened may be out of reach', async () => {
    const { find } = openFinder({});
    await expect(find({ dialog: {} })).rejects.toMatchObject({ code: 'photo.unseen' });
    const there = find({ dialog: {}, place: channel });
    await expect(there).rejects.toMatchObject({ code: 'photo.hidden' });
  });
});
