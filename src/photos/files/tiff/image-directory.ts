/** The values of each tag of a directory, as far as they are whole numbers that lie in the file. */
export type ImageDirectory = ReadonlyMap<number, readonly number[]>;

/** The tags that pictures are described by (https://www.itu.int/itudoc/itu-t/com16/tiff-fx/docs/tiff6.pdf, section 8). */
export const tiffTags = {
  kind: 254,
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  stripAt: 273,
  samples: 277,
  rowsPerStrip: 278,
  stripBytes: 279,
  planes: 284,
  tileWidth: 322,
  tileHeight: 323,
  tileAt: 324,
  tileBytes: 325,
  inner: 330,
  sampleFormat: 339,
  subsampling: 530,
  dngVersion: 50706,
} as const;

/** Of samples that are not red, green and blue but brightness and two colours: what their tag says. */
export const yCbCr = 6;

/** One entry of a directory as it stands in the file. */
export type TiffEntry = { readonly tag: number; readonly at: number };

/** Where a file's first directory lies, and how its numbers are written. */
export type TiffEntries = {
  readonly little: boolean;
  /** Bytes of an offset: 4, or 8 in a BigTIFF. */
  readonly wide: 4 | 8;
  readonly entryBytes: 12 | 20;
  readonly entries: readonly TiffEntry[];
};

/** A real picture has some thirty. */
const mostEntries = 4096;

/** Bytes of a value by the types that hold whole numbers: BYTE, SHORT, LONG and LONG8. */
const valueBytes: Readonly<Record<number, number>> = { 1: 1, 3: 2, 4: 4, 16: 8 };

/**
 * Returns the entries of a TIFF's first directory, which describes its first picture; nothing where it is cut off.
 * Layout: https://www.itu.int/itudoc/itu-t/com16/tiff-fx/docs/tiff6.pdf, section 2, and for the wide kind
 * https://libtiff.gitlab.io/libtiff/specification/bigtiff.html
 */
export function firstEntries(picture: Buffer): TiffEntries | undefined {
  if (picture.length < 16) return undefined;
  const little = picture[0] === 0x49;
  const big = number(picture, 2, 2, little) === 43;
  const [wide, entryBytes, countBytes] = big ? ([8, 20, 8] as const) : ([4, 12, 2] as const);
  const start = number(picture, wide, wide, little) ?? picture.length;
  const count = number(picture, start, countBytes, little);
  if (count === undefined || count > mostEntries) return undefined;
  const first = start + countBytes;
  if (first + count * entryBytes > picture.length) return undefined;
  const entries = Array.from({ length: count }, (_, index) => {
    const at = first + index * entryBytes;
    return { tag: number(picture, at, 2, little) ?? 0, at };
  });
  return { little, wide, entryBytes, entries };
}

/** Returns the tags of a TIFF's first directory. Of a list it reads so many values at most. */
export function firstDirectory(picture: Buffer, most = 1): ImageDirectory | undefined {
  const found = firstEntries(picture);
  if (!found) return undefined;
  const { entries, little, wide } = found;
  const directory = new Map<number, number[]>();
  // Hostile lists may lie over each other.
  let left = mostEntries + 2 * most;
  for (const { at, tag } of entries) {
    const bytes = valueBytes[number(picture, at + 2, 2, little) ?? 0];
    const values = number(picture, at + 4, wide, little);
    if (bytes === undefined || values === undefined) continue;
    const field = at + 4 + wide;
    const from = bytes * values <= wide ? field : number(picture, field, wide, little);
    if (from === undefined) continue;
    const listed = Array.from({ length: Math.min(values, most, left) }, (_, index) =>
      number(picture, from + index * bytes, bytes, little),
    );
    left -= listed.length;
    const there = listed.filter((value) => value !== undefined);
    directory.set(tag, [...(directory.get(tag) ?? []), ...there]);
  }
  return directory;
}

/** Reads the first value of a tag, or takes another where there is none. */
export function firstOf(directory: ImageDirectory): (tag: number, otherwise: number) => number {
  return (tag, otherwise) => directory.get(tag)?.[0] ?? otherwise;
}

/** Returns the whole number that stands there; nothing outside of the file. */
function number(
  picture: Buffer,
  at: number | undefined,
  bytes: number,
  little: boolean,
): number | undefined {
  if (at === undefined || !Number.isSafeInteger(at) || at < 0 || at + bytes > picture.length) {
    return undefined;
  }
  if (bytes === 8) {
    return Number(little ? picture.readBigUInt64LE(at) : picture.readBigUInt64BE(at));
  }
  return little ? picture.readUIntLE(at, bytes) : picture.readUIntBE(at, bytes);
}
