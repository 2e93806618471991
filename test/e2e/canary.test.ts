import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { graphError } from '../../local/graph/errors';
import type { Fault, PersonKey, PlaceKey, SentImage } from '../../local/start';
import type { PhotobotTenant } from '../../cli/local/tenant';
import { startPhotobotTenant } from '../../cli/local/tenant';
import { limits } from '../../src/limits';
import { openStoreAt, recordsAt } from '../support/sqlite';
import type { BotProcess } from './support/bot-process';
import { startBotProcess, until } from './support/bot-process';
import { picture } from './support/house';
import type { ListeningProxy } from './support/listening-proxy';
import { openListeningProxy } from './support/listening-proxy';
import { checkTokens } from './support/token-watch';

/*
 * Strings that occur nowhere else are planted wherever something private comes from. The bot runs as it would for
 * somebody who looks for a fault, and goes through what works and what does not; then everything it left is searched.
 */
const planted = {
  name: 'canary-name-5d1c',
  team: 'canary-team-77ab',
  text: 'canary-text-0e42',
  markup: 'canary-markup-93f1',
  file: 'canary-file-b6d0',
  exif: 'canary-exif-41c9',
  trailer: 'canary-trailer-e8a7',
  bytes: 'canary-bytes-2f60',
  graph: 'canary-graph-c35b',
  entra: 'canary-entra-8d94',
  connector: 'canary-connector-1a7e',
  tokenService: 'canary-service-f402',
  claim: 'canary-claim-69b3',
  query: 'canary-query-d0c8',
  header: 'canary-header-37fe',
  body: 'canary-body-a915',
  path: 'canary-path-5e2d',
  contact: 'canary-contact-b07c',
} as const;

let local: PhotobotTenant;
let bot: BotProcess;
let proxy: ListeningProxy;
let photo: Buffer;
/** What the tenant made up itself: addresses and ids of attachments. */
const addresses: string[] = [];

beforeAll(async () => {
  local = await startPhotobotTenant();
  Object.assign(local.tenant.people.adele, { name: `Adele ${planted.name}` });
  Object.assign(local.tenant.team, { name: `Team ${planted.team}` });
  photo = await photoWithCargo();
  const environment = { LOG_LEVEL: 'debug', ADMIN_CONTACT: planted.contact };
  bot = await startBotProcess({ ...local.environment(), ...environment });
  proxy = await openListeningProxy(bot.url);
  local.connectBot(proxy.url);
  await happyPaths();
  await failingPaths();
  await strangersAtTheDoor();
}, 120_000);
afterAll(async () => {
  await bot.kill();
  proxy.close();
  checkTokens(local);
  await local.close();
});

