/** Numbers from 0 to 1 that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    // Mulberry32, a small public-domain generator.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

export function pick<T>(random: Random, list: readonly T[]): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** Parsed, so that the key is one that a walk over the object finds, as it is in a body from the network. */
const polluting = JSON.parse(
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
) as object;

const deep = (levels: number): unknown =>
  JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown;

const odd: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  'x'.repeat(100_000),
  '../../../etc/passwd',
  '00000000-0000-0000-0000-000000000000',
  '\u0000\u202e\ud800',
  '${7*7}{{7*7}}',
  'confirm',
  'undo',
  'cancel ',
  [],
  {},
  ['confirm'],
  { toString: null, valueOf: null, length: 1e9 },
  polluting,
  deep(50),
  deep(500),
  'https://169.254.169.254/latest/meta-data/',
];

/** Returns a value with one to three of its parts replaced, removed, wrapped or grown over. */
export function mutated(random: Random, value: unknown): unknown {
  const copy: unknown = structuredClone(value);
  const holder = { copy };
  for (let left = Math.ceil(random() * 3); left > 0; left -= 1) mutate(random, holder);
  return holder.copy;
}

function mutate(random: Random, holder: Holder): void {
  const [parent, key] = pick(random, [...placesIn(holder)]) ?? [holder, 'copy'];
  // Anew each time, so that nothing becomes a part of itself.
  const value = structuredClone(pick(random, odd));
  const way = random();
  if (way < 0.6) parent[key] = value;
  else if (way < 0.75) Reflect.deleteProperty(parent, key);
  else if (way < 0.85) parent[key] = [parent[key]];
  else parent[pick(random, names) ?? ''] = value;
}

const names = ['type', 'verb', 'data', 'change', 'crop', 'turn', 'ground', 'state'];

type Holder = Record<string, unknown>;

function* placesIn(holder: Holder, depth = 0): Generator<readonly [Holder, string]> {
  for (const [key, value] of Object.entries(holder)) {
    yield [holder, key];
    if (depth < 8 && typeof value === 'object' && value !== null) {
      yield* placesIn(value as Holder, depth + 1);
    }
  }
}
