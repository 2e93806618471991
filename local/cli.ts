import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { botFrameworkEnvironment } from './environment';
import { openPageServer } from './page-server';
import { startLocalTenant } from './start';
import { installEverywhere } from './teams/install';

const usage = `Usage: local-tenant --bot URL --manifest FILE [--port 4280] [--environment FILE]

Starts a Microsoft 365 tenant on this machine for a Teams bot, and a page on which to talk to the bot.

  --bot          where the bot listens, such as http://127.0.0.1:3978
  --manifest     the app's manifest.json; \${{BOT_ID}} and \${{BOT_DOMAIN}} in it are filled in
  --port         where the page is; 4280 by default, 0 for any that is free
  --environment  writes the bot's settings into this file instead of printing them
`;

const print = (line: string) => void process.stdout.write(`${line}\n`);

type Arguments = {
  readonly bot: string;
  readonly manifest: string;
  readonly port: number;
  readonly environment?: string | undefined;
};

/** `local-tenant`. */
async function main(): Promise<void> {
  const given = readArguments(process.argv.slice(2));
  if (!given) {
    print(usage);
    process.exitCode = 2;
    return;
  }
  const manifest = JSON.parse(readFileSync(given.manifest, 'utf8')) as object;
  const local = await startLocalTenant({ manifest });
  local.connectBot(given.bot);
  const page = await openPageServer({ local, port: given.port });
  const lines = Object.entries(botFrameworkEnvironment(local)).map((entry) => entry.join('='));
  if (given.environment === undefined)
    print(`Start the bot with these settings:\n\n${lines.join('\n')}\n`);
  else writeFileSync(given.environment, `${lines.join('\n')}\n`, { mode: 0o600 });
  print(
    `Open ${page.origin}\n\nPress Enter when the bot listens: it is then installed everywhere.`,
  );
  process.stdin.once('data', () => {
    void installEverywhere(local.teams).then(
      () => print('The bot is installed.'),
      (thrown: unknown) => print(`The bot could not be installed: ${String(thrown)}`),
    );
  });
  const leave = () =>
    void page
      .close()
      .then(() => local.close())
      .finally(() => process.exit(0));
  process.on('SIGINT', leave);
  process.on('SIGTERM', leave);
}

function readArguments(args: string[]): Arguments | undefined {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args,
      options: { bot: text, manifest: text, port: { ...text, default: '4280' }, environment: text },
    });
    const { bot = '', environment, manifest } = values;
    const port = Number(values.port);
    if (!URL.canParse(bot) || manifest === undefined || !(port >= 0 && port <= 65_535))
      return undefined;
    return { bot: new URL(bot).origin, manifest, port, environment };
  } catch {
    return undefined;
  }
}

main().catch((thrown: unknown) => {
  process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
  process.exitCode = 1;
});
