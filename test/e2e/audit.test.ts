import { createHash } from 'node:crypto';
import type { PersonKey, PlaceKey } from '../../local/start';
import type { PhotobotTenant } from '../../cli/local/tenant';
import { startPhotobotTenant } from '../../cli/local/tenant';
import { photoAdministrator } from './support/asking';
import type { BotProcess } from './support/bot-process';
import { launchProgram, startBotProcess, until } from './support/bot-process';
import { inline, picture } from './support/house';
import { checkTokens } from './support/token-watch';
import { headingOf } from './support/words';

/* What happened to this person's photo at that time? Asked as an administrator asks it, while the bot runs. */
let local: PhotobotTenant;
let bot: BotProcess;
let environment: Record<string, string>;
beforeAll(async () => {
  local = await startPhotobotTenant();
  environment = { ...local.environment(), PHOTO_ADMINISTRATORS: photoAdministrator };
  await start();
  // The first of a run builds the bot.
}, 60_000);
afterAll(async () => {
  await bot.kill();
  checkTokens(local);
  await local.close();
});

async function start(): Promise<void> {
  bot = await startBotProcess(environment);
  local.connectBot(bot.url);
}

type Told = Readonly<Record<string, unknown>>;

const idOf = (who: PersonKey) => local.tenant.people[who].objectId;
const hashOf = (jpeg: Buffer) => createHash('sha256').update(jpeg).digest('hex');
const photo = (who: PersonKey) => local.tenant.photos.get(who)!.jpeg;

async function run(...args: readonly string[]): Promise<string> {
  const program = launchProgram('cli/audit/index.ts', environment, args);
  const { code } = await program.ended;
  expect([code, program.output()]).toEqual([0, expect.any(String)]);
  return program.output();
}

async function ask(...args: readonly string[]): Promise<readonly Told[]> {
  const lines = (await run(...args, '--json')).split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Told);
}

async function propose(from: PersonKey, place: PlaceKey, text: string) {
  await local.teams.send({ from, in: place, text, images: inline(picture('small.jpg')) });
  return cards(from, place).at(-1)!;
}
const cards = (who: PersonKey, place: PlaceKey) =>
  local.teams.messages(place, who).filter(({ from }) => from === 'bot');
const click = (by: PersonKey, place: PlaceKey, verb: string) =>
  local.teams.click({ by, in: place, messageId: cards(by, place).at(-1)!.id, action: { verb } });
const shows = (who: PersonKey, place: PlaceKey, heading: string) =>
  local.teams.waitFor(place, who, (message) => headingOf(message) === heading);

const uuid = expect.stringMatching(/^[0-9a-f-]{36}$/) as string;
const summaries = (records: readonly Told[]) =>
  records.map(({ action, outcome, code }) => [action, outcome, code].filter(Boolean).join(' '));

