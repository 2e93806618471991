import { startPhotobotTenant } from '../../cli/local/tenant';
import type { LocalTenant } from '../../local/start';
import { startBotProcess } from '../e2e/support/bot-process';
import { makeInputs } from './conversion-parts/inputs';

const rounds = 30;

/** Times whole turns: from an activity that Teams sends, over HTTP, to the card that the bot has sent. */
export async function bench(): Promise<boolean> {
  const inputs = await makeInputs();
  const picture = inputs['12 MP JPEG']!;
  const local = await startPhotobotTenant();
  const bot = await startBotProcess(local.environment());
  try {
    local.connectBot(bot.url);
    const rows = await timeTurns(local, picture);
    console.log(`milliseconds, ${rounds} turns each, one after the other, bot in its own process`);
    console.table(rows);
    return report(rows);
  } finally {
    await bot.stop();
    await local.close();
  }
}

type Row = { readonly median: number; readonly p95: number; readonly most: number };
type Rows = Readonly<Record<'help' | 'proposal, 12 MP JPEG' | 'Confirm', Row>>;

async function timeTurns(local: LocalTenant, picture: Buffer): Promise<Rows> {
  const samples = { help: [] as number[], proposal: [] as number[], confirm: [] as number[] };
  const images = [{ bytes: picture, as: 'inline' }] as const;
  // The first round warms up and signs the person in.
  for (let round = 0; round <= rounds; round += 1) {
    const help = await timed(() => turn(local, () => say(local, { text: 'help' })));
    const proposal = await timed(() => turn(local, () => say(local, { images })));
    const { id: messageId } = newest(local)!;
    const confirm = await timed(() =>
      local.teams.click({ by: 'adele', in: 'personal', messageId, action: { verb: 'confirm' } }),
    );
    if (round === 0) continue;
    samples.help.push(help);
    samples.proposal.push(proposal);
    samples.confirm.push(confirm);
  }
  return {
    help: summary(samples.help),
    'proposal, 12 MP JPEG': summary(samples.proposal),
    Confirm: summary(samples.confirm),
  };
}

type Sent = Partial<Parameters<LocalTenant['teams']['send']>[0]>;

const say = ({ teams }: LocalTenant, sent: Sent) =>
  teams.send({ from: 'adele', in: 'personal', ...sent });

const newest = ({ teams }: LocalTenant) =>
  teams.messages('personal', 'adele').findLast(({ from }) => from === 'bot');

/** Ends when the bot has sent something new; that may be before it has answered the request. */
async function turn(local: LocalTenant, send: () => Promise<unknown>): Promise<void> {
  const before = newest(local)?.id ?? '';
  const sent = send();
  await local.teams.waitFor('personal', 'adele', ({ id }) => id > before);
  await sent;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function summary(values: number[]): Row {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]! * 10) / 10;
  return { median: at(0.5), p95: at(0.95), most: at(1) };
}

function report(rows: Rows): boolean {
  const bars: readonly (readonly [string, boolean])[] = [
    ['Confirm is answered within the 2 s after which people notice (p95)', rows.Confirm.p95 < 2000],
    ['a 12 MP JPEG is proposed within 2 s (p95)', rows['proposal, 12 MP JPEG'].p95 < 2000],
    ['help takes less than 200 ms (p95)', rows.help.p95 < 200],
  ];
  bars.forEach(([bar, holds]) => console.log(`${holds ? 'holds ' : 'MISSED'}  ${bar}`));
  return bars.every(([, holds]) => holds);
}
