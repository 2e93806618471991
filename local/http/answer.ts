import type { ServerResponse } from 'node:http';

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

/** Sends the answer as it is, whatever the connection has become meanwhile. */
export function send(response: ServerResponse, { status, headers = {}, body }: Answer): void {
  if (response.destroyed || response.headersSent) return;
  const json = body !== undefined && typeof body !== 'string' && !Buffer.isBuffer(body);
  const bytes = Buffer.isBuffer(body)
    ? body
    : Buffer.from(json ? JSON.stringify(body) : (body ?? ''));
  const type = json ? { 'content-type': 'application/json; charset=utf-8' } : {};
  const length = status === 204 ? {} : { 'content-length': String(bytes.length) };
  response.writeHead(status, { ...type, ...length, ...headers });
  response.end(status === 204 ? undefined : bytes);
}
