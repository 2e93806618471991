import { inspect } from 'node:util';
import { clouds } from '../../../src/clouds';
import { GraphAnswerError, GraphUnreachableError } from '../../../src/graph/answer';
import type { GraphCall } from '../../../src/graph/exchange';
import type { GraphClientDeps } from '../../../src/graph/client';
import { createGraphClient } from '../../../src/graph/client';
import { limits } from '../../../src/limits';
import type { Answer, ScriptedServer } from '../../support/http-server';
import { answer, hang, reset, startScriptedServer } from '../../support/http-server';
import { recordedLog } from '../../support/recorded-log';

let server: ScriptedServer;
let time: number;
let waits: number[];

beforeAll(async () => {
  server = await startScriptedServer();
});

afterAll(() => server.close());

beforeEach(() => {
  time = Date.UTC(2026, 7, 1);
  waits = [];
});

/** Time passes only while somebody sleeps. */
function clientWith(deps: Partial<GraphClientDeps> = {}) {
  const { log, lines, printed } = recordedLog();
  const client = createGraphClient({
    fetch,
    cloud: { ...clouds.public, graphOrigin: server.origin },
    now: () => time,
    sleep: (milliseconds) => {
      waits.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
    random: () => 0.5,
    correlation: () => 'id-1',
    log,
    ...deps,
  });
  return { client, lines, printed };
}

const read: GraphCall = {
  method: 'GET',
  path: '/me/photo/$value',
  token: 'token-1',
  maxBytes: 1_000_000,
};
const jpeg = Buffer.from(Array.from({ length: 70_000 }, (_, index) => index % 256));
const write: GraphCall = {
  method: 'PUT',
  path: '/me/photo/$value',
  token: 'token-1',
  content: { type: 'image/jpeg', bytes: jpeg },
};

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );

describe('a call', () => {
  it('says who it is for, what it wants and which one it is', async () => {
    server.script(answer(200, jpeg));
    await clientWith().client(read);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({
      method: 'GET',
      url: '/v1.0/me/photo/$value',
      headers: {
        authorization: 'Bearer token-1',
        accept: '*/*',
        'accept-encoding': 'identity',
        'client-request-id': 'id-1',
      },
    });
  });

  it('gives back the exact bytes and the headers', async () => {
    server.script(answer(200, jpeg, { etag: '"A"' }));
    const { bytes, headers, status } = await clientWith().client(read);
    expect(bytes.equals(jpeg)).toBe(true);
    expect(headers.get('etag')).toBe('"A"');
    expect(status).toBe(200);
  });

  it('sends the exact bytes, of a slice of a larger buffer too, as what they are', async () => {
    const slice = jpeg.subarray(1000, 2000);
    server.script(answer(200));
    await clientWith().client({ ...write, content: { type: 'image/jpeg', bytes: slice } });
    expect(server.requests[0]?.body.equals(slice)).toBe(true);
    expect(server.requests[0]?.headers['content-type']).toBe('image/jpeg');
    expect(server.requests[0]?.headers['content-length']).toBe('1000');
  });

  it.each<[string, Answer]>([
    ['no body', answer(204)],
    ['a body that is no JSON', answer(200, '<html>', { 'content-type': 'application/json' })],
    [
      'a body that never ends',
      (_request, response) => {
        response.writeHead(200, { 'content-length': '1000000' });
        response.write('{');
      },
    ],
    [
      'a body that breaks off',
      (request, response) => {
        response.writeHead(200, { 'content-length': '1000000' });
        response.write('{', () => request.socket.resetAndDestroy());
      },
    ],
  ])('that writes takes a success with %s for a success', async (_name, answering) => {
    server.script(answering);
    await clientWith().client(write);
    expect(server.requests).toHaveLength(1);
  });

  it('does not follow a redirect', async () => {
    server.script(answer(302, '', { location: `${server.otherOrigin}/v1.0/me` }));
    expect(await failureOf(clientWith().client(read))).toMatchObject({ status: 302 });
    expect(server.requests).toHaveLength(1);
  });

  it.each(['me', '@evil.example/', '.evil.example/', '/../beta/me', '/%2e%2e/beta/me'])(
    'to the path %j is not made',
    async (path) => {
      server.script(answer(200));
      expect(await failureOf(clientWith().client({ ...read, path }))).toBeInstanceOf(TypeError);
      expect(server.requests).toEqual([]);
    },
  );

  it('refuses a success that is longer than wanted', async () => {
    server.script(answer(200, jpeg));
    const work = clientWith().client({ ...read, maxBytes: 1000 });
    expect(await failureOf(work)).toMatchObject({ status: 200, codes: ['UnusableAnswer'] });
    expect(server.requests).toHaveLength(1);
  });
});

