/** A box of an ISO media file (ISO/IEC 14496-12, 4.2), without its header. */
export type Box = { readonly type: string; readonly content: Buffer };

/** Returns the boxes one after another. The last one may be cut off; after a size that makes no sense nothing is one. */
export function boxesIn(bytes: Buffer, most = Infinity): readonly Box[] {
  const found: Box[] = [];
  let at = 0;
  while (at + 8 <= bytes.length && found.length < most) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    const short = bytes.readUInt32BE(at);
    const header = short === 1 ? 16 : 8;
    if (at + header > bytes.length) break;
    const size = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short || bytes.length - at;
    if (size < header) break;
    found.push({ type, content: bytes.subarray(at + header, at + size) });
    at += size;
  }
  return found;
}

/** One piece of an item's description that points from it to others, such as `dimg` to the tiles of a grid. */
export type Reference = {
  readonly type: string;
  readonly from: number;
  readonly to: readonly number[];
};

/** Returns the id of the primary item from `pitm`. @throws RangeError when it is cut off, like all of these */
export function primaryId(pitm: Buffer): number {
  return fieldsOf(pitm)(isWide(pitm, 1) ? 4 : 2);
}

/** Returns the types of the items by their ids, from `iinf`. */
export function itemTypes(iinf: Buffer): ReadonlyMap<number, string> {
  const entries = boxesIn(iinf.subarray(isWide(iinf, 1) ? 8 : 6));
  return new Map(
    entries
      .filter(({ type }) => type === 'infe')
      .map(({ content }) => {
        const field = fieldsOf(content);
        const id = field(isWide(content, 3) ? 4 : 2);
        field(2); // protection
        return [id, fourLetters(field(4))];
      }),
  );
}

/** Returns the references between items, from `iref`. */
export function itemReferences(iref: Buffer): readonly Reference[] {
  const idBytes = isWide(iref, 1) ? 4 : 2;
  return boxesIn(iref.subarray(4)).map(({ type, content }) => {
    const field = fieldsOf(content, 0);
    const from = field(idBytes);
    return { type, from, to: Array.from({ length: field(2) }, () => field(idBytes)) };
  });
}

/** Returns the properties of each item by its id, from `iprp`: those of `ipco` to which `ipma` ties it. */
export function itemProperties(iprp: Buffer): ReadonlyMap<number, readonly Box[]> {
  const boxes = boxesIn(iprp);
  const all = boxesIn(boxes.find(({ type }) => type === 'ipco')?.content ?? Buffer.alloc(0));
  const held = new Map<number, readonly Box[]>();
  for (const { content } of boxes.filter(({ type }) => type === 'ipma')) {
    const field = fieldsOf(content);
    const [idBytes, indexBytes] = [isWide(content, 1) ? 4 : 2, (content[3] ?? 0) & 1 ? 2 : 1];
    for (let entries = field(4); entries > 0; entries -= 1) {
      const id = field(idBytes);
      // The highest bit says that a reader must know the property.
      const mask = indexBytes === 2 ? 0x7fff : 0x7f;
      const indexes = Array.from({ length: field(1) }, () => field(indexBytes) & mask);
      held.set(
        id,
        indexes.map((index) => all[index - 1]).filter((box) => box !== undefined),
      );
    }
  }
  return held;
}

/** Returns whether a box has the version from which on its ids or counts are wide. */
export function isWide(content: Buffer, version: number): boolean {
  return (content[0] ?? 0) >= version;
}

/**
 * Reads big-endian fields one after another, from behind a box's version and flags on; one of no bytes is 0.
 * @throws RangeError where the box is cut off, and for fields of 7 bytes and of more than 8
 */
export function fieldsOf(content: Buffer, start = 4): (bytes: number) => number {
  let at = start;
  return (bytes) => {
    if (bytes === 0) return 0;
    if (at + bytes > content.length) throw new RangeError('the box is cut off');
    const value = bytes === 8 ? Number(content.readBigUInt64BE(at)) : content.readUIntBE(at, bytes);
    at += bytes;
    return value;
  };
}

function fourLetters(value: number): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes.toString('latin1');
}
