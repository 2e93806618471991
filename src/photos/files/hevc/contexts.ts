/** How sure each context is at first, in pictures without reference to others (ITU-T H.265, tables 9-5 to 9-37). */
// oxfmt-ignore
const firstValues = {
  offsetsMerge: [153],
  offsetsKind: [200],
  splitBlock: [139, 141, 157],
  lossless: [154],
  parts: [184],
  likelyMode: [184],
  chromaMode: [63],
  splitTransform: [153, 138, 138],
  lumaCoded: [111, 141],
  chromaCoded: [94, 138, 182, 154, 154],
  quantiser: [154, 154],
  skipTransform: [139, 139],
  lastX: [110, 110, 124, 125, 140, 153, 125, 127, 140, 109, 111, 143, 127, 111, 79, 108, 123, 63],
  lastY: [110, 110, 124, 125, 140, 153, 125, 127, 140, 109, 111, 143, 127, 111, 79, 108, 123, 63],
  group: [91, 171, 134, 141],
  significant: [
    111, 111, 125, 110, 110, 94, 124, 108, 124, 107, 125, 141, 179, 153, 125, 107, 125, 141, 179, 153, 125,
    107, 125, 141, 179, 153, 125, 140, 139, 182, 182, 152, 136, 152, 136, 153, 136, 139, 111, 136, 139, 111,
  ],
  aboveOne: [
    140, 92, 137, 138, 140, 152, 138, 139, 153, 74, 149, 92, 139, 107, 122, 152, 140, 179, 166, 182, 140, 227,
    122, 197,
  ],
  aboveTwo: [138, 153, 136, 167, 152, 152],
} as const;

type Name = keyof typeof firstValues;

const names = Object.keys(firstValues) as Name[];
const all = names.flatMap((name) => firstValues[name] as readonly number[]);

/** The first context of each kind. */
export const contexts = Object.fromEntries(
  names.map((name, index) => [
    name,
    names.slice(0, index).reduce((sum, each) => sum + firstValues[each].length, 0),
  ]),
) as Readonly<Record<Name, number>>;

/** Returns the states of all contexts at the beginning of a slice with this quantiser (9.3.2.2). */
export function firstStates(quantiser: number): Uint8Array {
  const clipped = Math.min(51, Math.max(0, quantiser));
  return Uint8Array.from(all, (value) => {
    const slope = (value >> 4) * 5 - 45;
    const offset = ((value & 15) << 3) - 16;
    const state = Math.min(126, Math.max(1, ((slope * clipped) >> 4) + offset));
    const likely = state <= 63 ? 0 : 1;
    return ((likely ? state - 64 : 63 - state) << 1) | likely;
  });
}
