import { createActivities } from '../../../local/weather/activities';
import { createDice } from '../../../local/weather/dice';
import type { Note } from '../../../local/weather/happening';

type Noted = Parameters<Note>[0];

type Json = Readonly<Record<string, unknown>>;

const conversation = {
  id: '19:meeting_abc@thread.v2',
  conversationType: 'groupChat',
  isGroup: true,
  tenantId: 'abcd-1',
  name: 'A meeting',
};
const base: Json = {
  id: '1700000000000',
  channelId: 'msteams',
  serviceUrl: 'https://127.0.0.1/emea/',
  from: { id: '29:adele', name: 'Adele', aadObjectId: 'abcd-2' },
  recipient: { id: '28:bot', name: 'PhotoBot' },
  conversation,
  channelData: { tenant: { id: 'abcd-1' } },
  locale: 'en-US',
};
const picture = {
  contentType: 'image/*',
  contentUrl: 'https://127.0.0.1/emea/v3/attachments/1/views/original',
};
const phone = { type: 'clientInfo', platform: 'iOS' };
const message: Json = {
  ...base,
  type: 'message',
  text: 'set my photo',
  attachments: [picture, { contentType: 'text/html', content: '<p>set my photo</p>' }],
  entities: [phone],
};
const invoke: Json = {
  ...base,
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: {} },
};
const personal = { ...conversation, id: 'a:1', conversationType: 'personal', isGroup: false };

/** The forms in which an activity comes over many seeds. */
function forms(activity: Json, seeds = 400) {
  return Array.from({ length: seeds }, (_, seed) => {
    const happened: Noted[] = [];
    const sent = createActivities(createDice(seed), (each) => void happened.push(each))(activity);
    const names = happened.map(({ name }) => name);
    return { ...sent, names, shape: sent.activity };
  });
}

const at = (shape: Json, path: string): unknown =>
  path.split('.').reduce<unknown>((part, name) => (part as Json | undefined)?.[name], shape);

it.each([
  ['message', message],
  ['invoke', invoke],
])('leaves alone what every %s has, but for letter case', (_type, activity) => {
  for (const { shape } of forms(activity)) {
    for (const path of ['id', 'type', 'channelId', 'serviceUrl', 'from.id', 'conversation.id']) {
      expect(at(shape, path)).toEqual(at(activity, path));
    }
    for (const path of ['from.aadObjectId', 'conversation.tenantId']) {
      expect(String(at(shape, path)).toLowerCase()).toBe(at(activity, path));
    }
  }
  expect(activity).toMatchObject({ conversation: { isGroup: true } });
});

it('leaves a field out, or has nothing in it', () => {
  const values = new Set(forms(message).map(({ shape }) => at(shape, 'locale')));
  expect(values).toEqual(new Set(['en-US', undefined, null]));
});

it('leaves out of some invokes of a meeting what kind of conversation it is, as documented', () => {
  const bare = forms(invoke).filter(
    ({ shape }) => !('conversationType' in (shape['conversation'] as object)),
  );
  expect(bare.length).toBeGreaterThan(100);
  for (const { shape } of bare) expect(shape['conversation']).not.toHaveProperty('isGroup');
});

it('brings pictures in all forms, in a shared place without them too', () => {
  const all = forms(message).map(({ shape }) => shape['attachments'] as Json[]);
  const pictures = all.map((list) => list.find(({ contentUrl }) => contentUrl !== undefined));
  expect(pictures.filter((each) => each === undefined).length).toBeGreaterThan(40);
  const types = new Set(pictures.map((each) => each?.['contentType']));
  expect(types).toEqual(new Set(['image/*', 'image/png', 'image/jpeg', undefined]));
  const addresses = new Set(pictures.map((each) => each?.['contentUrl']));
  expect(addresses).toContain('https://127.0.0.1/emea/v3/attachments/1');
  expect(pictures.some((each) => each?.['content'] !== undefined)).toBe(true);
});

it('loses pictures from phones, for good, in personal chats alone', () => {
  const lost = (activity: Json) =>
    forms(activity).filter(({ names }) => names.includes('picture lost by a phone'));
  expect(lost(message)).toEqual([]);
  const own = { ...message, conversation: personal };
  expect(lost({ ...own, entities: [{ type: 'clientInfo', platform: 'Web' }] })).toEqual([]);
  const found = lost(own);
  expect(found.length).toBeGreaterThan(40);
  for (const { shape } of found) expect([[], null, undefined]).toContainEqual(shape['attachments']);
});

it('keeps mentions, which tell the bot something', () => {
  const mentioning = { ...message, entities: [{ type: 'mention', text: '<at>x</at>' }, phone] };
  for (const { shape } of forms(mentioning)) expect(shape['entities']).toHaveLength(2);
});

it('sends some twice, and other events beside messages alone', () => {
  expect(forms(invoke).filter(({ twice }) => twice).length).toBeGreaterThan(20);
  expect(forms(invoke).flatMap(({ beside }) => beside)).toEqual([]);
  const types = new Set(forms(message).flatMap(({ beside }) => beside.map(({ type }) => type)));
  expect(types.size).toBeGreaterThan(5);
});
