/*
 * `npm run measure:rooms [-- --list]`: in how many files of src/ and bot/ a function runs between a request and its
 * answer, and in which. Each wish is made once before, so that what is only done at the first time does not count.
 * A missed bar makes the exit code 1.
 */
import { authorityVariable } from '../../local/authority';
import type { Message } from '../../local/start';
import type { House } from '../e2e/support/house';
import { inline, openHouse, picture } from '../e2e/support/house';
import { runTrusting } from '../support/trusting-process';
import { startCoverage } from './coverage';

/** The most files that each may take. */
const bars = { help: 42, 'picture → card': 72, 'named group → card': 90, Confirm: 62 } as const;
type Wish = keyof typeof bars;

type Watch = (wish: Wish, work: () => Promise<Message>) => Promise<Message>;

const images = inline(picture('photo.jpg'));
async function ask(house: House, text: string, sent?: typeof images): Promise<Message> {
  const { answer } = await house.ask({ in: 'channel', text, ...(sent && { images: sent }) });
  return answer;
}

/** On a busy machine the proposal takes the place of “One moment …”. */
async function propose(house: House): Promise<Message> {
  const { id } = await ask(house, 'set team photo', images);
  const is = (message: Message) =>
    message.id === id && JSON.stringify(message.card ?? {}).includes('"confirm"');
  return house.teams.waitFor('channel', 'adele', is);
}

async function everyWish(house: House, watch: Watch): Promise<void> {
  await watch('help', () => ask(house, 'help'));
  const proposal = await watch('picture → card', () => propose(house));
  await watch('named group → card', () => ask(house, 'set group photo of Marketing', images));
  await watch('Confirm', async () => {
    const { seen } = await house.press(proposal, { in: 'channel', verb: 'confirm' });
    return seen;
  });
}

async function measure(list: boolean): Promise<boolean> {
  const house = await openHouse();
  try {
    // Confirm signs the person in, and a group is found by its name only then.
    await everyWish(house, (_wish, work) => work());
    const coverage = await startCoverage();
    let holds = true;
    await everyWish(house, async (wish, work) => {
      const { files, result } = await coverage.around(work);
      holds = report(wish, files, list) && holds;
      return result;
    });
    return holds;
  } finally {
    await house.close();
  }
}

function report(wish: Wish, files: readonly string[], list: boolean): boolean {
  const holds = files.length <= bars[wish];
  console.log(`${holds ? 'holds ' : 'MISSED'}  ${wish}: ${files.length} of ${bars[wish]} files`);
  if (list) console.log(files.map((file) => `          ${file}`).join('\n'));
  return holds;
}

async function main(): Promise<number> {
  if (process.env[authorityVariable] === undefined) {
    // Others make a function of each export.
    return runTrusting(__filename, process.argv.slice(2), 'tsx/cjs');
  }
  return (await measure(process.argv.includes('--list'))) ? 0 : 1;
}

void main().then((code) => process.exit(code));
