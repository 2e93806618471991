import type { BlobItem, ContainerClient } from '@azure/storage-blob';
import { RestError } from '@azure/storage-blob';
import { limits } from '../../src/index';

/** The deadline of one call, repetitions and bytes included; the SDK has none of its own. */
export type CallOptions = { readonly abortSignal: AbortSignal };

/** Calls to Azure. The time of a call begins when its turn has come. */
export type BlobCalls = {
  /** Makes a call in its turn. */
  run<T>(work: (options: CallOptions) => Promise<T>, milliseconds?: number): Promise<T>;
  /** Does the same, and returns nothing if Azure answers with one of these codes. A missing container is none of them. */
  unless<T>(
    codes: readonly string[],
    work: (options: CallOptions) => Promise<T>,
  ): Promise<T | undefined>;
};

/** Hundreds of calls at once would all be slow, and run out of time together. */
const callsAtOnce = 64;

/** Creates what calls Azure, with at most so many calls at once. */
export function createBlobCalls(atOnce = callsAtOnce): BlobCalls {
  let free = atOnce;
  const waiting: (() => void)[] = [];

  async function run<T>(
    work: (options: CallOptions) => Promise<T>,
    milliseconds: number = limits.storeCallMilliseconds,
  ): Promise<T> {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work({ abortSignal: AbortSignal.timeout(milliseconds) });
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  }

  return {
    run,
    async unless(codes, work) {
      try {
        return await run(work);
      } catch (thrown) {
        if (codes.includes(codeOf(thrown))) return undefined;
        throw thrown;
      }
    },
  };
}

/** Returns Azure's code of an error, and an empty text for any other. */
export function codeOf(thrown: unknown): string {
  return thrown instanceof RestError ? (thrown.code ?? '') : '';
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

/** Which part of a list is wanted: names that begin with `prefix`, from a mark on, with metadata, at most so many. */
export type ListPart = {
  readonly prefix?: string;
  readonly from?: string | undefined;
  readonly includeMetadata?: boolean;
  readonly most: number;
};

/** Returns one page of a list by name, with the mark of the next one, if there is more. */
export function listPage(
  calls: BlobCalls,
  container: ContainerClient,
  { from, most, ...wanted }: ListPart,
): Promise<{ readonly blobs: readonly BlobItem[]; readonly next: string | undefined }> {
  return calls.run(async (options) => {
    const page = { maxPageSize: most, continuationToken: from };
    for await (const found of container.listBlobsFlat({ ...wanted, ...options }).byPage(page)) {
      return { blobs: found.segment.blobItems, next: found.continuationToken || undefined };
    }
    return { blobs: [], next: undefined };
  }, limits.storeListMilliseconds);
}
