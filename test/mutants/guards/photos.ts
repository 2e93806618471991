import { guardsIn } from '../guard';

/** What stands between a picture and its decoder, and what leaves the house. */
export const photos = [
  ...guardsIn('src/photos/guard/guard.ts', 'src/photos/guard/guard', {
    'decode limits: the bytes of a picture': ['picture.length > limits.pictureBytes', 'false'],
    'decode limits: the least side': ['short < limits.pictureMinimumSide', 'false'],
    'decode limits: the rows of a BMP are there': ["if (format === 'BMP') {", 'if (false) {'],
  }),
  ...guardsIn('src/photos/guard/guard.ts', 'src/photos/guard/budget', {
    'decode limits: the number of pixels': ['layout.width * layout.height > most', 'false'],
    'decode limits: the memory of a decoder': [
      'if (bytes > allowedBytes(layout)) {',
      'if (false) {',
    ],
  }),
  ...guardsIn('src/photos/guard/guard.ts', ['src/photos/convert-long', 'refuses'], {
    'decode limits: how long a picture may be': [
      'long > limits.pictureMaximumRatio * short',
      'false',
    ],
  }),
  ...guardsIn('src/photos/guard/guard.ts', ['src/photos/guard/variants', 'is asked before'], {
    'decode limits: variants that decoders get wrong': ['refuseVariant(format, picture);', ''],
  }),
  ...guardsIn(
    'src/photos/guard/guard.ts',
    ['src/photos/convert-hostile', 'whose data inflates to 2 GB'],
    {
      'decode limits: no more compressed data than the size can need': [
        '|| bytes > 2 * header.rowBytes * header.height + 64 * 1024',
        '',
      ],
    },
  ),
  ...guardsIn('src/photos/guard/budget.ts', 'src/photos/guard/budget', {
    'decode limits: what the decoder holds counts': ['layout.heldBytes +', ''],
  }),
  ...guardsIn('src/photos/guard/sniff.ts', 'src/photos/guard/sniff', {
    'decode limits: a PNG has a header': [
      "if (format === 'PNG' && pngHeader(picture) === undefined) throw new Refusal('photo.damaged');",
      '',
    ],
    'decode limits: no raw file for a TIFF': ["tiff && !startsWith(picture, 'CR', 8)", 'tiff'],
    'decode limits: no text for a BMP': ['headerBytes >= 12 && headerBytes <= 124', 'true'],
  }),
  ...guardsIn('src/photos/guard/variants.ts', 'src/photos/guard/variants', {
    'decode limits: no HDR for plain colours': ['isHdr(item) ? `HDR ${format}` : ', ''],
    'decode limits: no AVIF in limited grey': [
      "if (item && isLimitedGrey(picture, item)) return 'rare AVIF';",
      '',
    ],
    'decode limits: transparency turns with its picture': [
      'return colour === alpha ? undefined : `rare ${format}`;',
      'return undefined;',
    ],
  }),
  ...guardsIn('src/photos/files/media/places.ts', 'src/photos/files/media/places', {
    'decode limits: pieces that lie over each other': ['|| needed > source.length', ''],
    'decode limits: pieces without a length': ['if (length === 0) return places;', ''],
  }),
  ...guardsIn('src/photos/files/media/items.ts', 'src/photos/files/media/items', {
    'decode limits: the description of a media file': [
      '|| meta.length > limits.mediaMetaBytes',
      '',
    ],
  }),
  ...guardsIn('src/photos/files/media/items.ts', 'src/photos/files/media/places', {
    'decode limits: the boxes of a media file': [
      'boxesIn(file, limits.mediaBoxes)',
      'boxesIn(file)',
    ],
  }),
  ...guardsIn('src/photos/files/bmp/header.ts', 'src/photos/guard/guard', {
    'decode limits: rows of a BMP within its file': [
      'if (rowsAt + layout.rowBytes * layout.height > file.length) damaged();',
      '',
    ],
  }),
  ...guardsIn('src/photos/files/bmp/header.ts', ['src/photos/convert-bmp', 'is refused'], {
    'decode limits: no run-length codes in a BMP': [
      'checkCompression(compression, bits, headerBytes);',
      '',
    ],
  }),
  ...guardsIn('src/photos/pixels/libvips.ts', 'src/photos/pixels/libvips', {
    'decode limits: loaders of the allowed formats alone': [
      "sharp.block({ operation: ['VipsForeignLoad'] });",
      '',
    ],
  }),
  ...guardsIn('src/photos/pixels/pixels.ts', 'src/photos/pixels/pixels', {
    'decode limits: as many pixels as the size says': [
      'data.length !== width * height * 4',
      'false',
    ],
  }),
  ...guardsIn('src/photos/decode.ts', ['src/photos/convert-damage', 'in the middle'], {
    'decode limits: damage in the middle is refused': ["itself ? 'warning' : 'error'", "'none'"],
  }),
  ...guardsIn('src/photos/worker/edit-worker.ts', ['src/photos/convert-damage', 'in the middle'], {
    'decode limits: damage that libjpeg passes over': [
      'return inspectJpeg(file);',
      'return unproven;',
    ],
    'decode limits: damage of a GIF': ['return inspectGif(file);', 'return unproven;'],
  }),
  ...guardsIn('src/photos/pixels/encode.ts', ['src/photos/convert', 'carries nothing'], {
    'photos: no metadata leaves the house': [
      '.jpeg({ quality: limits.photoQuality, ...allColour, optimiseCoding })',
      '.jpeg({ quality: limits.photoQuality, ...allColour, optimiseCoding }).withMetadata()',
    ],
  }),
  ...guardsIn(
    'src/photos/worker/picture-workers.ts',
    ['src/photos/worker/picture-workers', 'remembers nothing'],
    {
      'photos: a thread for one HEIC alone': ['alone ? runAlone(job, how) : ', ''],
    },
  ),
  ...guardsIn('src/photos/queue.ts', ['src/photos/queue', '^runs so many'], {
    'photos: so many conversions at once': ['running < most.atOnce && ', ''],
  }),
  ...guardsIn('src/photos/queue.ts', ['src/photos/queue', '^memory'], {
    'photos: so much memory at once': ['&& taken + bytes <= most.bytes', ''],
    'photos: nobody slips in before those who wait': ['line.first() || ', ''],
  }),
  ...guardsIn('src/photos/queue.ts', ['src/photos/queue', 'may each have so many'], {
    'photos: so many of one person wait': [
      'if (name !== undefined && mine.length >= each) throw busy();',
      '',
    ],
  }),
  ...guardsIn('src/photos/queue.ts', ['src/photos/queue', 'do not shut each other out'], {
    'photos: who has the most gives up a place': [
      'if (longest.length <= mine.length + 1) throw busy();',
      'throw busy();',
    ],
  }),
  ...guardsIn('src/photos/pixels/framing.ts', 'src/photos/pixels/framing', {
    'photos: framings that the editor knows': ['isOneOf(turns, turn) &&', ''],
  }),
];
