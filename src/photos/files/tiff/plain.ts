import { firstEntries, type TiffEntry } from './image-directory';

/**
 * The tags that say where the pixels are and what they mean: sizes, coding, colours, orientation, strips, tiles, tables,
 * what further samples are, YCbCr, and the ICC profile.
 */
const pixelTags = new Set([
  ...[254, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 284, 292, 293, 317, 320],
  ...[322, 323, 324, 325, 332, 338, 339, 347, 529, 530, 531, 532, 34675],
]);

/**
 * Of what else a directory tells: names, times, resolutions, and what other programs keep. libvips reads the same pixels
 * with it and without.
 */
const harmlessTags = new Set([
  ...[270, 271, 272, 282, 283, 296, 297, 305, 306, 315, 316, 700, 33432, 33723, 34377, 34665],
]);
/** Values of such a tag that hardly take memory. */
const fewValues = 4096;

/** Tells whether a TIFF is likely to be read as it is, because its directory is in order and tells little else. */
export function isNearlyPlain(file: Buffer): boolean {
  const found = firstEntries(file);
  if (found?.wide !== 4) return false;
  let last = 0;
  return found.entries.every(({ at, tag }) => {
    const inOrder = tag > last;
    last = tag;
    if (pixelTags.has(tag)) return inOrder;
    const values = found.little ? file.readUInt32LE(at + 4) : file.readUInt32BE(at + 4);
    return inOrder && harmlessTags.has(tag) && values <= fewValues;
  });
}

/**
 * Returns the first picture of a TIFF without whatever else its directory tells, in order and each tag once. libtiff warns
 * about programs' names that do not end and the like as it warns about damaged pixels. The file itself comes back where
 * there is no such directory, or nothing to be left out.
 */
export function withoutMetadata(file: Buffer): Buffer {
  const found = firstEntries(file);
  if (!found) return file;
  const { entryBytes, little, wide } = found;
  const kept = new Map<number, TiffEntry>();
  for (const entry of found.entries) {
    // Of a tag that is there twice the first counts.
    if (pixelTags.has(entry.tag) && !kept.has(entry.tag)) kept.set(entry.tag, entry);
  }
  const inOrder = [...kept.values()].sort((one, other) => one.tag - other.tag);
  const all = inOrder.length === found.entries.length;
  if (all && inOrder.every((entry, index) => entry === found.entries[index])) return file;
  const entries = inOrder.map(({ at }) => file.subarray(at, at + entryBytes));
  const count = numberBytes(entries.length, wide === 8 ? 8 : 2, little);
  const start = Math.ceil(file.length / 8) * 8;
  const gap = Buffer.alloc(start - file.length);
  const last = Buffer.alloc(wide);
  const plain = Buffer.concat([file, gap, count, ...entries, last]);
  numberBytes(start, wide, little).copy(plain, wide);
  return plain;
}

function numberBytes(value: number, bytes: 2 | 4 | 8, little: boolean): Buffer {
  const written = Buffer.alloc(8);
  written.writeBigUInt64LE(BigInt(value));
  const few = written.subarray(0, bytes);
  return little ? few : few.reverse();
}
