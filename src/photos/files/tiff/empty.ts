import type { Size } from '../facts';

type Layout = Size & {
  readonly channels: 3 | 4;
  /** An ICC profile. */
  readonly profile?: Uint8Array | undefined;
};

/** Rows that libvips reads at once. */
const stripRows = 64;

const short = 3;
const long = 4;
const bytes = 7;

/**
 * Returns an uncompressed TIFF and the part of it into which to write the pixels: with it libvips gets pixels that
 * have a colour profile. Layout and tags: https://www.itu.int/itudoc/itu-t/com16/tiff-fx/docs/tiff6.pdf
 */
export function emptyTiff({ width, height, channels, profile }: Layout): {
  readonly file: Buffer;
  readonly pixels: Uint8Array;
} {
  const strips = Array.from({ length: Math.ceil(height / stripRows) }, (_, strip) => strip);
  const rowBytes = width * channels;
  const fields = (start: number): readonly Field[] => [
    [256, long, words([width])],
    [257, long, words([height])],
    [258, short, halfWords(Array.from({ length: channels }, () => 8))],
    [259, short, halfWords([1])], // not compressed
    [262, short, halfWords([2])], // red, green, blue
    [273, long, words(strips.map((strip) => start + strip * stripRows * rowBytes))],
    [277, short, halfWords([channels])],
    [278, long, words([stripRows])],
    [
      279,
      long,
      words(strips.map((strip) => Math.min(stripRows, height - strip * stripRows) * rowBytes)),
    ],
    ...(channels === 4 ? [[338, short, halfWords([2])] as const] : []), // not premultiplied
    ...(profile ? [[34675, bytes, Buffer.from(profile)] as const] : []),
  ];
  const start = head(fields(0)).length;
  const file = Buffer.alloc(start + rowBytes * height);
  head(fields(start)).copy(file);
  return { file, pixels: file.subarray(start) };
}

type Field = readonly [tag: number, type: number, content: Buffer];

const typeBytes: Readonly<Record<number, number>> = { [short]: 2, [long]: 4, [bytes]: 1 };

/** Everything before the pixels: the directory, and behind it what is too long to stand in it. */
function head(fields: readonly Field[]): Buffer {
  const directory = Buffer.alloc(8 + 2 + 12 * fields.length + 4);
  directory.write('II*\0\x08\0\0\0', 'latin1');
  directory.writeUInt16LE(fields.length, 8);
  const behind: Buffer[] = [];
  let end = directory.length;
  fields.forEach(([tag, type, content], index) => {
    const at = 10 + 12 * index;
    directory.writeUInt16LE(tag, at);
    directory.writeUInt16LE(type, at + 2);
    directory.writeUInt32LE(content.length / (typeBytes[type] ?? 1), at + 4);
    if (content.length <= 4) {
      content.copy(directory, at + 8);
    } else {
      directory.writeUInt32LE(end, at + 8);
      const padded = Buffer.concat([content, Buffer.alloc(content.length % 2)]);
      behind.push(padded);
      end += padded.length;
    }
  });
  return Buffer.concat([directory, ...behind]);
}

function words(values: readonly number[]): Buffer {
  return Buffer.concat(values.map((value) => Buffer.from(Uint32Array.of(value).buffer)));
}

function halfWords(values: readonly number[]): Buffer {
  return Buffer.from(Uint16Array.from(values).buffer);
}
