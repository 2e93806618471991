import type { Store } from '../../../src/store/store';
import { createMemoryStore } from '../../../src/store/store';
import type { Reader } from '../../../src/store/shelf';
import { createNotes, createShelf } from '../../../src/store/shelf';

type Wish = { readonly text: string };

function open() {
  const clock = { now: 1 };
  const now = () => clock.now;
  const store = createMemoryStore(now);
  const shelf = shelfOn(store, now);
  return { clock, now, shelf, store };
}

function shelfOn(store: Store, now: () => number, readers?: [Reader<Wish>, ...Reader<Wish>[]]) {
  const options = { store, now, folder: 'wishes', lastsMilliseconds: 1000 };
  return createShelf<Wish>({ ...options, ...(readers && { readers }) });
}

describe('a record', () => {
  it('is created once, and put over what is there', async () => {
    const { shelf } = open();
    expect(await shelf.create('w-1', { text: 'first' })).toBe(true);
    expect(await shelf.create('w-1', { text: 'second' })).toBe(false);
    expect(await shelf.load('w-1')).toEqual({ text: 'first' });
    await shelf.put('w-1', { text: 'third' });
    expect(await shelf.load('w-1')).toEqual({ text: 'third' });
    expect(await shelf.ids()).toEqual(['w-1']);
    await shelf.remove('w-1');
    expect(await shelf.load('w-1')).toBeUndefined();
    expect(await shelf.ids()).toEqual([]);
  });

  it('expires a while after its last write', async () => {
    const { clock, shelf } = open();
    await shelf.create('w-1', { text: '' });
    clock.now += 900;
    await shelf.update('w-1', ({ text }) => ({ text: `${text}!` }));
    clock.now += 900;
    expect(await shelf.load('w-1')).toEqual({ text: '!' });
    clock.now += 200;
    expect(await shelf.load('w-1')).toBeUndefined();
  });

  it.each(['', '../secret', 'W-1', 'wishes/w-1', 'a'.repeat(65)])(
    'is not there under an id like %j, and cannot be kept there',
    async (id) => {
      const { shelf } = open();
      await shelf.create('w-1', { text: 'kept' });
      expect(await shelf.load(id)).toBeUndefined();
      expect(await shelf.update(id, () => ({ text: 'changed' }))).toBeUndefined();
      await expect(shelf.create(id, { text: 'new' })).rejects.toThrow(TypeError);
      await shelf.remove(id);
      expect(await shelf.load('w-1')).toEqual({ text: 'kept' });
    },
  );
});

describe('an update', () => {
  it('loses no other, however many there are at once', async () => {
    const { shelf } = open();
    const append = (letter: string) =>
      shelf.update('w-1', ({ text }) => ({ text: text + letter }), { text: '' });
    const letters = Array.from('abcdefgh');
    await Promise.all(letters.map(append));
    const { text = '' } = (await shelf.load('w-1')) ?? {};
    expect(Array.from(text).sort()).toEqual(letters);
  });

  it('says what is stored, and whether it has moved', async () => {
    const { shelf } = open();
    expect(await shelf.update('w-1', () => ({ text: 'x' }))).toBeUndefined();
    await shelf.create('w-1', { text: 'old' });
    const left = await shelf.update('w-1', () => undefined);
    expect(left).toEqual({ record: { text: 'old' }, moved: false });
    const moved = await shelf.update('w-1', () => ({ text: 'new' }));
    expect(moved).toEqual({ record: { text: 'new' }, moved: true });
    const fresh = await shelf.update('w-2', ({ text }) => ({ text: `${text}!` }), { text: 'f' });
    expect(fresh).toEqual({ record: { text: 'f!' }, moved: true });
  });
});

describe('versions', () => {
  const first: Reader<Wish> = (stored) => ({ text: (stored as { word: string }).word });
  const second: Reader<Wish> = (stored) => stored as Wish;

  it('reads an older one by its own reader, and writes the newest', async () => {
    const { now, store } = open();
    const older = createShelf<{ readonly word: string }>({
      ...{ store, now, folder: 'wishes', lastsMilliseconds: 1000 },
    });
    await older.create('w-1', { word: 'old' });
    const shelf = shelfOn(store, now, [first, second]);
    expect(await shelf.load('w-1')).toEqual({ text: 'old' });
    await shelf.update('w-1', ({ text }) => ({ text: `${text}er` }));
    const bytes = (await store.read('wishes/w-1'))?.bytes;
    expect(JSON.parse(String(bytes))).toEqual({ v: 2, record: { text: 'older' } });
  });

  it('leaves alone what a later version wrote, whatever is asked of it', async () => {
    const { now, shelf, store } = open();
    await shelfOn(store, now, [first, second]).create('w-1', { text: 'newer' });
    const kept = await store.read('wishes/w-1');
    const newer = { code: 'bot.updating' };
    const fresh = { text: 'lost' };
    await expect(shelf.load('w-1')).rejects.toMatchObject(newer);
    await expect(shelf.update('w-1', () => fresh)).rejects.toMatchObject(newer);
    await expect(shelf.update('w-1', () => fresh, fresh)).rejects.toMatchObject(newer);
    await expect(shelf.put('w-1', fresh)).rejects.toMatchObject(newer);
    expect(await shelf.create('w-1', fresh)).toBe(false);
    expect(await store.read('wishes/w-1')).toEqual(kept);
  });

  it('finds nothing where no version stands', async () => {
    const { shelf, store } = open();
    await store.write('wishes/w-2', Buffer.from('{"text":"none"}'), { when: 'any', expiresAt: 9 });
    expect(await shelf.load('w-2')).toBeUndefined();
  });

  it('keeps what a later version has added to a record', async () => {
    const { now, shelf, store } = open();
    const more = createShelf<Wish & { readonly added?: number }>({
      ...{ store, now, folder: 'wishes', lastsMilliseconds: 1000 },
    });
    await more.create('w-1', { text: 'old', added: 1 });
    await shelf.update('w-1', (wish) => ({ ...wish, text: 'new' }));
    expect(await more.load('w-1')).toEqual({ text: 'new', added: 1 });
  });
});

describe('notes', () => {
  it('are not written over those of a later version, which is no failure', async () => {
    const { now, store } = open();
    const options = { store, now, folder: 'wishes', lastsMilliseconds: 1000 };
    const reader: Reader<Wish> = (stored) => stored as Wish;
    await createNotes<Wish>({ ...options, readers: [reader, reader] }).note('w-1', { text: 'new' });
    const kept = await store.read('wishes/w-1');
    await createNotes<Wish>(options).note('w-1', { text: 'old' });
    expect(await store.read('wishes/w-1')).toEqual(kept);
  });
});
