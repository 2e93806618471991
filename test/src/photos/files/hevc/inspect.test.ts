import { plainFraming } from '../../../../../src/photos/pixels/framing';
import { inspectHeic } from '../../../../../src/photos/files/hevc/inspect';
import { unproven } from '../../../../../src/photos/files/facts';
import {
  codedPicture,
  grid,
  gridFile,
  heicFixture,
  heif,
  property,
  type HeifItem,
} from '../../../../fixtures/heif';
import { hevcConfiguration } from '../../../../fixtures/hevc';
import { peakMegabytes } from '../../../../fixtures/memory';
import { seeded } from '../../../../fixtures/scenes';
import { openStudio, outcome } from '../../../../fixtures/studio';

const plain = {
  quarters: codedPicture('quarters.heic', 96, 64),
  grey: codedPicture('grey.heic', 96, 64),
  'rows apart': codedPicture('tile.heic', 512, 512),
};

/** The file with one bit of its coded data turned over, behind the headers. */
function flipped({ data, ...item }: (typeof plain)['grey'], share: number, bit: number): Buffer {
  const copy = Buffer.from(data);
  const at = 40 + Math.floor((copy.length - 42) * share);
  copy[at] = copy[at]! ^ (1 << bit);
  return heif({ items: [{ ...item, data: copy }] });
}

/** What says where the first is see-through: of this size in its stream, as much smaller as may be in its header. */
function withoutSlices(width: number, height: number): HeifItem {
  return {
    type: 'hvc1',
    // A message, which is no picture.
    data: Buffer.from([0, 0, 0, 2, 39 << 1, 1]),
    properties: [
      hevcConfiguration(width, height),
      property.size(Math.max(1, width - 64), Math.max(1, height - 64)),
      property.auxiliary('urn:mpeg:hevc:2015:auxid:1'),
    ],
    references: { auxl: [1] },
  };
}

describe('the coded data of a HEIC', () => {
  it.each(Object.entries(plain))('are known to be whole: %s', (_name, item) => {
    expect(inspectHeic(heif({ items: [item] }))).toEqual({ kind: 'whole', proven: true });
  });

  it('are known to be whole in every tile of a grid', () => {
    expect(inspectHeic(gridFile(1100, 700))).toEqual({ kind: 'whole', proven: true });
  });

  it.each(['full-chroma', 'see-through', 'ten-bit', 'ten-bit-half-chroma'])(
    'may be whole: %s',
    (name) => {
      expect(inspectHeic(heicFixture(`${name}.heic`)).kind).toBe('whole');
    },
  );

  it.each(Object.entries(plain))(
    'are found broken after one bit in nearly every place: %s',
    (_name, item) => {
      const random = seeded(9);
      const findings = Array.from({ length: 40 }, () =>
        inspectHeic(flipped(item, random(), Math.floor(random() * 8))),
      );
      expect(findings.filter(({ kind }) => kind === 'broken').length).toBeGreaterThanOrEqual(38);
    },
  );

  it.each(Object.entries(plain))('are found broken when they end too early: %s', (_name, item) => {
    for (const share of [0.5, 0.9, 0.99]) {
      const data = Buffer.from(item.data.subarray(0, Math.floor(item.data.length * share)));
      data.writeUInt32BE(data.length - 4, 0);
      expect(inspectHeic(heif({ items: [{ ...item, data }] })).kind).toBe('broken');
    }
  });

  it('are found broken where only those are that say where it is see-through', () => {
    const kind = property.auxiliary('urn:mpeg:hevc:2015:auxid:1');
    const alpha = { ...plain.grey, properties: [...plain.grey.properties, kind] };
    const file = (data: Buffer) =>
      heif({ items: [plain.quarters, { ...alpha, data, references: { auxl: [1] } }] });
    const damaged = Buffer.from(alpha.data).fill(0x55, 60, 90);
    expect(inspectHeic(file(alpha.data))).toEqual({ kind: 'whole', proven: true });
    expect(inspectHeic(file(damaged)).kind).toBe('broken');
  });

  it('are not walked where the stream is far larger than the header says, in one direction', () => {
    const seen = (width: number, height: number) =>
      inspectHeic(heif({ items: [plain.quarters, withoutSlices(width, height)] }));
    expect(seen(64, 128).kind).toBe('broken');
    const before = peakMegabytes();
    expect(seen(65, 49_000_000)).toEqual(unproven);
    expect(seen(1, 49_000_000)).toEqual(unproven);
    expect(seen(49_000_000, 9)).toEqual(unproven);
    expect(peakMegabytes() - before).toBeLessThan(100);
  });

  it('are never too much for it, whatever they are', () => {
    const random = seeded(3);
    for (let copy = 0; copy < 60; copy += 1) {
      const file = heif({ items: [plain['rows apart']] });
      for (let flip = 0; flip < 20; flip += 1) {
        file[24 + Math.floor(random() * (file.length - 24) * random() ** 3)] = random() * 256;
      }
      expect(['broken', 'whole']).toContain(inspectHeic(file).kind);
    }
  });
});

it('is refused as damaged where one tile of a grid is', async () => {
  const studio = openStudio();
  const items = grid(1000, 500, property.turn(1));
  const data = Buffer.from(items[1]!.data);
  data.fill(0, data.length / 2, data.length / 2 + 200);
  const damaged = items.map((item, index) => (index === 1 ? { ...item, data } : item));
  const file = (of: typeof items) => heif({ items: of, primary: of.length });
  expect(await outcome(studio.convert(file(items), plainFraming))).toBe('ok');
  expect(await outcome(studio.convert(file(damaged), plainFraming))).toBe('photo.damaged');
});
