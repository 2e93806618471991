import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { limits } from '../../../../src/limits';
import { typescript } from '../../../support/trusting-process';
import { confirmOnBoth } from '../../../support/two-cores';
import { openFileAt } from '../../../support/sqlite';
import type { Told } from './test-stores';
import { openTestStores } from './test-stores';

const expiresAt = Number.MAX_SAFE_INTEGER;
const any = { when: 'any', expiresAt } as const;
const stores = openTestStores();

function start(script: string, folder: string, ...args: string[]) {
  return fork(path.join(__dirname, script), [folder, ...args], {
    execArgv: ['--require', typescript],
  });
}

const filesIn = (folder: string) => readdirSync(folder).map((name) => path.join(folder, name));
const onDisk = (folder: string, text: string) =>
  filesIn(folder).some((file) => readFileSync(file).includes(text));

describe('between processes', () => {
  it('counts every increment of two processes', async () => {
    const path = stores.newFolder();
    const children = [start('count-up.ts', path, '100'), start('count-up.ts', path, '100')];
    const codes = await Promise.all(children.map((child) => once(child, 'exit')));
    expect(codes).toEqual([
      [0, null],
      [0, null],
    ]);
    const store = await stores.open({ path });
    expect((await store.read('counters/shared'))?.bytes.toString()).toBe('200');
  });

  it('lets one process at a time have a key that is created, removed, lapsed and swept', async () => {
    const path = stores.newFolder();
    const sweeper = start('take-turns.ts', path, '0');
    const children = [start('take-turns.ts', path, '20'), start('take-turns.ts', path, '20')];
    const codes = await Promise.all(children.map((child) => once(child, 'exit')));
    expect(sweeper.exitCode).toBeNull();
    sweeper.kill('SIGKILL');
    await once(sweeper, 'exit');
    expect(codes).toEqual([
      [0, null],
      [0, null],
    ]);
  });

  it('holds a whole value after every kill, and works on', async () => {
    const told: Told[] = [];
    const store = await stores.open({ told });
    const path = stores.lastFolder();
    for (let kill = 0; kill < 6; kill += 1) {
      const child = start('write-for-ever.ts', path);
      await once(child, 'message');
      // Anywhere between two system calls of the writer; no outcome depends on where.
      await new Promise((resolve) => setTimeout(resolve, 7 * kill));
      child.kill('SIGKILL');
      await once(child, 'exit');
      const bytes = (await store.read('changes/a'))?.bytes;
      const whole = bytes?.length === 50_000 && bytes.every((each) => each === bytes[0]);
      expect(bytes === undefined || whole).toBe(true);
      expect(await store.write('changes/a', Buffer.from('ours'), any)).toBeDefined();
      expect((await store.read('changes/a'))?.bytes.toString()).toBe('ours');
    }
    expect(told).toEqual([]);
    expect(await store.isWhole()).toBe(true);
  });

  it('waits for another process without holding up this one', async () => {
    const store = await stores.open();
    const other = await openFileAt(stores.lastFolder());
    other.exec('BEGIN IMMEDIATE');
    let done = false;
    const writing = store.write('changes/a', Buffer.from('1'), any).then(() => (done = true));
    // This thread goes round while the write waits.
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
    expect(done).toBe(false);
    other.exec('COMMIT');
    await writing;
    other.close();
  });
});

it('is there again after a restart, with what is due', async () => {
  const path = stores.newFolder();
  const first = await stores.open({ path });
  const etag = await first.write('changes/a', Buffer.from('1'), { ...any, dueAt: 1 });
  await first.close();
  await expect(first.read('changes/a')).rejects.toMatchObject({ code: 'store.closed' });
  const second = await stores.open({ path });
  expect(await second.read('changes/a')).toEqual({ bytes: Buffer.from('1'), etag });
  expect(await second.due('changes')).toEqual(['changes/a']);
});

it('is readable by nobody else', async () => {
  const folder = path.join(stores.newFolder(), 'store');
  const store = await stores.open({ path: folder });
  await store.write('changes/a', Buffer.from('1'), any);
  const modes = filesIn(folder).map((file) => statSync(file).mode & 0o777);
  expect(modes.length).toBeGreaterThan(2);
  expect(new Set(modes)).toEqual(new Set([0o600]));
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});

