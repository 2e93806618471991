import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands in front of several bots, delivers everything to all of them, and answers as the first one does. */
export type Both = { readonly url: string; close(): Promise<void> };

export async function openBoth(bots: readonly string[]): Promise<Both> {
  const server = createServer((request, response) => {
    void deliver(bots, request).then(
      async (answer) => {
        response.statusCode = answer.status;
        response.setHeader('content-type', answer.headers.get('content-type') ?? 'text/plain');
        response.end(Buffer.from(await answer.arrayBuffer()));
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function deliver(bots: readonly string[], request: IncomingMessage): Promise<Response> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { authorization = '', 'content-type': type = 'application/json' } = request.headers;
  const answers = bots.map((bot) =>
    fetch(new URL(request.url ?? '', bot), {
      method: request.method ?? 'POST',
      headers: { authorization, 'content-type': type },
      body: Buffer.concat(chunks),
    }),
  );
  return Promise.race(answers);
}
