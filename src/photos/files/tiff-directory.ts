/** The values of each tag of a directory, as far as they are whole numbers that lie in the file. */
export type Directory = ReadonlyMap<number, readonly number[]>;

type Shape = {
  readonly little: boolean;
  /** Bytes of an offset: 4, or 8 in a BigTIFF. */
  readonly wide: number;
  /** Values of a list that are read. */
  readonly most: number;
};

/** A real picture has some thirty. */
const mostEntries = 4096;

/** Bytes of a value by the types that hold whole numbers: BYTE, SHORT, LONG and LONG8. */
const valueBytes: Readonly<Record<number, number>> = { 1: 1, 3: 2, 4: 4, 16: 8 };

/**
 * Returns the tags of a TIFF's first directory, which describes its first picture; nothing where it is cut off. Of a
 * list it reads so many values at most.
 * Layout: https://www.itu.int/itudoc/itu-t/com16/tiff-fx/docs/tiff6.pdf, section 2, and for the wide kind
 * https://libtiff.gitlab.io/libtiff/specification/bigtiff.html
 */
export function firstDirectory(picture: Buffer, most = 1): Directory | undefined {
  if (picture.length < 16) {
    return undefined;
  }
  const little = picture[0] === 0x49;
  const wide = number(picture, 2, 2, little) === 43 ? 8 : 4;
  const at = number(picture, wide, wide, little) ?? picture.length;
  const countBytes = wide === 8 ? 8 : 2;
  const count = number(picture, at, countBytes, little);
  if (count === undefined || count > mostEntries) {
    return undefined;
  }
  return readEntries(picture, at + countBytes, count, { little, wide, most });
}

function readEntries(
  picture: Buffer,
  start: number,
  count: number,
  { little, most, wide }: Shape,
): Directory | undefined {
  const directory = new Map<number, number[]>();
  const entryBytes = wide === 8 ? 20 : 12;
  if (start + count * entryBytes > picture.length) {
    return undefined;
  }
  // Hostile lists may lie over each other.
  let left = mostEntries + 2 * most;
  for (let at = start; at < start + count * entryBytes; at += entryBytes) {
    const bytes = valueBytes[number(picture, at + 2, 2, little) ?? 0];
    const values = number(picture, at + 4, wide, little);
    if (bytes === undefined || values === undefined) continue;
    const field = at + 4 + wide;
    const from = bytes * values <= wide ? field : number(picture, field, wide, little);
    const tag = number(picture, at, 2, little);
    if (tag === undefined || from === undefined) continue;
    const listed = Array.from({ length: Math.min(values, most, left) }, (_, index) =>
      number(picture, from + index * bytes, bytes, little),
    );
    left -= listed.length;
    const there = listed.filter((value) => value !== undefined);
    directory.set(tag, [...(directory.get(tag) ?? []), ...there]);
  }
  return directory;
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
