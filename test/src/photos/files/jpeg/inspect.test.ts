import { limits } from '../../../../../src/limits';
import { inspectJpeg } from '../../../../../src/photos/files/jpeg/inspect';
import { fixture } from '../../../../fixtures/studio';

/** A progressive JPEG whose last scan comes so often. */
function withScans(times: number): Buffer {
  const file = fixture('progressive.jpg');
  const [scan, end] = [0xda, 0xd9].map((marker) => file.lastIndexOf(Buffer.from([0xff, marker])));
  const last = file.subarray(scan, end);
  return Buffer.concat([
    file.subarray(0, scan),
    ...Array.from({ length: times }, () => last),
    file.subarray(end),
  ]);
}

it('a JPEG of more scans than encoders write is refused, because each takes a decoder long', () => {
  expect(inspectJpeg(withScans(limits.jpegScans / 2)).kind).not.toBe('broken');
  expect(inspectJpeg(withScans(limits.jpegScans + 1)).kind).toBe('broken');
});
