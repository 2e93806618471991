/** What a stand-in answers; an object is sent as JSON. */
export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string | object;
};

/** Ends the handling of a request with this answer from anywhere below the handler. */
export class Refused extends Error {
  constructor(readonly answer: Answer) {
    super(`refused with ${answer.status}`);
    this.name = 'Refused';
  }
}

export function html(body: string, status = 200): Answer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

export function redirect(location: string): Answer {
  return { status: 302, headers: { location } };
}

const jsonType = { 'content-type': 'application/json; charset=utf-8' };

/** Returns the answer as the server sends it. */
export function respond({ body = '', headers = {}, status }: Answer): Response {
  if (status === 204) return new Response(null, { status, headers: { ...headers } });
  const json = typeof body !== 'string' && !Buffer.isBuffer(body);
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(json ? JSON.stringify(body) : body);
  const length = { 'content-length': String(bytes.length) };
  return new Response(new Uint8Array(bytes), {
    status,
    headers: { ...(json && jsonType), ...length, ...headers },
  });
}

/** Returns what a response says, for those who answer something else. */
export async function answerIn(response: Response): Promise<Answer> {
  const { 'content-length': _length, ...headers } = Object.fromEntries(response.headers);
  const json = headers['content-type'] === jsonType['content-type'];
  const body = json
    ? ((await response.json()) as object)
    : Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers, body };
}
