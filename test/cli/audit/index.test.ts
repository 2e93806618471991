import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchProgram } from '../../e2e/support/bot-process';
import { loadSqlite } from '../../../src/store/sqlite/database';
import { openStoreAt } from '../../support/sqlite';

const folder = mkdtempSync(join(tmpdir(), 'audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function run(args: readonly string[], settings: Record<string, string>) {
  const program = launchProgram('cli/audit/index.ts', settings, args);
  const { code } = await program.ended;
  return { code, said: program.output() };
}

it('says what is wrong, ends with 1, and makes no store of its own', async () => {
  expect(await run(['--who'], {})).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^Usage: npm run audit/) as string,
  });
  for (const STORE_PATH of [folder, join(folder, 'none')]) {
    expect(await run([], { STORE_PATH })).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^STORE_PATH: names no store/) as string,
    });
  }
  expect(await run([], { STORE: 'memory' })).toMatchObject({
    code: 1,
    said: expect.stringMatching(/^STORE: names no store/) as string,
  });
  expect(readdirSync(folder)).toEqual([]);
});

it('answers with the heading alone where nothing is known', async () => {
  const STORE_PATH = join(folder, 'store');
  await (await openStoreAt(STORE_PATH)).close();
  const { code, said } = await run(['--since', '1d'], { STORE_PATH });
  expect([code, said.split('\n')]).toEqual([0, [expect.stringMatching(/^Time \(UTC\)/), '']]);
});

it('says how many lines are damaged, and ends with 1', async () => {
  const STORE_PATH = join(folder, 'damaged');
  const store = await openStoreAt(STORE_PATH);
  const line = { v: 1, at: 1, action: 'propose', by: 'a', tenant: 't', correlation: 'c' };
  const expiresAt = Date.now() + 3_600_000;
  for (const target of ['one', 'other'])
    await store.trail.append({ at: 1, by: 'a', target, expiresAt, text: JSON.stringify(line) });
  await store.close();
  const database = (await loadSqlite())(join(STORE_PATH, 'photobot-1.db'));
  database.exec(`DROP TRIGGER audit_stays; UPDATE audit SET by = 'b' WHERE target = 'one'`);
  database.close();
  const { code, said } = await run(['--json'], { STORE_PATH });
  expect(code).toBe(1);
  expect(said).toMatch(/^\{.*\}\nDamaged, and not shown: 1\./);
});

it('shows the lines that it understands beside those of a later version, and tells how many these are', async () => {
  const STORE_PATH = join(folder, 'newer');
  const store = await openStoreAt(STORE_PATH);
  const line = { v: 1, at: 1, action: 'propose', by: 'a', tenant: 't', correlation: 'c' };
  const expiresAt = Date.now() + 3_600_000;
  for (const each of [line, { v: 2, later: true }])
    await store.trail.append({
      ...{ at: 1, by: 'a', target: 'one', expiresAt },
      text: JSON.stringify(each),
    });
  await store.close();
  const { code, said } = await run([], { STORE_PATH });
  expect(code).toBe(1);
  expect(said).toMatch(/^Time [^]*propose[^]*\nOf a later version, and not shown: 1\.\n$/);
});
