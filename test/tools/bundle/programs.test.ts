import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { absent } from '../../../tools/bundle/absent-packages';
import { ownLines } from '../../../tools/bundle/own-lines';

const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
const built = join(folder, 'built.js');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Makes a program of one own file and a package that calls back. */
async function make(own: string): Promise<void> {
  const other = join(folder, 'node_modules', 'caller');
  mkdirSync(other, { recursive: true });
  writeFileSync(join(other, 'index.js'), '\n\nexports.callBack = (work) => work() + 1;\n');
  writeFileSync(join(folder, 'own.ts'), own);
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: ['own.ts'],
    outfile: built,
    bundle: true,
    platform: 'node',
    minifyWhitespace: true,
    keepNames: true,
    sourcemap: true,
    write: false,
    plugins: [absent],
  });
  for (const { path, text } of outputFiles) {
    writeFileSync(path, path.endsWith('.map') ? ownLines(text) : text);
  }
}

describe('a stack of the build', () => {
  it('has the lines of our sources, and the functions of packages', async () => {
    await make(`import { callBack } from 'caller';
      function fail(): number {
        throw new Error('seen');
      }
      try {
        callBack(fail);
      } catch (thrown) {
        console.log((thrown as Error).stack);
      }`);
    const [said, ours, theirs, caller] = execFileSync(
      process.execPath,
      ['--enable-source-maps', built],
      { encoding: 'utf8' },
    ).split('\n');
    expect(said).toBe('Error: seen');
    expect(ours).toMatch(/at fail .*own\.ts:3:15/);
    expect(theirs).toMatch(/callBack .*built\.js:\d+:\d+/);
    expect(caller).toMatch(/own\.ts:6:9/);
  });
});

describe('a package that is left out', () => {
  it('can be named and extended', async () => {
    await make(`const { Model, Kinds } = require('whatwg-url');
      class Better extends Model {}
      console.log(typeof Better, typeof Kinds.First);`);
    expect(execFileSync(process.execPath, [built], { encoding: 'utf8' })).toBe(
      'function function\n',
    );
  });

  it.each([
    ['called', 'Model()', 'whatwg-url.Model'],
    ['made', 'new Model.Better()', 'whatwg-url.Model.Better'],
    ['made as something that extends it', 'new (class extends Model {})()', 'whatwg-url.Model'],
  ])('says so when it is %s', async (_how, use, name) => {
    await make(`const { Model } = require('whatwg-url');\n${use};`);
    const { status, stderr } = spawnSync(process.execPath, [built], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain(`Error: ${name} is not in this build of PhotoBot`);
  });
});
