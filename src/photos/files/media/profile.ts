import type { Box } from './boxes';
import type { PrimaryItem } from './items';
import { iccProfile, type Curve, type Xyz } from './icc';

/** Transfer characteristics of ITU-T H.273, table 3: how bright it is depends on the screen. */
const highDynamicRange = [16, 18];

/** sRGB, which stands for the curves of video as well: pictures with those are shown with it. */
const plainCurve: Curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

const curves: Readonly<Record<number, Curve>> = { 4: [2.2], 5: [2.8], 8: [1] };

const video: readonly [red: Xyz, green: Xyz, blue: Xyz] = [
  [0.41629, 0.22168, 0.01365],
  [0.3932, 0.70328, 0.09133],
  [0.15471, 0.07504, 0.71993],
];

/** Colour primaries of H.273, table 2, adapted to the white of profiles by the Bradford transform. */
const primaries: Readonly<Record<number, readonly [red: Xyz, green: Xyz, blue: Xyz]>> = {
  1: [
    [0.43604, 0.22248, 0.01392],
    [0.38511, 0.71691, 0.09707],
    [0.14305, 0.06061, 0.71391],
  ],
  5: [
    [0.45525, 0.23228, 0.01453],
    [0.3676, 0.70782, 0.10487],
    [0.14136, 0.0599, 0.70549],
  ],
  6: video,
  7: video,
  9: [
    [0.67348, 0.27904, -0.00193],
    [0.16567, 0.67534, 0.02998],
    [0.12505, 0.04561, 0.79685],
  ],
  11: [
    [0.48616, 0.22668, -0.0008],
    [0.32385, 0.71033, 0.04324],
    [0.15419, 0.06298, 0.78247],
  ],
  12: [
    [0.51512, 0.24119, -0.00105],
    [0.29198, 0.69224, 0.04188],
    [0.1571, 0.06657, 0.78407],
  ],
};

/** Says whether a picture's colours are of high dynamic range. */
export function isHdr(item: PrimaryItem): boolean {
  return highDynamicRange.includes(numbersOf(coloursOf(item)).transfer);
}

/**
 * Returns the ICC profile of a picture's colours: its own, or one for what its `colr` box says in numbers; nothing for
 * sRGB.
 */
export function colourProfile(item: PrimaryItem): Buffer | undefined {
  const colours = coloursOf(item);
  const embedded = colours.find((content) => ['prof', 'rICC'].includes(kindOf(content)));
  return embedded ? embedded.subarray(4) : profileFor(numbersOf(colours));
}

/** Says whether a picture uses all numbers from black to white; nothing where its `colr` box does not say. */
export function isFullRange(item: PrimaryItem): boolean | undefined {
  const range = coloursOf(item).find((content) => kindOf(content) === 'nclx')?.[10];
  return range === undefined ? undefined : (range & 0x80) !== 0;
}

type Numbers = { readonly primary: number; readonly transfer: number };

/** Those of sRGB where there are none. */
function numbersOf(colours: readonly Buffer[]): Numbers {
  const numbers = colours.find((content) => kindOf(content) === 'nclx' && content.length >= 8);
  return numbers
    ? { primary: numbers.readUInt16BE(4), transfer: numbers.readUInt16BE(6) }
    : { primary: 1, transfer: 13 };
}

function profileFor({ primary, transfer }: Numbers): Buffer | undefined {
  const colours = primaries[primary];
  const curve = curves[transfer];
  return colours && (primary !== 1 || curve) && iccProfile(colours, curve ?? plainCurve);
}

/** A grid may leave it to its tiles to say what colours they have. */
function coloursOf({ properties, parts: [part] }: PrimaryItem): readonly Buffer[] {
  const own = coloursAmong(properties);
  return own.length === 0 && part ? coloursAmong(part.properties) : own;
}

function coloursAmong(properties: readonly Box[]): readonly Buffer[] {
  return properties.filter(({ type }) => type === 'colr').map(({ content }) => content);
}

function kindOf(colours: Buffer): string {
  return colours.toString('latin1', 0, 4);
}
