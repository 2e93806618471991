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

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns a field that holds text, and an empty text for everything else. */
export function textIn(record: Json, field: string): string {
  const value = record[field];
  return typeof value === 'string' ? value : '';
}
