import { createSpeak } from '../../../bot/cards/card';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { RunningServer, ServerOptions } from '../../../bot/http/server';
import { openServer } from '../../../bot/http/server';
import { limits } from '../../../src/index';
import { until } from '../../e2e/support/bot-process';
import type { Channel } from '../../support/channel';
import { openChannel } from '../../support/channel';
import { deferred } from '../../support/deferred';
import type { RawConnection } from '../../support/raw-http';
import { connectRaw } from '../../support/raw-http';
import { noStepUps } from '../../support/no-step-ups';
import { recordedLog } from '../../support/recorded-log';

const KiB = 1024;

let channel: Channel;
const servers: RunningServer[] = [];
const record = recordedLog();
let activities: unknown[] = [];

beforeAll(async () => {
  channel = await openChannel();
});
afterAll(() => channel.close());
beforeEach(() => {
  activities = [];
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function open(options: Partial<ServerOptions> = {}): Promise<RunningServer> {
  const server = await openServer({
    config: channel.config,
    log: record.log,
    now: Date.now,
    speak: createSpeak('en'),
    stepUps: noStepUps,
    onActivity: (authorization, body) => {
      activities.push({ authorization, body });
      return Promise.resolve({ status: 200 });
    },
    ...options,
  });
  servers.push(server);
  return server;
}

/** A server that has a message in hand from `begun` until `finished` is resolved. */
async function openHolding(options: Partial<ServerOptions> = {}) {
  const begun = deferred();
  const finished = deferred();
  const server = await open({
    ...options,
    onActivity: async () => {
      begun.resolve();
      await finished.promise;
      return { status: 200 };
    },
  });
  return { begun, finished, server };
}

const goodBody = () => JSON.stringify(channel.activity('personal.message.text'));
const goodHeaders = () => ({
  'content-type': 'application/json; charset=utf-8',
  authorization: `Bearer ${channel.token()}`,
});

function deliver(server: RunningServer) {
  return fetch(`${server.url}/api/messages`, {
    method: 'POST',
    headers: goodHeaders(),
    body: goodBody(),
  });
}

/** One whole request by hand, with headers as they are. */
async function raw(server: RunningServer, head: string[], body: string | Buffer = '') {
  const { gone, socket } = await connectRaw(server.url);
  // The one who answers then hangs up, so that a wrong answer is seen and not waited for.
  socket.write([...head, 'Host: bot', 'Connection: close', '', ''].join('\r\n'));
  socket.write(body);
  return gone;
}

describe('the routes', () => {
  it('hands a whole activity on, with nothing of the web server', async () => {
    expect((await deliver(await open())).status).toBe(200);
    expect(activities).toEqual([
      {
        authorization: expect.stringMatching(/^Bearer ey/) as string,
        body: JSON.parse(goodBody()) as object,
      },
    ]);
  });

  it('says that it is alive, and keeps the connection', async () => {
    const response = await fetch(`${(await open()).url}/healthz?probe`);
    expect([response.status, await response.text()]).toEqual([
      200,
      expect.stringMatching(/^\d+\.\d+\.\d+ ok$/),
    ]);
    expect(response.headers.get('connection')).toBe('keep-alive');
  });

  it('ends consent on a page that runs, loads and tells nothing', async () => {
    const canary = 'code-canary<script>';
    const response = await fetch(
      `${(await open()).url}/consented?code=${canary}&error=${canary}&admin_consent=True`,
    );
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('Go back to Teams');
    expect(page).not.toMatch(/canary|<script|style=|src=|href=/);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'") as string,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(record.printed()).not.toContain('canary');
  });

  it.each([
    ['/sign-in?id=known-canary', 'https://login.example/canary'],
    ['/consented?code=canary&state=known-canary', 'https://token.example/canary'],
  ])('leads on from %s to where the sign-in goes on', async (path, location) => {
    const known = (to: string) => (id: string) =>
      Promise.resolve(id === 'known-canary' ? to : undefined);
    const stepUps = {
      toEntra: known('https://login.example/canary'),
      toTokenService: known('https://token.example/canary'),
    };
    const { url } = await open({ stepUps });
    const response = await fetch(url + path, { redirect: 'manual' });
    expect(response.status).toBe(302);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      location,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
    const stranger = await fetch(url + path.replace('known', 'other'), { redirect: 'manual' });
    expect([stranger.status, stranger.headers.get('location')]).toEqual([200, null]);
    expect(record.printed()).not.toContain('canary');
  });

  it.each([
    ['GET', '/'],
    ['GET', '/api/messages'],
    ['PUT', '/api/messages'],
    ['OPTIONS', '/api/messages'],
    ['POST', '/api/messages/'],
    ['POST', '/API/messages'],
    ['POST', '//api/messages'],
    ['POST', '/api/../api/messages'],
    ['POST', '/api/%6dessages'],
    ['POST', 'http://bot/api/messages'],
    ['POST', '/healthz'],
    ['HEAD', '/healthz'],
    ['GET', '/favicon.ico'],
    ['GET', '/%ff'],
    ['GET', '//[/'],
    ['DELETE', '*'],
    ['PROPFIND', '/'],
  ])('answers %s %s with a bare 404', async (method, path) => {
    const answer = await raw(await open(), [`${method} ${path} HTTP/1.1`, 'Content-Length: 0']);
    const [head = '', body] = answer.split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 404 /);
    expect(body).toBe('');
    const [, ...headers] = head.split('\r\n').map((line) => line.split(':', 1)[0]?.toLowerCase());
    expect(headers.filter((name) => name !== 'content-length').sort()).toEqual([
      'cache-control',
      'connection',
      'date',
      'x-content-type-options',
    ]);
  });

  it.each(['/', '/api/messages', '/healthz', '/consented'])(
    'names neither server nor version on %s',
    async (path) => {
      const method = path === '/api/messages' ? 'POST' : 'GET';
      const response = await fetch(`${(await open()).url}${path}`, {
        method,
        ...(method === 'POST' && { body: '{}', headers: { 'content-type': 'application/json' } }),
      });
      expect([...response.headers.keys()]).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/server|powered|user-agent|version/)]),
      );
      expect(JSON.stringify([...response.headers])).not.toMatch(/restify|node|teamsai/i);
    },
  );

  it.each([
    ['an upgrade', 'GET /healthz HTTP/1.1', ['Connection: Upgrade', 'Upgrade: websocket']],
    ['a tunnel', 'CONNECT bot:443 HTTP/1.1', []],
  ])('drops %s', async (_what, line, headers) => {
    expect(await raw(await open(), [line, ...headers])).toBe('');
  });
});

