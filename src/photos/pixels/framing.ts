/**
 * Which square of the picture becomes the photo. `auto` is centred, but near the top of upright pictures, where faces
 * are; `fit` keeps the whole picture and pads it.
 */
export const crops = ['auto', 'centre', 'top', 'bottom', 'left', 'right', 'fit'] as const;
export type Crop = (typeof crops)[number];

/** Of an upright picture. */
export type Shape = 'wide' | 'tall' | 'square';

/** Degrees clockwise. The upright picture is turned before it is cropped, so the top is the top of the turned one. */
export const turns = [0, 90, 180, 270] as const;
export type Turn = (typeof turns)[number];

/** What stands behind see-through pixels and beside a whole picture. */
export const grounds = ['white', 'black'] as const;
export type Ground = (typeof grounds)[number];

/** How a photo is made from a picture. */
export type Framing = { readonly crop: Crop; readonly turn: Turn; readonly ground: Ground };

/** The framing of a picture about which nobody said anything. */
export const plainFraming: Framing = { crop: 'auto', turn: 0, ground: 'white' };

/** Returns the crops that make different photos of a picture as it is turned; all of them if its shape is not known. */
export function differentCrops(shape: Shape | undefined, turn: Turn): readonly Crop[] {
  if (shape === undefined) return crops;
  if (shape === 'square') return ['fit'];
  const lies = (shape === 'wide') === (turn % 180 === 0);
  return lies ? ['left', 'centre', 'right', 'fit'] : ['auto', 'fit', 'top', 'centre', 'bottom'];
}

/** Returns which of the different crops of a picture makes the photo that this one makes. */
export function sameCrop(crop: Crop, different: readonly Crop[]): Crop {
  if (different.includes(crop)) return crop;
  return different.includes('centre') ? 'centre' : 'fit';
}

/** Says whether untrusted input is a framing that the editor knows. */
export function isFraming(value: unknown): value is Framing {
  if (typeof value !== 'object' || value === null) return false;
  const { crop, turn, ground }: Partial<Record<keyof Framing, unknown>> = value;
  return isOneOf(crops, crop) && isOneOf(turns, turn) && isOneOf(grounds, ground);
}

function isOneOf(known: readonly unknown[], value: unknown): boolean {
  return known.includes(value);
}

/** Names a framing in a few letters that are safe in a key of the store: `auto`, `fit-black`, `fit-90-black`. */
export function framingKey({ crop, turn, ground }: Framing): string {
  const { turn: plainTurn, ground: plainGround } = plainFraming;
  return [
    crop,
    ...(turn === plainTurn ? [] : [turn]),
    ...(ground === plainGround ? [] : [ground]),
  ].join('-');
}

/** Returns whether two framings make the same photo of a picture. */
export function sameFraming(one: Framing, other: Framing): boolean {
  return framingKey(one) === framingKey(other);
}

/** Returns what two turns, one after the other, come to: `turnedBy(turn, 270)` is a quarter to the left. */
export function turnedBy(turn: Turn, more: Turn): Turn {
  return turns[(turns.indexOf(turn) + turns.indexOf(more)) % turns.length] ?? turn;
}
