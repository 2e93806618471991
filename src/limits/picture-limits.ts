/** The numbers of `limits` that bound pictures, and photos made of them. Take them from there. */

const KiB = 1024;
const MiB = 1024 * KiB;
const second = 1000;

export const pictureLimits = {
  /** Room for a 200-megapixel phone photo, and a bound on what one message can make us hold. */
  pictureBytes: 25 * MiB,
  /** Reading so many takes some seconds. More than cameras call 50 megapixels; memory bounds some kinds earlier. */
  picturePixels: 64_000_000,
  /** A JPEG is shrunk while it is decoded, which is quick: the largest phone cameras make 16320 × 12240. */
  jpegPixels: 200_000_000,
  /** HEIC is decoded whole and slowly: what a phone makes in its best mode passes. */
  heicPixels: 25_000_000,
  /** What the decoder of HEIC may take beyond what the header lets expect: memory grows in steps. */
  heicSlackBytes: 48 * MiB,
  /** What decoding one picture may take, so that a process grows by less than 300 MB with all else that it needs. */
  pictureMemoryBytes: 240 * MiB,
  /** A picture with the usual 12 megapixels of a phone passes in every format. */
  ordinaryPixels: 12_300_000,
  /** What the dearest format takes at that size: AVIF in 10 bits with all of its colour. */
  ordinaryMemoryBytes: 340 * MiB,
  /** What pictures that are decoded at the same time may take together, so that a process grows by less than 550 MB. */
  picturesMemoryBytes: 440 * MiB,
  /** Graph's unpublished minimum is above 23; 48 is the smallest size it serves. */
  pictureMinimumSide: 48,
  /** A longer one is no photo, and rows of it are as large as pictures. */
  pictureMaximumRatio: 100,
  /** Boxes of an ISO media file, such as HEIC, among which its description is looked for; cameras write a few. */
  mediaBoxes: 256,
  /** The size of that description: a phone's with hundreds of tiles has 20 KB. Reading it takes time on the main thread. */
  mediaMetaBytes: 1 * MiB,
  /** Chunks of a PNG: 25 MiB in pieces of 1 KiB are fewer, and each one takes room and time while it is looked at. */
  pngChunks: 30_000,
  /** Segments before a JPEG's coded data, and tables in one of them: cameras write some dozens, and four. */
  jpegSegments: 10_000,
  jpegTables: 16,
  /** Scans of a JPEG, each of which libjpeg decodes with all coefficients at hand: encoders write some ten. */
  jpegScans: 100,
  /** Chunks of a WebP: libwebp looks for each frame from the start, so that 10,000 take half a second. */
  webpChunks: 10_000,
  /** A picture whose tail was lost passes if this share of its rows is there; the rest is cut off. */
  pictureRowsShare: 0.9,
  /** One conversion, from the start of its turn; waiting before it does not count. */
  conversionMilliseconds: 8 * second,
  /** Decoding uses one core each; more at once only adds memory. */
  conversionsAtOnce: 2,
  /** Waiting conversions beyond the running ones; the next person hears "busy" instead of waiting for ever. */
  conversionQueue: 24,
  /** Waiting conversions of one person, who makes one after another unless several messages come at once. */
  conversionQueueEach: 8,

  downloadMilliseconds: 10 * second,
  downloadFirstByteMilliseconds: 3 * second,
  /** Between two pieces of a download; a sender that drips slower than this holds a socket for nothing. */
  downloadSilenceMilliseconds: 3 * second,
  downloadRedirects: 2,
  /** Inline attachments answer 401, 403 or 404 now and then and come a moment later. */
  downloadTries: 4,
  downloadRetryMilliseconds: 500,
  /** What the connector says about an attachment: a name, a type and a few views. */
  attachmentAccountBytes: 64 * KiB,
  /** If a server asks for a longer pause, the download is given up: Teams re-sends a message after 15 s. */
  downloadRetryAfterMilliseconds: 5 * second,

  /** The largest size that Graph serves; a larger upload is only shrunk. */
  photoSide: 648,
  /** A square of fewer pixels looks blurred on a person's card: 240 is the next size that Graph serves above the 120 of lists. */
  sharpSide: 240,
  /** Graph refuses 4 MB. By construction a photo is far below: noise at this side and quality takes 0.8 MB at most. */
  photoBytes: 3.5 * MiB,
  photoQuality: 90,
  /**
   * The store of people without a mailbox takes no more:
   * https://github.com/microsoftgraph/microsoft-graph-docs/issues/8236
   */
  smallPhotoBytes: 100_000,
  masterQuality: 95,
  /** The picture inside the card: small enough for a data URI in every Teams client. */
  previewSide: 256,
  previewBytes: 20 * KiB,
  /** The previous photo beside the new one, in pixels: 104 there, on a screen of twice the density. */
  beforeSide: 208,
  /** The photo as a chat list shows it, in pixels: 32 there, on a screen of twice the density. */
  listedSide: 64,
  /** So the ten of a history fit into one card. */
  listedBytes: 4 * KiB,

  /** Photos are at most 4 MB; anything longer is not a photo. */
  graphPhotoBytes: 8 * MiB,
  /** The picture beside a choice, in pixels. */
  choicePictureSide: 64,
  /** Files of one message that are looked at to find the picture among them. */
  filesOfMessage: 5,
} as const;
