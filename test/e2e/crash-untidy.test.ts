import type { Fault, PersonKey } from '../../local/start';
import type { PhotobotTenant } from '../../cli/local/tenant';
import { startPhotobotTenant } from '../../cli/local/tenant';
import { meanDifference, pixelsOfJpeg } from '../fixtures/studio';
import type { BotProcess } from './support/bot-process';
import { startBotProcess, until } from './support/bot-process';
import { inline, picture } from './support/house';
import { checkTokens } from './support/token-watch';
import { headingOf, wordsOf } from './support/words';

/* A bot that is killed after its undo was written and before it knew so, where Graph encodes photos anew. */
let local: PhotobotTenant;
let bot: BotProcess;
const before = new Map<PersonKey, Buffer>();
const people = ['adele', 'diego', 'megan'] as const;

beforeAll(async () => {
  local = await startPhotobotTenant();
  Object.assign(local.tenant.settings, { photoEtagHeader: 'absent', photosKept: 'reencoded' });
  const { photos } = local.tenant;
  for (const who of people) {
    await photos.set(who, photos.get('adele')!.jpeg);
    before.set(who, photos.get(who)!.jpeg);
  }
  await start();
  for (const who of people) {
    await local.teams.send({ from: who, in: 'personal', images: inline(picture('small.jpg')) });
    await click(who, 'confirm');
    await shows(who, 'Your photo is set');
    // Diego’s undo is cut off before it is written, the others’ after.
    const put: Omit<Fault, 'then'> = { service: 'graph', method: 'PUT' };
    if (who !== 'diego') local.faults.add({ ...put, then: { kind: 'dropResponse' } });
    const held = local.faults.add({ ...put, times: 9, then: { kind: 'hold', until: never } });
    click(who, 'undo').catch(() => undefined);
    await until('the undo is stopped', () => held.hits() > 0);
    held.remove();
  }
  await bot.kill();
  await local.tenant.photos.set('megan', local.tenant.photos.get('gus')!.jpeg);
  await start();
}, 60_000);
afterAll(async () => {
  await bot.kill();
  checkTokens(local);
  await local.close();
});

it.each(['adele', 'diego'] as const)('the undo of %s is finished', async (who) => {
  await shows(who, 'Your previous photo is back');
  const photos = [before.get(who)!, local.tenant.photos.get(who)!.jpeg];
  const [old, now] = await Promise.all(photos.map((each) => pixelsOfJpeg(each)));
  expect(meanDifference(old!.data, now!.data)).toBeLessThan(3);
});

it('a photo that somebody else set in the meantime stays', async () => {
  await local.teams.waitFor('personal', 'megan', (message) =>
    /changed the photo since/.test(wordsOf(message)),
  );
  const { photos } = local.tenant;
  expect(photos.get('megan')!.jpeg.equals(photos.get('gus')!.jpeg)).toBe(true);
});

const never = new Promise<void>(() => undefined);

async function start(): Promise<void> {
  bot = await startBotProcess(local.environment());
  local.connectBot(bot.url);
}

function click(who: PersonKey, verb: string) {
  const cards = local.teams.messages('personal', who).filter(({ from }) => from === 'bot');
  const messageId = cards.at(-1)!.id;
  return local.teams.click({ by: who, in: 'personal', messageId, action: { verb } });
}

const shows = (who: PersonKey, heading: string) =>
  local.teams.waitFor('personal', who, (message) => headingOf(message) === heading);
