import { limits } from '../../../limits';

/** One component of the frame: its id, its sampling factors, and which quantisation table is its. */
export type JpegComponent = {
  readonly id: number;
  readonly across: number;
  readonly down: number;
  readonly quantiser: number;
};

export type JpegFrame = {
  /** The marker's second byte: C0 and C1 are sequential, C2 is progressive, C9 and above are coded otherwise. */
  readonly kind: number;
  /** Bits of a sample. */
  readonly precision: number;
  readonly width: number;
  readonly height: number;
  /** Where the two bytes of the height stand in the file. */
  readonly heightAt: number;
  readonly components: readonly JpegComponent[];
};

export type JpegScan = {
  /** The ids of its components, each with its table of DC and AC codes. */
  readonly components: readonly {
    readonly id: number;
    readonly dc: number;
    readonly ac: number;
  }[];
  /** The first and last of the 64 coefficients of a block that it brings, and the lowest bit of them. */
  readonly from: number;
  readonly to: number;
  readonly lowest: number;
  /** Whether the scan holds the first bits of the blocks' means, without which there is no picture. */
  readonly first: boolean;
  /** The coded data, restart markers included, lie from here to before there. */
  readonly start: number;
  readonly end: number;
  /** Whether another marker follows, so that nothing of the scan is lost. */
  readonly ended: boolean;
};

/** Reads a frame header (T.81 B.2.2). */
export function readFrame(content: Uint8Array, kind: number, heightAt: number): JpegFrame {
  const components = Array.from({ length: content[5] ?? 0 }, (_, index) => {
    const [id = 0, sampling = 0, quantiser = 0] = content.subarray(6 + 3 * index);
    return { id, across: sampling >> 4, down: sampling & 15, quantiser };
  });
  const precision = content[0] ?? 0;
  return {
    kind,
    precision,
    width: short(content, 3),
    height: short(content, 1),
    heightAt,
    components,
  };
}

/** Reads a scan header (T.81 B.2.3) whose data lie there. */
export function readScan(
  content: Uint8Array,
  place: Pick<JpegScan, 'end' | 'ended' | 'start'>,
): JpegScan {
  const count = content[0] ?? 0;
  const components = Array.from({ length: count }, (_, index) => {
    const [id = 0, tables = 0] = content.subarray(1 + 2 * index);
    return { id, dc: tables >> 4, ac: tables & 15 };
  });
  const [from = 0, to = 0, approximation = 0] = content.subarray(1 + 2 * count);
  const first = from === 0 && approximation >> 4 === 0;
  return { components, from, to, lowest: approximation & 15, first, ...place };
}

/** Reads Huffman tables (T.81 B.2.4.2) into what is known of them, as far as they are whole. */
export function readCodes(content: Uint8Array, codes: Map<number, Uint8Array>): void {
  let at = 0;
  for (let tables = 0; at + 17 <= content.length && tables < limits.jpegTables; tables += 1) {
    const symbols = content.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 0);
    codes.set(content[at] ?? 0, content.slice(at + 1, at + 17 + symbols));
    at += 17 + symbols;
  }
}

/** Reads the first divisor of each quantisation table (T.81 B.2.4.1). */
export function readDivisors(content: Uint8Array, divisors: Map<number, number>): void {
  let at = 0;
  while (at < content.length) {
    const head = content[at] ?? 0;
    const wide = head >> 4 !== 0;
    divisors.set(head & 15, wide ? short(content, at + 1) : (content[at + 1] ?? 0));
    at += 1 + (wide ? 128 : 64);
  }
}

/** Reads a number in two bytes, the higher one first; what is not there counts as 0. */
export function short(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
