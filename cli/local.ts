import { parseArgs } from 'node:util';
import { runLocal } from './local/run';

const usage = `Usage: npm run local [-- [--verbose] [--weather SEED]]

Starts a Microsoft 365 tenant of its own on this machine, PhotoBot in it, and a page on which to talk to PhotoBot.
No account and no network are needed, and nothing is kept.

  --verbose   prints everything that PhotoBot logs, not only its warnings
  --weather   lets the services be as untidy as real ones now and then are; a number tells which weather
  PAGE_PORT   where the page is; 4280 by default
`;

const print = (line: string) => void process.stdout.write(`${line}\n`);

/** `npm run local`. */
async function main(): Promise<void> {
  const port = Number(process.env['PAGE_PORT'] ?? 4280);
  const flags = readFlags(process.argv.slice(2));
  if (!flags || flags.help || !(port >= 0 && port <= 65_535)) {
    print(usage);
    process.exitCode = flags?.help ? 0 : 2;
    return;
  }
  print('Starting Contoso and PhotoBot …');
  let leaving = false;
  const leave = (code: number) => {
    if (leaving) return;
    leaving = true;
    void running.then((all) => all.close()).finally(() => process.exit(code));
  };
  const running = runLocal({
    port,
    print,
    verbose: flags.verbose,
    ...(flags.seed !== undefined && { weather: { seed: flags.seed, roughness: 'rough' } }),
    onDeath(how) {
      // Ctrl-C reaches the bot as well, which may be faster.
      if (leaving) return;
      print(`\n${how}\n\nThe page cannot go on without it. Start again with: npm run local`);
      leave(1);
    },
  });
  process.on('SIGINT', () => leave(0));
  process.on('SIGTERM', () => leave(0));
  const { address } = await running;
  print(`\n  Open ${address}\n\nCtrl-C stops everything.`);
}

type Flags = { readonly help: boolean; readonly verbose: boolean; readonly seed?: number };

/** Returns nothing for flags that there are not, and for a seed that is no number. */
function readFlags(args: string[]): Flags | undefined {
  const flag = { type: 'boolean', default: false } as const;
  const options = { help: flag, verbose: flag, weather: { type: 'string' } } as const;
  try {
    const { help, verbose, weather } = parseArgs({ args, options }).values;
    if (weather === undefined) return { help, verbose };
    return /^\d+$/.test(weather) ? { help, verbose, seed: Number(weather) } : undefined;
  } catch {
    return undefined;
  }
}

main().catch((thrown: unknown) => {
  process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
  process.exitCode = 1;
});
