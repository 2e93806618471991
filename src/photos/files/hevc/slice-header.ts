import { BitReader } from './bit-reader';
import { nalKinds, type NalUnit } from './nal-units';
import type { PictureSet, SequenceSet } from './parameter-sets';

/** What the header of a slice segment says (ITU-T H.265, 7.3.6.1). */
export type SliceHeader = {
  /** Its first block, counted row by row. */
  readonly address: number;
  /** Whether it goes on with the last slice. */
  readonly dependent: boolean;
  readonly quantiser: number;
  readonly offsets: readonly [luma: boolean, chroma: boolean];
  /** Where the coded data begin, in bytes. */
  readonly start: number;
};

/** Returns nothing where the slice refers to other pictures, or to what this does not read. */
export function readSliceHeader(
  { content, kind }: NalUnit,
  sequence: SequenceSet,
  picture: PictureSet,
  blocks: number,
): SliceHeader | undefined {
  if (!nalKinds.idr.some((each) => each === kind)) return undefined;
  const bits = new BitReader(content);
  const first = bits.flag();
  bits.skip(1);
  bits.unsigned(); // of which parameter set
  const dependent = !first && picture.dependentSlices && bits.flag();
  const address = first ? 0 : bits.number(Math.ceil(Math.log2(blocks)));
  const own = dependent ? { quantiser: 0, offsets: [false, false] as const } : readOwn();
  if (!own) return undefined;
  if (picture.tiles || picture.rowsApart) skipEntries(bits);
  if (picture.sliceExtension) bits.skip(8 * bits.unsigned());
  return { address, dependent, ...own, start: (bits.at >> 3) + 1 };

  function readOwn() {
    bits.skip(picture.extraBits);
    if (bits.unsigned() !== intra) return undefined;
    if (picture.outputFlag) bits.skip(1);
    const luma = sequence.adaptiveOffsets && bits.flag();
    const chroma = sequence.adaptiveOffsets && sequence.chroma !== 0 && bits.flag();
    const quantiser = picture.quantiser + bits.signed();
    if (picture.chromaOffsets) bits.skipNumbers(2);
    const override = picture.deblocking.overridden && bits.flag();
    const off = override ? bits.flag() : picture.deblocking.off;
    if (override && !off) bits.skipNumbers(2);
    if (picture.filtersAcross && (luma || chroma || !off)) bits.skip(1);
    return { quantiser, offsets: [luma, chroma] as const };
  }
}

/** The kind of slice that refers to no other picture. */
const intra = 2;

function skipEntries(bits: BitReader): void {
  const count = bits.unsigned();
  if (count > 0) bits.skip((1 + bits.unsigned()) * count);
}