describe('a refused call', () => {
  it('keeps the codes, the id and the wait, and neither body nor token', async () => {
    const body = {
      error: { code: 'TooManyRequests', message: 'canary-body', innerError: { code: '429' } },
    };
    server.script(answer(429, body, { 'request-id': 'r-1', 'retry-after': '600' }));
    const { client, printed } = clientWith();
    const thrown = await failureOf(client({ ...read, token: 'canary-token' }));
    expect(thrown).toBeInstanceOf(GraphAnswerError);
    expect(thrown).toMatchObject({
      status: 429,
      codes: ['TooManyRequests', '429'],
      code: 'TooManyRequests',
      requestId: 'r-1',
      retryAfterMilliseconds: 600_000,
    });
    expect(inspect(thrown, { depth: 9 }) + printed()).not.toContain('canary');
  });

  it('keeps the claims of a challenge', async () => {
    const claims = '{"access_token":{}}';
    const header = `Bearer error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`;
    server.script(answer(401, '', { 'www-authenticate': header }));
    expect(await failureOf(clientWith().client(read))).toMatchObject({ challengeClaims: claims });
  });

  it.each<[string, Answer, string]>([
    ['a request id that is none', answer(403, '', { 'request-id': 'Adele <a@b>' }), 'id-1'],
    ['a page without a request id', answer(403, '<html>'), 'id-1'],
    [
      'a request id in the body alone',
      answer(403, { error: { code: 'X', innerError: { 'request-id': 'r-2' } } }),
      'r-2',
    ],
  ])('has an id for support after %s', async (_name, answering, requestId) => {
    server.script(answering);
    expect(await failureOf(clientWith().client(read))).toMatchObject({ requestId });
  });

  it.each<[string, Answer]>([
    ['no body', answer(403)],
    ['a page', answer(403, '<html>')],
    ['a compressed body that is none', answer(403, 'x', { 'content-encoding': 'gzip' })],
    ['more body than anybody reads', answer(403, Buffer.alloc(limits.graphJsonBytes + 1, 'x'))],
    [
      'a body that breaks off',
      (request, response) => {
        response.writeHead(403, { 'content-length': '1000' });
        response.write('{"error":', () => setTimeout(() => request.socket.resetAndDestroy(), 10));
      },
    ],
    [
      'a body that never ends',
      (_request, response) => {
        response.writeHead(403, { 'content-length': '1000' });
        response.write('{"error":');
      },
    ],
  ])('with %s still has its status', async (_name, answering) => {
    server.script(answering);
    const { client } = clientWith({ tryMilliseconds: 200 });
    expect(await failureOf(client(read))).toMatchObject({ status: 403, codes: [] });
    expect(server.requests).toHaveLength(1);
  });

  it('says once that it asks for too long a time, though its body never ends', async () => {
    server.script((_request, response) => {
      response.writeHead(429, { 'content-length': '1000', 'retry-after': '7200' });
      response.write('{"error":');
    });
    const { client, lines } = clientWith({ tryMilliseconds: 200 });
    expect(await failureOf(client(read))).toMatchObject({ status: 429 });
    await new Promise(setImmediate);
    expect(lines.filter(({ event }) => event === 'retry_after.capped')).toHaveLength(1);
  });

  it.each([400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 423])(
    'is not tried again after %d',
    async (status) => {
      server.script(answer(status, '', { 'retry-after': '1' }), answer(200));
      expect(await failureOf(clientWith().client(read))).toMatchObject({ status });
      expect(server.requests).toHaveLength(1);
      expect(waits).toEqual([]);
    },
  );
});

