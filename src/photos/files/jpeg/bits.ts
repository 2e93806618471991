/** Reads the coded data of a JPEG bit by bit, up to the next marker; past that it reads zeros and counts them. */
export class JpegBits {
  private held = 0;
  private count = 0;
  /** Of the bits at hand, how many were never in the file. */
  private made = 0;

  constructor(
    private readonly file: Uint8Array,
    private at: number,
    private readonly end: number,
  ) {}

  /** Returns the next 16 bits and leaves them there. */
  peek(): number {
    if (this.count < 16) this.fill();
    return (this.held >>> (this.count - 16)) & 0xffff;
  }

  /** Leaves out so many bits, 16 at most. */
  skip(bits: number): void {
    if (this.count < bits) this.fill();
    this.count -= bits;
  }

  /** Returns the number in so many bits, as T.81 F.2.2.1 extends it: the smaller half of the range is negative. */
  signed(bits: number): number {
    if (bits === 0) return 0;
    if (this.count < bits) this.fill();
    this.count -= bits;
    const value = (this.held >>> this.count) & ((1 << bits) - 1);
    return value < 1 << (bits - 1) ? value - (1 << bits) + 1 : value;
  }

  /** Whether more was read than there is. */
  get overrun(): boolean {
    return this.made > this.count;
  }

  /** Whether something was looked at that is not there. */
  get starved(): boolean {
    return this.made > 0;
  }

  /** Goes past padding, which is less than a byte, or bytes of 00 or FF alone; whether the next marker is there then. */
  skipPadding(): boolean {
    for (let bits = this.count - (this.count % 8); bits > this.made; bits -= 8) {
      if (!isPadding((this.held >>> (bits - 8)) & 0xff)) return false;
    }
    for (let byte = this.next(); byte >= 0; byte = this.next()) {
      if (!isPadding(byte)) return false;
    }
    return true;
  }

  /** Goes past what stands behind the last data: some encoders write a restart marker there; whether the end follows. */
  finish(): boolean {
    if (!this.skipPadding()) return false;
    return this.atEnd || (this.restart() && this.skipPadding() && this.at >= this.end);
  }

  /** Goes past a restart marker, which must be the one of this number if there is one. */
  restart(number?: number): boolean {
    this.held = this.count = this.made = 0;
    while (this.at < this.end && this.file[this.at] === 0xff && this.file[this.at + 1] === 0xff) {
      this.at += 1;
    }
    const found = this.at + 1 < this.end ? (this.file[this.at + 1] ?? 0) - 0xd0 : -1;
    if (found !== (number === undefined ? found & 7 : number & 7)) return false;
    this.at += 2;
    return true;
  }

  /** Whether the data end here, not at a restart marker. */
  get atEnd(): boolean {
    return this.at >= this.end;
  }

  private fill(): void {
    while (this.count <= 24) {
      const byte = this.next();
      if (byte < 0) this.made += 8;
      this.held = (this.held << 8) | Math.max(0, byte);
      this.count += 8;
    }
  }

  /** Returns the next byte of the data, or -1 at a marker. */
  private next(): number {
    const byte = this.at < this.end ? (this.file[this.at] ?? -1) : -1;
    if (byte !== 0xff) {
      if (byte >= 0) this.at += 1;
      return byte;
    }
    if (this.file[this.at + 1] !== 0 || this.at + 1 >= this.end) return -1;
    this.at += 2;
    return byte;
  }
}

function isPadding(byte: number): boolean {
  return byte === 0 || byte === 0xff;
}
