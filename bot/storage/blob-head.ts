/** What is known of a blob without its bytes. */
export type Head = {
  readonly etag: string;
  readonly expiresAt: number;
  readonly writeId: string;
  readonly dueAt: number;
};

/** Returns what a blob says of itself beside its bytes, as metadata. */
export function metadataOf({
  dueAt,
  expiresAt,
  writeId,
}: Omit<Head, 'etag'>): Record<string, string> {
  const dueat = dueAt === Infinity ? never : String(dueAt);
  return { expiresat: String(expiresAt), writeid: writeId, dueat };
}

const never = 'never';

type Answer = {
  readonly etag?: string | undefined;
  readonly metadata?: Readonly<Record<string, string>> | undefined;
};

/** Returns nothing for a blob that no store has written. */
export function headOf({ etag, metadata }: Answer): Head | undefined {
  const expiresAt = Number(metadata?.['expiresat'] ?? NaN);
  if (etag === undefined || Number.isNaN(expiresAt)) return undefined;
  return { etag, expiresAt, writeId: metadata?.['writeid'] ?? '', dueAt: dueAtOf(metadata) };
}

/** What version 0.2.0 wrote does not say when it is due: it is looked at every time, as it was then. */
function dueAtOf(metadata: Answer['metadata']): number {
  const written = metadata?.['dueat'];
  return written === never ? Infinity : Number(written ?? 0);
}
