import type {
  Fault,
  FaultHandle,
  Message,
  PersonKey,
  PhotoKey,
  PlaceKey,
  RecordedRequest,
} from '../../local/start';
import type { PhotobotTenant } from '../../cli/local/tenant';
import { startPhotobotTenant } from '../../cli/local/tenant';
import { createJobs } from '../../src/memory/jobs';
import { dueAt } from '../../src/showing';
import { openStoreAt } from '../support/sqlite';
import type { BotProcess } from './support/bot-process';
import { startBotProcess, until } from './support/bot-process';
import { inline, picture } from './support/house';
import { buttonsOf, headingOf } from './support/words';
import { checkTokens } from './support/token-watch';

/*
 * One bot at a time on one store, killed twice. Everybody's change is stopped at another point before each kill, so
 * that two restarts show what becomes of all of them.
 */
let local: PhotobotTenant;
let bot: BotProcess;
beforeAll(async () => {
  local = await startPhotobotTenant();
  await local.tenant.photos.set('nestor', undefined);
  await local.tenant.photos.set('megan', local.tenant.photos.get('adele')!.jpeg);
  for (const key of keys) before.set(key, local.tenant.photos.get(key)?.jpeg);
  await start();
  // The first of a run builds the bot.
}, 60_000);
afterAll(async () => {
  await bot.kill();
  checkTokens(local);
  await local.close();
});

const keys = ['adele', 'diego', 'megan', 'nestor', 'team'] as const;
const before = new Map<PhotoKey, Buffer | undefined>();
const images = inline(picture('small.jpg'));
const other = inline(picture('orientation-6-rgb.jpg'));
const patient = 60_000;

describe('killed on the way to a photo', () => {
  const lost = () =>
    local.teams.send({
      from: 'gus',
      in: 'group',
      text: 'set my photo',
      images,
      activityId: '1790000000001',
    });

  beforeAll(async () => {
    for (const who of ['adele', 'diego', 'megan', 'nestor'] as const) await propose(who);
    await propose('adele', 'channel');
    await stopped([hold({ service: 'connector', method: 'POST', when: inChatOf('gus') })], () =>
      local.teams.send({ from: 'gus', in: 'personal', images }),
    );
    await stopped([hold({ service: 'entra', when: by('diego') })], () => click('diego', 'confirm'));
    await stopped([hold({ service: 'graph', method: 'GET', when: by('megan') })], () =>
      click('megan', 'confirm'),
    );
    await stopped([hold({ service: 'graph', method: 'PUT', when: by('nestor') })], () =>
      click('nestor', 'confirm'),
    );
    const put = { service: 'graph', method: 'PUT', path: /teams/ } as const;
    await stopped([drop(put), hold(put)], () => click('adele', 'confirm', 'channel'));
    // Last, because a picture is waited for only so long.
    await stopped([hold({ service: 'connector', method: 'GET', path: /attachments/ })], lost);
    await restart();
  }, patient);

  it('before the card is posted: it is posted, once', async () => {
    const seen = await shows('gus', 'personal', 'Set your photo?');
    expect(buttonsOf(seen)).toEqual(['Confirm', 'Cancel']);
    expect(cards('gus', 'personal')).toHaveLength(1);
  });

  it('after the card is posted: its buttons work', async () => {
    await click('adele', 'confirm');
    await shows('adele', 'personal', 'Your photo is set');
    expect(writes('adele')).toHaveLength(1);
  });

  it.each([
    ['on the click, before the first call', 'diego', 'diego', 1],
    ['while the previous photo is read', 'megan', 'megan', 1],
    ['while the photo is on its way', 'nestor', 'nestor', 1],
    ['when the photo is written and the bot does not know', 'adele', 'team', 2],
  ] as const)('%s: the change is finished without a click', async (_point, who, key, count) => {
    const team = key === 'team';
    const heading = team ? 'The team photo is set' : 'Your photo is set';
    await shows(who, team ? 'channel' : 'personal', heading);
    expect(cards(who, team ? 'channel' : 'personal')).toHaveLength(1);
    expect(writes(key)).toHaveLength(count);
    const wanted = local.tenant.photos.get('adele')!.jpeg;
    for (const { jpeg } of writes(key)) expect(jpeg!.equals(wanted)).toBe(true);
    expect(local.tenant.photos.get(key)!.jpeg.equals(wanted)).toBe(true);
  });

  it('while the picture is fetched: the message is answered when Teams sends it again', async () => {
    expect(cards('gus', 'group')).toHaveLength(0);
    await lost();
    await shows('gus', 'group', 'Set your photo?');
    await lost();
    expect(cards('gus', 'group')).toHaveLength(1);
  });
});