describe('what PhotoBot leaves behind', () => {
  it('came from a bot that did its work and logged it', () => {
    for (const event of [
      'job.applied',
      'job.undone',
      'job.cancelled',
      'job.failed',
      'job.unknown',
      'job.proposed',
      'message.refused',
      'graph.answered',
      'graph.retrying',
      'activity.refused',
      'card.refused',
    ]) {
      expect(bot.output()).toContain(`"event":"${event}"`);
    }
    expect(tokens().length).toBeGreaterThan(20);
  });

  it('in its output is nobody’s name, text, file, address, picture, key or token', () => {
    const output = bot.output();
    expect(found(output, Object.values(planted))).toEqual([]);
    expect(found(output, addresses)).toEqual([]);
    expect(found(output, tokens())).toEqual([]);
    expect(found(output, [local.environment()['BOT_CLIENT_SECRET']!])).toEqual([]);
  });

  it('in its output are ids of people, teams and organisations only as hashes', () => {
    const { id, people, team } = local.tenant;
    const ids = Object.values(people).flatMap((person) => [
      person.objectId,
      person.teamsUserId,
      person.userPrincipalName,
    ]);
    expect(found(bot.output(), [...ids, id, team.groupId, team.threadId])).toEqual([]);
  });

  it('in its HTTP answers are only the names that a card shows', () => {
    const answers = proxy.answers.join('\n');
    expect(answers).toContain(planted.name);
    const { contact, name, team, ...others } = planted;
    expect([contact, name, team].every((each) => answers.includes(each))).toBe(true);
    expect(found(answers, Object.values(others))).toEqual([]);
    expect(found(answers, addresses)).toEqual([]);
    expect(found(answers, [...tokens(), local.environment()['BOT_CLIENT_SECRET']!])).toEqual([]);
  });

  it('in its store are only the names that a card will show, in the records of changes and of their history', async () => {
    const files = await storeRecords();
    const others = Object.entries(planted).filter(([what]) => what !== 'name' && what !== 'team');
    const secrets = [...tokens(), ...addresses, local.environment()['BOT_CLIENT_SECRET']!];
    const forbidden = [...others.map(([, canary]) => canary), ...secrets];
    for (const { name, content } of [...files, ...storeFiles()]) {
      expect([name, found(`${name} ${content}`, forbidden)]).toEqual([name, []]);
    }
    const named = files.filter(
      ({ content }) => found(content, [planted.name, planted.team]).length,
    );
    expect(named.length).toBeGreaterThan(0);
    for (const { name } of named) expect(name).toMatch(/^(jobs|conversations|history)\//);
  });

  it('in its store is no picture as it was sent, and of a settled change what can still be used', async () => {
    const files = await storeRecords();
    const middle = photo.subarray(photo.length / 2, photo.length / 2 + 32).toString('latin1');
    const all = [...files, ...storeFiles()];
    expect(all.filter(({ content }) => content.includes(middle))).toEqual([]);
    const states = new Map(
      files
        .filter(({ name, content }) => name.startsWith('jobs/') && content.includes('"state"'))
        .map(({ name, content }) => [name.split('/')[1]!, /"state":"(\w+)"/.exec(content)![1]!]),
    );
    const pictures = files
      .filter(({ name, content }) => name.startsWith('pictures-') && content.length > 0)
      .map(({ name }) => /^pictures-([^/]+)\/([a-z]+)/.exec(name)!)
      .map(([, id, part]) => `${states.get(id!)} ${part}`);
    expect([...new Set(pictures)].sort()).toEqual([
      // While it can be undone, its requester can use it elsewhere too.
      'applied master',
      'applied photo',
      'applied preview',
      'applied previous',
      'proposed master',
      'proposed photo',
      'proposed preview',
      // It may have been done, and what was there before can be put back.
      'unknown master',
      'unknown photo',
      'unknown preview',
      'unknown previous',
    ]);
  });

  it('in its store is nothing at all when the time is over', async () => {
    const later = () => Date.now() + limits.chatMilliseconds + 60_000;
    const store = await openStoreAt(local.environment()['STORE_PATH']!, later);
    await store.sweep();
    await store.close();
    expect(await storeRecords()).toEqual([]);
    const named = storeFiles().filter(
      ({ content }) => found(content, [planted.name, planted.team]).length,
    );
    expect(named).toEqual([]);
  });
});

async function happyPaths(): Promise<void> {
  await local.teams.install('group');
  await say('adele', 'channel', 'help');
  await say('adele', 'channel', 'set team photo', image());
  await click('adele', 'channel', 'confirm');
  await click('adele', 'channel', 'undo');
  await say('adele', 'personal', '', image('file'));
  await click('adele', 'personal', 'frame');
  await click('adele', 'personal', 'confirm');
  await say('megan', 'group', 'set my photo', image());
  await click('adele', 'group', 'confirm');
  await click('megan', 'group', 'cancel');
  await say('diego', 'group', 'set my photo', image());
}

async function failingPaths(): Promise<void> {
  await say('adele', 'personal', `${planted.text} please`);
  await say('adele', 'personal', 'set my photo', [picturesOf(Buffer.from(planted.bytes))]);
  await say('adele', 'personal', 'set my photo', [picturesOf(damaged())]);
  const attachments = { service: 'connector', path: /attachments/ } as const;
  await broken({ ...attachments, times: 9, then: answer(410, planted.connector) }, () =>
    say('adele', 'personal', 'set my photo', image()),
  );
  await broken({ service: 'connector', method: 'POST', then: answer(400, planted.connector) }, () =>
    say('nestor', 'personal', 'set my photo', image()),
  );
  const graph = { service: 'graph', method: 'PUT' } as const;
  for (const then of [
    answer(501, planted.graph),
    answer(401, planted.graph),
    answer(503, planted.graph),
    answer(403, planted.graph),
  ]) {
    await say('adele', 'personal', 'set my photo', image());
    await broken({ ...graph, then }, () => click('adele', 'personal', 'confirm'));
  }
  const update = {
    service: 'connector',
    method: 'PUT',
    then: answer(400, planted.connector),
  } as const;
  await say('adele', 'personal', 'set my photo', image());
  await broken(update, () => click('adele', 'personal', 'cancel'));
  const exchange = { service: 'tokenService', path: /exchange/, times: 9 } as const;
  await say('megan', 'personal', 'set my photo', image());
  await broken({ ...exchange, then: answer(400, planted.tokenService) }, () =>
    click('megan', 'personal', 'confirm'),
  );
  const entra = { status: 400, body: { error: 'invalid_grant', error_description: planted.entra } };
  await broken({ service: 'entra', then: { kind: 'answer', ...entra } }, () =>
    click('megan', 'personal', 'confirm'),
  );
  local.tenant.consents.revoke('TeamSettings.ReadWrite.All');
  await say('adele', 'channel', 'set team photo', image());
  await click('adele', 'channel', 'confirm');
  await uncertainPath();
}

/** The answer to a write is lost, and Graph does not answer any more when it is asked what became of it. */
async function uncertainPath(): Promise<void> {
  await say('adele', 'personal', 'set my photo', image());
  const graph = { service: 'graph', path: /photo/ } as const;
  const lost = { ...graph, method: 'PUT', times: limits.graphTries } as const;
  const put = local.faults.add({ ...lost, then: { kind: 'dropResponse' } });
  const when = () => put.hits() > 0;
  const then = answer(503, planted.graph);
  local.faults.add({ ...graph, method: 'GET', times: 999, when, then });
  await click('adele', 'personal', 'confirm');
  await until('nobody knows', () => bot.output().includes('"event":"job.unknown"'));
}

async function strangersAtTheDoor(): Promise<void> {
  const { activity } = await local.teams.send({ from: 'adele', in: 'personal', text: 'help' });
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: planted.claim, aud: local.tenant.botId, serviceurl: planted.claim };
  for (const header of [{ alg: 'RS256', kid: planted.claim }, { alg: 'none' }, { alg: 'HS256' }]) {
    const genuine = { ...claims, iss: local.cloud.bot.issuer, serviceurl: activity['serviceUrl'] };
    for (const payload of [claims, { ...genuine, name: planted.claim }]) {
      const token = `${part(header)}.${part(payload)}.${part({ s: planted.claim })}`;
      await local.teams.deliver({ ...activity, text: planted.body }, { token });
    }
  }
  await local.teams.deliver(
    { ...activity, type: 'invoke', name: 'signin/failure', value: { code: planted.body } },
    {},
  );
  await local.teams.deliver({
    ...activity,
    type: 'invoke',
    name: planted.body,
    value: planted.body,
  });
  await local.teams.deliver({ ...activity, from: { id: planted.body }, text: planted.body });
  const value = {
    action: { type: 'Action.Execute', verb: 'confirm', data: { change: planted.body } },
    authentication: { id: '1', connectionName: planted.body, token: planted.body },
  };
  await local.teams.deliver({ ...activity, type: 'invoke', name: 'adaptiveCard/action', value });
  const headers = { 'x-canary': planted.header, 'user-agent': planted.header };
  const json = { ...headers, 'content-type': 'application/json', authorization: planted.header };
  for (const [path, init] of [
    [`/api/messages?x=${planted.query}`, { method: 'POST', headers: json, body: '{}' }],
    [`/api/messages?x=${planted.query}`, { method: 'POST', headers: json, body: planted.body }],
    [`/api/messages?x=${planted.query}`, { method: 'POST', headers, body: planted.body }],
    [`/api/messages?x=${planted.query}`, { method: 'PUT', headers, body: planted.body }],
    [`/${planted.path}?x=${planted.query}`, { headers }],
    [`/consented?error=${planted.query}&error_description=${planted.query}`, { headers }],
    [`/healthz?x=${planted.query}`, { headers }],
    [`/%${planted.path}/../..%2f`, { headers }],
  ] as const) {
    await fetch(`${proxy.url}${path}`, init);
  }
}

