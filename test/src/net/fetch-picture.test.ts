import type { Cloud } from '../../../src/clouds';
import { clouds } from '../../../src/clouds';
import { limits } from '../../../src/limits';
import { createPictureFetcher } from '../../../src/net/fetch-picture';
import type { Fetch } from '../../../src/ports';
import type { ImageSource } from '../../../src/request';
import type { ScriptedServer } from '../../support/http-server';
import { answer, hang, reset, startScriptedServer } from '../../support/http-server';
import { recordedLog } from '../../support/recorded-log';

const inline = (contentUrl: string): ImageSource => ({ kind: 'inline', contentUrl });
const file = (downloadUrl: string): ImageSource => ({ kind: 'file', downloadUrl, name: 'a.png' });
const view = 'v3/attachments/0-neu-d5-abc/views/original';
const tenant = '6ee9a5ee-7d5c-4a5e-9a33-0a5c7e1f2b11';

/** A fetcher that reaches nobody and records what would have been sent. */
function recordingFetcher(answerWith = () => new Response('picture')) {
  const sent: { url: string; authorization: string | null }[] = [];
  const fetch: Fetch = (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    sent.push({ url, authorization: new Headers(init?.headers).get('authorization') });
    return Promise.resolve(answerWith());
  };
  const { log, lines, printed } = recordedLog();
  const fetchPicture = createPictureFetcher({
    fetch,
    cloud: clouds.public,
    botToken: () => Promise.resolve('bot-token'),
    now: () => 0,
    random: () => 0.5,
    sleep: () => Promise.resolve(),
    log,
  });
  return { fetchPicture, sent, lines, printed };
}

describe('an inline image', () => {
  it.each([
    ['a region', `https://smba.trafficmanager.net/emea/${view}`],
    ['a region and a tenant', `https://smba.trafficmanager.net/emea/${tenant}/${view}`],
    ['nothing before it', `https://smba.trafficmanager.net/${view}`],
    ['another view', 'https://smba.trafficmanager.net/in/v3/attachments/0-a/views/imgo'],
    ['the government community cloud', `https://smba.infra.gcc.teams.microsoft.com/gcc/${view}`],
    ['the newer host', `https://smba.onyx.prod.teams.trafficmanager.net/amer/${view}`],
  ])('is fetched with the bot token: %s', async (_name, url) => {
    const { fetchPicture, sent } = recordingFetcher();
    expect((await fetchPicture(inline(url))).toString()).toBe('picture');
    expect(sent).toEqual([{ url, authorization: 'Bearer bot-token' }]);
  });

  const attachment = 'https://smba.trafficmanager.net/emea/v3/attachments/0-a';
  it.each([
    ['nothing', attachment],
    ['a slash', `${attachment}/`],
    ['no view', `${attachment}/views`],
    ['no view and a slash', `${attachment}/views/`],
    ['a slash after the original', `${attachment}/views/original/`],
    ['capitals', `${attachment}/VIEWS/ORIGINAL`],
  ])('is fetched as the original where its address ends in %s', async (_name, url) => {
    const { fetchPicture, sent } = recordingFetcher();
    await fetchPicture(inline(url));
    expect(sent).toEqual([
      { url: `${attachment}/views/original`, authorization: 'Bearer bot-token' },
    ]);
  });

  it('keeps the region, the tenant and the query of an address without a view', async () => {
    const { fetchPicture, sent } = recordingFetcher();
    const origin = 'https://smba.trafficmanager.net';
    await fetchPicture(inline(`${origin}/emea/${tenant}/v3/attachments/0-a?x=1`));
    expect(sent[0]?.url).toBe(`${origin}/emea/${tenant}/v3/attachments/0-a/views/original?x=1`);
  });

  it.each([
    ['userinfo', `https://smba.trafficmanager.net@evil.example/${view}`],
    ['a suffix', `https://smba.trafficmanager.net.evil.example/${view}`],
    ['an escaped dot', `https://smba.trafficmanager.net%2eevil.example/${view}`],
    ['a neighbour in the zone', `https://evil.trafficmanager.net/${view}`],
    ['a port', `https://smba.trafficmanager.net:8443/${view}`],
    ['http', `http://smba.trafficmanager.net/${view}`],
    ['localhost', `http://localhost/${view}`],
    ['a prefix of localhost', `http://localhost.evil.example/${view}`],
    ['a decimal address', `https://2130706433/${view}`],
    ['the metadata address', 'http://169.254.169.254/v3/attachments/a/views/b'],
    ['data', 'data:image/png;base64,AAAA'],
    ['file', 'file:///v3/attachments/a/views/b'],
    ['blob', `blob:https://smba.trafficmanager.net/${view}`],
    ['a trailing dot', `https://smba.trafficmanager.net./${view}`],
    ['SharePoint', `https://contoso.sharepoint.com/${view}`],
    ['Graph', `https://graph.microsoft.com/${view}`],
    ['the store behind the HTML', 'https://us-api.asm.skype.com/v1/objects/0-a/views/imgo'],
    ['the token service', 'https://token.botframework.com/api/usertoken/GetToken'],
    ['no path', 'https://smba.trafficmanager.net/'],
    ['all attachments', 'https://smba.trafficmanager.net/emea/v3/attachments/'],
    ['no view but more', 'https://smba.trafficmanager.net/emea/v3/attachments/a/more'],
    ['two slashes', 'https://smba.trafficmanager.net/emea/v3/attachments//views/original'],
    ['something below the view', `https://smba.trafficmanager.net/emea/${view}/more`],
    ['another call', 'https://smba.trafficmanager.net/emea/v3/conversations/a/members'],
    [
      'a way out of the path',
      'https://smba.trafficmanager.net/v3/attachments/../conversations/views/a',
    ],
    ['an escaped way out', 'https://smba.trafficmanager.net/v3/attachments/..%2fa/views/original'],
    [
      'a twice escaped way out',
      'https://smba.trafficmanager.net/v3/attachments/%252e%252e/views/original',
    ],
    ['the path in the query', `https://smba.trafficmanager.net/?/${view}`],
    ['the path in the fragment', `https://smba.trafficmanager.net/#/${view}`],
    ['too deep a path', `https://smba.trafficmanager.net/a/b/c/d/${view}`],
    ['no URL', 'picture.png'],
    ['nothing', ''],
  ])('is refused without a request: %s', async (_name, url) => {
    const { fetchPicture, sent } = recordingFetcher();
    await expect(fetchPicture(inline(url))).rejects.toMatchObject({
      code: 'download.forbidden_host',
    });
    expect(sent).toEqual([]);
  });

  it('goes by redirect to no other host, with or without the token', async () => {
    const location = 'https://evil.example/picture';
    const { fetchPicture, sent } = recordingFetcher(
      () => new Response('', { status: 302, headers: { location } }),
    );
    const source = inline(`https://smba.trafficmanager.net/emea/${view}`);
    await expect(fetchPicture(source)).rejects.toMatchObject({ code: 'download.forbidden_host' });
    expect(sent).toHaveLength(1);
  });
});

