import { firstDescriptor, firstFrameAlone, gifFrame } from './inspect';

/** A frame of one see-through pixel, with two colours of its own. */
const seeThroughFrame = Buffer.from(
  '21f9040100000000' + '2c000000000100010080' + '000000000000' + '0202440100',
  'hex',
);

/**
 * Returns the GIF so that libvips tells where its first frame leaves the canvas bare. It gives no transparency where no
 * frame has a see-through colour, and black instead, so that a frame that has one is put behind the first. Whatever is
 * no such GIF is given back as it is.
 */
export function withBareCanvas(file: Buffer): Buffer {
  if (coversCanvas(file)) return file;
  const frame = gifFrame(file);
  return frame?.closed ? firstFrameAlone(file, frame, frame.height, seeThroughFrame) : file;
}

function coversCanvas(file: Buffer): boolean {
  const at = firstDescriptor(file);
  if (at + 10 > file.length) return true;
  const number = (place: number) => file.readUInt16LE(place);
  const cornered = number(at + 1) === 0 && number(at + 3) === 0;
  return cornered && number(at + 5) >= number(6) && number(at + 7) >= number(8);
}
