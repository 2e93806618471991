import { limits } from '../../../limits';
import { ArithmeticDecoder, BrokenData } from './arithmetic';
import { BlockMap } from './block-map';
import { skipBlocks, type Reading } from './blocks';
import { firstStates } from './contexts';
import { nalKinds, type HevcConfiguration, type NalUnit } from './nal-units';
import { skipOffsets } from './offsets';
import {
  readPictureSet,
  readSequenceSet,
  type PictureSet,
  type SequenceSet,
} from './parameter-sets';
import { readSliceHeader, type SliceHeader } from './slice-header';
import type { Size } from '../facts';
import { tileOrder, type TileOrder } from './tile-order';

export type Walked = 'broken' | 'unknown' | 'whole';

/**
 * Walks through the coded data of a still picture of about this size without making pixels of them. Damaged data decode to
 * *something*, but then they do not end where the picture does. Of what this does not read it knows nothing.
 * Syntax: https://www.itu.int/rec/T-REC-H.265
 */
export function walkPicture(
  configuration: HevcConfiguration,
  units: readonly NalUnit[],
  size: Size,
): Walked {
  const all = [...configuration.units, ...units];
  const setOf = (kind: number) => all.filter((unit) => unit.kind === kind);
  const [sequenceUnit, ...others] = setOf(nalKinds.sequence);
  const [pictureUnit, ...more] = setOf(nalKinds.picture);
  if (!sequenceUnit || !pictureUnit || others.length + more.length > 0) return 'unknown';
  const sequence = readSequenceSet(sequenceUnit.content);
  const picture = readPictureSet(pictureUnit.content);
  // A stream may lie about its size as well; the decoder tells.
  if (!picture || !sequence || !isNear(sequence, size) || isLarge(sequence)) return 'unknown';
  const slices = units.filter(({ kind }) => kind <= nalKinds.lastSlice);
  try {
    return walkSlices(sequence, picture, slices);
  } catch (error) {
    if (error instanceof BrokenData) return 'broken';
    throw error;
  }
}

/** The coded size is a whole number of blocks. */
function isNear({ height, width }: SequenceSet, size: Size): boolean {
  return Math.max(width - size.width, height - size.height) <= 64;
}

/** In whole blocks, of which all is noted: a picture that is thin and long has many more pixels in these than it shows. */
function isLarge({ height, largestBlock, width }: SequenceSet): boolean {
  const side = 1 << largestBlock;
  return Math.ceil(width / side) * Math.ceil(height / side) * side ** 2 > 2 * limits.heicPixels;
}

function walkSlices(
  sequence: SequenceSet,
  picture: PictureSet,
  slices: readonly NalUnit[],
): Walked {
  const map = new BlockMap(sequence);
  const order = tileOrder(map, picture);
  const count = order.blocks.length;
  let next = 0;
  const carried: Carried = { states: firstStates(0), above: undefined, header: undefined };
  for (const unit of slices) {
    const header = readSliceHeader(unit, sequence, picture, count);
    if (!header) return 'unknown';
    if (order.blocks[next] !== header.address) return 'broken';
    next = walkSlice({ sequence, picture, map, order }, unit, header, next, carried);
  }
  return next === count ? 'whole' : 'broken';
}

type Picture = {
  readonly sequence: SequenceSet;
  readonly picture: PictureSet;
  readonly map: BlockMap;
  readonly order: TileOrder;
};

/** What a slice segment takes over from the one before: states at its end, and behind the second block of a row. */
type Carried = {
  states: Uint8Array;
  above: Uint8Array | undefined;
  header: SliceHeader | undefined;
};

/** Returns the place in the order behind the last block of a slice segment. @throws BrokenData */
function walkSlice(
  all: Picture,
  { content }: NalUnit,
  header: SliceHeader,
  first: number,
  carried: Carried,
): number {
  const own = header.dependent ? carried.header : header;
  if (!own) throw new BrokenData('there is no slice to go on with');
  carried.header = own;
  const { order, picture } = all;
  const data = new ArithmeticDecoder(content, header.start);
  const reading: Reading = { ...all, data, region: 0, quantiserRead: false };
  data.states = header.dependent ? carried.states : firstStates(own.quantiser);
  for (let place = first; place < order.blocks.length; place += 1) {
    const block = order.blocks[place] ?? 0;
    reading.region = 1 + own.address * 4096 + (order.tiles[block] ?? 0);
    if (place > first || header.dependent) {
      enterBlock(reading, order, place, { above: carried.above, quantiser: own.quantiser });
    }
    all.map.regions[block] = reading.region;
    walkBlock(reading, own, block);
    if (picture.rowsApart && order.rowBegins(place - 1)) carried.above = data.states.slice();
    if (data.ends()) {
      const rest = content.subarray(data.close());
      if (rest.some((byte) => byte !== 0)) throw new BrokenData('the blocks end too early');
      carried.states = data.states;
      return place + 1;
    }
    if (order.begins(place + 1) || (picture.rowsApart && order.rowBegins(place + 1))) {
      if (!data.ends()) throw new BrokenData('the row does not end');
      data.restart(data.close());
    }
  }
  throw new BrokenData('the slice does not end');
}

/** Where a tile begins, all begins anew; a row that is coded apart goes on from the second block of the one above (9.3.1). */
function enterBlock(
  { data, map, picture, region }: Reading,
  order: TileOrder,
  place: number,
  {
    above,
    quantiser,
  }: { readonly above: Uint8Array | undefined; readonly quantiser: SliceHeader['quantiser'] },
): void {
  const block = order.blocks[place] ?? 0;
  if (order.begins(place)) {
    data.states = firstStates(quantiser);
  } else if (picture.rowsApart && order.rowBegins(place)) {
    const known = map.regions[block - map.blocksAcross + 1] === region;
    data.states = known && above ? above.slice() : firstStates(quantiser);
  }
}

function walkBlock(reading: Reading, header: SliceHeader, block: number): void {
  const { map, region, sequence } = reading;
  const [x, y] = [block % map.blocksAcross, Math.floor(block / map.blocksAcross)];
  const [luma, chroma] = header.offsets;
  if (luma || chroma) {
    const left = x > 0 && map.regions[block - 1] === region;
    const above = y > 0 && map.regions[block - map.blocksAcross] === region;
    const { bitDepths } = sequence;
    const offsets = { planes: header.offsets, bitDepths, colours: sequence.chroma !== 0 };
    skipOffsets(reading.data, offsets, { left, above });
  }
  const log = sequence.largestBlock;
  skipBlocks(reading, { x: x << log, y: y << log, log });
}
