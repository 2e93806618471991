import { fork } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { limits } from '../../../src/limits';
import { openFileStore } from '../../../src/store/file-store';
import { typescript } from '../../support/trusting-process';

const never = Number.MAX_SAFE_INTEGER;
const any = { when: 'any', expiresAt: never } as const;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'file-store-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (now = () => Date.now()) => openFileStore({ path: folder, now });

function start(script: string, ...args: string[]) {
  return fork(path.join(__dirname, script), [folder, ...args], {
    execArgv: ['--require', typescript],
  });
}

const filesBelow = (where: string) =>
  readdirSync(where, { recursive: true, withFileTypes: true }).map((entry) => ({
    folder: entry.isDirectory(),
    file: path.join(entry.parentPath, entry.name),
  }));

describe('between processes', () => {
  it('counts every increment of two processes', async () => {
    const children = [start('count-up.ts', '100'), start('count-up.ts', '100')];
    const codes = await Promise.all(children.map((child) => once(child, 'exit')));
    expect(codes).toEqual([
      [0, null],
      [0, null],
    ]);
    const store = await open();
    expect((await store.read('counters/shared'))?.bytes.toString()).toBe('200');
  });

  it('lets one process at a time have a key that is created, removed, lapsed and swept', async () => {
    const sweeper = start('take-turns.ts', '0');
    const children = [start('take-turns.ts', '20'), start('take-turns.ts', '20')];
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
    const store = await open();
    for (let kill = 0; kill < 6; kill += 1) {
      const child = start('write-for-ever.ts');
      await once(child, 'message');
      // Anywhere between two system calls of the writer; no outcome depends on where.
      await new Promise((resolve) => setTimeout(resolve, 7 * kill));
      child.kill('SIGKILL');
      await once(child, 'exit');
      const bytes = (await store.read('changes/a'))?.bytes;
      expect(
        bytes === undefined || (bytes.length === 50_000 && bytes.every((b) => b === bytes[0])),
      ).toBe(true);
      expect(await store.write('changes/a', Buffer.from('ours'), any)).toBeDefined();
      expect((await store.read('changes/a'))?.bytes.toString()).toBe('ours');
    }
    await (await open(() => Date.now() + 2 * limits.storeLeftoverMilliseconds)).sweep();
    expect(readdirSync(path.join(folder, '.tmp'))).toEqual([]);
    expect((await store.read('changes/a'))?.bytes.toString()).toBe('ours');
  });
});

it('is there again after a restart', async () => {
  const etag = await (await open()).write('changes/a', Buffer.from('1'), any);
  expect(await (await open()).read('changes/a')).toEqual({ bytes: Buffer.from('1'), etag });
});

it('is readable by nobody else', async () => {
  const store = await open();
  await store.write('changes/a', Buffer.from('1'), any);
  await store.write('changes/a', Buffer.from('2'), any);
  const modes = filesBelow(folder).map((entry) => [
    entry.folder,
    statSync(entry.file).mode & 0o777,
  ]);
  expect(modes).not.toHaveLength(0);
  for (const [isFolder, mode] of modes) expect(mode).toBe(isFolder ? 0o700 : 0o600);
});

it('keeps no byte of what was replaced or removed', async () => {
  const store = await open();
  await store.write('changes/a', Buffer.from('first'), any);
  await store.write('changes/a', Buffer.from('second'), any);
  const size = () =>
    filesBelow(folder)
      .filter((entry) => !entry.folder)
      .reduce((sum, { file }) => sum + statSync(file).size, 0);
  expect(size()).toBe(16 + 'second'.length);
  await store.remove('changes/a');
  expect(size()).toBe(0);
});

it('forgets the names of old versions once no writer can still know them', async () => {
  const store = await open();
  for (let write = 0; write < 5; write += 1) await store.write('changes/a', Buffer.from('x'), any);
  const files = () => filesBelow(path.join(folder, 'changes')).filter((entry) => !entry.folder);
  await store.sweep();
  expect(files()).toHaveLength(5);
  const later = await open(() => Date.now() + 2 * limits.storeLeftoverMilliseconds);
  await later.sweep();
  expect(files()).toHaveLength(1);
  expect((await store.read('changes/a'))?.bytes.toString()).toBe('x');
  expect(await store.write('changes/a', Buffer.from('y'), any)).toBeDefined();
});

