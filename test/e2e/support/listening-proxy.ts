import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Passes everything on to one server, and keeps what went by. */
export type ListeningProxy = {
  readonly url: string;
  /** Every request's headers and body, as one text each. */
  readonly requests: readonly string[];
  /** Every answer's status, headers and body, as one text each. */
  readonly answers: readonly string[];
  close(): void;
};

export async function openListeningProxy(target: string): Promise<ListeningProxy> {
  const requests: string[] = [];
  const answers: string[] = [];
  const server = createServer((request, response) => {
    const pass = async () => {
      const body = await bodyOf(request);
      requests.push(textOf(request, body));
      const { headers, method, url } = request;
      const passed = send(target, { method, path: url, headers, agent: false }).end(body);
      const [answer] = (await once(passed, 'response')) as [IncomingMessage];
      const answered = await bodyOf(answer);
      answers.push(`${answer.statusCode} ${answer.statusMessage} ${textOf(answer, answered)}`);
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      response.end(answered);
    };
    pass().catch(() => response.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    answers,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const textOf = ({ rawHeaders }: IncomingMessage, body: Buffer) =>
  `${rawHeaders.join('\n')}\n\n${body.toString('utf8')}`;

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
