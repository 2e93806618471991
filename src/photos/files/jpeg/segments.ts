import type { UnreadFormat } from '../../../errors';
import { limits } from '../../../limits';
import { readCodes, readDivisors, readFrame, readScan, short } from './contents';
import type { JpegFrame, JpegScan } from './contents';
import { standardCodes } from './standard-codes';

export type JpegParts = {
  readonly frame: JpegFrame;
  readonly scans: readonly JpegScan[];
  /** Whether the mark is there that closes the picture. */
  readonly closed: boolean;
  /** Before the first scan: how many MCUs are between two restart markers; 0 without any. */
  readonly restarts: number;
  /** Before the first scan: the contents of the Huffman tables, by class (0 for DC, 1 for AC) × 16 + number. */
  readonly codes: ReadonlyMap<number, Uint8Array>;
  /** The first divisor of each quantisation table, by its number. */
  readonly divisors: ReadonlyMap<number, number>;
};

/** What stands before the coded data: the first scan at most. */
type JpegHead = { readonly frame?: JpegFrame; readonly scans: readonly JpegScan[] };

type Draft = {
  frame?: JpegFrame;
  closed: boolean;
  scans: JpegScan[];
  restarts: number;
  readonly codes: Map<number, Uint8Array>;
  readonly divisors: Map<number, number>;
};

/**
 * Returns where the parts of a JPEG's first picture lie (https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B), or
 * nothing where there is no frame with coded data. Stray bytes between the segments are skipped, as decoders do.
 */
export function jpegParts(file: Uint8Array): JpegParts | undefined {
  const { frame, ...rest } = walkSegments(file, endOfScan);
  return frame && rest.scans.length > 0 ? { frame, ...rest } : undefined;
}

/** Returns what stands before a JPEG's coded data, without a look at these. */
export function jpegHead(file: Uint8Array): JpegHead {
  return walkSegments(file, () => file.length);
}

/** Says whether a JPEG is coded as most are: row by row, with Huffman codes, eight bits, all components in one scan. */
export function isRowByRow({ frame, scans }: JpegHead): boolean {
  const sequential = frame?.kind === 0xc0 || frame?.kind === 0xc1;
  return (
    sequential && frame.precision === 8 && scans[0]?.components.length === frame.components.length
  );
}

type EndOfScan = (file: Uint8Array, start: number) => number;

function walkSegments(file: Uint8Array, endOf: EndOfScan): Draft {
  const draft: Draft = {
    scans: [],
    closed: false,
    restarts: 0,
    codes: new Map(standardCodes),
    divisors: new Map(),
  };
  let at = 2;
  let segments = 0;
  while (at + 1 < file.length && segments <= limits.jpegSegments) {
    const marker = file[at + 1] ?? 0;
    if (file[at] !== 0xff || marker === 0xff || marker === 0) {
      at += 1;
    } else if (marker === 0xd9) {
      draft.closed = true;
      break;
    } else if (standsAlone(marker)) {
      at += 2;
    } else {
      at = readSegment(file, at, draft, endOf);
      segments += 1;
    }
  }
  return draft;
}

function standsAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

/** Reads one segment and returns where the next marker is. */
function readSegment(file: Uint8Array, at: number, draft: Draft, endOf: EndOfScan): number {
  const marker = file[at + 1] ?? 0;
  const end = at + 2 + Math.max(2, short(file, at + 2));
  if (end > file.length) return file.length;
  const content = file.subarray(at + 4, end);
  if (marker === 0xda) {
    const scanEnd = endOf(file, end);
    const ended = file.subarray(scanEnd).some((byte) => byte !== 0xff);
    draft.scans.push(readScan(content, { start: end, end: scanEnd, ended }));
    return scanEnd;
  }
  if (draft.scans.length === 0) readBeforeScans(content, marker, at + 4, draft);
  return end;
}

function readBeforeScans(content: Uint8Array, marker: number, at: number, draft: Draft): void {
  if (marker === 0xc4) {
    readCodes(content, draft.codes);
  } else if (marker === 0xdb) {
    readDivisors(content, draft.divisors);
  } else if (marker === 0xdd) {
    draft.restarts = short(content, 0);
  } else if (isFrame(marker)) {
    draft.frame ??= readFrame(content, marker, at + 1);
  }
}

function isFrame(marker: number): boolean {
  const usual = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8 && marker !== 0xcc;
  return usual || marker === jpegLs;
}

/**
 * In coded data FF is followed by 00 or by a restart marker. Before any marker there may be more of FF, as many as one likes
 * (T.81 B.1.1.2), which are no data.
 */
function endOfScan(file: Uint8Array, start: number): number {
  let first = file.indexOf(0xff, start);
  while (first >= 0) {
    let at = first;
    while (file[at + 1] === 0xff) at += 1;
    const next = file[at + 1];
    if (next === undefined || (next !== 0 && (next < 0xd0 || next > 0xd7))) return first;
    first = file.indexOf(0xff, at + 1);
  }
  return file.length;
}

const hierarchical = [0xc5, 0xc6, 0xc7, 0xcd, 0xce, 0xcf];
/** Another format in the segments of JPEG: https://www.itu.int/rec/T-REC-T.87 */
const jpegLs = 0xf7;
const lossless = [0xc3];
/** libjpeg reads two of them, but notices no damage in their data, and hardly any program shows them. */
const arithmetic = [0xc9, 0xca, 0xcb];

/** Says whether a JPEG is coded without loss. Of these libjpeg reads those whose colours it need not convert. */
export function isLossless({ frame }: JpegHead): boolean {
  return frame !== undefined && lossless.includes(frame.kind);
}

/**
 * Returns the name of a JPEG that is not read: of samples that are not of eight bits, coded in several sizes or with
 * arithmetic codes, or JPEG-LS.
 */
export function jpegVariant(file: Uint8Array): UnreadFormat | undefined {
  const { frame } = jpegHead(file);
  const sampled = frame && frame.precision !== 8 && frame.precision >= 2 && frame.precision <= 16;
  const otherwise = frame && [...hierarchical, ...arithmetic, jpegLs].includes(frame.kind);
  return sampled || otherwise ? 'rare JPEG' : undefined;
}
