import { itemSize, primaryItem, propertyOf } from '../../../../../src/photos/files/media/items';
import { box, gridData, heif, property, type HeifItem } from '../../../../fixtures/heif';
import { seeded } from '../../../../fixtures/scenes';
import { fixture } from '../../../../fixtures/studio';

const tile: HeifItem = {
  type: 'hvc1',
  data: Buffer.from('coded'),
  properties: [property.size(512, 512), box('hvcC', Buffer.from('how'))],
};
const grid: HeifItem = {
  type: 'grid',
  data: gridData(2, 1, 1000, 500),
  properties: [property.size(1000, 500)],
  references: { dimg: [1, 2] },
};

it('reads the size and the kind of an AVIF', () => {
  const item = primaryItem(fixture('still.avif'));
  expect(item).toMatchObject({ type: 'av01', parts: [], hasAlpha: false });
  expect(itemSize(item!)).toEqual({ width: 96, height: 64 });
});

it('takes the primary item, whichever comes first, and its parts', () => {
  const item = primaryItem(heif({ items: [tile, tile, grid], primary: 3 }));
  expect(item).toMatchObject({ type: 'grid', hasAlpha: false });
  expect(itemSize(item!)).toEqual({ width: 1000, height: 500 });
  expect(item!.parts.map(({ type }) => type)).toEqual(['hvc1', 'hvc1']);
  expect(propertyOf(item!.parts[1]!, 'hvcC')?.toString()).toBe('how');
  expect(propertyOf(item!, 'hvcC')).toBeUndefined();
});

it.each([
  ['urn:mpeg:mpegB:cicp:systems:auxiliary:alpha', true],
  ['urn:mpeg:hevc:2015:auxid:1', true],
  ['urn:mpeg:hevc:2015:auxid:2', false],
  ['urn:com:apple:photo:2020:aux:hdrgainmap', false],
])('knows whether an auxiliary picture is the alpha of the primary one: %s', (kind, hasAlpha) => {
  const beside = {
    ...tile,
    properties: [property.size(256, 256), property.auxiliary(kind)],
    references: { auxl: [1] },
  };
  expect(primaryItem(heif({ items: [tile, beside] }))).toMatchObject({ hasAlpha });
  expect(primaryItem(heif({ items: [tile, tile, beside], primary: 2 }))).toMatchObject({
    hasAlpha: false,
  });
});

it('says nothing of a primary item that does not exist, and leaves out parts that do not', () => {
  expect(primaryItem(heif({ items: [tile], primary: 2 }))).toBeUndefined();
  const loose = { ...grid, references: { dimg: [1, 7] } };
  expect(primaryItem(heif({ items: [tile, loose], primary: 2 }))?.parts).toHaveLength(1);
});

it('says nothing of other files', () => {
  expect(primaryItem(fixture('photo.jpg'))).toBeUndefined();
  expect(primaryItem(Buffer.alloc(0))).toBeUndefined();
});

it('survives every cut and every damage', () => {
  const whole = heif({ items: [tile, tile, grid], primary: 3 });
  const random = seeded(11);
  for (let length = 0; length < whole.length; length += 1) {
    expect(() => primaryItem(whole.subarray(0, length))).not.toThrow();
    const damaged = Buffer.from(whole);
    damaged[length] = Math.floor(random() * 256);
    expect(() => primaryItem(damaged)).not.toThrow();
  }
});

it('does not walk a description that is larger than any camera writes', () => {
  const boxes = Buffer.alloc(2 * 1024 * 1024);
  for (let at = 0; at < boxes.length; at += 8) box('free').copy(boxes, at);
  const whole = heif({ items: [tile] });
  const at = whole.indexOf('meta') - 4;
  const large = box(
    'meta',
    Buffer.concat([whole.subarray(at + 8, at + whole.readUInt32BE(at)), boxes]),
  );
  expect(primaryItem(Buffer.concat([whole.subarray(0, at), large]))).toBeUndefined();
});
