import type { BotProcess } from './bot-process';
import { startBotProcess } from './bot-process';
import type { LocalTenant, PageServer, WeatherOptions } from '../../local/index';
import { installClock, installEverywhere, openPageServer } from '../../local/index';
import { photoSwitches } from './photo-switches';
import { createSamples } from './samples';
import type { PhotobotTenant } from './tenant';
import { iconPath, startPhotobotTenant } from './tenant';

export type RunOptions = {
  /** Where the page would like to be; one of the next ports if that is taken, and any for 0. */
  readonly port: number;
  readonly print: (line: string) => void;
  /** Prints whatever the bot logs, not only its warnings. */
  readonly verbose: boolean;
  /** The file that is the bot: its sources, unless somebody has built it. */
  readonly program?: string;
  readonly onDeath: (how: string) => void;
  /** Fair unless said otherwise, and in any case until everything is up. */
  readonly weather?: WeatherOptions;
};

export type Running = {
  readonly address: string;
  readonly local: PhotobotTenant;
  readonly bot: Pick<BotProcess, 'pid' | 'url'>;
  close(): Promise<void>;
};

/** Starts the tenant, the real bot in a process of its own, and the chat page. */
export async function runLocal(options: RunOptions): Promise<Running> {
  const closers: (() => Promise<void> | void)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const clock = installClock();
    closers.push(() => clock.remove());
    const { program, weather } = options;
    const local = await startPhotobotTenant({ ...(weather && { weather }) });
    local.weather.turn('fair');
    await givePhoto(local);
    closers.push(() => local.close());
    const bot = await startBotProcess({
      environment: { ...local.environment(), ...appointAdministrator(local) },
      onLine: (line) => (options.verbose || isWarning(line)) && options.print(line),
      onDeath: options.onDeath,
      ...(program !== undefined && { program }),
    });
    closers.push(() => bot.stop());
    local.connectBot(bot.url);
    await installEverywhere(local.teams);
    const advance = (milliseconds: number) => {
      clock.advance(milliseconds);
      bot.advance(milliseconds);
    };
    local.weather.turn(weather?.roughness ?? 'fair');
    const page = await openPage(local, options.port, advance);
    closers.push(() => page.close());
    return { address: page.origin, local, bot, close };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

/** Lets the group Marketing start with a photo, because the guide for users has its removal as an example. */
async function givePhoto({ tenant: { photos } }: LocalTenant): Promise<void> {
  await photos.set('group:marketing', photos.get('teamGroup')?.jpeg);
}

/** Makes Megan a photo administrator, who has no role in the directory, and gives the app what that takes. */
function appointAdministrator({ tenant }: LocalTenant): Record<string, string> {
  tenant.settings.applicationRoles.push(...tenant.consents.roles);
  return { PHOTO_ADMINISTRATORS: tenant.people.megan.objectId };
}

const portsToTry = 20;

async function openPage(
  local: LocalTenant,
  wanted: number,
  advance: (milliseconds: number) => void,
): Promise<PageServer> {
  const shown = {
    samples: createSamples(),
    switches: photoSwitches,
    photos: true,
    hints: {
      channel: 'Paste a picture and write: set team photo',
      group: 'Paste a picture and write: set my photo',
      personal: 'Paste or attach a picture; no words needed',
    },
    iconPath,
  };
  for (let port = wanted; ; port += 1) {
    try {
      return await openPageServer({ local, port, advance, ...shown });
    } catch (thrown) {
      const taken = (thrown as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port >= wanted + portsToTry) throw thrown;
    }
  }
}

/** Lines that are not the bot's JSON are something unforeseen, and so are worth seeing. */
function isWarning(line: string): boolean {
  try {
    const { level } = JSON.parse(line) as { level?: string };
    return level !== 'info' && level !== 'debug';
  } catch {
    return true;
  }
}
