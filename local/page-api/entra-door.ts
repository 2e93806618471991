import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, Server } from 'node:http';
import http from 'node:http';
import https from 'node:https';
import type { Answer } from '../http/answer';
import { send } from '../http/answer';
import { readBody } from '../http/body';
import { closeServer, listen } from '../http/service';

export type EntraDoor = { readonly origin: string; close(): Promise<void> };

export type EntraDoorOptions = {
  readonly entra: string;
  /** Whose sign-in page leads to Entra. */
  readonly bot: string;
  readonly caPath: string;
};

/**
 * Opens Entra's pages to a browser, which knows nothing of the authority behind Entra's certificate and would warn of
 * it. Only its two consent pages can be reached here, and the bot's page that leads to one of them.
 */
export async function openEntraDoor({ bot, caPath, entra }: EntraDoorOptions): Promise<EntraDoor> {
  const ca = readFileSync(caPath);
  const server: Server = http.createServer((request, response) => {
    void (async () => {
      const { headers, method = 'GET', url = '/' } = request;
      const body = await readBody(request);
      const own = `http://${headers.host ?? ''}` === origin;
      const consent = /^\/[\w-]+\/(v2\.0\/adminconsent|oauth2\/v2\.0\/authorize)\?/.test(url);
      if (own && url.startsWith('/sign-in?')) {
        send(response, await leadThrough(new URL(url, bot), entra, origin));
      } else if (!body || !own || !consent) send(response, { status: 404 });
      else send(response, await pass(new URL(url, entra), { method, headers, body, ca }));
    })();
  });
  const origin = await listen(server, 'http');
  return { origin, close: () => closeServer(server) };
}

/** Returns the bot's redirect to Entra as one to this door. */
async function leadThrough(signIn: URL, entra: string, door: string): Promise<Answer> {
  const { headers, status } = await fetch(signIn, { redirect: 'manual' });
  const location = headers.get('location');
  if (!location?.startsWith(entra)) return { status: 404 };
  return { status, headers: { location: door + location.slice(entra.length) } };
}

type Passed = {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly ca: Buffer;
};

function pass(url: URL, { body, ca, headers, method }: Passed): Promise<Answer> {
  const type = headers['content-type'];
  const sent = { ...(type !== undefined && { 'content-type': type }) };
  return new Promise((resolve) => {
    const request = https.request(url, { method, ca, headers: sent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () => {
        const { location, 'content-type': kind } = response.headers;
        resolve({
          status: response.statusCode ?? 502,
          headers: {
            ...(kind !== undefined && { 'content-type': kind }),
            ...(location !== undefined && { location }),
          },
          body: Buffer.concat(chunks),
        });
      });
    });
    request.once('error', () => resolve({ status: 502, body: 'Entra does not answer.' }));
    request.end(body);
  });
}
