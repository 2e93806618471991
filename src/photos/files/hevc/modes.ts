import type { ArithmeticDecoder } from './arithmetic';
import { flat, type BlockMap } from './block-map';
import { contexts } from './contexts';

/** The numbers of the directions (ITU-T H.265, 8.4.2): smooth, flat, and 33 angles from 2 on. */
const [smooth, horizontal, vertical, diagonal] = [0, 10, 26, 34];

/** One of the squares that a block is predicted in. */
export type PredictedSquare = { readonly x: number; readonly y: number; readonly side: number };

/** Reads in which direction each square is predicted (7.3.8.5). */
export function readModes(
  data: ArithmeticDecoder,
  map: BlockMap,
  parts: readonly PredictedSquare[],
  region: number,
) {
  const likely = parts.map(() => data.bit(contexts.likelyMode) === 1);
  return parts.map((part, index) => {
    const candidates = likelyModes(map, part, region);
    const mode = likely[index]
      ? (candidates[data.plainOnes(2)] ?? flat)
      : otherMode(data.plainNumber(5), candidates);
    map.fill(map.modes, part.x, part.y, part.side, mode);
    return mode;
  });
}

function otherMode(number: number, candidates: readonly number[]): number {
  let mode = number;
  for (const each of [...candidates].sort((one, other) => one - other)) if (mode >= each) mode += 1;
  return mode;
}

/** Of the squares at the left and above; of that only in the same row of largest blocks. */
function likelyModes(map: BlockMap, { x, y }: PredictedSquare, region: number): readonly number[] {
  const left = map.neighbour(x - 1, y, region);
  const top = y % (1 << map.sequence.largestBlock) === 0 ? -1 : map.neighbour(x, y - 1, region);
  const [one = flat, other = flat] = [left, top].map((at) => (at < 0 ? flat : map.modes[at]));
  if (one !== other) {
    const third = [smooth, flat].find((each) => each !== one && each !== other) ?? vertical;
    return [one, other, third];
  }
  if (one < 2) return [smooth, flat, vertical];
  return [one, 2 + ((one + 29) % 32), 2 + ((one - 1) % 32)];
}

/** Reads in which direction the colours of a square are predicted, whose brightness is in that one (8.4.3). */
export function readChromaMode(data: ArithmeticDecoder, luma: number): number {
  if (data.bit(contexts.chromaMode) === 0) return luma;
  const mode = [smooth, vertical, horizontal, flat][data.plainNumber(2)] ?? flat;
  return mode === luma ? diagonal : mode;
}
