import type { ArithmeticDecoder } from './arithmetic';
import { contexts } from './contexts';

/** Which of brightness and colours have offsets, and how many bits a sample has. */
export type Offsets = {
  readonly planes: readonly [luma: boolean, chroma: boolean];
  readonly bitDepths: readonly [luma: number, chroma: number];
  readonly colours: boolean;
};

/** Goes past the offsets that smooth a largest block (ITU-T H.265, 7.3.8.3); it may have those of a neighbour. */
export function skipOffsets(
  data: ArithmeticDecoder,
  { bitDepths, colours, planes }: Offsets,
  neighbours: { readonly left: boolean; readonly above: boolean },
): void {
  if (neighbours.left && data.bit(contexts.offsetsMerge) === 1) return;
  if (neighbours.above && data.bit(contexts.offsetsMerge) === 1) return;
  if (planes[0]) skipPlane(data, bitDepths[0], readKind(data), true);
  if (!planes[1] || !colours) return;
  const kind = readKind(data);
  skipPlane(data, bitDepths[1], kind, true);
  skipPlane(data, bitDepths[1], kind, false);
}

const [none, band] = [0, 1];

function readKind(data: ArithmeticDecoder): number {
  return data.bit(contexts.offsetsKind) === 0 ? none : band + data.plain();
}

/** The second plane of colours has the direction of the first. */
function skipPlane(data: ArithmeticDecoder, depth: number, kind: number, direction: boolean): void {
  if (kind === none) return;
  const most = (1 << (Math.min(depth, 10) - 5)) - 1;
  const values = [0, 1, 2, 3].map(() => data.plainOnes(most));
  if (kind === band) {
    data.plainNumber(values.filter((value) => value > 0).length); // signs
    data.plainNumber(5);
  } else if (direction) {
    data.plainNumber(2);
  }
}