async function say(from: PersonKey, place: PlaceKey, text: string, images: SentImage[] = []) {
  const html = `<div title="${planted.markup}">${text}</div>`;
  const { activity } = await local.teams.send({ from, in: place, text, images, html });
  for (const url of JSON.stringify(activity).match(
    /https?:[^"\\]*(attachments|download)[^"\\]*/g,
  ) ?? []) {
    const { pathname, searchParams } = new URL(url);
    addresses.push(
      ...searchParams.values(),
      ...pathname.split('/').filter((each) => each.length > 20 && each !== local.tenant.id),
    );
  }
}

function click(by: PersonKey, place: PlaceKey, verb: string) {
  const messages = local.teams.messages(place, by).filter(({ card }) => card !== undefined);
  const { id: messageId } = messages.at(-1)!;
  return local.teams.click({ by, in: place, messageId, action: { verb } });
}

async function broken(fault: Fault, act: () => Promise<unknown>): Promise<void> {
  const { hits, remove } = local.faults.add(fault);
  await act();
  await until('it has broken', () => hits() > 0);
  remove();
}

const answer = (status: number, canary: string) =>
  ({
    kind: 'answer',
    ...graphError(status, 'UnknownError', `it is ${canary}`, {
      'x-canary': canary,
      'retry-after': '1',
    }),
  }) as const;