describe('a file', () => {
  it.each([
    'https://contoso-my.sharepoint.com/personal/a/_layouts/15/download.aspx?UniqueId=1&tempauth=secret',
    'https://contoso.sharepoint.com/sites/x/a.png?tempauth=secret',
    'https://eu-prod.northeurope1.svc.ms/transform/a?x=1',
  ])('is fetched without any token: %s', async (url) => {
    const { fetchPicture, sent } = recordingFetcher();
    await fetchPicture(file(url));
    expect(sent).toEqual([{ url, authorization: null }]);
  });

  it.each([
    ['the connector', `https://smba.trafficmanager.net/emea/${view}`],
    ['any other host', 'https://evil.example/a.png'],
    ['the bare domain', 'https://sharepoint.com/a.png'],
    ['a look-alike', 'https://contoso-sharepoint.com/a.png'],
    ['a suffix', 'https://contoso.sharepoint.com.evil.example/a.png'],
    ['rented storage', 'https://contoso.blob.core.windows.net/a.png'],
    ['http', 'http://contoso.sharepoint.com/a.png'],
    ['userinfo', 'https://contoso.sharepoint.com@evil.example/a.png'],
    ['loopback', 'http://127.0.0.1/a.png'],
  ])('is refused without a request: %s', async (_name, url) => {
    const { fetchPicture, sent } = recordingFetcher();
    await expect(fetchPicture(file(url))).rejects.toMatchObject({
      code: 'download.forbidden_host',
    });
    expect(sent).toEqual([]);
  });
});

it.each([
  ['host', 'new.teams.example', 'download.forbidden_host'],
  ['path', 'smba.trafficmanager.net', 'download.unknown_path'],
])(
  'logs the host of a %s that it refused, and nothing else of the URL',
  async (_w, host, event) => {
    const { fetchPicture, lines, printed } = recordingFetcher();
    const url = `https://${host}/canary-path/v4/attachments/canary-id?canary-query`;
    await expect(fetchPicture(inline(url))).rejects.toThrow();
    const code = 'download.forbidden_host';
    expect(lines).toEqual([expect.objectContaining({ event, code, host })]);
    expect(printed()).not.toContain('canary');
  },
);

