/** Reads the headers of HEVC bit by bit (ITU-T H.265, 7.2 and 9.2). What is not there counts as 0. */
export class BitReader {
  /** In bits. */
  at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  bit(): number {
    const byte = this.bytes[this.at >> 3] ?? 0;
    const bit = (byte >> (7 - (this.at & 7))) & 1;
    this.at += 1;
    return bit;
  }

  flag(): boolean {
    return this.bit() === 1;
  }

  /** Returns the number in so many bits, 32 at most. */
  number(bits: number): number {
    let value = 0;
    for (let count = 0; count < bits; count += 1) value = value * 2 + this.bit();
    return value;
  }

  /** Returns a number of Exp-Golomb: as many zeros as it has bits behind its first. */
  unsigned(): number {
    let zeros = 0;
    while (zeros < 32 && this.at < this.bytes.length * 8 && this.bit() === 0) zeros += 1;
    return 2 ** zeros - 1 + this.number(zeros);
  }

  /** Returns one with a sign: 1, -1, 2, -2 and so on. */
  signed(): number {
    const number = this.unsigned();
    return number % 2 === 1 ? (number + 1) / 2 : -number / 2;
  }

  skip(bits: number): void {
    this.at += bits;
  }

  /** Leaves out so many numbers of Exp-Golomb. */
  skipNumbers(count: number): void {
    for (let index = 0; index < count; index += 1) this.unsigned();
  }

  /** Whether more was read than there is. */
  get overrun(): boolean {
    return this.at > this.bytes.length * 8;
  }
}