const picturesOf = (bytes: Buffer): SentImage => ({
  bytes,
  as: 'file',
  name: `${planted.file}.jpg`,
});
const image = (as: 'file' | 'inline' = 'inline'): SentImage[] => [
  { bytes: photo, as, name: `${planted.file}.jpg` },
];
const damaged = () => photo.subarray(0, photo.length * 0.4);

async function photoWithCargo(): Promise<Buffer> {
  const exif = { ImageDescription: planted.exif, Copyright: planted.exif, Artist: planted.exif };
  const jpeg = await sharp(picture('photo.jpg')).withExif({ IFD0: exif }).jpeg().toBuffer();
  return Buffer.concat([jpeg, Buffer.from(planted.trailer)]);
}

/** Whatever looks like a token in all that anybody sent, and each of its larger parts. */
function tokens(): string[] {
  const sent = local.requests.flatMap(({ headers, body, url }) => [
    JSON.stringify(headers),
    body.toString('latin1'),
    url.search,
  ]);
  const all = [...sent, ...proxy.requests].flatMap(
    (text) => text.match(/eyJ[\w-]+\.[\w-]+\.[\w-]*/g) ?? [],
  );
  const parts = all.flatMap((token) => [token, ...token.split('.').slice(1)]);
  return [...new Set(parts)].filter((part) => part.length > 30);
}

/** Which of the strings are in a text; shortened, so that a failure does not print what must not be printed. */
function found(text: string, strings: readonly string[]): string[] {
  return strings.filter((each) => text.includes(each)).map((each) => each.slice(0, 24));
}

type Kept = { readonly name: string; readonly content: string };

async function storeRecords(): Promise<readonly Kept[]> {
  const records = await recordsAt(local.environment()['STORE_PATH']!);
  return records.map(({ bytes, key }) => ({
    name: key,
    content: Buffer.from(bytes ?? []).toString('latin1'),
  }));
}

function storeFiles(): readonly Kept[] {
  const folder = local.environment()['STORE_PATH']!;
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      name: path.slice(folder.length + 1),
      content: readFileSync(path, 'latin1'),
    }));
}