it('leaves no folder behind for keys that are gone', async () => {
  const store = await open(() => 1000);
  await store.write('pictures-1/photo', Buffer.from('1'), any);
  await store.write('messages/m', Buffer.alloc(0), { when: 'absent', expiresAt: 1001 });
  await store.remove('pictures-1/photo');
  await (await open(() => 1001)).sweep();
  expect(readdirSync(folder)).toEqual(['.tmp']);
});

describe('after a process was killed half-way', () => {
  it('sweeps its old half-written files and leaves the new ones of others', async () => {
    const store = await open();
    for (const name of ['w-old', 'w-new']) {
      mkdirSync(path.join(folder, '.tmp', name));
      writeFileSync(path.join(folder, '.tmp', name, 'version'), 'half');
    }
    const old = (Date.now() - 2 * limits.storeLeftoverMilliseconds) / 1000;
    utimesSync(path.join(folder, '.tmp', 'w-old'), old, old);
    await store.sweep();
    expect(readdirSync(path.join(folder, '.tmp'))).toEqual(['w-new']);
  });

  it('empties the version that it had replaced and not yet emptied', async () => {
    const store = await open();
    await store.write('changes/a', Buffer.from('1'), any);
    await store.write('changes/a', Buffer.from('2'), any);
    const first = filesBelow(folder).find(({ file }) => file.endsWith('v1'))!.file;
    writeFileSync(first, 'left full');
    await store.sweep();
    expect(statSync(first).size).toBe(0);
    expect((await store.read('changes/a'))?.bytes.toString()).toBe('2');
  });

  it.each([
    ['read', (store: Awaited<ReturnType<typeof open>>) => store.read('changes/a')],
    ['sweep', (store: Awaited<ReturnType<typeof open>>) => store.sweep()],
  ])('finishes the removal that it had begun, on %s or the next write', async (_name, touch) => {
    const store = await open();
    await store.write('changes/a', Buffer.from('1'), any);
    const chain = path.dirname(filesBelow(folder).find(({ file }) => file.endsWith('v1'))!.file);
    const seal = Buffer.alloc(16);
    seal.writeDoubleBE(-1, 8);
    writeFileSync(path.join(chain, 'v2'), seal);
    expect(await touch(store)).toBeUndefined();
    expect(await store.list('changes')).toEqual([]);
    expect(
      await store.write('changes/a', Buffer.from('2'), { when: 'absent', expiresAt: never }),
    ).toBeDefined();
    expect((await store.read('changes/a'))?.bytes.toString()).toBe('2');
    expect(existsSync(chain)).toBe(false);
  });

  it('begins anew in a folder that it had left empty', async () => {
    const store = await open();
    mkdirSync(path.join(folder, 'changes', 'a'), { recursive: true });
    expect(await store.read('changes/a')).toBeUndefined();
    expect(await store.write('changes/a', Buffer.from('1'), any)).toBeDefined();
  });
});

it('says that a value is damaged rather than giving a part of it', async () => {
  const store = await open();
  await store.write('changes/a', Buffer.from('whole'), any);
  const file = filesBelow(folder).find((entry) => entry.file.endsWith('v1'))!.file;
  writeFileSync(file, Buffer.alloc(18));
  await expect(store.read('changes/a')).rejects.toThrow('damaged');
});

it('takes no notice of what a file manager leaves in its folders', async () => {
  const store = await open();
  await store.write('changes/a', Buffer.from('1'), any);
  writeFileSync(path.join(folder, '.DS_Store'), '');
  writeFileSync(path.join(folder, 'changes', '.DS_Store'), '');
  expect(await store.list('changes')).toEqual(['changes/a']);
  await store.sweep();
  expect((await store.read('changes/a'))?.bytes.toString()).toBe('1');
});

it('does not open where it cannot write', async () => {
  writeFileSync(path.join(folder, 'file'), '');
  await expect(openFileStore({ path: path.join(folder, 'file'), now: Date.now })).rejects.toThrow();
});
