/** The values of each tag of a directory, as far as they are numbers; of a list the first one counts. */
export type Directory = ReadonlyMap<number, readonly number[]>;

type Shape = {
  readonly little: boolean;
  /** Bytes of an offset: 4, or 8 in a BigTIFF. */
  readonly wide: number;
};

/** A real picture has some thirty. */
const mostEntries = 4096;

/** Bytes of a value by the types that hold whole numbers: BYTE, SHORT, LONG and LONG8. */
const valueBytes: Readonly<Record<number, number>> = { 1: 1, 3: 2, 4: 4, 16: 8 };

/**
 * Returns the tags of a TIFF's first directory, which describes its first picture; nothing where it is cut off.
 * Layout: https://www.itu.int/itudoc/itu-t/com16/tiff-fx/docs/tiff6.pdf, section 2, and for the wide kind
 * https://libtiff.gitlab.io/libtiff/specification/bigtiff.html
 */
export function firstDirectory(picture: Buffer): Directory | undefined {
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
  return readEntries(picture, at + countBytes, count, { little, wide });
}

function readEntries(
  picture: Buffer,
  start: number,
  count: number,
  { little, wide }: Shape,
): Directory | undefined {
  const directory = new Map<number, number[]>();
  const entryBytes = wide === 8 ? 20 : 12;
  if (start + count * entryBytes > picture.length) {
    return undefined;
  }
  for (let at = start; at < start + count * entryBytes; at += entryBytes) {
    const bytes = valueBytes[number(picture, at + 2, 2, little) ?? 0];
    const values = number(picture, at + 4, wide, little);
    if (bytes === undefined || values === undefined) continue;
    const field = at + 4 + wide;
    const inline = bytes * values <= wide;
    const value = number(
      picture,
      inline ? field : number(picture, field, wide, little),
      bytes,
      little,
    );
    const tag = number(picture, at, 2, little);
    if (tag === undefined || value === undefined) continue;
    directory.set(tag, [...(directory.get(tag) ?? []), value]);
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
