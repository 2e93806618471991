import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { RefusalCode } from '../../../src/errors';
import { Refusal } from '../../../src/errors';
import { limits } from '../../../src/limits';
import type { DownloadOptions } from '../../../src/net/download';
import { download } from '../../../src/net/download';
import type { Answer, ScriptedServer } from '../../support/http-server';
import { answer, hang, reset, startScriptedServer } from '../../support/http-server';
import { recordedLog } from '../../support/recorded-log';

let server: ScriptedServer;
/** A host that is on no list. */
let stranger: ScriptedServer;

beforeAll(async () => {
  server = await startScriptedServer();
  stranger = await startScriptedServer();
});

afterAll(() => Promise.all([server.close(), stranger.close()]));

beforeEach(() => {
  stranger.script(answer(200, 'stolen'));
});

const picture = Buffer.from(Array.from({ length: 100_000 }, (_, index) => index % 251));
const quick = { totalMilliseconds: 400, firstByteMilliseconds: 200, silenceMilliseconds: 200 };

function get(options: Partial<DownloadOptions> = {}, from = `${server.origin}/picture`) {
  const origins = [server.origin, server.otherOrigin];
  const { log } = recordedLog();
  return download(fetch, new URL(from), { origins, log, now: Date.now, ...options });
}

async function refusalOf(work: Promise<unknown>): Promise<[RefusalCode, Refusal['details']]> {
  const thrown: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(thrown instanceof Refusal)) throw new Error('no refusal', { cause: thrown });
  return [thrown.code, thrown.details];
}

const redirect = (location: string, status = 302) => answer(status, 'moved', { location });

/** Sends pieces for as long as somebody reads, and says how much was sent when nobody does any more. */
function pour(piece: Buffer, everyMilliseconds: number, headers: Record<string, string> = {}) {
  let sent = 0;
  let closed: (bytes: number) => void = () => undefined;
  const sentBytes = new Promise<number>((resolve) => (closed = resolve));
  const pouring: Answer = (_request, response) => {
    response.writeHead(200, headers);
    let timer: NodeJS.Timeout | undefined;
    const more = () => {
      sent += piece.length;
      if (response.write(piece)) timer = setTimeout(more, everyMilliseconds);
      else response.once('drain', more);
    };
    response.once('close', () => {
      clearTimeout(timer);
      response.removeAllListeners('drain');
      closed(sent);
    });
    more();
  };
  return { pouring, sentBytes };
}

describe('bytes', () => {
  it('come exactly as they were sent, with and without a declared length', async () => {
    server.script(
      answer(200, picture, { 'content-length': `${picture.length}` }),
      answer(200, picture),
    );
    expect((await get()).equals(picture)).toBe(true);
    expect((await get()).equals(picture)).toBe(true);
  });

  it('are asked for as they are', async () => {
    server.script(answer(200, picture));
    await get();
    expect(server.requests[0]?.headers['accept-encoding']).toBe('identity');
  });

  it('may be as many as the limit', async () => {
    server.script(answer(200, picture));
    expect(await get({ maxBytes: picture.length })).toHaveLength(picture.length);
  });

  it('are refused when one too many, without a declared length', async () => {
    server.script(answer(200, picture));
    expect(await refusalOf(get({ maxBytes: picture.length - 1 }))).toEqual(['photo.too_large', {}]);
  });

  it('are refused unread when too many are declared', async () => {
    const { pouring, sentBytes } = pour(Buffer.alloc(10), 5, { 'content-length': '99999999999' });
    server.script(pouring);
    expect(await refusalOf(get())).toEqual(['photo.too_large', {}]);
    expect(await sentBytes).toBeLessThan(1000);
  });

  it('are not read much beyond the limit from a sender without end', async () => {
    const { pouring, sentBytes } = pour(Buffer.alloc(64 * 1024), 0);
    server.script(pouring);
    expect(await refusalOf(get({ maxBytes: 1024 * 1024 }))).toEqual(['photo.too_large', {}]);
    // What is beyond is in the buffers of two sockets.
    expect(await sentBytes).toBeLessThan(12 * 1024 * 1024);
  });

  it('stop where the declared length says, whatever else is sent', async () => {
    server.script((request) => {
      request.socket.write('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n');
      request.socket.end(picture);
    });
    const bytes = await get().catch(refusedUnavailable);
    expect(bytes.length).toBeLessThanOrEqual(10);
  });

  it('are refused when fewer come than were declared', async () => {
    server.script((request) => {
      request.socket.end('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nonly this');
    });
    expect(await refusalOf(get())).toEqual(['download.unavailable', {}]);
  });

  it.each(['gzip', 'br', 'deflate', 'x-unheard-of'])(
    'are refused when they come as %s against our wish',
    async (encoding) => {
      server.script(answer(200, gzipSync(Buffer.alloc(1000)), { 'content-encoding': encoding }));
      expect(await refusalOf(get())).toEqual(['download.unavailable', { status: 200 }]);
    },
  );

  it('are refused when there are none', async () => {
    server.script(answer(200));
    expect(await refusalOf(get())).toEqual(['download.unavailable', { status: 200 }]);
  });

  it.each([204, 206, 300, 304, 400, 401, 403, 404, 410, 429, 500, 503])(
    'are not taken from an answer with status %d',
    async (status) => {
      server.script(answer(status, [204, 304].includes(status) ? '' : 'some bytes'));
      expect(await refusalOf(get())).toEqual(['download.unavailable', { status }]);
    },
  );
});

