/** Bytes that are at hand at once. */
const roomBytes = 1 << 16;
/** More than any unit of at most ten blocks takes: a block has 64 codes of 27 bits at most. */
const slackBytes = 4096;

/**
 * The coded data of a JPEG piece by piece, without the zeros that stand behind each FF, up to the next marker; zeros
 * follow there. Native code looks for FF and copies, because the data have millions of bytes.
 */
export class PlainData {
  private readonly bytes = new Uint8Array(roomBytes + 2 * slackBytes);
  /** What is at hand. */
  readonly view = new DataView(this.bytes.buffer);
  private length = 0;
  /** Whether the end of the interval is at hand. */
  private last = false;

  constructor(
    private readonly file: Uint8Array,
    private at: number,
    private readonly end: number,
  ) {}

  /** Before which bit a unit may begin, so that all of it is at hand. */
  get safeBits(): number {
    return this.last ? 8 * this.length : 8 * (this.length - slackBytes);
  }

  /** Leaves out what lies before a bit, takes in more, and returns where that bit lies now; -1 if there is no more. */
  fill(bit: number): number {
    if (this.last) return -1;
    const used = bit >> 3;
    this.bytes.copyWithin(0, used, this.length);
    this.length -= used;
    for (let more = true; more && this.length < roomBytes;) more = this.takePiece();
    this.bytes.fill(0, this.length, this.length + slackBytes);
    return bit & 7;
  }

  /** Whether the interval ends at this bit, but for padding: less than a byte, or bytes of 00 or FF alone. */
  endsAt(bit: number): boolean {
    if (!this.last || bit > 8 * this.length) return false;
    const rest = this.bytes.subarray((bit + 7) >> 3, this.length);
    return rest.every((byte) => byte === 0 || byte === 0xff);
  }

  /** Goes past the restart marker of this number to the next interval; whether the marker is there. */
  restart(number: number): boolean {
    while (this.at < this.end && this.file[this.at + 1] === 0xff) this.at += 1;
    if (this.at >= this.end || this.file[this.at + 1] !== 0xd0 + (number & 7)) return false;
    this.at += 2;
    this.length = 0;
    this.last = false;
    return true;
  }

  /** Whether nothing follows the interval that is at hand. */
  get atEnd(): boolean {
    return this.last && this.at >= this.end;
  }

  /** Takes what lies before the next FF, and that if it is no marker; whether the interval goes on. */
  private takePiece(): boolean {
    const found = this.file.indexOf(0xff, this.at);
    const stop = found < 0 ? this.end : Math.min(found, this.end);
    const upTo = Math.min(stop, this.at + roomBytes + slackBytes - this.length);
    this.bytes.set(this.file.subarray(this.at, upTo), this.length);
    this.length += upTo - this.at;
    this.at = upTo;
    if (upTo < stop) return true;
    this.last = stop === this.end || this.file[stop + 1] !== 0 || stop + 1 >= this.end;
    if (this.last) return false;
    this.bytes[this.length] = 0xff;
    this.length += 1;
    this.at += 2;
    return true;
  }
}
