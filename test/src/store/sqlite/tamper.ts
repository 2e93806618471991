import { closeSync, fstatSync, openSync, writeSync } from 'node:fs';

/** Writes rubbish over a part of a file, in shares of its length. */
export function overwrite(file: string, from: number, to: number): void {
  const handle = openSync(file, 'r+');
  const { size } = fstatSync(handle);
  const [start, end] = [Math.floor(from * size), Math.floor(to * size)];
  writeSync(handle, Buffer.alloc(end - start, 0xa5), 0, end - start, start);
  closeSync(handle);
}
