import type { ArithmeticDecoder } from './arithmetic';
import type { BlockMap } from './block-map';
import { skipCoefficients } from './coefficients';
import { contexts } from './contexts';
import { readChromaMode, readModes, type PredictedSquare } from './modes';
import type { PictureSet, SequenceSet } from './parameter-sets';
import { scanFor } from './scans';

/** What reading the blocks of a slice takes. */
export type Reading = {
  readonly data: ArithmeticDecoder;
  readonly map: BlockMap;
  readonly sequence: SequenceSet;
  readonly picture: PictureSet;
  /** Of the slice and tile in which the blocks are. */
  region: number;
  /** Whether the quantiser of the blocks that share one was read. */
  quantiserRead: boolean;
};

type Block = { readonly x: number; readonly y: number; readonly log: number };

/** Goes past a block and all that it is split into (ITU-T H.265, 7.3.8.4). @throws BrokenData */
export function skipBlocks(reading: Reading, { log, x, y }: Block, depth = 0): void {
  const { map, picture, sequence } = reading;
  const side = 1 << log;
  const inside = x + side <= sequence.width && y + side <= sequence.height;
  const mayBeSplit = log > sequence.smallestBlock;
  const split = mayBeSplit && (!inside || readSplit(reading, x, y, depth));
  if (depth <= (picture.quantiserDepth ?? -1)) reading.quantiserRead = false;
  if (split) {
    const half = side / 2;
    for (const [right, down] of quarters) {
      const [left, top] = [x + right * half, y + down * half];
      if (left < sequence.width && top < sequence.height) {
        skipBlocks(reading, { x: left, y: top, log: log - 1 }, depth + 1);
      }
    }
    return;
  }
  map.fill(map.depths, x, y, side, depth);
  skipBlock(reading, { x, y, log });
}

const quarters = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const;

/** The context is how many of the neighbours are split more often. */
function readSplit({ data, map, region }: Reading, x: number, y: number, depth: number): boolean {
  const more = (at: number) => (at >= 0 && (map.depths[at] ?? 0) > depth ? 1 : 0);
  const [left, above] = [map.neighbour(x - 1, y, region), map.neighbour(x, y - 1, region)];
  return data.bit(contexts.splitBlock + more(left) + more(above)) === 1;
}

/** What holds for all squares of a block. */
type Coding = {
  readonly lossless: boolean;
  readonly inFour: boolean;
  /** In which direction the brightness is predicted: of all of it, or of each of the four. */
  readonly modes: readonly number[];
  readonly chromaMode: number;
};

/** Goes past a block that is not split any more (7.3.8.5). */
function skipBlock(reading: Reading, block: Block): void {
  const { data, map, picture, sequence } = reading;
  const lossless = picture.losslessBlocks && data.bit(contexts.lossless) === 1;
  const inFour = block.log === sequence.smallestBlock && data.bit(contexts.parts) === 0;
  const modes = readModes(data, map, partsOf(block, inFour), reading.region);
  const chromaMode = sequence.chroma === 0 ? 0 : readChromaMode(data, modes[0] ?? 0);
  const colours = sequence.chroma !== 0;
  const whole = { ...block, depth: 0, index: 0, part: 0, blue: colours, red: colours };
  skipTransforms(reading, { lossless, inFour, modes, chromaMode }, whole);
}

function partsOf({ log, x, y }: Block, inFour: boolean): readonly PredictedSquare[] {
  const side = 1 << (inFour ? log - 1 : log);
  if (!inFour) return [{ x, y, side }];
  return quarters.map(([right, down]) => ({ x: x + right * side, y: y + down * side, side }));
}

/** A square that is transformed, or split into four. */
type Transform = Block & {
  readonly depth: number;
  /** Which of the four. */
  readonly index: number;
  /** In which of the block's four, where it is predicted in four squares. */
  readonly part: number;
  /** Whether the larger one around it has coefficients of colours. */
  readonly blue: boolean;
  readonly red: boolean;
};

/** Goes past a square of coefficients and all that it is split into (7.3.8.8). */
function skipTransforms(reading: Reading, coding: Coding, square: Transform): void {
  const { data, sequence } = reading;
  const { depth, log } = square;
  const forced = log > sequence.largestTransform || (coding.inFour && depth === 0);
  const most = sequence.transformDepth + (coding.inFour ? 1 : 0);
  const mayBeSplit = !forced && log > sequence.smallestTransform && depth < most;
  const split = forced || (mayBeSplit && data.bit(contexts.splitTransform + 5 - log) === 1);
  let { blue, red } = square;
  if (log > 2) {
    blue = blue && data.bit(contexts.chromaCoded + depth) === 1;
    red = red && data.bit(contexts.chromaCoded + depth) === 1;
  }
  if (!split) {
    skipUnit(reading, coding, { ...square, blue, red });
    return;
  }
  const half = 1 << (log - 1);
  quarters.forEach(([right, down], index) => {
    const [x, y] = [square.x + right * half, square.y + down * half];
    const part = coding.inFour && depth === 0 ? index : square.part;
    const quarter = { x, y, log: log - 1, depth: depth + 1, index, part, blue, red };
    skipTransforms(reading, coding, quarter);
  });
}

/** Goes past the coefficients of a square (7.3.8.10); colours of the smallest ones stand behind the last of four. */
function skipUnit(reading: Reading, coding: Coding, square: Transform): void {
  const { data, picture } = reading;
  const { blue, depth, index, log, part, red } = square;
  const luma = data.bit(contexts.lumaCoded + (depth === 0 ? 1 : 0)) === 1;
  if ((luma || blue || red) && picture.quantiserDepth !== undefined && !reading.quantiserRead) {
    skipQuantiser(data);
    reading.quantiserRead = true;
  }
  const mode = coding.modes[part] ?? 0;
  if (luma) skipSquare(reading, coding, { log, mode, luma: true });
  if (log > 2 || index === 3) {
    const half = { log: Math.max(2, log - 1), mode: coding.chromaMode, luma: false };
    if (blue) skipSquare(reading, coding, half);
    if (red) skipSquare(reading, coding, half);
  }
}

function skipQuantiser(data: ArithmeticDecoder): void {
  let value = data.bit(contexts.quantiser);
  while (value > 0 && value < 5 && data.bit(contexts.quantiser + 1) === 1) value += 1;
  if (value === 5) {
    const bits = data.plainOnes(16);
    data.plainNumber(bits);
  }
  if (value > 0) data.plain(); // its sign
}

/** Where the coefficients of a plane are: as a power of 2, how large, and in which direction it is predicted. */
type Plane = { readonly log: number; readonly mode: number; readonly luma: boolean };

function skipSquare(
  { data, picture }: Reading,
  { lossless }: Coding,
  { log, luma, mode }: Plane,
): void {
  if (picture.skipsTransforms && !lossless && log === 2) {
    data.bit(contexts.skipTransform + (luma ? 0 : 1));
  }
  const scan = scanFor(mode, log, luma);
  skipCoefficients(data, { log, scan, luma, hidesSigns: picture.hidesSigns && !lossless });
}