const refusedUnavailable = (thrown: unknown) => {
  expect(thrown).toMatchObject({ code: 'download.unavailable' });
  return Buffer.alloc(0);
};

describe('time', () => {
  it.each([
    ['an answer that never begins', hang],
    [
      'headers without a body',
      ((_request, response) => {
        response.writeHead(200, { 'content-length': '10' });
        response.flushHeaders();
      }) satisfies Answer,
    ],
    [
      'a body that falls silent',
      ((_request, response) => {
        response.writeHead(200);
        response.write('the first bytes');
      }) satisfies Answer,
    ],
    ['a body that drips', pour(Buffer.from('.'), 50).pouring],
    [
      'an error body that never comes',
      ((_request, response) => {
        response.writeHead(302, { location: '/next' });
        response.flushHeaders();
      }) satisfies Answer,
    ],
  ])('runs out for %s', async (_name, answering) => {
    server.script(answering, hang);
    expect(await refusalOf(get({ patience: quick }))).toEqual(['download.too_slow', {}]);
  });

  it('runs out in all, over redirects', async () => {
    const slowly: Answer = (_request, response) =>
      setTimeout(() => {
        response.writeHead(302, { location: '/next' });
        response.end();
      }, 150);
    server.script(slowly, slowly, hang);
    expect(await refusalOf(get({ patience: quick }))).toEqual(['download.too_slow', {}]);
    expect(server.requests.length).toBeGreaterThan(1);
  });

  it('is as the limits say when nobody says otherwise', async () => {
    const starts = jest.spyOn(globalThis, 'setTimeout');
    server.script(answer(200, picture));
    await get();
    const waits = starts.mock.calls.map(([, wait]) => wait);
    starts.mockRestore();
    expect(waits).toEqual(
      expect.arrayContaining([
        limits.downloadMilliseconds,
        limits.downloadFirstByteMilliseconds,
        limits.downloadSilenceMilliseconds,
      ]),
    );
  });

  it("is up when the caller's signal fires, with the caller's reason", async () => {
    server.script(hang);
    const reason = new Error('drained');
    const controller = new AbortController();
    const work = get({ signal: controller.signal });
    setTimeout(() => controller.abort(reason), 20);
    await expect(work).rejects.toBe(reason);
  });
});

