import { JpegBits } from './bits';
import { lookupOf } from './huffman';
import type { JpegScan } from './contents';
import type { JpegParts } from './segments';

/** What a walk through the coded data found. */
export type ScanFinding =
  | { readonly kind: 'whole' }
  /** The data end too early, after so many rows of pixels. */
  | { readonly kind: 'short'; readonly rows: number }
  /** The data cannot be what an encoder wrote. */
  | { readonly kind: 'broken' };

/** How the blocks of a component are coded. */
export type BlockCoding = {
  readonly blocks: number;
  readonly dc: Uint16Array;
  readonly ac: Uint16Array;
  /** The most that a mean may be, in quantised units. */
  readonly meanMost: number;
  /** The mean of the component's last block, in quantised units. */
  mean: number;
};

/** No 8-bit picture means more: white and black are ±1024, and mozjpeg overshoots by 31 of 256 levels at most. */
const meanMost = 1024 + 8 * 31;

/**
 * Walks through the coded data without making pixels of them. Damaged data decode to *something*, and libjpeg notices
 * little of it: after the damage the codes no longer add up to the picture's size, or to values that pictures have.
 * The syntax is that of T.81 annex F.
 */
export function walkScan(file: Uint8Array, parts: JpegParts): ScanFinding {
  const [scan] = parts.scans;
  if (!scan) return { kind: 'broken' };
  const components = codingsOf(scan, parts);
  if (!components) return { kind: 'broken' };
  const { across, down, rowPixels } = unitsOf(parts);
  const bits = new JpegBits(file, scan.start, scan.end);
  for (let unit = 0; unit < across * down; unit += 1) {
    const intervals = parts.restarts > 0 && unit > 0 && unit % parts.restarts === 0;
    if (intervals) {
      if (!bits.skipPadding()) return { kind: 'broken' };
      if (bits.atEnd) return shortAt(unit, across, rowPixels);
      if (!bits.restart(unit / parts.restarts - 1)) return { kind: 'broken' };
      for (const component of components) component.mean = 0;
    }
    const sound = components.every((component) => walkBlocks(bits, component));
    if (bits.overrun || (!sound && bits.starved)) {
      return bits.atEnd ? shortAt(unit, across, rowPixels) : { kind: 'broken' };
    }
    if (!sound) return { kind: 'broken' };
  }
  return bits.finish() ? { kind: 'whole' } : { kind: 'broken' };
}

function shortAt(unit: number, across: number, rowPixels: number): ScanFinding {
  return { kind: 'short', rows: Math.floor(unit / across) * rowPixels };
}

/** Returns the units (MCUs) of the scan: their number on each axis, and how many rows of pixels one covers. */
export function unitsOf({ frame }: JpegParts) {
  const alone = frame.components.length === 1;
  const most = (side: 'across' | 'down') =>
    alone ? 1 : Math.max(...frame.components.map((each) => each[side]));
  const rowPixels = 8 * most('down');
  return {
    across: Math.ceil(frame.width / (8 * most('across'))),
    down: Math.ceil(frame.height / rowPixels),
    rowPixels,
  };
}

/** Returns how each component of a scan is coded; nothing where tables are missing. */
export function codingsOf(scan: JpegScan, parts: JpegParts): BlockCoding[] | undefined {
  const codings = scan.components.map((each) => codingOf(each, parts));
  return codings.every((each) => each !== undefined) ? codings : undefined;
}

function codingOf(
  { id, dc, ac }: JpegScan['components'][number],
  { codes, divisors, frame }: JpegParts,
): BlockCoding | undefined {
  const component = frame.components.find((each) => each.id === id);
  const [dcCodes, acCodes] = [codes.get(dc), codes.get(16 + ac)];
  if (!component || !dcCodes || !acCodes) return undefined;
  const divisor = divisors.get(component.quantiser) ?? 1;
  return {
    blocks: frame.components.length === 1 ? 1 : component.across * component.down,
    dc: lookupOf(dcCodes),
    ac: lookupOf(acCodes),
    meanMost: Math.floor((meanMost + 2 * divisor) / divisor),
    mean: 0,
  };
}

function walkBlocks(bits: JpegBits, component: BlockCoding): boolean {
  for (let block = 0; block < component.blocks; block += 1) {
    if (!walkMean(bits, component) || !walkRest(bits, component.ac)) return false;
  }
  return true;
}

function walkMean(bits: JpegBits, component: BlockCoding): boolean {
  const code = component.dc[bits.peek()] ?? 0;
  const size = code & 0xff;
  if (code === 0 || size > 11) return false;
  bits.skip(code >> 8);
  component.mean += bits.signed(size);
  return Math.abs(component.mean) <= component.meanMost;
}

function walkRest(bits: JpegBits, ac: Uint16Array): boolean {
  for (let at = 1; at < 64; at += 1) {
    const code = ac[bits.peek()] ?? 0;
    if (code === 0) return false;
    bits.skip(code >> 8);
    const size = code & 15;
    const run = (code >> 4) & 15;
    if (size === 0 && run === 0) return true;
    if (size > 10 || (size === 0 && run < 15)) return false;
    at += run;
    if (at > 63) return false;
    bits.skip(size);
  }
  return true;
}
