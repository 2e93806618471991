import { RestError } from '@azure/storage-blob';
import { limits } from '../../src/index';

/** Returns a deadline for one call, its repetitions and its bytes included; the SDK has none of its own. */
export function inTime(milliseconds: number = limits.storeCallMilliseconds) {
  return { abortSignal: AbortSignal.timeout(milliseconds) };
}

/** Returns nothing when Azure answered with one of these codes. A container that is gone is never nothing. */
export async function unless<T>(
  codes: readonly string[],
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof RestError && codes.includes(thrown.code ?? '')) return undefined;
    throw thrown;
  }
}

/** Returns the bytes of an answer. */
export async function bytesOf({
  readableStreamBody,
}: {
  readonly readableStreamBody?: NodeJS.ReadableStream;
}): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of readableStreamBody ?? []) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
