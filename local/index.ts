import { runLocal } from './run';

const usage = `Usage: npm run local [-- --verbose]

Starts a Microsoft 365 tenant of its own on this machine, PhotoBot in it, and a page on which to talk to PhotoBot.
No account and no network are needed, and nothing is kept.

  --verbose   prints everything that PhotoBot logs, not only its warnings
  PAGE_PORT   where the page is; 4280 by default
`;

const print = (line: string) => void process.stdout.write(`${line}\n`);

/** `npm run local`. */
async function main(): Promise<void> {
  const flags = process.argv.slice(2);
  const port = Number(process.env['PAGE_PORT'] ?? 4280);
  if (flags.some((flag) => flag !== '--verbose') || !(port >= 0 && port <= 65_535)) {
    print(usage);
    process.exitCode = flags.includes('--help') ? 0 : 2;
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
    verbose: flags.includes('--verbose'),
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

main().catch((thrown: unknown) => {
  process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
  process.exitCode = 1;
});
