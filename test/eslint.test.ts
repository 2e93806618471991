import { runProgram } from './support/run-program';

const imports = 'no-restricted-imports';
const globals = 'no-restricted-globals';
const properties = 'no-restricted-properties';
const syntax = 'no-restricted-syntax';
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
  ['the core looks at the clock', 'src/a.ts', 'export const a = Date.now();', syntax],
  ['the core hands the clock on', 'src/a.ts', 'export const a = Date.now;', syntax],
  ['the edge makes a date of now', 'bot/a.ts', 'export const a = new Date();', syntax],
  ['a date of a given time', 'bot/a.ts', 'export const a = new Date(0);', allowed],
  ['the core rolls dice', 'src/a.ts', 'export const a = Math.random();', syntax],
  ['the core makes an id', 'src/a.ts', "import { randomUUID } from 'node:crypto'; a;", imports],
  ['the core hashes', 'src/a.ts', "import { createHash } from 'node:crypto'; a;", allowed],
  ['a default export', 'src/a.ts', 'export default 1;', syntax],
  ['one in local/', 'local/a.ts', 'export default 1;', syntax],
  ['a decoded picture that is never freed', 'src/photos/a.ts', 'a.toUint8Array();', syntax],
  ['the call taken apart', 'src/photos/a.ts', 'const { toUint8Array } = a;', syntax],
  ['the call by a text', 'test/a.ts', "a['toUint8Array']();", syntax],
  ['a decoded picture that is', 'src/photos/a.ts', 'a.toBuffer();', allowed],
];

describe('the lint rules of the architecture', () => {
  let broken: unknown;
  beforeAll(() => {
    const snippets = rows.map(([, path, code]) => ({ path, code }));
    broken = runProgram('lint-snippets', snippets);
  }, 120_000);

  it.each(rows.map(([what, , , rule], index) => ({ what, rule, index })))(
    '$what: $rule',
    ({ rule, index }) => {
      expect(broken).toHaveProperty([index], rule === allowed ? [] : [rule]);
    },
  );
});
