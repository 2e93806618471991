import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const imports = 'no-restricted-imports';
const globals = 'no-restricted-globals';
const properties = 'no-restricted-properties';
const clock = 'no-clock';
const defaults = 'no-default-export';
const allowed = 'allowed';

type Row = [what: string, path: string, code: string, rule: string];

const rows: Row[] = [
  ['the core imports botbuilder', 'src/a.ts', "import 'botbuilder';", imports],
  ['the core imports a botbuilder part', 'src/a/b.ts', "import 'botbuilder-core';", imports],
  ['the core imports the connector', 'src/a.ts', "import 'botframework-connector';", imports],
  ['the core imports teams-ai', 'src/a.ts', "import '@microsoft/teams-ai';", imports],
  ['the core imports Azure', 'src/photos/a.ts', "import '@azure/identity';", imports],
  ['the core imports restify', 'src/a.ts', "import 'restify';", imports],
  ['the core re-exports its edge', 'src/a.ts', "export * from '../bot/turns/app';", imports],
  ['the core imports local/', 'src/photos/a.ts', "import '../../local/start';", imports],
  ['a type of the edge in the core', 'src/a.ts', "import type { A } from '../bot/a';", imports],
  ['jimp outside src/photos', 'src/changes/a.ts', "import 'jimp';", imports],
  ['sharp in the edge', 'bot/a.ts', "import 'sharp';", imports],
  ['sharp in src/photos', 'src/photos/a.ts', "import 'sharp';", allowed],
  ['the edge reaches into the core', 'bot/a.ts', "import '../src/jobs/change';", imports],
  ['a deep part of the edge does so', 'bot/cards/a.ts', "import '../../src/text';", imports],
  ['the edge uses the door', 'bot/cards/a.ts', "import '../../src/index';", allowed],
  ['the edge uses what one runs by hand', 'bot/a.ts', "import '../cli/doctor/ask';", imports],
  ['the doctor uses the edge', 'cli/doctor/a.ts', "import '../../bot/log';", allowed],
  ['the doctor reaches into the core', 'cli/a.ts', "import '../src/text';", imports],
  ['the edge imports local/', 'bot/index.ts', "import '../local/start';", imports],
  ['the doctor imports local/', 'cli/doctor/a.ts', "import '../../local/start';", imports],
  ['what runs us locally does', 'cli/local/a.ts', "import '../../local/start';", allowed],
  ['it reaches into the core', 'cli/local/a.ts', "import '../../src/text';", imports],
  ['local/ imports the core', 'local/a.ts', "import type { A } from '../src/index';", imports],
  ['a part of local/ imports the edge', 'local/graph/a.ts', "import '../../bot/log';", imports],
  ['local/ imports a test', 'local/a.ts', "import '../test/support/sources';", imports],
  ['the core calls fetch', 'src/a.ts', "void fetch('https://example.com');", globals],
  ['the edge reads the environment', 'bot/http/a.ts', 'export const a = process.env;', globals],
  ['the start reads it', 'bot/index.ts', 'export const a = process.env;', properties],
  ['so does the doctor’s', 'cli/doctor/index.ts', 'export const a = process.env;', properties],
  ['a check of the doctor', 'cli/doctor/a.ts', 'export const a = process.env;', globals],
  ['the configuration reads it', 'bot/config/a.ts', 'export const a = process.env;', allowed],
  ['the configuration exits', 'bot/config/a.ts', 'process.exit(1);', properties],
  ['the start exits', 'bot/index.ts', 'process.exit(1);', allowed],
  ['the doctor hears signals', 'cli/doctor/index.ts', "process.on('SIGINT', f);", allowed],
  ['the edge imports process', 'bot/a.ts', "import { env } from 'node:process'; env;", imports],
  ['the core prints', 'src/a.ts', "console.log('a');", globals],
  ['the log knows the console', 'bot/log.ts', 'export const a = console;', allowed],
  ['the log exits', 'bot/log.ts', 'process.exit(1);', globals],
  ['globalThis is no way round', 'src/a.ts', 'export const a = globalThis.fetch;', properties],
  ['the core looks at the clock', 'src/a.ts', 'export const a = Date.now();', properties],
  ['the core hands the clock on', 'src/a.ts', 'export const a = Date.now;', properties],
  ['the edge makes a date of now', 'bot/a.ts', 'export const a = new Date();', clock],
  ['a date of a given time', 'bot/a.ts', 'export const a = new Date(0);', allowed],
  ['the core rolls dice', 'src/a.ts', 'export const a = Math.random();', properties],
  ['the core makes an id', 'src/a.ts', "import { randomUUID } from 'node:crypto'; a;", imports],
  ['the core hashes', 'src/a.ts', "import { createHash } from 'node:crypto'; a;", allowed],
  ['a default export', 'src/a.ts', 'export default 1;', defaults],
  ['one in local/', 'local/a.ts', 'export default 1;', defaults],
  ['a decoded picture that is never freed', 'src/photos/a.ts', 'a.toUint8Array();', properties],
  ['the call taken apart', 'src/photos/a.ts', 'const { toUint8Array } = a;', properties],
  ['the call by a text', 'test/a.ts', "a['toUint8Array']();", properties],
  ['a decoded picture that is', 'src/photos/a.ts', 'a.toBuffer();', allowed],
  ['an enum', 'test/a.ts', 'export enum A {}', 'no-enum'],
];

const root = join(__dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Report = {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
};

/** Lints each row's code as if it stood in its file, and returns the rules of ours that it breaks, in the rows' order. */
function brokenRules(): string[][] {
  // The linter looks for its half that knows types there.
  const tools = join(root, 'node_modules/.bin');
  const linter = join(tools, 'oxlint');
  const broken = rows.map((): string[] => []);
  // What has no name of its own gets one, so that nearly all stand in one round; files of one path in one each.
  const paths = rows.map(([, path], at) => path.replace(/\/[ab]\.ts$/, `/a${at}.ts`));
  const rounds = paths.map(
    (path, at) => paths.slice(0, at).filter((other) => other === path).length,
  );
  for (let round = 0; rounds.includes(round); round += 1) {
    const tree = join(folder, String(round));
    const here = new Map<string, number>();
    rows.forEach(([, , code], at) => {
      if (rounds[at] !== round) return;
      const path = paths[at]!;
      here.set(path, at);
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), code);
    });
    cpSync(join(root, 'oxlint.config.mjs'), join(tree, 'oxlint.config.mjs'));
    cpSync(join(root, 'tools/lint'), join(tree, 'tools/lint'), { recursive: true });
    const flags = [linter, '-c', 'oxlint.config.mjs', '--format', 'json'];
    const { stdout } = spawnSync(process.execPath, flags, {
      cwd: tree,
      encoding: 'utf8',
      env: { PATH: `${tools}:${process.env['PATH'] ?? ''}` },
    });
    for (const { code, filename } of (JSON.parse(stdout) as Report).diagnostics) {
      const rule = /\((no-(restricted-\w+|clock|default-export|enum))\)/.exec(code)?.[1];
      if (rule !== undefined) broken[here.get(filename)!]!.push(rule);
    }
  }
  return broken;
}

describe('the lint rules of the architecture', () => {
  let broken: readonly (readonly string[])[];
  beforeAll(() => {
    broken = brokenRules();
  }, 120_000);

  it.each(rows.map(([what, , , rule], index) => ({ what, rule, index })))(
    '$what: $rule',
    ({ rule, index }) => {
      expect(broken[index]).toEqual(rule === allowed ? [] : [rule]);
    },
  );
});
