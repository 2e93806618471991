import type { ExtensionResult, Message } from '../../local/start';
import { commands } from '../../src/index';
import { becomes } from './support/becomes';
import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { readIn, unmarkedIn } from './support/unmarked';

const house = openedHouse({ granted: ['Chat.Read', 'ChannelMessage.Read.All', 'Files.Read.All'] });
const images = inline(picture('photo.jpg'));
const sayings = ['how are you?', 'thanks', 'cancel', 'undo', 'show the weather', 'sign out'];

/** Names, and what people are to write. */
const own = [
  ...commands.map(({ example }) => example),
  'set team photo of Launch Team',
  'set team photo of Photo Team',
  'PhotoBot',
  'Megan Bowen',
  'megan@contoso.example',
  'phototeam@contoso.example',
  'Where the bot is at home',
];

const expectMarked = (part: unknown) => {
  expect(readIn(part).join('')).toMatch(/⟦/);
  expect(unmarkedIn(part, own)).toEqual([]);
};
const shown = ({ card, text }: Message) => card ?? { text };

beforeEach(() => {
  for (const key of ['adele', 'diego'] as const) house.tenant.people[key].locale = 'qps-ploc';
});

it('nothing of the main job is said in English alone', async () => {
  const { answer } = await house.ask({ in: 'channel', text: 'set team photo', images });
  expectMarked(shown(answer));
  expect(answer.card).toMatchObject({ lang: 'qps' });
  expect(answer.card).not.toHaveProperty('rtl');
  const framed = await house.press(answer, { in: 'channel', verb: 'frame', data: { crop: 'top' } });
  expectMarked(shown(framed.seen));
  const strange = await house.press(answer, { by: 'diego', in: 'channel', verb: 'confirm' });
  expectMarked({ text: JSON.stringify(strange.result.body?.['value']) });
  const done = await house.press(answer, { in: 'channel', verb: 'confirm' });
  expectMarked(shown(done.seen));
  const undone = await house.press(answer, { in: 'channel', verb: 'undo' });
  expectMarked(shown(undone.seen));
});

it('from right to left the card is too, and names in it keep their own direction', async () => {
  house.tenant.people.adele.locale = 'qps-plocm';
  for (const request of [
    { text: 'set team photo', images },
    { text: 'help' },
    { text: 'history' },
  ]) {
    const { answer } = await house.ask({ in: 'channel', ...request });
    expectMarked(shown(answer));
    expect(answer.card).toMatchObject({ lang: 'qps-plocm', rtl: true });
    if (request.images) expect(readIn(answer.card).join()).toContain('\u2068Photo Team\u2069');
  }
});

it.each(['personal', 'channel', 'group'] as const)('nor of what is said in %s', async (place) => {
  const words = ['help', 'history', ...sayings, 'show my photo', 'show photo of Megan Bowen'];
  for (const text of [...words, 'remove my photo', 'set group photo of Marketing']) {
    const { answer } = await house.ask({ in: place, text });
    expectMarked(shown(answer));
  }
  const { answer } = await house.ask({ in: place, images });
  expectMarked(shown(answer));
});

it('nor of a notice to somebody else', async () => {
  await house.teams.install('personal', 'diego');
  const { answer } = await house.ask({ from: 'diego', in: 'personal', text: 'help' });
  expectMarked(shown(answer));
});

it('nor of dialogs and searches', async () => {
  const { messageId } = await house.teams.send({
    from: 'diego',
    in: 'channel',
    text: 'look',
    mention: false,
    images: [{ bytes: picture('small.jpg'), as: 'hosted' }],
  });
  const open = { by: 'adele', in: 'channel', commandId: 'set-team-photo' } as const;
  const dialog = await house.teams.openAction({ ...open, context: 'message', messageId });
  expectMarked(partOf(dialog));
  const compose = await house.teams.openAction({ ...open, context: 'compose' });
  expectMarked(partOf(compose));
  const found = await house.teams.search({
    by: 'adele',
    in: 'channel',
    commandId: 'photo-of',
    parameters: { name: 'Photo' },
  });
  expectMarked(found.kind === 'results' ? found.results : found);
});

it('a card keeps the language of who asked, whoever looks and whatever they speak later', async () => {
  const { answer } = await house.ask({ in: 'channel', text: 'set team photo', images });
  house.tenant.people.adele.locale = 'en-US';
  house.forward(24 * 3_600_000);
  await house.bot.upkeep();
  const lapsed = await becomes(house, answer, { in: 'channel' }, /⟦Ţĥíš þŕóþóšáļ/);
  expectMarked(shown(lapsed));
});

function partOf(result: ExtensionResult): unknown {
  return result.kind === 'dialog' ? result.dialog.card : result;
}
