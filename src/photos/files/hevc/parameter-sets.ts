import { BitReader } from './bit-reader';

/** What a sequence parameter set says that matters for the coded data of a still picture (ITU-T H.265, 7.3.2.2). */
export type SequenceSet = {
  /** 0 is grey, 1 has colours at half the width and height. */
  readonly chroma: 0 | 1;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly bitDepths: readonly [luma: number, chroma: number];
  /** As powers of 2. */
  readonly smallestBlock: number;
  readonly largestBlock: number;
  readonly smallestTransform: number;
  readonly largestTransform: number;
  readonly transformDepth: number;
  readonly adaptiveOffsets: boolean;
};

/** Returns nothing for what no camera writes and this does not read. */
export function readSequenceSet(content: Uint8Array): SequenceSet | undefined {
  const bits = new BitReader(content);
  bits.skip(4);
  const layers = bits.number(3);
  bits.skip(1);
  const profile = readProfile(bits, layers);
  bits.unsigned(); // its id
  const chroma = bits.unsigned();
  const [width, height] = [bits.unsigned(), bits.unsigned()];
  if (bits.flag()) bits.skipNumbers(4); // what is cropped
  const bitDepths = [8 + bits.unsigned(), 8 + bits.unsigned()] as const;
  bits.unsigned(); // bits of the order in films
  bits.skipNumbers(bits.flag() ? 3 * (layers + 1) : 3);
  const smallestBlock = 3 + bits.unsigned();
  const largestBlock = smallestBlock + bits.unsigned();
  const smallestTransform = 2 + bits.unsigned();
  const largestTransform = smallestTransform + bits.unsigned();
  bits.unsigned(); // transform depth of films
  const transformDepth = bits.unsigned();
  if (bits.flag() && bits.flag()) skipScalingLists(bits);
  bits.skip(1); // shapes of films
  const adaptiveOffsets = bits.flag();
  const plainSamples = bits.flag();
  const read = profile >= 1 && profile <= 3 && !plainSamples && !bits.overrun;
  const sound = largestBlock >= 4 && largestBlock <= 6 && smallestTransform < smallestBlock;
  if (!read || !sound || largestTransform > 5 || (chroma !== 0 && chroma !== 1)) return undefined;
  return {
    ...{ chroma, width, height, bitDepths, smallestBlock, largestBlock },
    ...{ smallestTransform, largestTransform, transformDepth, adaptiveOffsets },
  };
}

/** Returns the profile: of those after the third, there are extensions that this does not read. */
function readProfile(bits: BitReader, layers: number): number {
  bits.skip(3);
  const profile = bits.number(5);
  bits.skip(32 + 48 + 8);
  const flags = Array.from({ length: layers }, () => [bits.flag(), bits.flag()] as const);
  if (layers > 0) bits.skip(2 * (8 - layers));
  for (const [hasProfile, hasLevel] of flags) bits.skip((hasProfile ? 88 : 0) + (hasLevel ? 8 : 0));
  return profile;
}

function skipScalingLists(bits: BitReader): void {
  for (let size = 0; size < 4; size += 1) {
    for (let matrix = 0; matrix < 6; matrix += size === 3 ? 3 : 1) {
      if (!bits.flag()) {
        bits.unsigned();
      } else {
        bits.skipNumbers((size > 1 ? 1 : 0) + Math.min(64, 1 << (4 + 2 * size)));
      }
    }
  }
}

/** What a picture parameter set says (ITU-T H.265, 7.3.2.3). */
export type PictureSet = {
  readonly dependentSlices: boolean;
  readonly outputFlag: boolean;
  readonly extraBits: number;
  readonly hidesSigns: boolean;
  readonly quantiser: number;
  readonly skipsTransforms: boolean;
  /** As a power of 2 below the largest block: how large are the blocks that share a quantiser; nothing where all do. */
  readonly quantiserDepth: number | undefined;
  readonly chromaOffsets: boolean;
  readonly losslessBlocks: boolean;
  readonly rowsApart: boolean;
  readonly tiles: Tiles | undefined;
  readonly filtersAcross: boolean;
  readonly deblocking: { readonly overridden: boolean; readonly off: boolean };
  readonly sliceExtension: boolean;
};

/** Widths and heights in blocks, of all but the last; nothing where they are all alike. */
type Tiles = {
  readonly columns: number;
  readonly rows: number;
  readonly sizes: { readonly widths: number[]; readonly heights: number[] } | undefined;
};

/** Returns what a picture parameter set says (ITU-T H.265, 7.3.2.3); nothing if it is cut off or has extensions. */
export function readPictureSet(content: Uint8Array): PictureSet | undefined {
  const bits = new BitReader(content);
  bits.skipNumbers(2); // its id, and of which sequence
  const [dependentSlices, outputFlag] = [bits.flag(), bits.flag()];
  const extraBits = bits.number(3);
  const hidesSigns = bits.flag();
  bits.skip(1);
  bits.skipNumbers(2);
  const quantiser = 26 + bits.signed();
  bits.skip(1);
  const skipsTransforms = bits.flag();
  const quantiserDepth = bits.flag() ? bits.unsigned() : undefined;
  bits.skipNumbers(2);
  const chromaOffsets = bits.flag();
  bits.skip(2);
  const [losslessBlocks, hasTiles, rowsApart] = [bits.flag(), bits.flag(), bits.flag()];
  const tiles = hasTiles ? readTiles(bits) : undefined;
  const filtersAcross = bits.flag();
  const deblocking = bits.flag() ? readDeblocking(bits) : { overridden: false, off: false };
  if (bits.flag()) skipScalingLists(bits);
  bits.skip(1);
  bits.unsigned();
  const sliceExtension = bits.flag();
  if (bits.flag() || bits.overrun) return undefined;
  return {
    ...{ dependentSlices, outputFlag, extraBits, hidesSigns, quantiser, skipsTransforms },
    ...{ quantiserDepth, chromaOffsets, losslessBlocks, rowsApart, tiles, filtersAcross },
    ...{ deblocking, sliceExtension },
  };
}

function readTiles(bits: BitReader): Tiles {
  const [columns, rows] = [Math.min(64, 1 + bits.unsigned()), Math.min(64, 1 + bits.unsigned())];
  const list = (count: number) => Array.from({ length: count - 1 }, () => 1 + bits.unsigned());
  const sizes = bits.flag() ? undefined : { widths: list(columns), heights: list(rows) };
  bits.skip(1);
  return { columns, rows, sizes };
}

function readDeblocking(bits: BitReader) {
  const [overridden, off] = [bits.flag(), bits.flag()];
  if (!off) bits.skipNumbers(2);
  return { overridden, off };
}
