import type { SequenceSet } from './parameter-sets';

/** What later blocks need to know of earlier ones: of each 4 × 4 pixels. */
export class BlockMap {
  readonly across: number;
  /** How often the largest block was split. */
  readonly depths: Uint8Array;
  /** In which direction the brightness is predicted. */
  readonly modes: Uint8Array;
  /** Of each largest block: in which slice and tile it is, as a number of its own; 0 before it is read. */
  readonly regions: Uint32Array;
  readonly blocksAcross: number;
  readonly blocksDown: number;

  constructor(readonly sequence: SequenceSet) {
    const side = 1 << sequence.largestBlock;
    this.blocksAcross = Math.ceil(sequence.width / side);
    this.blocksDown = Math.ceil(sequence.height / side);
    this.across = (this.blocksAcross * side) / 4;
    const count = (this.across * this.blocksDown * side) / 4;
    this.depths = new Uint8Array(count);
    this.modes = new Uint8Array(count).fill(flat);
    this.regions = new Uint32Array(this.blocksAcross * this.blocksDown);
  }

  /** Returns the place of the 4 × 4 pixels; -1 where these do not belong to the slice and tile of a block. */
  neighbour(x: number, y: number, region: number): number {
    if (x < 0 || y < 0) return -1;
    const shift = this.sequence.largestBlock;
    const there = this.regions[(y >> shift) * this.blocksAcross + (x >> shift)];
    return there === region ? (y >> 2) * this.across + (x >> 2) : -1;
  }

  /** Notes a value for a square. */
  fill(values: Uint8Array, x: number, y: number, side: number, value: number): void {
    const width = side >> 2;
    let at = (y >> 2) * this.across + (x >> 2);
    for (let row = 0; row < width; row += 1, at += this.across) values.fill(value, at, at + width);
  }
}

/** The mode in which a block is of one mean. */
export const flat = 1;
