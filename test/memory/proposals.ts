import type { PhotobotTenant } from '../../cli/local/tenant';
import { startPhotobotTenant } from '../../cli/local/tenant';
import { startBotProcess } from '../e2e/support/bot-process';
import { photoScene, picture } from '../fixtures/scenes';
import { residentMegabytes } from './process-memory';
import { shippedMemory } from './shipped';

const rounds = 300;
const settled = 60;

/**
 * Lets the real bot, in a process of its own, make 300 proposals over HTTP, and returns its memory after the 60th and
 * after the last, in MB. The tenant is in this process, so that its memory is not counted.
 */
export async function growthOfTheBot(): Promise<{ before: number; after: number }> {
  const local = await startPhotobotTenant();
  const bot = await startBotProcess({ ...local.environment(), ...shippedMemory() });
  try {
    local.connectBot(bot.url);
    const bytes = await picture(photoScene(1200, 900), 1200, 900).jpeg().toBuffer();
    await propose(local, bytes, settled);
    const before = residentMegabytes(bot.pid);
    await propose(local, bytes, rounds - settled);
    return { before, after: residentMegabytes(bot.pid) };
  } finally {
    await bot.stop();
    await local.close();
  }
}

async function propose({ teams }: PhotobotTenant, bytes: Buffer, times: number): Promise<void> {
  const newest = () =>
    teams.messages('personal', 'adele').findLast(({ from }) => from === 'bot')?.id ?? '';
  for (let done = 0; done < times; done += 1) {
    const before = newest();
    await teams.send({ from: 'adele', in: 'personal', images: [{ bytes, as: 'inline' }] });
    const { card } = await teams.waitFor('personal', 'adele', ({ id }) => id > before);
    if (!JSON.stringify(card).includes('confirm')) throw new Error('that was no proposal');
  }
}