describe('a body', () => {
  const nested = (opening: string, count: number) => opening.repeat(count);
  const text = (length: number) => JSON.stringify({ text: 'x'.repeat(length) });

  it.each<[string, Record<string, string>, Buffer | string, number]>([
    ['gzip that grows to 16 MiB', { 'content-encoding': 'gzip' }, gzipSync(text(16e6)), 415],
    ['that only claims to be gzip', { 'content-encoding': 'gzip' }, 'not gzip at all.', 415],
    ['brotli', { 'content-encoding': 'br' }, 'x', 415],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'a=1', 415],
    ['multipart', { 'content-type': 'multipart/form-data; boundary=b' }, '--b\r\n\r\nx', 415],
    ['text', { 'content-type': 'text/plain' }, '{}', 415],
    ['almost JSON', { 'content-type': 'application/json-patch+json' }, '[]', 415],
    ['of no type', { 'content-type': '' }, '{}', 415],
    ['too long', {}, text(256 * KiB), 413],
    ['of open brackets', {}, nested('[', 64 * KiB), 400],
    ['of open braces', {}, nested('{"a":', 50_000), 400],
    ['of balanced brackets', {}, nested('[', 100_000) + nested(']', 100_000), 400],
    ['cut off', {}, '{"type":', 400],
    ['of nothing', {}, '', 400],
    ['of bytes that are no text', {}, Buffer.from([0xff, 0xfe, 0x00]), 400],
  ])('%s is refused', async (_what, headers, body, status) => {
    const response = await fetch(`${(await open()).url}/api/messages`, {
      method: 'POST',
      headers: { ...goodHeaders(), ...headers },
      body,
    });
    expect([response.status, await response.text()]).toEqual([status, '']);
    expect(response.headers.get('connection')).toBe('close');
    expect(activities).toEqual([]);
  });

  it('may hold brackets in its texts', async () => {
    const server = await open();
    const activity = {
      ...channel.activity('personal.message.text'),
      text: '[{"\\'.repeat(500),
    };
    const response = await fetch(`${server.url}/api/messages`, {
      method: 'POST',
      headers: goodHeaders(),
      body: JSON.stringify(activity),
    });
    expect(response.status).toBe(200);
  });

  it.each([
    ['as deep as allowed', limits.inboundNesting, 200],
    ['one deeper', limits.inboundNesting + 1, 400],
    [
      'one deeper, behind a text with a quote and brackets',
      limits.inboundNesting + 1,
      400,
      '\\"}]}',
    ],
  ])('nested %s is answered', async (_what, depth, status, text = '') => {
    // The activity itself is the outermost.
    const value = `${nested('[', depth - 1)}"${nested('{', 99)}"${nested(']', depth - 1)}`;
    const whole = goodBody();
    const body = `{"text":"${text}","value":${value},${whole.slice(1)}`;
    const response = await fetch(`${(await open()).url}/api/messages`, {
      method: 'POST',
      headers: goodHeaders(),
      body,
    });
    expect(response.status).toBe(status);
    expect(activities).toHaveLength(status === 200 ? 1 : 0);
  });

  it('without a length is stopped while it is read', async () => {
    const { gone, socket } = await connectRaw((await open()).url);
    const head = [
      'POST /api/messages HTTP/1.1',
      'Host: bot',
      'Content-Type: application/json',
      'Transfer-Encoding: chunked',
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n`);
    const chunk = `10000\r\n${' '.repeat(64 * KiB)}\r\n`;
    let sent = 0;
    while (!socket.destroyed && sent < 1000) {
      sent += 1;
      if (!socket.write(chunk)) {
        await Promise.race([once(socket, 'drain').catch(() => undefined), gone]);
      }
    }
    expect(await gone).toMatch(/^HTTP\/1\.1 413 /);
    expect(sent).toBeLessThan(1000);
  });

  it('shorter than it says is not waited for past the time-out', async () => {
    const server = await open({
      bounds: {
        inboundHeadersMilliseconds: 200,
        inboundRequestMilliseconds: 300,
        inboundCheckMilliseconds: 50,
      },
    });
    const head = [
      'POST /api/messages HTTP/1.1',
      'Content-Type: application/json',
      'Content-Length: 100',
    ];
    expect(await raw(server, head, '{"type":')).toMatch(/^HTTP\/1\.1 408 /);
    expect(activities).toEqual([]);
  });

  it.each([
    ['two lengths', ['Content-Length: 2', 'Content-Length: 3']],
    ['a length and chunks', ['Content-Length: 2', 'Transfer-Encoding: chunked']],
    ['a length that is none', ['Content-Length: -1']],
  ])('with %s is refused', async (_what, headers) => {
    const head = ['POST /api/messages HTTP/1.1', 'Content-Type: application/json', ...headers];
    expect(await raw(await open(), head, '{}')).toMatch(/^HTTP\/1\.1 400 /);
    expect(activities).toEqual([]);
  });
});

describe('slow clients', () => {
  it.each([
    ['says nothing', ''],
    ['never ends its headers', 'POST /api/messages HTTP/1.1\r\nHost: bot\r\nX: '],
  ])('one that %s is dropped', async (_what, start) => {
    const server = await open({
      bounds: { inboundHeadersMilliseconds: 200, inboundCheckMilliseconds: 50 },
    });
    const { gone, socket } = await connectRaw(server.url);
    socket.write(start);
    const drip = setInterval(() => void socket.write(start === '' ? '' : 'x'), 20);
    expect(await gone).toMatch(/^HTTP\/1\.1 408 /);
    clearInterval(drip);
  });

  it('many of them do not keep a message out', async () => {
    const server = await open({ bounds: { inboundConnections: 20 } });
    const slow = await Promise.all(Array.from({ length: 60 }, () => connectRaw(server.url)));
    for (const { socket } of slow) socket.write('POST /api/messages HTTP/1.1\r\nX: ');
    expect((await deliver(server)).status).toBe(200);
    // Not told that they are too slow: they had to go before that.
    const oldest = await Promise.all(slow.slice(0, 40).map(({ gone }) => gone));
    expect(new Set(oldest)).toEqual(new Set(['']));
    for (const { socket } of slow) socket.destroy();
  });

  it('more than the limit are never held', async () => {
    const server = await open({
      bounds: { inboundHeadersMilliseconds: 60_000, inboundRequestMilliseconds: 60_000 },
    });
    const first = await connectRaw(server.url);
    const others: RawConnection[] = [];
    // No more at once than the system lets wait for a server.
    while (others.length < limits.inboundConnections) {
      const some = Array.from({ length: 100 }, () => connectRaw(server.url));
      others.push(...(await Promise.all(some)));
    }
    expect(await first.gone).toBe('');
    for (const { socket } of others) socket.destroy();
  });

  it('of too many, those go first that have not asked anything, then idle ones, then slow senders', async () => {
    const server = await open({ bounds: { inboundConnections: 3 } });
    const gone: string[] = [];
    const connect = async (name: string, start: string, until?: string) => {
      const connection = await connectRaw(server.url);
      void connection.gone.then(() => gone.push(name));
      connection.socket.write(start);
      if (until !== undefined) await connection.received(until);
      return connection;
    };
    const ask = 'GET /healthz HTTP/1.1\r\nHost: bot\r\n\r\n';
    const half =
      'POST /api/messages HTTP/1.1\r\nHost: bot\r\nExpect: 100-continue\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n';
    const all = [
      await connect('slow', half, '100 Continue'),
      await connect('idle', ask, 'ok'),
      await connect('silent', 'POST /api'),
    ];
    for (const [index, name] of ['silent', 'idle', 'slow'].entries()) {
      all.push(await connect(`newcomer ${index}`, ask, 'ok'));
      await until(`${name} is gone`, () => gone.includes(name));
      expect(gone).toHaveLength(index + 1);
      // What came last is not idle any more, and can only go after the others.
      all.at(-1)?.socket.write(half);
      await all.at(-1)?.received('100 Continue');
    }
    for (const { socket } of all) socket.destroy();
  });

  it('newcomers do not interrupt a message in hand', async () => {
    const { begun, finished, server } = await openHolding({
      bounds: { inboundConnections: 5 },
    });
    const delivery = deliver(server);
    await begun.promise;
    const newcomers = await Promise.all(Array.from({ length: 20 }, () => connectRaw(server.url)));
    await Promise.all(newcomers.slice(0, 10).map(({ gone }) => gone));
    finished.resolve();
    expect((await delivery).status).toBe(200);
    for (const { socket } of newcomers) socket.destroy();
  });

  it('go where all places are taken by messages in hand', async () => {
    const { begun, finished, server } = await openHolding({
      bounds: { inboundConnections: 1 },
    });
    const delivery = deliver(server);
    await begun.promise;
    const newcomer = await connectRaw(server.url);
    const cut = await Promise.race([
      newcomer.gone.then(() => 'newcomer'),
      delivery.catch(() => 'message'),
    ]);
    expect(cut).toBe('newcomer');
    finished.resolve();
    expect((await delivery).status).toBe(200);
  });
});

describe('what goes wrong', () => {
  it('stays in the log, without the error’s text', async () => {
    const server = await open({
      onActivity: () => Promise.reject(new SyntaxError('secret-canary')),
    });
    const response = await deliver(server);
    expect([response.status, await response.text()]).toEqual([500, '']);
    expect(record.lines).toContainEqual(
      expect.objectContaining({ event: 'request.failed', error: 'SyntaxError' }),
    );
    expect(record.printed()).not.toMatch(/canary|eyJ/);
  });

  it('is told of strangers in samples', async () => {
    const server = await open();
    record.lines.length = 0;
    const post = () => fetch(`${server.url}/api/messages`, { method: 'POST', body: '{}' });
    for (let sent = 0; sent < 130; sent += 1) await post();
    const lines = record.lines.filter(({ event }) => event === 'request.refused');
    expect(lines).toHaveLength(limits.refusalLines + 1);
    expect(lines.map(({ count }) => count)).toEqual([
      ...Array.from({ length: limits.refusalLines }, () => undefined),
      100,
    ]);
    // What is refused for another reason is told all the same.
    await fetch(`${server.url}/api/messages`, {
      method: 'POST',
      body: '{',
      headers: { 'content-type': 'application/json' },
    });
    expect(record.lines).toContainEqual(expect.objectContaining({ code: 'body.malformed' }));
  });

  it('is told of strangers anew after a while', async () => {
    let ahead = 0;
    const server = await open({ now: () => Date.now() + ahead });
    record.lines.length = 0;
    const ask = () => fetch(`${server.url}/sign-in?id=unknown`);
    for (let sent = 0; sent < 2 * limits.refusalLines; sent += 1) await ask();
    expect(record.lines).toHaveLength(limits.refusalLines);
    ahead = limits.refusalLinesMilliseconds;
    await ask();
    expect(record.lines).toHaveLength(limits.refusalLines + 1);
  });

  it('tells who cannot have the port', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const config = { ...channel.config, port };
    await expect(open({ config })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    taken.close();
  });
});

describe('closing', () => {
  it('finishes what is in hand, drops idle connections and takes no new ones', async () => {
    const { begun, finished, server } = await openHolding();
    const idle = await connectRaw(server.url);
    idle.socket.write('GET /healthz HTTP/1.1\r\nHost: bot\r\n\r\n');
    await idle.received('ok');
    const delivery = deliver(server);
    await begun.promise;
    const closed = server.close();
    await idle.gone;
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    finished.resolve();
    expect((await delivery).status).toBe(200);
    await closed;
  });

  it('does not wait for ever for what hangs', async () => {
    const begun = deferred();
    const server = await open({
      bounds: { drainMilliseconds: 100 },
      onActivity: () => {
        begun.resolve();
        return new Promise(() => undefined);
      },
    });
    const delivery = deliver(server);
    await begun.promise;
    await server.close();
    await expect(delivery).rejects.toThrow();
  });
});
