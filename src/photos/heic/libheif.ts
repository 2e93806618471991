import { createRequire } from 'node:module';
import type { Size } from '../files/facts';

/** A decoded picture in the decoder's own memory, upright, row by row. */
export type HeifPicture = Size & {
  readonly data: Uint8Array;
  /** Red, green, blue and, if there are four, how opaque. */
  readonly channels: 3 | 4;
  /** Bytes from one row to the next. */
  readonly stride: number;
  /** Whether the colours are already weighted by how opaque they are. */
  readonly premultiplied: boolean;
};

/** The functions of libheif's C interface that are used; pictures, handles and structures are addresses. */
type Libheif = {
  readonly HEAPU8: Uint8Array;
  _malloc(bytes: number): number;
  _heif_context_alloc(): number;
  _heif_context_read_from_memory_without_copy(
    error: number,
    context: number,
    file: number,
    bytes: number,
    options: number,
  ): void;
  _heif_context_get_primary_image_handle(error: number, context: number, result: number): void;
  _heif_image_handle_has_alpha_channel(handle: number): number;
  _heif_image_handle_is_premultiplied_alpha(handle: number): number;
  _heif_decoding_options_alloc(): number;
  _heif_decode_image(
    error: number,
    handle: number,
    result: number,
    colourSpace: number,
    chroma: number,
    options: number,
  ): void;
  _heif_image_get_width(image: number, channel: number): number;
  _heif_image_get_height(image: number, channel: number): number;
  _heif_image_get_plane_readonly2(image: number, channel: number, stride: number): number;
};

/** What libheif cannot do, by the numbers of its heif_error.h. */
export class HeifError extends Error {
  /** Whether the file may be right, but is of a kind that libheif does not know, or has more items than it allows. */
  readonly rare: boolean;

  constructor(code: number, detail: number) {
    super(`libheif error ${code}.${detail}`);
    this.rare = code === unsupportedFeature || (code === memory && detail === securityLimit);
  }
}

const [unsupportedFeature, memory, securityLimit] = [4, 6, 1000];

const load = createRequire(__filename);
const decoder = 'libheif-js/wasm-bundle';

/** Numbers of https://github.com/strukturag/libheif/tree/v1.23.0/libheif/api/libheif, heif_image.h. */
const rgb = 1;
const interleaved = 10;
const chromas = { 3: 10, 4: 11 } as const;

/** Places in `heif_decoding_options` of heif_decoding.h, as 32-bit compilers lay it out. */
const reduceToEightBits = 20;
const failOnDamage = 21;

/** Returns whether the decoder is installed: it is an optional dependency. */
export function hasHeicDecoder(): boolean {
  try {
    load.resolve(decoder);
    return true;
  } catch {
    return false;
  }
}

/**
 * Decodes the primary picture of a file, cropped, turned and mirrored as the file says. The memory that it takes is
 * never given back, so this belongs into a thread that ends afterwards; that is also why nothing is freed.
 * @throws HeifError when libheif does not read the file, RangeError when it takes more memory than that
 */
export function decodeHeif(file: Uint8Array, memoryBytes: number): HeifPicture {
  boundMemory(memoryBytes);
  const heif = load(decoder) as Libheif;
  const { call, wordAt } = callerOf(heif);
  const start = heif._malloc(file.length);
  heif.HEAPU8.set(file, start);
  const context = heif._heif_context_alloc();
  call((error) =>
    heif._heif_context_read_from_memory_without_copy(error, context, start, file.length, 0),
  );
  const handle = call((error, result) =>
    heif._heif_context_get_primary_image_handle(error, context, result),
  );
  const channels = heif._heif_image_handle_has_alpha_channel(handle) === 0 ? 3 : 4;
  const options = heif._heif_decoding_options_alloc();
  heif.HEAPU8[options + reduceToEightBits] = 1;
  heif.HEAPU8[options + failOnDamage] = 1;
  const image = call((error, result) =>
    heif._heif_decode_image(error, handle, result, rgb, chromas[channels], options),
  );
  const [width, height] = [
    heif._heif_image_get_width(image, interleaved),
    heif._heif_image_get_height(image, interleaved),
  ];
  const strideAt = heif._malloc(8);
  const plane = heif._heif_image_get_plane_readonly2(image, interleaved, strideAt);
  const stride = wordAt(strideAt);
  const data = heif.HEAPU8.subarray(plane, plane + stride * height);
  const premultiplied = heif._heif_image_handle_is_premultiplied_alpha(handle) !== 0;
  return { width, height, data, channels, stride, premultiplied };
}

/** The part of WebAssembly's memory that matters here; Node's own types have none of it. */
type WasmMemory = { readonly buffer: ArrayBuffer; grow(pages: number): number };

/** A file can lie about its sizes, and the decoder would take two gigabytes. This bounds it in the whole thread. */
function boundMemory(bytes: number): void {
  const { Memory } = Reflect.get(globalThis, 'WebAssembly') as {
    Memory: { prototype: WasmMemory };
  };
  const grow = Reflect.get(Memory.prototype, 'grow');
  Memory.prototype.grow = function (this: WasmMemory, pages) {
    if (this.buffer.byteLength + pages * 65_536 > bytes) {
      throw new RangeError('the decoder has had all the memory that it may have');
    }
    return grow.call(this, pages);
  };
}

/** Functions that give a `heif_error` or an address write it where an argument says. */
function callerOf(heif: Libheif) {
  const [error, result] = [heif._malloc(12), heif._malloc(4)];
  const wordAt = (at: number) => new DataView(heif.HEAPU8.buffer).getInt32(at, true);
  const call = (step: (error: number, result: number) => void): number => {
    step(error, result);
    const code = wordAt(error);
    if (code !== 0) throw new HeifError(code, wordAt(error + 4));
    return wordAt(result);
  };
  return { call, wordAt };
}
