import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../support/sources';

// The command loads the whole tenant in a process of its own.
jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'local-tenant-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const launch = (...args: string[]) =>
  spawn(process.execPath, [join(root, 'local/bin/local-tenant.js'), ...args], {
    cwd: folder,
    stdio: ['pipe', 'pipe', 'inherit'],
  });

it('tells its usage when it is not told everything', async () => {
  const child = launch('--bot', 'http://127.0.0.1:1');
  const [printed] = (await once(child.stdout, 'data')) as [Buffer];
  expect(printed.toString()).toMatch(/^Usage: local-tenant --bot/);
  expect((await once(child, 'exit'))[0]).toBe(2);
});

it('opens a page, and writes down what the bot needs', async () => {
  const manifest = join(folder, 'manifest.json');
  const settings = join(folder, 'bot.env');
  writeFileSync(manifest, JSON.stringify({ name: { short: 'Echo & Co' } }));
  const of = ['--manifest', manifest, '--environment', settings, '--port', '0'];
  const child = launch('--bot', 'http://127.0.0.1:1', ...of);
  let printed = '';
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    printed += chunk.toString();
    if (printed.includes('Press Enter')) break;
  }
  const address = /Open (\S+)/.exec(printed)?.[1] ?? '';
  expect(await (await fetch(address)).text()).toContain('<title>Contoso · Echo &#38; Co</title>');
  expect(readFileSync(settings, 'utf8')).toMatch(/^MicrosoftAppId=[\da-f-]{36}$/m);
  child.kill('SIGTERM');
  expect((await once(child, 'exit'))[0]).toBe(0);
});