it('logs the host to which it was sent and did not go', async () => {
  const location = 'https://new.teams.example/canary?canary';
  const answering = () => new Response('', { status: 302, headers: { location } });
  const { fetchPicture, lines, printed } = recordingFetcher(answering);
  const source = inline(`https://smba.trafficmanager.net/emea/${view}`);
  await expect(fetchPicture(source)).rejects.toThrow();
  expect(lines).toEqual([expect.objectContaining({ host: 'new.teams.example' })]);
  expect(printed()).not.toContain('canary');
});

describe('over real sockets', () => {
  let server: ScriptedServer;
  let waits: number[];
  let tokens: number;
  let time: number;

  beforeAll(async () => {
    server = await startScriptedServer();
  });

  afterAll(() => server.close());

  beforeEach(() => {
    waits = [];
    tokens = 0;
    time = Date.UTC(2026, 7, 1);
  });

  function fetcher(botToken = () => Promise.resolve(`token-${(tokens += 1)}`)) {
    const cloud: Cloud = {
      ...clouds.public,
      connectorOrigins: [server.origin],
      downloadOrigins: [server.otherOrigin],
    };
    const fetchPicture = createPictureFetcher({
      fetch,
      cloud,
      botToken,
      now: () => time,
      random: () => 0.5,
      sleep: (milliseconds) => {
        time += milliseconds;
        waits.push(milliseconds);
        return Promise.resolve();
      },
      log: recordedLog().log,
      patience: { totalMilliseconds: 300 },
    });
    return fetchPicture;
  }

  const inlineHere = () => inline(`${server.origin}/emea/${view}`);
  const fileHere = () => file(`${server.otherOrigin}/a.png`);

  it.each([401, 403, 404, 408, 409, 412, 429, 500, 502, 503])(
    'an inline image that answers %d at first is asked for again, with the token of the moment',
    async (status) => {
      server.script(answer(status), answer(status), answer(200, 'picture'));
      expect((await fetcher()(inlineHere())).toString()).toBe('picture');
      expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
        'Bearer token-1',
        'Bearer token-2',
        'Bearer token-3',
      ]);
      const first = limits.downloadRetryMilliseconds;
      expect(waits).toEqual([first, 2 * first]);
    },
  );

  it.each([
    ['2', [429], [2000]],
    ['0.7', [429, 503], [700, 700]],
    ['Sat, 01 Aug 2026 00:00:04 GMT', [503], [4000]],
  ] as const)(
    'is asked for again after %s as it was told to',
    async (retryAfter, statuses, asked) => {
      for (const source of [inlineHere(), fileHere()]) {
        waits = [];
        time = Date.UTC(2026, 7, 1);
        const refused = statuses.map((status) => answer(status, '', { 'retry-after': retryAfter }));
        server.script(...refused, answer(200, 'picture'));
        expect((await fetcher()(source)).toString()).toBe('picture');
        expect(waits).toEqual(asked);
      }
    },
  );

  it('is not asked for before a long time is over, for anybody, and says how long', async () => {
    for (const source of [inlineHere(), fileHere()]) {
      const fetchPicture = fetcher();
      server.script(answer(429, '', { 'retry-after': '600' }), answer(200, 'picture'));
      const busy = (seconds: number) => ({ code: 'download.busy', details: { seconds } });
      await expect(fetchPicture(source)).rejects.toMatchObject(busy(600));
      time += 599_500;
      await expect(fetchPicture(source)).rejects.toMatchObject(busy(1));
      expect(server.requests).toHaveLength(1);
      time += 500;
      expect((await fetchPicture(source)).toString()).toBe('picture');
      expect(waits).toEqual([]);
    }
  });

  it('is asked for again after an hour, however absurd the time that it was told', async () => {
    for (const source of [inlineHere(), fileHere()]) {
      const fetchPicture = fetcher();
      server.script(answer(429, '', { 'retry-after': '99999999' }), answer(200, 'picture'));
      await expect(fetchPicture(source)).rejects.toMatchObject({ details: { seconds: 3600 } });
      time += limits.retryAfterMostMilliseconds;
      expect((await fetchPicture(source)).toString()).toBe('picture');
    }
  });

  it('without a time is left alone for a while after the last try', async () => {
    server.script(answer(429));
    const fetchPicture = fetcher();
    await expect(fetchPicture(fileHere())).rejects.toMatchObject({ code: 'download.busy' });
    expect(waits).toEqual([500, 1000, 2000]);
    await expect(fetchPicture(fileHere())).rejects.toMatchObject({ code: 'download.busy' });
    expect(server.requests).toHaveLength(limits.downloadTries);
  });

  it('an inline image whose connection breaks is asked for again', async () => {
    server.script(reset, answer(200, 'picture'));
    expect((await fetcher()(inlineHere())).toString()).toBe('picture');
  });

  const account = (...views: unknown[]) => answer(200, JSON.stringify({ type: 'image/*', views }));
  it.each([
    [
      'imgo',
      [
        { viewId: 'thumbnail', size: 9 },
        { viewId: 'original', size: 1 },
      ],
      'original',
    ],
    [
      'imgo',
      [
        { viewId: 'thumbnail', size: 9 },
        { viewId: 'big', size: '10' },
      ],
      'big',
    ],
    ['', [{ viewId: 'imgpsh' }, { viewId: '../../conversations', size: 9 }, null, 7], 'imgpsh'],
    ['imgo', [], 'original'],
  ])('a view “%s” that is not there is looked for in %j', async (named, views, found) => {
    server.script(answer(404), account(...views), answer(200, 'picture'));
    const attachment = `${server.origin}/emea/v3/attachments/0-a`;
    const url = named === '' ? attachment : `${attachment}/views/${named}`;
    expect((await fetcher()(inline(url))).toString()).toBe('picture');
    const paths = server.requests.map(({ url: path }) => path);
    expect(paths.slice(1)).toEqual([
      '/emea/v3/attachments/0-a',
      `/emea/v3/attachments/0-a/views/${found}`,
    ]);
  });

  it.each([
    ['no account', answer(404)],
    ['no JSON', answer(200, 'picture')],
    ['an odd account', answer(200, 'null')],
    ['another odd one', answer(200, '{"views":{}}')],
    ['too long an account', answer(200, `"${'x'.repeat(limits.attachmentAccountBytes)}"`)],
  ])('a view that is not there is the original after %s', async (_name, answering) => {
    server.script(answer(404), answering, answer(200, 'picture'));
    const url = `${server.origin}/v3/attachments/0-a/views/imgo`;
    expect((await fetcher()(inline(url))).toString()).toBe('picture');
    expect(server.requests.at(-1)?.url).toBe('/v3/attachments/0-a/views/original');
  });

  it('an inline image that keeps being refused is given up, with the last status', async () => {
    server.script(answer(403));
    await expect(fetcher()(inlineHere())).rejects.toMatchObject({
      code: 'download.unavailable',
      details: { status: 403 },
    });
    expect(server.requests).toHaveLength(limits.downloadTries);
    expect(waits).toHaveLength(limits.downloadTries - 1);
  });

  it.each([
    ['an answer that stays out', hang, 'download.too_slow'],
    ['a wrong request', answer(400), 'download.unavailable'],
    ['an attachment that is gone', answer(410), 'download.unavailable'],
    ['too long a picture', answer(200, '', { 'content-length': '99999999' }), 'photo.too_large'],
  ])('%s is not asked for again', async (_name, answering, code) => {
    server.script(answering);
    await expect(fetcher()(inlineHere())).rejects.toMatchObject({ code });
    expect(server.requests).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  it.each([401, 403, 404, 410])(
    'a file whose address has run out (%d) is given up at once',
    async (status) => {
      server.script(answer(status));
      await expect(fetcher()(fileHere())).rejects.toMatchObject({ code: 'download.unavailable' });
      expect(server.requests).toHaveLength(1);
    },
  );

  it.each([
    ['busy', answer(503)],
    ['throttling', answer(429)],
    ['a broken connection', reset],
  ])('a file is asked for again after %s, still without a token', async (_name, answering) => {
    server.script(answering, answer(200, 'picture'));
    expect((await fetcher()(fileHere())).toString()).toBe('picture');
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(
      server.requests.map(() => undefined),
    );
    expect(tokens).toBe(0);
  });

  it('no request is made when the bot has no token', async () => {
    server.script(answer(200, 'picture'));
    const failure = new Error('no token');
    await expect(fetcher(() => Promise.reject(failure))(inlineHere())).rejects.toBe(failure);
    expect(server.requests).toEqual([]);
  });

  it("the caller's signal ends it", async () => {
    server.script(hang);
    const reason = new Error('drained');
    const work = fetcher()(inlineHere(), AbortSignal.abort(reason));
    await expect(work).rejects.toBe(reason);
  });
});
