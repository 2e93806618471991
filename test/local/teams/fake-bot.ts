import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

export type Json = Record<string, unknown>;
export type Heard = { readonly activity: Json & { value: Json }; readonly authorization: string };
/** A body, nothing in it, an error, a refused token, or no answer at all. */
export type Answer = () => Json | undefined | 'silence' | 'broken' | 'precondition';

const statuses = { broken: 500, precondition: 412 };

/** A bot that remembers what it hears and answers as it is told. */
export class FakeBot {
  heard: Heard[] = [];
  /** What it answers next; the last one stays. */
  answers: Answer[] = [() => undefined];
  private readonly server: Server;

  constructor() {
    this.server = http.createServer((request, response) => void this.answer(request, response));
  }

  async open(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  forget(): void {
    this.heard = [];
    this.answers = [() => undefined];
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const activity = JSON.parse(Buffer.concat(chunks).toString()) as Heard['activity'];
    this.heard.push({ activity, authorization: request.headers.authorization ?? '' });
    const next = this.answers.length > 1 ? this.answers.shift() : this.answers[0];
    const body = next?.();
    if (body === 'silence') return;
    const status = typeof body === 'string' ? statuses[body] : 200;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'object' ? JSON.stringify(body) : '');
  }
}
