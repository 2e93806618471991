import { refuseVariant } from '../../../src/photos/variants';
import { box, heif, property } from '../../fixtures/heif';

const crop = box('clap', Buffer.alloc(32, 1));
const alpha = property.auxiliary('urn:mpeg:mpegB:cicp:systems:auxiliary:alpha');
const size = property.size(256, 256);

function avif(colour: readonly Buffer[], transparency?: readonly Buffer[]): Buffer {
  const [one, other] = [Buffer.from('colour'), Buffer.from('alpha')];
  return heif({
    brands: ['avif', 'mif1'],
    items: [
      { type: 'av01', data: one, properties: [size, ...colour] },
      ...(transparency
        ? [
            {
              type: 'av01',
              data: other,
              properties: [size, alpha, ...transparency],
              references: { auxl: [1] },
            },
          ]
        : []),
    ],
  });
}

const [left, right] = [property.turn(1), property.turn(3)];

it.each([
  ['its colours are cropped, and it is see-through', [crop], [], 'cropped AVIF'],
  ['all of it is cropped', [crop], [crop], 'cropped AVIF'],
  ['only its colours are turned', [left], [], 'rare AVIF'],
  ['its colours are turned otherwise', [left], [right], 'rare AVIF'],
  ['only its colours are mirrored', [property.mirror(0)], [], 'rare AVIF'],
])('refuses an AVIF if %s', (_what, colour, transparency, format) => {
  expect(() => refuseVariant('AVIF', avif(colour, transparency))).toThrow(
    expect.objectContaining({ code: 'photo.unsupported', details: { format } }) as Error,
  );
});

it.each([
  ['it is plain', [], undefined],
  ['it is cropped, and nothing shows through', [crop], undefined],
  ['it is turned, and nothing shows through', [left], undefined],
  ['it is see-through', [], []],
  ['all of it is turned', [left, property.mirror(1)], [left, property.mirror(1)]],
])('lets an AVIF pass if %s', (_what, colour, transparency) => {
  expect(() => refuseVariant('AVIF', avif(colour, transparency))).not.toThrow();
});
