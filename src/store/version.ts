import { open } from 'node:fs/promises';
import { unless } from './files';

/** What a version file says; `sealed` ends its chain for good. */
export type Version = {
  readonly sealed: boolean;
  readonly expiresAt: number;
  /** Empty unless it was asked for. */
  readonly bytes: Buffer;
};

/** Two doubles, the expiry and the length; a length below zero seals. */
const headBytes = 16;

export function encodeVersion(bytes: Buffer, expiresAt: number): Buffer {
  return Buffer.concat([head(expiresAt, bytes.length), bytes]);
}

export const seal = head(0, -1);

function head(expiresAt: number, length: number): Buffer {
  const buffer = Buffer.alloc(headBytes);
  buffer.writeDoubleBE(expiresAt, 0);
  buffer.writeDoubleBE(length, 8);
  return buffer;
}

/** Returns nothing for a version that is gone, or that has been emptied because a newer one exists. */
export async function readVersion(
  file: string,
  part: 'head' | 'whole',
): Promise<Version | undefined> {
  const handle = await unless(['ENOENT'], open(file, 'r'));
  if (!handle) return undefined;
  try {
    const start = Buffer.alloc(headBytes);
    const { bytesRead } = await handle.read(start, 0, headBytes);
    if (bytesRead < headBytes) return undefined;
    const length = start.readDoubleBE(8);
    const version = {
      sealed: length < 0,
      expiresAt: start.readDoubleBE(0),
      bytes: Buffer.alloc(0),
    };
    if (part === 'head' || version.sealed) return version;
    const bytes = await handle.readFile();
    return bytes.length === length ? { ...version, bytes } : undefined;
  } finally {
    await handle.close();
  }
}