describe('trying again', () => {
  it.each<[string, Answer]>([
    ['throttling', answer(429)],
    ['too many bytes', answer(509)],
    ['an error of theirs', answer(500)],
    ['a page in front of Graph', answer(502, '<html>')],
    ['overload', answer(503)],
    ['a late service', answer(504)],
    ['a broken connection', reset],
    [
      'a photo that breaks off',
      (request, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('half', () => setTimeout(() => request.socket.resetAndDestroy(), 10));
      },
    ],
    ['an answer that is no HTTP', (request) => request.socket.end('hello')],
    ['an answer that stays out', hang],
    [
      'a photo that stays out',
      (_request, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('half');
      },
    ],
  ])('overcomes %s, with waits that double', async (_name, answering) => {
    server.script(answering, answering, answering, answer(200, jpeg));
    const { client, lines } = clientWith({ tryMilliseconds: 200 });
    expect((await client(read)).bytes.equals(jpeg)).toBe(true);
    expect(waits).toEqual([1000, 2000, 4000]);
    expect(lines.filter(({ event, msg }) => [event, msg].includes('graph.retrying'))).toHaveLength(
      3,
    );
  });

  it('sends the same bytes under the same id each time', async () => {
    server.script(answer(503), reset, answer(200));
    await clientWith().client(write);
    expect(server.requests.map(({ body }) => body.equals(jpeg))).toEqual([true, true, true]);
    expect(server.requests.map(({ headers }) => headers['client-request-id'])).toEqual([
      'id-1',
      'id-1',
      'id-1',
    ]);
  });

  it('ends after the tries that the limits allow', async () => {
    server.script(answer(503));
    expect(await failureOf(clientWith().client(read))).toMatchObject({ status: 503 });
    expect(server.requests).toHaveLength(limits.graphTries);
    expect(waits).toHaveLength(limits.graphTries - 1);
  });

  it.each([
    ['2.128', 2128],
    ['5', 5000],
    ['Sat, 01 Aug 2026 00:00:07 GMT', 7000],
  ])('waits as Graph asks: %s', async (retryAfter, wait) => {
    server.script(answer(429, '', { 'retry-after': retryAfter }), answer(200));
    await clientWith().client(write);
    expect(waits).toEqual([wait]);
  });

  it('does not wait longer than anybody would, and says how long that is', async () => {
    server.script(answer(429, '', { 'retry-after': '600' }));
    expect(await failureOf(clientWith().client(write))).toMatchObject({
      retryAfterMilliseconds: 600_000,
    });
    expect(server.requests).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  it('ends when the next try would come after the time for all', async () => {
    server.script(answer(429, '', { 'retry-after': '29' }));
    expect(await failureOf(clientWith().client(write))).toMatchObject({ status: 429 });
    expect(waits).toEqual([29_000, 29_000]);
  });

  it('ends with the failure of the connection when it never succeeds', async () => {
    server.script(reset);
    const { client, lines } = clientWith();
    const thrown = await failureOf(client({ ...write, token: 'canary' }));
    expect(thrown).toBeInstanceOf(GraphUnreachableError);
    const errno = expect.stringMatching(/^(ECONNRESET|UND_ERR_SOCKET)$/) as string;
    expect(thrown).toMatchObject({ reason: 'network', code: errno });
    expect(lines).toMatchObject([{ error: errno }, { error: errno }, { error: errno }]);
    expect(inspect(thrown)).not.toContain('canary');
  });

  it('gives each try its own time', async () => {
    server.script(hang);
    const thrown = await failureOf(clientWith({ tryMilliseconds: 50 }).client(write));
    expect(thrown).toMatchObject({ reason: 'timeout' });
    expect(server.requests).toHaveLength(limits.graphTries);
  });

  it('gives each try what the limits say when nobody says otherwise', async () => {
    const starts = jest.spyOn(globalThis, 'setTimeout');
    server.script(answer(200));
    await clientWith().client(write);
    const waited = starts.mock.calls.map(([, wait]) => wait);
    starts.mockRestore();
    expect(waited).toContain(limits.graphTryMilliseconds);
  });

  it("ends with the caller's signal, in a try", async () => {
    const controller = new AbortController();
    const reason = new Error('drained');
    // The call has arrived then, and nobody answers it.
    server.script(() => controller.abort(reason));
    const work = clientWith().client({ ...write, signal: controller.signal });
    await expect(work).rejects.toBe(reason);
    expect(server.requests).toHaveLength(1);
  });

  it("ends with the caller's signal, between two tries", async () => {
    server.script(answer(503));
    const { signal } = new AbortController();
    const reason = new Error('drained');
    const passed: (AbortSignal | undefined)[] = [];
    const sleep = (_milliseconds: number, given?: AbortSignal) => {
      passed.push(given);
      return Promise.reject(reason);
    };
    await expect(clientWith({ sleep }).client({ ...write, signal })).rejects.toBe(reason);
    expect(passed).toEqual([signal]);
  });

  it('shows nothing of a token that cannot be a header', async () => {
    server.script(answer(200));
    const { client, printed } = clientWith();
    const thrown = await failureOf(client({ ...read, token: 'canary\nx' }));
    expect(thrown).toBeInstanceOf(Error);
    expect(inspect(thrown) + printed()).not.toContain('canary');
    expect(server.requests).toEqual([]);
  });
});

describe('when Graph throttles', () => {
  const resting = { reason: 'resting' };
  const asOther = (call: GraphCall): GraphCall => ({ ...call, token: 'token-2' });
  const ofUser: GraphCall = { ...write, path: '/users/u-1/photo/$value' };
  const tenMinutes = answer(429, '', { 'retry-after': '600' });

  it.each([
    ['429 with seconds', tenMinutes],
    ['429 with a date', answer(429, '', { 'retry-after': 'Sat, 01 Aug 2026 00:10:00 GMT' })],
    ['503 with seconds', answer(503, '', { 'retry-after': '600' })],
  ])('no call of the kind goes out before the time of %s is over, whoever asks', async (...row) => {
    server.script(row[1], answer(200));
    const { client } = clientWith();
    expect(await failureOf(client(write))).toMatchObject({ retryAfterMilliseconds: 600_000 });
    for (const call of [write, asOther(write), ofUser, { ...write, beta: true }]) {
      expect(await failureOf(client(call))).toMatchObject({
        ...resting,
        retryAfterMilliseconds: 600_000,
      });
    }
    time += 599_000;
    // Not even at the very end does anybody wait for it.
    expect(await failureOf(client(write))).toMatchObject({ retryAfterMilliseconds: 1000 });
    expect(server.requests).toHaveLength(1);
    time += 1000;
    await client(write);
    await client(ofUser);
    expect(server.requests).toHaveLength(3);
    expect(waits).toEqual([]);
  });

  it.each([
    ['reads', read],
    ['photos of groups', { ...write, path: '/groups/g-1/photo/$value' }],
    ['photos of teams', { ...write, path: '/teams/t-1/photo/$value' }],
    ['photos of contacts', { ...write, path: '/me/contacts/c-1/photo/$value' }],
  ])('%s go on', async (_name, other) => {
    server.script(tenMinutes, answer(200));
    const { client } = clientWith();
    await failureOf(client(write));
    await client(other);
    expect(server.requests).toHaveLength(2);
  });

  it('one mailbox only, everybody else goes on', async () => {
    const message = 'Application is over its MailboxConcurrency limit.';
    const body = { error: { code: 'ApplicationThrottled', message } };
    server.script(answer(429, body, { 'retry-after': '600' }), answer(200));
    const { client } = clientWith();
    await failureOf(client(write));
    await client(asOther(write));
    await client(ofUser);
    expect(await failureOf(client(write))).toMatchObject(resting);
    expect(server.requests).toHaveLength(3);
  });

  it('without a time, it is left alone for longer after each refusal in a row', async () => {
    server.script(answer(429));
    const { client } = clientWith();
    expect(await failureOf(client(write))).toMatchObject({ retryAfterMilliseconds: 8000 });
    expect(waits).toEqual([1000, 2000, 4000]);
    expect(await failureOf(client(write))).toMatchObject({
      ...resting,
      retryAfterMilliseconds: 8000,
    });
    expect(server.requests).toHaveLength(4);
    time += 8000;
    await failureOf(client(write));
    expect(waits.slice(3)).toEqual([16_000]);
    server.script(answer(200));
    time += limits.restMostMilliseconds;
    await client(write);
    server.script(answer(429), answer(200));
    await client(write);
    expect(waits.slice(4)).toEqual([1000]);
  });

  it('others wait for the end of a rest as short as a second', async () => {
    server.script(answer(429, '', { 'retry-after': '1' }), answer(200));
    const slept: (() => void)[] = [];
    const { client } = clientWith({
      sleep: (milliseconds) =>
        new Promise((resolve) => {
          slept.push(() => {
            time += milliseconds;
            resolve();
          });
        }),
    });
    const first = client(write);
    while (slept.length === 0) await new Promise((resolve) => setImmediate(resolve));
    const second = client(asOther(write));
    while (slept.length === 1) await new Promise((resolve) => setImmediate(resolve));
    expect(server.requests).toHaveLength(1);
    slept.forEach((wake) => wake());
    await Promise.all([first, second]);
    expect(server.requests).toHaveLength(3);
  });

  it('a longer rest that somebody else meets meanwhile holds for a waiting call too', async () => {
    server.script(answer(429, '', { 'retry-after': '1' }), tenMinutes, answer(200));
    const slept: (() => void)[] = [];
    const { client } = clientWith({
      sleep: () => new Promise((resolve) => slept.push(resolve)),
    });
    const first = failureOf(client(write));
    while (slept.length === 0) await new Promise((resolve) => setImmediate(resolve));
    const second = failureOf(client(asOther(write)));
    while (slept.length === 1) await new Promise((resolve) => setImmediate(resolve));
    slept[0]?.();
    expect(await first).toMatchObject({ status: 429 });
    slept[1]?.();
    expect(await second).toMatchObject(resting);
    expect(server.requests).toHaveLength(2);
  });
});

describe('when a service keeps failing', () => {
  it('it is left alone for a while, then tried with one call', async () => {
    server.script(answer(503));
    const { client } = clientWith();
    await failureOf(client(write));
    await failureOf(client(write));
    // The fifth failure opened the breaker, in the middle of the second call.
    expect(server.requests).toHaveLength(limits.graphBreakerFailures);
    expect(await failureOf(client(write))).toMatchObject({ reason: 'resting' });
    expect(server.requests).toHaveLength(limits.graphBreakerFailures);
    time += limits.graphBreakerMilliseconds;
    server.script(answer(200));
    await Promise.all([client(write), failureOf(client(write))]);
    expect(server.requests).toHaveLength(1);
    await client(write);
    expect(server.requests).toHaveLength(2);
  });

  it('the call that saw the last failure tells what that was', async () => {
    server.script(answer(503));
    const { client } = clientWith();
    await failureOf(client(write));
    expect(await failureOf(client(write))).toMatchObject({ status: 503 });
  });

  it('ten minutes of calls once a second costs few requests and ends soon after the outage', async () => {
    server.script(answer(503));
    const { client } = clientWith({ sleep: () => Promise.resolve() });
    const calls = 600;
    for (let call = 0; call < calls; call += 1, time += 1000) await failureOf(client(write));
    expect(server.requests.length).toBeLessThan(calls / 10);
    server.script(answer(200));
    const restored = time;
    while ((await failureOf(client(write))) !== undefined) time += 1000;
    expect(time - restored).toBeLessThan(60_000);
  });

  it('throttling in between is no sign of health', async () => {
    const { client } = clientWith();
    server.script(answer(503));
    await failureOf(client(write));
    server.script(answer(429, '', { 'retry-after': '600' }), answer(503));
    await failureOf(client(read));
    await failureOf(client(write));
    expect(server.requests).toHaveLength(1 + limits.graphBreakerFailures - limits.graphTries);
  });

  it('other services are called as before', async () => {
    server.script(answer(503));
    const { client } = clientWith();
    await failureOf(client(write));
    await failureOf(client(write));
    server.script(answer(200));
    await client({ ...write, path: '/groups/g-1/photo/$value' });
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, Answer]>([
    ['refusals', answer(403)],
    ['full mailboxes', answer(507)],
    ['full mailboxes by 500', answer(500, { error: { code: 'ErrorMailboxFull', message: '' } })],
    [
      'disabled accounts by 503, with a time',
      answer(503, { error: { code: 'AccountDisabled', message: '' } }, { 'retry-after': '600' }),
    ],
    ['throttling', answer(429, '', { 'retry-after': '0.001' })],
    [
      'a route that does not work',
      answer(502, { error: { code: 'BadGateway', message: 'Failed to execute backend request.' } }),
    ],
  ])('it is not because of %s', async (_name, answering) => {
    server.script(answering);
    const { client } = clientWith();
    for (let call = 0; call < 2 * limits.graphBreakerFailures; call += 1)
      await failureOf(client(write));
    server.script(answer(200));
    await client(write);
    expect(server.requests).toHaveLength(1);
  });
});

it('logs status, time and request id of an answer and no URL', async () => {
  server.script(answer(200, '', { 'request-id': 'r-7' }));
  const { client, lines, printed } = clientWith();
  await client({ ...write, path: '/groups/canary-group/photo/$value', token: 'canary-token' });
  expect(lines).toEqual([expect.objectContaining({ status: 200, requestId: 'r-7' })]);
  expect(printed()).not.toContain('canary');
});