it('tells of a set, of somebody else’s press and of an undo', async () => {
  const old = hashOf(photo('adele'));
  const since = new Date().toISOString();
  await propose('adele', 'channel', 'set my photo');
  await click('diego', 'channel', 'confirm');
  await click('adele', 'channel', 'confirm');
  await shows('adele', 'channel', 'Your photo is set');
  const fresh = hashOf(photo('adele'));
  await click('adele', 'channel', 'undo');
  await shows('adele', 'channel', 'Your previous photo is back');

  const told = await ask('--target', idOf('adele'), '--since', since);
  expect(summaries(told)).toEqual([
    'propose done',
    'refuse refused change.not_yours',
    'confirm done',
    'write done',
    'undo done',
  ]);
  const [, refusal, confirm, write, undo] = told;
  expect(refusal).toMatchObject({ by: idOf('diego'), target: { kind: 'me', id: idOf('adele') } });
  expect(write).toEqual({
    ...{ at: expect.any(String) as string, endedAt: expect.any(String) as string },
    ...{ action: 'write', change: 'set', outcome: 'done', job: confirm!['job'] },
    ...{ by: idOf('adele'), tenant: environment['BOT_TENANT_ID'] },
    target: { kind: 'me', id: idOf('adele') },
    ...{ route: 'me', permission: 'User.ReadWrite', before: old, after: fresh },
    ...{ requestId: uuid, correlation: confirm!['correlation'] },
    place: { kind: 'channel', conversation: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
  });
  expect(undo).toMatchObject({ by: idOf('adele'), before: fresh, after: old, requestId: uuid });
  expect(undo!['correlation']).not.toBe(write!['correlation']);
  expect(await ask('--by', idOf('diego'))).toEqual([refusal]);
});

it('tells whose photo an undo by words was to bring back, where it is refused', async () => {
  const since = new Date().toISOString();
  for (const from of ['adele', 'diego'] as const) {
    const before = cards(from, 'channel').length;
    await local.teams.send({ from, in: 'channel', text: 'undo' });
    await until('it is answered', () => cards(from, 'channel').length > before);
  }
  const told = await ask('--target', idOf('adele'), '--since', since);
  const about = { action: 'refuse', target: { kind: 'me', id: idOf('adele') }, job: uuid };
  expect(told).toEqual([
    expect.objectContaining({ ...about, by: idOf('adele'), code: 'change.nothing_to_undo' }),
    expect.objectContaining({ ...about, by: idOf('diego'), code: 'change.undo_not_yours' }),
  ]);
});

it('tells what is known of a write that a crash has cut off, before and after the restart', async () => {
  const put = { service: 'graph', method: 'PUT', path: /photo/ } as const;
  const never = new Promise<void>(() => undefined);
  const since = new Date().toISOString();
  await propose('nestor', 'personal', 'set my photo');
  const held = local.faults.add({ ...put, times: 100, then: { kind: 'hold', until: never } });
  click('nestor', 'personal', 'confirm').catch(() => undefined);
  await until('the photo is on its way', () => held.hits() > 0);
  await bot.kill();
  const asked = () => ask('--target', idOf('nestor'), '--since', since);
  const [, , cutOff] = await asked();
  expect(cutOff).toMatchObject({ action: 'write', outcome: 'unknown', by: idOf('nestor') });
  expect(cutOff).not.toHaveProperty('endedAt');

  local.faults.clear();
  await start();
  await shows('nestor', 'personal', 'Your photo is set');
  const told = await asked();
  expect(summaries(told)).toEqual(['propose done', 'confirm done', 'write done']);
  expect(told[2]).toMatchObject({
    at: cutOff!['at'],
    requestId: uuid,
    after: hashOf(photo('nestor')),
  });
});

it('tells of a refusal by Microsoft 365, and of the app’s own permission', async () => {
  const put = { service: 'graph', method: 'PUT', path: /photo/ } as const;
  local.tenant.settings.applicationRoles = ['Contacts.ReadWrite', 'ProfilePhoto.ReadWrite.All'];
  const since = new Date().toISOString();
  await propose('megan', 'channel', 'set photo of @{diego}');
  local.faults.add({ ...put, times: 100, then: { kind: 'answer', status: 403 } });
  await click('megan', 'channel', 'confirm');
  const [proposal, , write] = await ask('--target', idOf('diego'), '--since', since);
  expect(proposal).toMatchObject({ action: 'propose', by: idOf('megan'), asApplication: true });
  expect(write).toMatchObject({
    ...{ action: 'write', outcome: 'not_done', by: idOf('megan'), status: 403 },
    ...{ permission: 'ProfilePhoto.ReadWrite.All', asApplication: true, requestId: uuid },
  });
});

it('answers as a table too, and holds no name', async () => {
  const table = await run();
  expect(table).toMatch(/^Time \(UTC\) +What +Outcome +By +Whose photo/);
  expect(table.split('\n').length).toBeGreaterThan(8);
  expect(table).not.toMatch(/Adele|Megan|Diego|Nestor|@/);
});
