import { limits } from '../../../limits';
import { broken, proven, unproven, type FileFinding } from '../facts';
import { progressive } from './layout';
import { isSurelyWhole } from './quick-scan';
import { walkScan } from './scan';
import { isRowByRow, jpegParts, type JpegParts } from './segments';

const endMark = Buffer.from([0xff, 0xd9]);

/**
 * Looks for damage in a JPEG and mends a lost end: a picture coded row by row ends with the last row that came, one
 * coded in ever finer scans with the last scan that came.
 */
export function inspectJpeg(file: Buffer): FileFinding {
  const parts = jpegParts(file);
  if (parts && parts.scans.length > limits.jpegScans) return broken;
  if (!parts?.closed) return inspectUnclosed(withoutZeros(file));
  if (!isRowByRow(parts)) return hasAllScans(parts) ? unproven : withWholeScans(file, parts);
  const whole = isSurelyWhole(file, parts) || walkScan(file, parts).kind === 'whole';
  return whole ? proven : broken;
}

/** Some downloads keep the place of what never came. */
function withoutZeros(file: Buffer): Buffer {
  const end = file.findLastIndex((byte) => byte !== 0) + 1;
  return file.length - end < 64 ? file : file.subarray(0, end);
}

function inspectUnclosed(file: Buffer): FileFinding {
  const parts = jpegParts(file);
  if (!parts) return broken;
  if (!isRowByRow(parts)) return withWholeScans(file, parts);
  const { frame, scans } = parts;
  const finding = walkScan(file, parts);
  if (finding.kind === 'broken') return broken;
  const rows = finding.kind === 'whole' ? frame.height : finding.rows;
  if (rows < frame.height * limits.pictureRowsShare) return broken;
  const mended = Buffer.concat([file.subarray(0, scans[0]?.end), endMark]);
  mended.writeUInt16BE(rows, frame.heightAt);
  return { kind: 'mended', file: mended };
}

/**
 * Whether scans came for all that the picture has: every bit of every coefficient where each scan brings a part (T.81
 * annex G), else every component.
 */
function hasAllScans({ frame, scans }: JpegParts): boolean {
  return frame.components.every(({ id }) => {
    const own = scans.filter(({ components }) => components.some((each) => each.id === id));
    if (!progressive.includes(frame.kind)) return own.length > 0;
    const missing = new Set(Array.from({ length: 64 }, (_, coefficient) => coefficient));
    for (const { from, lowest, to } of own) {
      for (let at = from; lowest === 0 && at <= to; at += 1) missing.delete(at);
    }
    return missing.size === 0;
  });
}

/** Every component must have come with its means at least; what is missing then is detail. */
function withWholeScans(file: Buffer, { frame, scans }: JpegParts): FileFinding {
  const whole = scans.filter(({ ended }) => ended);
  const seen = whole.filter(({ first }) => first).flatMap(({ components }) => components);
  if (!frame.components.every(({ id }) => seen.some((each) => each.id === id))) return broken;
  return { kind: 'mended', file: Buffer.concat([file.subarray(0, whole.at(-1)?.end), endMark]) };
}
