import { jpegHead } from './segments';
import type { Layout } from '../facts';

/** The kinds of frame whose scans each bring a part of the detail. */
export const progressive = [0xc2, 0xc6, 0xca, 0xce];

/** libjpeg keeps two bytes for each coefficient of a picture that does not come row by row. */
const coefficientBytes = 2;

/**
 * Reads the first frame header and whether the picture comes row by row: not if it is progressive, and not if its
 * components come one after another (https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B).
 */
export function jpegLayout(picture: Buffer): Layout | undefined {
  const { frame, scans } = jpegHead(picture);
  if (!frame || !isSampled(frame.components)) {
    return undefined;
  }
  const { components, height, kind, width } = frame;
  const inOneScan = scans[0]?.components.length === components.length;
  const rowByRow = inOneScan && !progressive.includes(kind);
  return {
    width,
    height,
    pixelBytes: Math.max(3, components.length),
    heldBytes: rowByRow ? 0 : width * height * samplesOf(components) * coefficientBytes,
    shrinksBy: shrinkOnLoad,
  };
}

type Sampling = { readonly across: number; readonly down: number };

/** Sampling factors are 1 to 4 (annex B.2.2); with 0 a picture would have units without an end. */
function isSampled(components: readonly Sampling[]): boolean {
  return components.every(({ across, down }) =>
    [across, down].every((factor) => factor >= 1 && factor <= 4),
  );
}

/** Returns the samples of a pixel: 3 without subsampling, 1.5 for 4:2:0. */
function samplesOf(components: readonly Sampling[]) {
  const across = Math.max(1, ...components.map((each) => each.across));
  const down = Math.max(1, ...components.map((each) => each.down));
  return components.reduce((sum, each) => sum + each.across * each.down, 0) / across / down;
}

/** What sharp asks of libjpeg (`jpegShrinkOnLoad` in its pipeline.cc). */
function shrinkOnLoad(times: number): number {
  const factor = [8, 4, 2].find((each) => times >= each) ?? 1;
  return factor > 1 && Math.floor(times) === factor ? factor / 2 : factor;
}
