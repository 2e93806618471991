import { codingOf, propertyOf, type PrimaryItem } from './items';
import { itemData } from './places';
import { isFullRange } from './profile';

/**
 * Says whether an AVIF is grey and does not use all numbers from black to white, or does not say so where it is looked
 * for. libheif 1.23 takes these numbers as they are, so that black and white come out grey.
 */
export function isLimitedGrey(file: Buffer, item: PrimaryItem): boolean {
  const configuration = propertyOf(codingOf(item), 'av1C');
  if (configuration === undefined || !((configuration[2] ?? 0) & monochrome)) return false;
  const full =
    isFullRange(item) ?? fullInHeader(configuration.subarray(4)) ?? fullInData(file, item);
  return full !== true;
}

/** Says whether a HEIC is grey and says that it does not use all numbers, which libheif does not heed either. */
export function isLimitedGreyHeic(item: PrimaryItem): boolean {
  const chroma = propertyOf(codingOf(item), 'hvcC')?.[16];
  return chroma !== undefined && (chroma & 3) === 0 && isFullRange(item) === false;
}

/** https://aomediacodec.github.io/av1-isobmff/#av1codecconfigurationbox-syntax */
const monochrome = 0x10;

function fullInData(file: Buffer, item: PrimaryItem): boolean | undefined {
  try {
    const data = itemData(file)(codingOf(item).id);
    return data && fullInHeader(data);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const sequenceHeader = 1;

/** Units before the one that is looked for, of which there is one that separates pictures. */
const mostUnits = 4;

/** Looks for the header among the units of coded data (https://aomediacodec.github.io/av1-spec/, 5.3). */
function fullInHeader(data: Buffer): boolean | undefined {
  let at = 0;
  for (let unit = 0; unit < mostUnits && at < data.length; unit += 1) {
    const head = data.readUInt8(at);
    const start = at + (head & 0x04 ? 2 : 1);
    const size = head & 0x02 ? sizeAt(data, start) : { value: data.length - start, end: start };
    if (((head >> 3) & 15) === sequenceHeader) {
      return fullInSequence(data.subarray(size.end, size.end + size.value));
    }
    at = size.end + size.value;
  }
  return undefined;
}

/** A number in groups of seven bits, the lowest first (4.10.5). */
function sizeAt(data: Buffer, start: number) {
  let [value, at] = [0, start];
  for (let group = 0; group < 4; group += 1, at += 1) {
    const byte = data[at] ?? 0;
    value += (byte & 0x7f) * 128 ** group;
    if (byte < 128) break;
  }
  return { value, end: at + 1 };
}

/** Reads the header of a still picture of grey, which is short (5.5.1 and 5.5.2); of another nothing. */
function fullInSequence(header: Buffer): boolean | undefined {
  let at = 0;
  const bits = (count: number) => {
    let value = 0;
    for (const end = at + count; at < end; at += 1) {
      value = value * 2 + (((header[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
    }
    return value;
  };
  const [profile, , short] = [bits(3), bits(1), bits(1)];
  if (!short) return undefined;
  bits(5); // level
  const sides = [bits(4), bits(4)];
  for (const side of sides) bits(side + 1);
  bits(6); // tools
  const deep = bits(1);
  if (profile === 2 && deep) bits(1);
  if (profile === 1 || !bits(1)) return undefined;
  if (bits(1)) bits(24); // colours
  const full = bits(1) === 1;
  return at <= header.length * 8 ? full : undefined;
}
