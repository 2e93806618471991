/** For each 16 bits the code that they begin with: its length × 256 + its symbol; 0 where there is none. */
export type CodeLookup = Uint16Array;

/** Returns the lookup of a Huffman table (T.81 B.2.4.2). */
export function lookupOf(content: Uint8Array): CodeLookup {
  const lookup = new Uint16Array(0x10000);
  let [code, symbol] = [0, 16];
  for (let length = 1; length <= 16; length += 1) {
    const width = 1 << (16 - length);
    for (let count = content[length - 1] ?? 0; count > 0; count -= 1) {
      lookup.fill((length << 8) | (content[symbol] ?? 0), code * width, (code + 1) * width);
      code += 1;
      symbol += 1;
    }
    code <<= 1;
  }
  return lookup;
}

/** How the entries of the two tables below are made. */
export const quick = {
  /** Bits that are looked up at once. Two such steps take one look into the data, which has 25 bits at any place. */
  lookedAt: 12,
  /** The lowest bits of an entry say how many bits of data it stands for. */
  entryBits: 5,
  /** Added to the difference of two means, so that no entry is negative. */
  middle: 1024,
  /** Added where a code says that its block ends. */
  blockEnds: 128,
  /** In the place of coefficients where the first code takes more bits, or is none. */
  unknown: 256,
} as const;

const { lookedAt, entryBits, middle, blockEnds, unknown } = quick;

/**
 * Returns for each 12 bits the difference of means that they begin with (T.81 F.2.2.1), as
 * `difference + middle` and the bits; 0 where it takes more bits.
 */
export function quickMeans(codes: CodeLookup): Uint16Array {
  return tableOf((bits) => {
    const code = codes[bits >>> 16] ?? 0;
    const [length, size] = [code >> 8, code & 0xff];
    if (code === 0 || size > 10 || length + size > lookedAt) return 0;
    const difference = size === 0 ? 0 : extended((bits << length) >>> (32 - size), size);
    return ((difference + middle) << entryBits) | (length + size);
  });
}

function tableOf(entryOf: (bits: number) => number): Uint16Array {
  const table = new Uint16Array(1 << lookedAt);
  for (let start = 0; start < table.length; start += 1) {
    table[start] = entryOf(start << (32 - lookedAt));
  }
  return table;
}

/** Returns the number in so many bits, as T.81 F.2.2.1 extends it: the smaller half of the range is negative. */
export function extended(value: number, bits: number): number {
  return value < 1 << (bits - 1) ? value - (1 << bits) + 1 : value;
}

/**
 * Returns for each 12 bits how many coefficients all those codes bring that lie in them as a whole, and the
 * bits: up to the code that ends a block, which counts as `blockEnds`.
 */
export function quickRuns(codes: CodeLookup): Uint16Array {
  return tableOf((bits) => {
    let [entry, used, brought] = [unknown << entryBits, 0, 0];
    for (;;) {
      const code = codes[(bits << used) >>> 16] ?? 0;
      const [length, run, size] = [code >> 8, (code >> 4) & 15, code & 15];
      if (code === 0 || used + length + size > lookedAt) return entry;
      if ((code & 0xff) === 0) return ((brought + blockEnds) << entryBits) | (used + length);
      if (size > 10 || (size === 0 && run < 15)) return entry;
      used += length + size;
      brought += run + 1;
      if (brought > 63) return entry;
      entry = (brought << entryBits) | used;
    }
  });
}
