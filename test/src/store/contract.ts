import type { Store, TrailQuery, WriteOptions } from '../../../src/store/store';

const later = 1_000_000;

/** What a store does on its own after its answer is done when it is closed; then it may be used on. */
const settled = (store: Store) => ('index' in store ? store.close() : undefined);

/** What every store promises, as tests; each gets a store of its own. */
export function storeKeepsItsWord(open: (now: () => number) => Promise<Store>): void {
  let time = 1000;
  let store: Store;
  const now = () => time;

  beforeEach(async () => {
    time = 1000;
    store = await open(now);
  });

  const any = { when: 'any', expiresAt: later } as const;
  const absent = { when: 'absent', expiresAt: later } as const;
  const put = (key: string, text: string, options: WriteOptions = any) =>
    store.write(key, Buffer.from(text), options);
  const textAt = async (key: string) => (await store.read(key))?.bytes.toString();

  it('gives nothing for a key that was never written', async () => {
    expect(await store.read('changes/a')).toBeUndefined();
  });

  it('gives back exactly the bytes, empty ones and a slice of a larger buffer included', async () => {
    const large = Buffer.from(Array.from({ length: 70_000 }, (_, index) => index % 256));
    for (const bytes of [Buffer.alloc(0), large, large.subarray(100, 200)]) {
      await store.write('changes/a', bytes, any);
      expect((await store.read('changes/a'))?.bytes.equals(bytes)).toBe(true);
    }
  });

  it('keeps its own copy of the bytes', async () => {
    const bytes = Buffer.from('before');
    await store.write('changes/a', bytes, any);
    bytes.fill('x');
    (await store.read('changes/a'))?.bytes.fill('y');
    expect(await textAt('changes/a')).toBe('before');
  });

  it('gives every write a new etag, of the same bytes and after a removal too', async () => {
    const etags = [await put('changes/a', '1'), await put('changes/a', '1')];
    await store.remove('changes/a');
    etags.push(await put('changes/a', '1'), await put('changes/a', '1'));
    expect(new Set(etags).size).toBe(4);
    expect(etags).not.toContain(undefined);
    expect((await store.read('changes/a'))?.etag).toBe(etags[3]);
  });

  it('writes over the etag that it has and over no other', async () => {
    const first = await put('changes/a', '1');
    const second = await put('changes/a', '2', { when: { etag: first! }, expiresAt: later });
    expect(second).toBeDefined();
    expect(
      await put('changes/a', '3', { when: { etag: first! }, expiresAt: later }),
    ).toBeUndefined();
    expect(await textAt('changes/a')).toBe('2');
  });

  it('does not create a value for an etag', async () => {
    expect(await put('changes/a', '1', { when: { etag: 'x' }, expiresAt: later })).toBeUndefined();
    expect(await store.read('changes/a')).toBeUndefined();
  });

  it('creates a value only once', async () => {
    expect(await put('changes/a', '1', absent)).toBeDefined();
    expect(await put('changes/a', '2', absent)).toBeUndefined();
    expect(await textAt('changes/a')).toBe('1');
  });

  it('lets one of many concurrent creators win', async () => {
    const etags = await Promise.all(
      Array.from({ length: 20 }, (_, index) => put('changes/a', `${index}`, absent)),
    );
    const winners = etags.flatMap((etag, index) => (etag === undefined ? [] : [index]));
    expect(winners).toHaveLength(1);
    expect(await textAt('changes/a')).toBe(`${winners[0]}`);
  });

  it('lets one of many concurrent writers over the same etag win', async () => {
    const etag = (await put('changes/a', '0'))!;
    const etags = await Promise.all(
      Array.from({ length: 20 }, () => put('changes/a', '1', { when: { etag }, expiresAt: later })),
    );
    expect(etags.filter((one) => one !== undefined)).toHaveLength(1);
  });

  it('lets every unconditional writer through', async () => {
    const etags = await Promise.all(Array.from({ length: 10 }, () => put('changes/a', 'x')));
    expect(new Set(etags).size).toBe(10);
    expect(etags).not.toContain(undefined);
  });

  it('lets one writer win when a value is removed and created at once', async () => {
    await put('changes/a', 'old');
    const [, ...etags] = await Promise.all([
      store.remove('changes/a'),
      ...Array.from({ length: 10 }, () => put('changes/a', 'new', absent)),
    ]);
    const won = etags.filter((etag) => etag !== undefined).length;
    expect(won).toBeLessThanOrEqual(1);
    expect(await textAt('changes/a')).toBe(won === 1 ? 'new' : undefined);
  });

  it('forgets a removed value and does not mind removing nothing', async () => {
    await put('changes/a', '1');
    await store.remove('changes/a');
    await store.remove('changes/a');
    await store.remove('other/b');
    expect(await store.read('changes/a')).toBeUndefined();
    expect(await store.list('changes')).toEqual([]);
  });

  it('refuses the etag of a value that was removed and written again', async () => {
    const etag = (await put('changes/a', '1'))!;
    await store.remove('changes/a');
    await put('changes/a', '1');
    expect(await put('changes/a', '2', { when: { etag }, expiresAt: later })).toBeUndefined();
  });

  it('has a value until the moment of its expiry and not from it on', async () => {
    const etag = (await put('changes/a', '1', { when: 'any', expiresAt: 2000 }))!;
    time = 1999;
    expect(await textAt('changes/a')).toBe('1');
    time = 2000;
    expect(await store.read('changes/a')).toBeUndefined();
    expect(await store.list('changes')).toEqual([]);
    expect(await put('changes/a', '2', { when: { etag }, expiresAt: later })).toBeUndefined();
    expect(await put('changes/a', '3', absent)).toBeDefined();
    expect(await textAt('changes/a')).toBe('3');
  });

  it('takes the expiry of the newest write', async () => {
    await put('changes/a', '1', { when: 'any', expiresAt: 2000 });
    await put('changes/a', '2', { when: 'any', expiresAt: 3000 });
    time = 2500;
    expect(await textAt('changes/a')).toBe('2');
  });

  it('lists what is alive in a folder and nothing of its neighbours', async () => {
    await put('changes/a', '1');
    await put('changes/b/photo', '2');
    await put('changes/b', '3');
    await put('changes/gone', '4', { when: 'any', expiresAt: 1001 });
    await put('changes-more/c', '5');
    time = 1001;
    expect([...(await store.list('changes'))].sort()).toEqual([
      'changes/a',
      'changes/b',
      'changes/b/photo',
    ]);
    expect(await store.list('nothing')).toEqual([]);
  });

  it('tells what is due in a folder, and what waits longest first', async () => {
    const due = async () => {
      const keys = await store.due('changes');
      const found = await Promise.all(keys.map((key) => store.read(key)));
      return keys.filter((_key, index) => found[index]);
    };
    const at = async (key: string, dueAt?: number) => {
      const found = await store.read(key);
      const when = found ? { etag: found.etag } : 'absent';
      expect(await put(key, 'x', { when, expiresAt: later, dueAt })).toBeDefined();
    };
    await at('changes/late', 3000);
    await at('changes/second', 2000);
    await at('changes/first', 1500);
    await at('changes/never');
    await at('changes-more/a', 1500);
    await put('changes/gone', 'x', { when: 'any', expiresAt: 1999, dueAt: 1500 });
    expect(await due()).toEqual([]);
    time = 2000;
    expect(await due()).toEqual(['changes/first', 'changes/second']);
    await at('changes/first');
    await at('changes/second', 4000);
    await settled(store);
    expect(await due()).toEqual([]);
    time = 3000;
    expect(await due()).toEqual(['changes/late']);
  });

  describe('has a trail that', () => {
    const note = (at: number, by: string, target: string, expiresAt = later) =>
      store.trail.append({ at, by, target, expiresAt, text: JSON.stringify({ at, by, target }) });
    const find = async (query: TrailQuery = {}) =>
      (await store.trail.find(query)).map((text) => JSON.parse(text) as unknown);
    const [one, two, three] = [
      { at: 1000, by: 'adele', target: 'team' },
      { at: 1000, by: 'diego', target: 'team' },
      { at: 1500, by: 'adele', target: 'diego' },
    ] as const;
    beforeEach(async () => {
      for (const { at, by, target } of [one, two, three]) await note(at, by, target);
    });

    it('tells what has happened, by whom, to whom and since when', async () => {
      expect(await find()).toEqual([one, two, three]);
      expect(await find({ by: 'adele' })).toEqual([one, three]);
      expect(await find({ target: 'team' })).toEqual([one, two]);
      expect(await find({ by: 'adele', target: 'team' })).toEqual([one]);
      expect(await find({ since: 1001 })).toEqual([three]);
      expect(await find({ by: 'nobody' })).toEqual([]);
    });

    it('puts lines in order that come late', async () => {
      await note(1200, 'megan', 'team');
      const late = { at: 1200, by: 'megan', target: 'team' };
      expect(await find({ target: 'team' })).toEqual([one, two, late]);
    });

    it('forgets what has expired, and nothing else', async () => {
      await note(1600, 'megan', 'megan', 2000);
      expect(await find({ by: 'megan' })).toHaveLength(1);
      time = 2000;
      expect(await find({ by: 'megan' })).toEqual([]);
      await store.sweep();
      time = 1900;
      expect(await find()).toEqual(expect.arrayContaining([one, two, three]));
    });

    it('keeps lines of many who write at once', async () => {
      const all = Array.from({ length: 40 }, (_, index) =>
        note(2000 + index, 'many', `t-${index}`),
      );
      await Promise.all(all);
      expect(await find({ by: 'many' })).toHaveLength(40);
      expect(await store.list('records')).toEqual([]);
    });
  });

  it('is whole', async () => {
    expect(await store.isWhole()).toBe(true);
  });

  it('keeps apart a key and the keys below it', async () => {
    await put('changes/b', 'change');
    await put('changes/b/v1', 'part');
    await store.remove('changes/b');
    expect(await textAt('changes/b/v1')).toBe('part');
  });

  it('sweeps what has expired and leaves the rest', async () => {
    await put('changes/a', '1', { when: 'any', expiresAt: 2000 });
    const etag = await put('changes/b', '2');
    time = 5000;
    await store.sweep();
    time = 1500;
    expect(await store.read('changes/a')).toBeUndefined();
    expect(await store.read('changes/b')).toEqual({ bytes: Buffer.from('2'), etag });
    expect(await put('changes/a', '3', absent)).toBeDefined();
  });

  it('sweeps while others write, and loses nothing', async () => {
    await put('changes/a', 'old', { when: 'any', expiresAt: 1500 });
    time = 2000;
    const [etag] = await Promise.all([put('changes/a', 'new'), store.sweep(), store.sweep()]);
    await store.sweep();
    expect(await store.read('changes/a')).toEqual({ bytes: Buffer.from('new'), etag });
  });

  it.each([
    '',
    'a',
    '/a',
    'a/',
    'a//b',
    '../a',
    'a/..',
    'a/../b',
    'a/b/../../c',
    'a/b/c/d',
    'A/b',
    'a/b.c',
    'a\\b/c',
    'a/b\0',
    'a/b\n',
    'a/é',
    '.tmp/a',
    `a/${'x'.repeat(101)}`,
  ])('refuses the key %j', async (key) => {
    await expect(put(key, 'x')).rejects.toThrow(TypeError);
    await expect(store.read(key)).rejects.toThrow(TypeError);
    await expect(store.remove(key)).rejects.toThrow(TypeError);
  });

  it.each(['', '.', '..', 'a/b', '../a', '.tmp'])('refuses the folder %j', async (folder) => {
    await expect(store.list(folder)).rejects.toThrow(TypeError);
    await expect(store.due(folder)).rejects.toThrow(TypeError);
  });
}

/** What those promise besides who know at once of all that they keep. */
export function storeTellsExactlyWhatIsDue(open: (now: () => number) => Promise<Store>): void {
  it('tells what is due in a folder, and nothing that is gone or done', async () => {
    let time = 1000;
    const store = await open(() => time);
    const at = (key: string, dueAt?: number) =>
      store.write(key, Buffer.from('x'), { when: 'any', expiresAt: later, dueAt });
    await at('changes/late', 3000);
    await at('changes/second', 2000);
    await at('changes/first', 1500);
    await at('changes/never');
    await at('changes-more/a', 1500);
    const gone = { when: 'any', expiresAt: 1999, dueAt: 1500 } as const;
    await store.write('changes/gone', Buffer.from('x'), gone);
    expect(await store.due('changes')).toEqual([]);
    time = 2000;
    expect(await store.due('changes')).toEqual(['changes/first', 'changes/second']);
    await at('changes/first');
    await at('changes/second', 4000);
    expect(await store.due('changes')).toEqual([]);
    time = 3000;
    expect(await store.due('changes')).toEqual(['changes/late']);
  });
}
