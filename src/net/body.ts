/**
 * Reads an answer's body, and stops at the first byte beyond the limit: the declared length is believed only when it
 * is too large. Gives nothing for a body that is too long; the connection is closed then.
 */
export async function readBody(
  response: Response,
  maxBytes: number,
  heard: () => void = () => undefined,
): Promise<Buffer | undefined> {
  if (Number(response.headers.get('content-length')) > maxBytes) {
    dropBody(response);
    return undefined;
  }
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    heard();
    length += piece.byteLength;
    if (length > maxBytes) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces, length);
}

/** Frees the connection of an answer whose body does not matter. */
export function dropBody(response: Response): void {
  response.body?.cancel().catch(() => undefined);
}