describe('killed on the way back', () => {
  let newest: Message;

  beforeAll(async () => {
    newest = await propose('adele', 'group', other);
    await stopped([hold({ service: 'connector', method: 'PUT', path: /holidayGroup/ })], () =>
      click('adele', 'confirm', 'group'),
    );
    await stopped([hold({ service: 'graph', method: 'GET', when: by('megan') })], () =>
      click('megan', 'undo'),
    );
    await stopped([hold({ service: 'graph', method: 'PUT', when: by('diego') })], () =>
      click('diego', 'undo'),
    );
    const remove = { service: 'graph', method: 'DELETE' } as const;
    await stopped([drop(remove), hold(remove)], () => click('nestor', 'undo'));
    const put = { service: 'graph', method: 'PUT', path: /teams/ } as const;
    await stopped([drop(put), hold(put)], () => click('adele', 'undo', 'channel'));
    await restart();
  }, patient);

  it('before the card of a written photo is updated: everybody’s card is updated', async () => {
    const seen = await shows('diego', 'group', 'Your photo is set');
    expect(seen.id).toBe(newest.id);
    expect(cards('diego', 'group').filter(({ id }) => id >= newest.id)).toHaveLength(1);
    expect(writes('adele')).toHaveLength(2);
  });

  it.each([
    ['before the photo was read', 'megan', 'megan', 'Your previous photo is back'],
    ['while the previous photo is on its way', 'diego', 'diego', 'Your previous photo is back'],
    ['when the photo is removed', 'nestor', 'nestor', 'Your photo is removed'],
    ['when the previous photo is written', 'adele', 'team', 'The previous team photo is back'],
  ] as const)('%s: the old bytes are back', async (_point, who, key, heading) => {
    const place = key === 'team' ? 'channel' : 'personal';
    await shows(who, place, heading);
    expect(cards(who, place)).toHaveLength(1);
    const now = local.tenant.photos.get(key)?.jpeg;
    expect(now?.toString('base64')).toBe(before.get(key)?.toString('base64'));
  });

  it('twice: the undo still gives the photo of before', async () => {
    const first = writes('adele')[0]!.jpeg!;
    await click('adele', 'undo', 'group');
    await shows('diego', 'group', 'Your previous photo is back');
    expect(local.tenant.photos.get('adele')!.jpeg.equals(first)).toBe(true);
  });

  it('nothing is left in the middle', async () => {
    const store = await openStoreAt(local.environment()['STORE_PATH']!);
    const jobs = createJobs({ store, now: Date.now, dueAt });
    const stored = await Promise.all((await jobs.ids()).map((id) => jobs.load(id)));
    await store.close();
    const states = stored.map((job) => job?.state).sort();
    const undone = Array<string>(5).fill('undone');
    expect(states).toEqual(['applied', 'proposed', 'proposed', ...undone]);
  });
});

async function start(): Promise<void> {
  bot = await startBotProcess(local.environment());
  local.connectBot(bot.url);
}

async function restart(): Promise<void> {
  await bot.kill();
  local.faults.clear();
  await start();
}

async function propose(who: PersonKey, place: PlaceKey = 'personal', sent = images) {
  const text = place === 'channel' ? 'set team photo' : 'set my photo';
  await local.teams.send({ from: who, in: place, images: sent, text });
  return cards(who, place).at(-1)!;
}

function click(who: PersonKey, verb: string, place: PlaceKey = 'personal') {
  const { id: messageId } = cards(who, place).at(-1)!;
  return local.teams.click({ by: who, in: place, messageId, action: { verb } });
}

const cards = (who: PersonKey, place: PlaceKey) =>
  local.teams.messages(place, who).filter(({ from }) => from === 'bot');

const shows = (who: PersonKey, place: PlaceKey, heading: string) =>
  local.teams.waitFor(place, who, (message) => headingOf(message) === heading);

const writes = (key: PhotoKey) => local.tenant.photos.writes.filter((write) => write.key === key);

/** Does something up to where the tenant stops it; what would have come after that is lost with the bot. */
async function stopped(stops: readonly FaultHandle[], act: () => Promise<unknown>): Promise<void> {
  act().catch(() => undefined);
  await until('it is stopped', () => stops.every(({ hits }) => hits() > 0));
}

const never = new Promise<void>(() => undefined);
const hold = (fault: Omit<Fault, 'then'>) =>
  local.faults.add({ ...fault, times: 100, then: { kind: 'hold', until: never } });
/** The request does its work, and the bot never hears so. */
const drop = (fault: Omit<Fault, 'then'>) =>
  local.faults.add({ ...fault, then: { kind: 'dropResponse' } });

const inChatOf = (who: PersonKey) => (request: RecordedRequest) =>
  decodeURIComponent(request.path).includes(local.tenant.places.of('personal', who).conversationId);

/** Requests that are made as somebody: with their token, or to get one for them. */
const by = (who: PersonKey) => (request: RecordedRequest) => {
  const bearer = request.headers.authorization?.slice('Bearer '.length);
  const token = bearer ?? new URLSearchParams(request.body.toString('latin1')).get('assertion');
  const claims = Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString('utf8');
  return claims.includes(local.tenant.people[who].objectId);
};