it('makes 200 writes of 200 confirmations that arrive at two processes at once', async () => {
  const now = () => 1_000_000;
  const made = await confirmOnBoth(await stores.open({ now }), 200);
  expect(made.puts).toEqual(made.expectedPuts);
  expect([...made.states]).toEqual(['applied']);
  expect(made.previous).toEqual(made.expectedPrevious);
});

describe('what is deleted', () => {
  const picture = (text: string) => Buffer.from(text.repeat(20_000));

  it('is on no disk after the next sweep, whether it was replaced, removed or has expired', async () => {
    let time = 1000;
    const store = await stores.open({ now: () => time });
    const folder = stores.lastFolder();
    await store.write('pictures/a', picture('replaced!'), any);
    await store.write('pictures/b', picture('removed!'), any);
    await store.write('pictures/c', picture('expired!'), { when: 'any', expiresAt: 2000 });
    for (const text of ['replaced!', 'removed!', 'expired!'])
      expect(onDisk(folder, text)).toBe(true);
    await store.write('pictures/a', picture('replacing!'), any);
    await store.remove('pictures/b');
    time = 2000;
    await store.sweep();
    for (const text of ['replaced!', 'removed!', 'expired!']) {
      expect([text, onDisk(folder, text)]).toEqual([text, false]);
    }
    expect(onDisk(folder, 'replacing!')).toBe(true);
  });

  it('is on no disk either where its neighbours stay', async () => {
    const store = await stores.open();
    const folder = stores.lastFolder();
    for (const name of ['first', 'second', 'third']) {
      await store.write(`history/${name}`, Buffer.from(`of the ${name}!`), any);
    }
    await store.sweep();
    expect(onDisk(folder, 'of the second!')).toBe(true);
    await store.remove('history/second');
    await store.sweep();
    expect(onDisk(folder, 'of the second!')).toBe(false);
    expect(onDisk(folder, 'of the third!')).toBe(true);
  });

  it('makes room on the disk, a part at a time', async () => {
    const store = await stores.open();
    const file = path.join(stores.lastFolder(), 'photobot-1.db');
    const bytes = Buffer.alloc(3 * limits.storeVacuumPages * 4096, 'x');
    await store.write('pictures/a', bytes, any);
    await store.sweep();
    const before = statSync(file).size;
    expect(before).toBeGreaterThan(bytes.length);
    await store.remove('pictures/a');
    const part = limits.storeVacuumPages * 4096;
    for (const parts of [1, 2, 3]) {
      await store.sweep();
      expect(before - statSync(file).size).toBeGreaterThanOrEqual(parts * part - 4096);
      if (parts === 1) expect(statSync(file).size).toBeGreaterThan(part);
    }
  });
});

it('frees itself when it is full', async () => {
  let time = 1000;
  const store = await stores.open({ now: () => time, mostBytes: 400 * 1024 });
  const bytes = Buffer.alloc(100 * 1024, 'x');
  const write = (key: string) => store.write(key, bytes, { when: 'any', expiresAt: 2000 });
  const fill = async () => {
    for (let each = 0; each < 10; each += 1) await write(`pictures/p${each}`);
  };
  await expect(fill()).rejects.toThrow(/full/);
  expect((await store.read('pictures/p0'))?.bytes.equals(bytes)).toBe(true);
  await store.remove('pictures/p0');
  expect(await write('pictures/p0')).toBeDefined();
  await expect(write('pictures/more')).rejects.toThrow(/full/);
  time = 2000;
  await store.sweep();
  expect(await store.list('pictures')).toEqual([]);
  expect(await write('pictures/more')).toBeDefined();
});

it('looks only at what is due, by an index', async () => {
  await stores.open();
  const database = await openFileAt(stores.lastFolder());
  const planOf = (sql: string) =>
    database
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map((row) => String((row as { detail: unknown }).detail));
  expect(
    planOf(
      `SELECT key FROM record WHERE folder = 'jobs' AND due <= 5 AND expires > 5 ORDER BY due`,
    ),
  ).toEqual(['SEARCH record USING INDEX record_due (folder=? AND due<?)']);
  expect(planOf('SELECT rowid FROM record WHERE expires <= 5 LIMIT 200')).toEqual([
    'SEARCH record USING COVERING INDEX record_expires (expires<?)',
  ]);
  database.close();
});

it('does not open where it cannot write', async () => {
  const file = path.join(stores.newFolder(), 'file');
  writeFileSync(file, '');
  await expect(stores.open({ path: file })).rejects.toMatchObject({ code: 'EEXIST' });
});
