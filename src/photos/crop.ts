/**
 * Which square of the picture becomes the photo. `auto` is centred, but near the top of upright pictures, where faces
 * are; `fit` keeps the whole picture and pads it.
 */
export const crops = ['auto', 'centre', 'top', 'bottom', 'left', 'right', 'fit'] as const;

export type Crop = (typeof crops)[number];

export function isCrop(value: unknown): value is Crop {
  return crops.some((crop) => crop === value);
}
