import type { PersonKey, PlaceKey } from '../../local/start';
import type { PhotobotTenant } from '../../cli/local/tenant';
import { startPhotobotTenant } from '../../cli/local/tenant';
import type { Both } from '../blob/support/both';
import { openBoth } from '../blob/support/both';
import type { BotProcess } from './support/bot-process';
import { startBotProcess } from './support/bot-process';
import { inline, picture } from './support/house';
import { checkTokens } from './support/token-watch';
import { headingOf } from './support/words';

/* Two bots in processes of their own on one SQLite store, each of which gets everything. */
let local: PhotobotTenant;
let bots: readonly [BotProcess, BotProcess];
let both: Both;

beforeAll(async () => {
  local = await startPhotobotTenant();
  const environment = { ...local.environment(), STORE: 'sqlite', INSTANCE_COUNT: '2' };
  bots = await Promise.all([startBotProcess(environment), startBotProcess(environment)]);
  both = await openBoth(bots.map(({ url }) => url));
  local.connectBot(both.url);
});
afterAll(async () => {
  await Promise.all(bots.map((bot) => bot.kill()));
  await both.close();
  checkTokens(local);
  await local.close();
});

const images = inline(picture('small.jpg'));
const people = ['adele', 'diego', 'megan'] as const;
const cards = (who: PersonKey, place: PlaceKey = 'personal') =>
  local.teams.messages(place, who).filter(({ from }) => from === 'bot');
const shows = (who: PersonKey, heading: string) =>
  local.teams.waitFor('personal', who, (message) => headingOf(message) === heading);
const click = (by: PersonKey, verb: string) =>
  local.teams.click({
    by,
    in: 'personal',
    messageId: cards(by).at(-1)!.id,
    action: { verb },
  });

it('answer each message once, and write each photo once', async () => {
  await Promise.all(people.map((from) => local.teams.send({ from, in: 'personal', images })));
  await Promise.all(people.map((who) => shows(who, 'Set your photo?')));
  await Promise.all(people.map((who) => click(who, 'confirm')));
  await Promise.all(people.map((who) => shows(who, 'Your photo is set')));
  for (const who of people) {
    expect(cards(who)).toHaveLength(1);
    expect(local.tenant.photos.writes.filter(({ key }) => key === who)).toHaveLength(1);
  }
});

it('go on with what the other has kept when that is killed', async () => {
  await bots[0].kill();
  local.connectBot(bots[1].url);
  await click('adele', 'undo');
  await shows('adele', 'Your previous photo is back');
});
