import type { Message, PersonKey, PlaceKey } from '../../local/start';
import type { PhotobotTenant } from '../../cli/local/tenant';
import { startPhotobotTenant } from '../../cli/local/tenant';
import type { BotProcess } from '../e2e/support/bot-process';
import { launchProgram, startBotProcess, until } from '../e2e/support/bot-process';
import { inline, picture } from '../e2e/support/house';
import { signInFromTwoClients } from '../e2e/support/two-clients';
import { headingOf } from '../e2e/support/words';
import type { Azurite } from './support/azurite';
import { startAzurite } from './support/azurite';
import type { Both } from './support/both';
import { openBoth } from './support/both';

/* Two bots in processes of their own, which have nothing in common but a container and a managed identity. */
let azurite: Azurite;
let local: PhotobotTenant;
let bots: readonly [BotProcess, BotProcess];
let both: Both;
let environment: Record<string, string> & { BLOB_CONTAINER_URL: string };

beforeAll(async () => {
  azurite = await startAzurite();
  local = await startPhotobotTenant({ credential: 'managedIdentity' });
  environment = {
    ...local.environment(),
    STORE: 'blob',
    BLOB_CONTAINER_URL: await azurite.container(),
    INSTANCE_COUNT: '2',
  };
  bots = await Promise.all([startBotProcess(environment), startBotProcess(environment)]);
  both = await openBoth(bots.map(({ url }) => url));
});
afterAll(async () => {
  await Promise.all(bots.map((bot) => bot.kill()));
  await both.close();
  await local.close();
  await azurite.close();
});
beforeEach(() => local.connectBot(both.url));

const images = inline(picture('photo.jpg'));
const people = ['adele', 'diego', 'megan', 'nestor'] as const;
const cards = (who: PersonKey, place: PlaceKey) =>
  local.teams.messages(place, who).filter(({ from }) => from === 'bot');
const shows = (who: PersonKey, heading: string) =>
  local.teams.waitFor('personal', who, (message) => headingOf(message) === heading);
const writes = (key: PersonKey) => local.tenant.photos.writes.filter((write) => write.key === key);
const click = (by: PersonKey, verb: string) =>
  local.teams.click({
    by,
    in: 'personal',
    messageId: cards(by, 'personal').at(-1)!.id,
    action: { verb },
  });

it('find their store, as the doctor does', async () => {
  const look = async (BLOB_CONTAINER_URL: string) => {
    const doctor = launchProgram('cli/doctor/index.ts', { ...environment, BLOB_CONTAINER_URL });
    await doctor.ended;
    return /^.* store: .*$/m.exec(doctor.output())?.[0];
  };
  expect(await look(environment.BLOB_CONTAINER_URL)).toMatch(/^ok /);
  expect(await look(`${environment.BLOB_CONTAINER_URL}-2`)).toMatch(/^PROBLEM .*ContainerNotFound/);
});

it('answer each message once, although it reaches both', async () => {
  await Promise.all(people.map((from) => local.teams.send({ from, in: 'personal', images })));
  await Promise.all(people.map((who) => shows(who, 'Set your photo?')));
  for (const who of people) expect(cards(who, 'personal')).toHaveLength(1);
});

it('write each photo once, although each confirmation reaches both', async () => {
  await Promise.all(people.map((who) => click(who, 'confirm')));
  await Promise.all(people.map((who) => shows(who, 'Your photo is set')));
  for (const who of people) {
    expect(writes(who)).toHaveLength(1);
    expect(cards(who, 'personal')).toHaveLength(1);
  }
});

it('undo each photo once, although each click reaches both', async () => {
  await Promise.all(people.map((who) => click(who, 'undo')));
  // Megan and Nestor had no photo.
  const undone = (who: PersonKey) =>
    who === 'megan' || who === 'nestor' ? 'Your photo is removed' : 'Your previous photo is back';
  await Promise.all(people.map((who) => shows(who, undone(who))));
  for (const who of people) expect(writes(who).length).toBeLessThanOrEqual(2);
});

it('keep one audit together, which any machine can ask', async () => {
  const { objectId } = local.tenant.people.adele;
  const args = ['--target', objectId, '--json'];
  const audit = launchProgram('cli/audit/index.ts', environment, args);
  await audit.ended;
  const told = audit.output().split('\n').filter(Boolean);
  const records = told.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(records.map(({ action, by, outcome }) => [action, outcome, by])).toEqual([
    ['propose', 'done', objectId],
    ['confirm', 'done', objectId],
    ['write', 'done', objectId],
    ['undo', 'done', objectId],
  ]);
});

it('sign a person in once whose two clients answer at once, one at each bot', async () => {
  const exchanged = () =>
    bots
      .map(({ output }) => output())
      .join('')
      .split('sign_in.exchanged');
  const before = exchanged().length;
  const to = bots.map(({ url }) => url);
  expect(await signInFromTwoClients(local, { to })).toEqual([200, 200]);
  await until('the log says so', () => exchanged().length > before);
  expect(exchanged().length - before).toBe(1);
});

it('ask somebody to sign in at one bot, and go on at the other', async () => {
  const before = cards('gus', 'personal').length;
  local.connectBot(bots[0].url);
  await local.teams.send({ from: 'gus', in: 'personal', text: 'show my photo' });
  await until('there is a card', () => cards('gus', 'personal').length > before);
  const messageId = cards('gus', 'personal').at(-1)!.id;
  const action = { verb: 'continue' };
  const silentFailure = 'invokeerror' as const;
  await local.teams.click({ by: 'gus', in: 'personal', messageId, action, silentFailure });
  const asked = ({ signIn }: Message) => signIn !== undefined;
  const { id } = await local.teams.waitFor('personal', 'gus', asked);
  local.connectBot(bots[1].url);
  await local.teams.pressSignIn({ by: 'gus', in: 'personal', messageId: id });
  await shows('gus', 'You are signed in');
  await until('the card has gone on', () => {
    const card = cards('gus', 'personal').find((each) => each.id === messageId);
    return card !== undefined && headingOf(card) !== 'May I look at the photo?';
  });
});

it('let one go on where the other has stopped', async () => {
  await bots[0].stop();
  local.connectBot(bots[1].url);
  const before = cards('adele', 'personal').length;
  await local.teams.send({ from: 'adele', in: 'personal', images });
  await until('there is a card', () => cards('adele', 'personal').length > before);
  await click('adele', 'confirm');
  await shows('adele', 'Your photo is set');
});
