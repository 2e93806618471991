import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { clouds } from '../../src/clouds';
import { createGraphClient } from '../../src/graph/client';
import type { GraphPhotos } from '../../src/graph/photos';
import { createGraphPhotos } from '../../src/graph/photos';
import { limits } from '../../src/limits';
import type { ScriptedServer } from './http-server';
import { startScriptedServer } from './http-server';
import { recordedLog } from './recorded-log';

/** An answer in place of the usual one. */
export type Twist = {
  readonly status: number;
  readonly code?: string;
  /** In place of the error that the code makes. */
  readonly body?: string;
  /** The call is done all the same, as behind a gateway that gives up waiting. */
  readonly done?: true;
  /** So often, and the usual answer then; once if nothing is said. */
  readonly times?: number;
  /** Of requests to this path alone, below the version. */
  readonly path?: string;
};

/** So often that our own client gives up. */
export const always = { times: limits.graphTries } as const;

/** Graph's photos behind a real server. */
export type PhotoGraph = {
  /** Our own client in front of it, which remembers nothing of others. */
  open(): GraphPhotos;
  /** The photos by their path below the version, such as `/me/photo`. */
  readonly photos: Map<string, Buffer>;
  /** What was called, such as `PUT /v1.0/me/photo/$value`, and with which token. */
  readonly calls: { readonly call: string; readonly token: string }[];
  twist(method: 'GET' | 'PUT' | 'DELETE', ...twists: readonly Twist[]): void;
  /** Does something once, when such a call has come. */
  after(method: 'PUT' | 'DELETE', then: () => void): void;
  /** Forgets photos, calls and twists. */
  reset(): void;
  close(): Promise<void>;
};

/** Returns something that passes for a photo. */
export function photoOf(text: string): Buffer {
  const [start, end] = [Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from([0xff, 0xd9])];
  return Buffer.concat([start, Buffer.from(text), end]);
}

type Left = Twist & { method: string; left: number };

/** Starts it on a free port. */
export async function startPhotoGraph(): Promise<PhotoGraph> {
  const server = await startScriptedServer();
  const photos = new Map<string, Buffer>();
  const calls: { call: string; token: string }[] = [];
  let twists: Left[] = [];
  const afterwards = new Map<string, () => void>();
  server.script((request, response) => {
    const { authorization = '' } = request.headers;
    const { method = '', url = '' } = request;
    calls.push({ call: `${method} ${url}`, token: authorization.replace('Bearer ', '') });
    const path = url.replace(/^\/(?:v1\.0|beta)|\/\$value$/g, '');
    const twist = twists.find(
      (each) => each.method === method && each.left > 0 && (each.path ?? path) === path,
    );
    if (twist) twist.left -= 1;
    if (!twist || twist.done) act(server, photos, { method, path });
    afterwards.get(method)?.();
    afterwards.delete(method);
    if (twist) fail(response, twist);
    else answer(photos, { method, path, bytes: url.endsWith('/$value') }, response);
  });
  return {
    open: () => graphAt(server),
    photos,
    calls,
    twist(method, ...more) {
      twists.push(...more.map((each) => ({ ...each, method, left: each.times ?? 1 })));
    },
    after: (method, then) => void afterwards.set(method, then),
    reset() {
      afterwards.clear();
      photos.clear();
      calls.length = 0;
      twists = [];
    },
    close: () => server.close(),
  };
}

/** Opens our own client of Graph’s photos at a server. */
export function graphAt({ origin }: Pick<ScriptedServer, 'origin'>): GraphPhotos {
  const client = createGraphClient({
    fetch,
    cloud: { ...clouds.public, graphOrigin: origin },
    now: () => 1_000_000,
    sleep: () => Promise.resolve(),
    random: () => 0.5,
    correlation: () => 'id',
    log: recordedLog().log,
  });
  return createGraphPhotos(client);
}

type Asked = { readonly method: string; readonly path: string };

function act(server: ScriptedServer, photos: Map<string, Buffer>, { method, path }: Asked): void {
  const body = server.requests.at(-1)?.body ?? Buffer.alloc(0);
  if (method === 'PUT') photos.set(path, body);
  if (method === 'DELETE') photos.delete(path);
}

function answer(
  photos: Map<string, Buffer>,
  { bytes, method, path }: Asked & { readonly bytes: boolean },
  response: ServerResponse,
): void {
  if (method !== 'GET') {
    reply(response, method === 'PUT' ? 200 : 204);
    return;
  }
  const photo = photos.get(path);
  if (!photo) fail(response, { status: 404, code: 'ImageNotFound' });
  else if (bytes) reply(response, 200, photo, 'image/jpeg');
  else {
    const metadata = { '@odata.mediaEtag': etagOf(photo), width: 648, height: 648 };
    reply(response, 200, JSON.stringify({ '@odata.mediaContentType': 'image/jpeg', ...metadata }));
  }
}

/** restify, which other tests of the same process load, lets `writeHead` return nothing. */
function reply(
  response: ServerResponse,
  status: number,
  body: Buffer | string = '',
  type = 'application/json',
): void {
  response.writeHead(status, { 'content-type': type });
  response.end(body);
}

function fail(response: ServerResponse, { body, code = '', status }: Twist): void {
  const error = code === '' ? '' : JSON.stringify({ error: { code, message: '' } });
  reply(response, status, body ?? error);
}

/** Returns the etag that the metadata of a photo has there, with its quotes. */
export function etagOf(photo: Buffer): string {
  return `"${createHash('sha256').update(photo).digest('hex').slice(0, 8)}"`;
}
