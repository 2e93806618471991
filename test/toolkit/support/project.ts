import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../support/sources';

const packages = join(root, 'tools', 'toolkit', 'node_modules', '@microsoft');
const program = join(packages, 'm365agentstoolkit-cli', 'cli.js');
const parser = join(packages, 'teamsfx-core/build/component/configManager/parser.js');

/** Prints whether the toolkit would go on with the project file; the program itself then waits for a sign-in. */
const readProjectFile = `
  const { YamlParser } = require(process.argv[1]);
  new YamlParser().parse(process.argv[2], true).then((file) => console.log(file.isOk()));
`;

/** A command that needs more has begun to wait for something, such as a sign-in. */
const patienceMilliseconds = 60_000;

const files = ['teamsapp.yml', 'appPackage', 'env', 'infra'];

/** A copy of what an installation is made from, as it stands after `provision` has written its names. */
export type Project = {
  readonly values: { readonly BOT_ID: string };
  path(file: string): string;
  read(file: string): string;
  write(file: string, text: string): void;
  /** Whether the toolkit takes `teamsapp.yml`, its schema included. */
  readsProjectFile(): boolean;
  /** Runs a command of the toolkit and returns its exit code. @throws Error when it does not end */
  toolkit(command: string, ...options: readonly string[]): number;
  close(): void;
};

/** Copies the project into a folder of its own. @throws Error when the toolkit is not installed */
export function openProject(): Project {
  if (!existsSync(program)) throw new Error('run this first: npm ci --prefix tools/toolkit');
  const folder = mkdtempSync(join(tmpdir(), 'toolkit-'));
  for (const file of files) cpSync(join(root, file), join(folder, file), { recursive: true });
  const path = (file: string) => join(folder, file);
  const values = {
    BOT_ID: '11111111-1111-4111-8111-111111111111',
    BOT_DOMAIN: 'photobot.example.com',
    TEAMS_APP_ID: '22222222-2222-4222-8222-222222222222',
  };
  const environment = readFileSync(path('env/.env.dev'), 'utf8');
  const filled = Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`\n${name}=\n`, `\n${name}=${value}\n`),
    environment,
  );
  writeFileSync(path('env/.env.dev'), filled);
  const run = (options: readonly string[]) => {
    // A home of its own, because the toolkit keeps settings there.
    const env = { ...process.env, HOME: folder };
    const settings = { cwd: folder, env, encoding: 'utf8', timeout: patienceMilliseconds } as const;
    const ended = spawnSync(process.execPath, options, settings);
    if (ended.error) throw ended.error;
    return ended;
  };
  return {
    values,
    path,
    read: (file) => readFileSync(path(file), 'utf8'),
    write: (file, text) => writeFileSync(path(file), text),
    readsProjectFile: () =>
      run(['--eval', readProjectFile, parser, path('teamsapp.yml')]).stdout.trim() === 'true',
    toolkit(command, ...options) {
      const switches = ['--env', 'dev', '--interactive', 'false', '--telemetry', 'false'];
      return run([program, command, ...options, ...switches]).status ?? -1;
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
