/** Thrown where coded data cannot be what an encoder wrote. */
export class BrokenData extends Error {}

/**
 * Decodes the arithmetic code of HEVC (ITU-T H.265, 9.3.4.3). The value is held seven bits longer than the range, so that
 * bytes come in as a whole.
 */
export class ArithmeticDecoder {
  private range = 510;
  private value = 0;
  /** How many more bits are needed before the next byte, as a negative number. */
  private needed = -8;

  /** The states of the contexts: how sure it is, × 2, and the likely bit. */
  states: Uint8Array = new Uint8Array(0);

  constructor(
    private readonly data: Uint8Array,
    private at: number,
  ) {
    this.restart(at);
  }

  /** Begins anew at a byte. */
  restart(at: number): void {
    this.at = at;
    this.range = 510;
    this.value = (this.next() << 8) | this.next();
    this.needed = -8;
  }

  /** Returns the next bit of a context. */
  bit(context: number): number {
    const state = this.states[context] ?? 0;
    const least = leastRanges[((state >> 1) << 2) | ((this.range >> 6) & 3)] ?? 0;
    this.range -= least;
    const scaled = this.range << 7;
    if (this.value < scaled) {
      this.states[context] = state < 124 ? state + 2 : state;
      if (scaled < 256 << 7) this.shift(1, scaled >> 7);
      return state & 1;
    }
    this.value -= scaled;
    this.states[context] = afterUnlikely[state] ?? 0;
    this.shift(Math.clz32(least) - 23, least);
    return (state & 1) ^ 1;
  }

  /** Returns the next bit that has no context. */
  plain(): number {
    this.value <<= 1;
    this.needed += 1;
    if (this.needed === 0) {
      this.needed = -8;
      this.value |= this.next();
    }
    const scaled = this.range << 7;
    if (this.value < scaled) return 0;
    this.value -= scaled;
    return 1;
  }

  /** Returns the number in so many bits that have no context. */
  plainNumber(bits: number): number {
    let value = 0;
    for (let count = 0; count < bits; count += 1) value = (value << 1) | this.plain();
    return value;
  }

  /** Returns how many bits that have no context are set before one is not. */
  plainOnes(most: number): number {
    let ones = 0;
    while (ones < most && this.plain() === 1) ones += 1;
    return ones;
  }

  /** Whether the data end here. */
  ends(): boolean {
    this.range -= 2;
    const scaled = this.range << 7;
    if (this.value >= scaled) return true;
    if (scaled < 256 << 7) this.shift(1, this.range);
    return false;
  }

  /**
   * Returns where the byte behind the end is, once `ends` said so. The last bit that was read closes the data, and nothing but
   * zeros fills its byte.
   */
  close(): number {
    const read = this.at * 8 + this.needed + 1;
    const end = Math.ceil(read / 8);
    const byte = this.data[end - 1] ?? 0;
    const mark = 1 << (end * 8 - read);
    if ((byte & (2 * mark - 1)) !== mark) throw new BrokenData('the data go on behind their end');
    return end;
  }

  private shift(bits: number, range: number): void {
    this.range = range << bits;
    this.value <<= bits;
    this.needed += bits;
    if (this.needed >= 0) {
      this.value |= this.next() << this.needed;
      this.needed -= 8;
    }
  }

  private next(): number {
    // Two bytes are read ahead.
    if (this.at > this.data.length + 2) throw new BrokenData('the data end too early');
    const byte = this.data[this.at] ?? 0;
    this.at += 1;
    return byte;
  }
}

/** Ranges of the unlikely bit, by state and by the quarter in which the range is (table 9-46). */
// oxfmt-ignore
const leastRanges = Uint8Array.of(
  128, 176, 208, 240, 128, 167, 197, 227, 128, 158, 187, 216, 123, 150, 178, 205, 116, 142, 169, 195,
  111, 135, 160, 185, 105, 128, 152, 175, 100, 122, 144, 166, 95, 116, 137, 158, 90, 110, 130, 150,
  85, 104, 123, 142, 81, 99, 117, 135, 77, 94, 111, 128, 73, 89, 105, 122, 69, 85, 100, 116,
  66, 80, 95, 110, 62, 76, 90, 104, 59, 72, 86, 99, 56, 69, 81, 94, 53, 65, 77, 89,
  51, 62, 73, 85, 48, 59, 69, 80, 46, 56, 66, 76, 43, 53, 63, 72, 41, 50, 59, 69,
  39, 48, 56, 65, 37, 45, 54, 62, 35, 43, 51, 59, 33, 41, 48, 56, 32, 39, 46, 53,
  30, 37, 43, 50, 29, 35, 41, 48, 27, 33, 39, 45, 26, 31, 37, 43, 24, 30, 35, 41,
  23, 28, 33, 39, 22, 27, 32, 37, 21, 26, 30, 35, 20, 24, 29, 33, 19, 23, 27, 31,
  18, 22, 26, 30, 17, 21, 25, 28, 16, 20, 23, 27, 15, 19, 22, 25, 14, 18, 21, 24,
  14, 17, 20, 23, 13, 16, 19, 22, 12, 15, 18, 21, 12, 14, 17, 20, 11, 14, 16, 19,
  11, 13, 15, 18, 10, 12, 15, 17, 10, 12, 14, 16, 9, 11, 13, 15, 9, 11, 12, 14,
  8, 10, 12, 14, 8, 9, 11, 13, 7, 9, 11, 12, 7, 9, 10, 12, 7, 8, 10, 11,
  6, 8, 9, 11, 6, 7, 9, 10, 6, 7, 8, 9, 2, 2, 2, 2,
);

/** How sure it is after an unlikely bit (table 9-47). */
// oxfmt-ignore
const lessSure = [
  0, 0, 1, 2, 2, 4, 4, 5, 6, 7, 8, 9, 9, 11, 11, 12, 13, 13, 15, 15, 16, 16, 18, 18, 19, 19, 21, 21, 22, 22, 23, 24,
  24, 25, 26, 26, 27, 27, 28, 29, 29, 30, 30, 30, 31, 32, 32, 33, 33, 33, 34, 34, 35, 35, 35, 36, 36, 36, 37, 37, 37, 38, 38, 63,
];

const afterUnlikely = Uint8Array.from({ length: 128 }, (_, state) =>
  state < 2 ? state ^ 1 : ((lessSure[state >> 1] ?? 0) << 1) | (state & 1),
);