describe('a broken connection', () => {
  it.each([
    ['before the answer', reset],
    [
      'in the middle of the body',
      ((request, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('half', () => setTimeout(() => request.socket.resetAndDestroy(), 20));
      }) satisfies Answer,
    ],
    ['with an answer that is no HTTP', ((request) => request.socket.end('hello')) satisfies Answer],
  ])('%s is refused', async (_name, answering) => {
    server.script(answering);
    expect(await refusalOf(get())).toEqual(['download.unavailable', {}]);
  });

  it('to nobody is refused', async () => {
    const gone = await startScriptedServer();
    await gone.close();
    const work = get({ origins: [gone.origin] }, `${gone.origin}/picture`);
    expect(await refusalOf(work)).toEqual(['download.unavailable', {}]);
  });

  it('leaves no cause behind that could hold a header', async () => {
    server.script(reset);
    const thrown: unknown = await get({ authorization: 'Bearer canary' }).catch(
      (error: unknown) => error,
    );
    expect(thrown).toMatchObject({ code: 'download.unavailable' });
    expect(inspect(thrown)).not.toContain('canary');
  });
});

describe('redirects', () => {
  it.each([301, 302, 303, 307, 308])('with status %d are followed', async (status) => {
    server.script(redirect('/next?x=1', status), answer(200, picture));
    expect((await get()).equals(picture)).toBe(true);
    expect(server.requests.map(({ url }) => url)).toEqual(['/picture', '/next?x=1']);
  });

  it('are followed as often as the limit says and not once more', async () => {
    server.script(
      ...Array.from({ length: limits.downloadRedirects }, () => redirect('/next')),
      answer(200, picture),
    );
    expect(await get()).toHaveLength(picture.length);
    server.script(redirect('/loop'));
    expect(await refusalOf(get())).toEqual(['download.unavailable', { status: 302 }]);
    expect(server.requests).toHaveLength(limits.downloadRedirects + 1);
  });

  it.each([
    ['another host', () => `${stranger.origin}/x`],
    ['another host without a scheme', () => `//127.0.0.1:${stranger.port}/x`],
    [
      'another host behind a userinfo',
      () => `http://127.0.0.1:${server.port}@127.0.0.1:${stranger.port}/x`,
    ],
    ['the same host with a userinfo', () => `http://user@127.0.0.1:${server.port}/x`],
    ['the metadata address', () => 'http://169.254.169.254/latest/meta-data'],
    ['another scheme', () => 'file:///etc/passwd'],
    ['a picture in the URL', () => 'data:image/png;base64,AAAA'],
  ])('to %s are refused', async (_name, location) => {
    server.script(redirect(location()));
    expect(await refusalOf(get({ authorization: 'Bearer t' }))).toEqual([
      'download.forbidden_host',
      {},
    ]);
    expect(server.requests).toHaveLength(1);
    expect(stranger.requests).toHaveLength(0);
  });

  it('to nowhere are refused', async () => {
    server.script(redirect('http://['));
    expect(await refusalOf(get())).toEqual(['download.unavailable', { status: 302 }]);
  });

  it('keep the token on the same origin', async () => {
    server.script(redirect('/next'), answer(200, picture));
    await get({ authorization: 'Bearer t' });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer t',
      'Bearer t',
    ]);
  });

  it('lose the token on another origin, and do not get it back on the first', async () => {
    server.script(
      redirect(`${server.otherOrigin}/a`),
      redirect(`${server.origin}/b`),
      answer(200, picture),
    );
    await get({ authorization: 'Bearer t' });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer t',
      undefined,
      undefined,
    ]);
  });

  it('to a path that does not match are refused', async () => {
    server.script(redirect('/other'));
    expect(await refusalOf(get({ path: /^\/picture/ }))).toEqual(['download.forbidden_host', {}]);
    expect(server.requests).toHaveLength(1);
  });
});

it.each([
  ['an origin', { origins: ['https://smba.trafficmanager.net'] }],
  ['a path', { path: /^\/v3\// }],
])('asks nobody when the first URL has %s that does not match', async (_name, options) => {
  server.script(answer(200, picture));
  expect(await refusalOf(get(options))).toEqual(['download.forbidden_host', {}]);
  expect(server.requests).toHaveLength(0);
});

it.each([
  ['too long', { maxBytes: 4096 }],
  ['too slow', { patience: quick }],
])('hangs up on a sender that is %s', async (_name, options) => {
  const { pouring, sentBytes } = pour(Buffer.alloc(1024), 1);
  server.script(pouring);
  await refusalOf(get(options));
  // Resolves when the sender's connection closes, and only then.
  expect(await sentBytes).toBeGreaterThan(0);
});
