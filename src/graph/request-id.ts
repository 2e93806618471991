/**
 * Gives the id by which Microsoft's support finds a call: Graph's own, from the headers or, where a gateway dropped
 * them, from the body of a refusal; else the `client-request-id` that we sent.
 */
export function requestIdOf(
  headers: Headers,
  body: string,
  ours: string | undefined,
): string | undefined {
  const inBody = /"request-id"\s*:\s*"([^"]*)"/.exec(body)?.[1];
  return plain(headers.get('request-id')) ?? plain(inBody) ?? plain(ours);
}

/** Ids reach logs and users, so only what looks like one counts. */
function plain(id: string | null | undefined): string | undefined {
  return /^[\w-]{1,64}$/.exec(id ?? '')?.[0];
}
