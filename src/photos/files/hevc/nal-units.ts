/** A piece of a stream (ITU-T H.265, 7.3.1): what it is, and its content without the bytes that keep start codes out. */
export type NalUnit = { readonly kind: number; readonly content: Uint8Array };

export const nalKinds = { idr: [19, 20], lastSlice: 31, sequence: 33, picture: 34 } as const;

/** Returns the pieces of coded data, each behind its length; nothing where they do not add up. */
export function nalUnits(data: Buffer, lengthBytes: number): readonly NalUnit[] | undefined {
  const found: NalUnit[] = [];
  let at = 0;
  while (at < data.length) {
    let length = 0;
    for (let byte = 0; byte < lengthBytes; byte += 1)
      length = length * 256 + (data[at + byte] ?? 0);
    at += lengthBytes;
    if (length < 2 || at + length > data.length) return undefined;
    found.push(nalUnit(data.subarray(at, at + length)));
    at += length;
  }
  return found;
}

export type HevcConfiguration = {
  readonly lengthBytes: number;
  readonly units: readonly NalUnit[];
};

/** Reads `hvcC` (ISO/IEC 14496-15, 8.3.3.1.2). @throws RangeError when it is cut off */
export function hevcConfiguration(hvcC: Buffer): HevcConfiguration {
  const units: NalUnit[] = [];
  let at = 23;
  for (let lists = hvcC.readUInt8(22); lists > 0; lists -= 1) {
    let count = hvcC.readUInt16BE(at + 1);
    at += 3;
    for (; count > 0; count -= 1) {
      const length = hvcC.readUInt16BE(at);
      if (at + 2 + length > hvcC.length) throw new RangeError('the configuration is cut off');
      units.push(nalUnit(hvcC.subarray(at + 2, at + 2 + length)));
      at += 2 + length;
    }
  }
  return { lengthBytes: (hvcC.readUInt8(21) & 3) + 1, units };
}

function nalUnit(bytes: Buffer): NalUnit {
  return { kind: ((bytes[0] ?? 0) >> 1) & 63, content: unescaped(bytes.subarray(2)) };
}

/** Two zeros are followed by a 3 that is no data, so that they never look like the start of a piece. */
const escaped = Buffer.from([0, 0, 3]);

/** Hardly any piece is copied: in what is coded, an escape comes once in millions of bytes. */
function unescaped(bytes: Buffer): Uint8Array {
  if (!bytes.includes(escaped)) return bytes;
  const content = new Uint8Array(bytes.length);
  let length = 0;
  let zeros = 0;
  for (const byte of bytes) {
    if (zeros >= 2 && byte === 3) {
      zeros = 0;
      continue;
    }
    zeros = byte === 0 ? zeros + 1 : 0;
    content[length] = byte;
    length += 1;
  }
  return content.subarray(0, length);
}
