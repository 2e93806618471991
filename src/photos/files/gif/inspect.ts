import { limits } from '../../../limits';
import { broken, proven, type FileFinding } from '../facts';
import { gifShape, walkCodes } from '../lzw';
import { firstFrameAlone, gifFrame } from './first-frame';

/** Looks for damage in the first frame of a GIF, which is the one that is taken, and mends a lost end. */
export function inspectGif(file: Buffer): FileFinding {
  const frame = gifFrame(file);
  if (!frame) return broken;
  const { closed, codeBits, codes, ended, height, width } = frame;
  const finding = walkCodes(gifShape(codeBits), codes, width * height);
  if (finding.kind === 'whole') {
    // Nobody sees what comes behind it, so that is no damage; but decoders want it to end.
    return ended ? proven : { ...proven, file: firstFrameAlone(file, frame, height) };
  }
  // The rows of an interlaced frame come in four rounds, so that lost ones are everywhere.
  if (finding.kind === 'broken' || closed || frame.interlaced) return broken;
  const rows = Math.floor(finding.units / width);
  if (rows < height * limits.pictureRowsShare) return broken;
  return { kind: 'mended', file: firstFrameAlone(file, frame, rows) };
}
