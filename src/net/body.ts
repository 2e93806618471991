/**
 * Reads an answer's body, and stops at the first byte beyond the limit: the declared length is believed only when it
 * is too large. Returns nothing for a body that is too long; the connection is closed then.
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

/** A JSON object whose fields are still unchecked. */
export type Json = Readonly<Record<string, unknown>>;

/** Returns the value in a text of JSON, and nothing for what is none. */
export function jsonIn(text: string | Buffer): unknown {
  try {
    return JSON.parse(text.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Returns the object in a text of JSON, and nothing for what is none. */
export function recordIn(text: string | Buffer): Json | undefined {
  const value = jsonIn(text);
  return isRecord(value) ? value : undefined;
}

/** Returns whether a value is a JSON object. */
export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns a field that holds text, and an empty text for everything else. */
export function textIn(record: Json, field: string): string {
  const value = record[field];
  return typeof value === 'string' ? value : '';
}
