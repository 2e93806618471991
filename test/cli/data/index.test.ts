import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchProgram } from '../../e2e/support/bot-process';
import { openStoreAt } from '../../support/sqlite';

const folder = mkdtempSync(join(tmpdir(), 'data-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'store');
const any = { when: 'any', expiresAt: Date.now() + 3_600_000 } as const;

async function run(args: readonly string[], more: Record<string, string> = {}) {
  const program = launchProgram('cli/data/index.ts', { STORE_PATH: path, ...more }, args);
  const { code } = await program.ended;
  return { code, said: program.output() };
}

it('backs up and restores what the settings name', async () => {
  const store = await openStoreAt(path);
  await store.write('jobs/a', Buffer.from('before'), any);
  const file = join(folder, 'backup');
  expect((await run(['backup', file])).code).toBe(0);
  await store.write('jobs/a', Buffer.from('after'), any);
  expect((await run(['restore', file])).code).toBe(0);
  expect((await store.read('jobs/a'))?.bytes.toString()).toBe('before');
  await store.close();
});

it('says what is wrong, and ends with 1', async () => {
  expect(await run([])).toMatchObject({ code: 1, said: expect.stringMatching(/Usage/) as string });
  expect(await run(['restore', join(folder, 'none')])).toMatchObject({ code: 1 });
  expect(await run(['backup', join(folder, 'backup-2')], { STORE: 'memory' })).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^STORE: /m) as string,
  });
  expect(await run(['restore', '/dev/null'])).toEqual({
    code: 1,
    said: 'The file is no backup: name one that npm run data -- backup has made. Nothing was changed.\n',
  });
  expect(await run(['backup', join(folder, 'backup-2'), 'more'])).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^Usage/) as string,
  });
});
