import { request } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import sharp from 'sharp';
import type { PageServer } from '../../local/page-server';
import { openPageServer } from '../../local/page-server';
import type { LocalTenant } from '../../local/start';
import { photoSwitches } from '../../cli/local/photo-switches';
import { createSamples } from '../../cli/local/samples';
import { startPhotobotTenant } from '../../cli/local/tenant';
import type { ScriptedServer } from '../support/http-server';
import { startScriptedServer } from '../support/http-server';

let local: LocalTenant;
let page: PageServer;
let bot: ScriptedServer;
let skipped = 0;

beforeAll(async () => {
  local = await startPhotobotTenant();
  bot = await startScriptedServer();
  bot.script((_request, response) => {
    response.end();
  });
  local.connectBot(bot.origin);
  const advance = (milliseconds: number) => (skipped += milliseconds);
  const shown = { samples: createSamples(), switches: photoSwitches };
  page = await openPageServer({ local, port: 0, advance, ...shown });
});

afterAll(async () => {
  await page.close();
  await bot.close();
  await local.close();
});

type Raw = { method?: string; headers?: Record<string, string>; body?: string };

/** `fetch` tidies paths and owns some headers; this sends what it is told. */
async function raw(path: string, { body, headers, method = 'GET' }: Raw = {}) {
  const { hostname, port } = new URL(page.origin);
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const sent = request({ hostname, port, path, method, headers }, (response) => {
        void textOf(response).then((content) =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: content }),
        );
      });
      sent.once('error', reject);
      sent.end(body);
    },
  );
}

async function post(path: string, body: object): Promise<{ status: number; body: unknown }> {
  const response = await fetch(page.origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json().catch(() => undefined) };
}

async function upload(bytes: Buffer, name: string) {
  const response = await fetch(`${page.origin}/api/pictures?name=${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  });
  return (await response.json()) as { id: string; visible: boolean };
}

const red = () =>
  sharp({ create: { width: 60, height: 80, channels: 3, background: '#cc0000' } })
    .jpeg()
    .toBuffer();

describe('files', () => {
  it.each([
    ['/', 'text/html'],
    ['/main.js', 'text/javascript'],
    ['/panel/panel.css', 'text/css'],
    ['/adaptivecards.js', 'text/javascript'],
    ['/app-icon', 'image/svg+xml'],
  ])('serves %s', async (path, type) => {
    const { headers, status } = await raw(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toContain(type);
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });

  it.each([
    '/../page-server.ts',
    '/%2e%2e/page-server.ts',
    '/..%2fpage-server.ts',
    '//main.js',
    '/jsconfig.json',
    '/types.d.ts',
    '/nothing',
  ])('has no %s', async (path) => {
    expect((await raw(path)).status).toBe(404);
  });

  it('runs no script and no style of its own page from the page itself', async () => {
    const { body } = await raw('/');
    expect(body).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/i);
  });
});

describe('strangers', () => {
  const json = { 'content-type': 'application/json', 'content-length': '2' };

  it.each([
    ['a name that points at this machine', 'GET', { host: 'evil.example' }, 421],
    ['that name with the right port', 'GET', { host: 'evil.example:4280' }, 421],
    ['another port', 'GET', { host: 'localhost:1' }, 421],
    ['a reader on another site', 'GET', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another site', 'POST', { ...json, origin: 'https://evil.example' }, 403],
    ['a sandboxed frame', 'POST', { ...json, origin: 'null' }, 403],
    [
      'a request that the browser knows to be foreign',
      'POST',
      { ...json, 'sec-fetch-site': 'cross-site' },
      403,
    ],
    ['a form', 'POST', { ...json, 'content-type': 'text/plain' }, 415],
    [
      'a body without end',
      'POST',
      { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
      411,
    ],
    ['a body too large', 'POST', { ...json, 'content-length': '70000' }, 413],
  ] as const)('refuses %s', async (_who, method, headers, status) => {
    const answer = await raw('/api/switches', {
      method,
      headers: { ...headers },
      body: method === 'POST' && status !== 413 ? '{}' : undefined,
    });
    expect(answer.status).toBe(status);
  });

  it('lets a browser on this machine in by either name', async () => {
    const { port } = new URL(page.origin);
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`]) {
      expect((await raw('/', { headers: { host } })).status).toBe(200);
    }
  });
});

describe('input', () => {
  const message = { as: 'adele', in: 'channel', text: 'help', mention: true, pictures: [] };

  it.each([
    ['nobody', '/api/send', { ...message, as: 'eve' }, 400],
    ['nowhere', '/api/send', { ...message, in: 'attic' }, 400],
    ['something more', '/api/send', { ...message, activityId: '1' }, 400],
    ['a novel', '/api/send', { ...message, text: 'x'.repeat(8001) }, 400],
    ['nothing', '/api/send', { ...message, text: '', mention: false }, 400],
    [
      'a picture that is gone',
      '/api/send',
      { ...message, pictures: [{ id: 'x', as: 'file' }] },
      404,
    ],
    [
      'a card that is not there',
      '/api/click',
      { as: 'adele', in: 'group', message: '1', verb: 'confirm', data: {} },
      404,
    ],
    [
      'a click on nothing',
      '/api/click',
      { as: 'adele', in: 'group', verb: 'confirm', data: {} },
      400,
    ],
    ['an unknown permission', '/api/consents', { scope: 'Mail.Send', granted: true }, 404],
    ['an unknown switch', '/api/switches', { id: 'toString', on: true }, 404],
    ['a step back in time', '/api/clock', { minutes: -5 }, 400],
    ['an unknown sample', '/api/samples/constructor', {}, 404],
  ])('refuses %s', async (_what, path, body, status) => {
    const requests = bot.requests.length;
    expect((await post(path, body)).status).toBe(status);
    expect(bot.requests).toHaveLength(requests);
  });

  it('refuses what is not JSON', async () => {
    const headers = { 'content-type': 'application/json', 'content-length': '1' };
    expect((await raw('/api/send', { method: 'POST', headers, body: '{' })).status).toBe(400);
  });
});

describe('pictures', () => {
  it('shows a small upright copy of what was attached', async () => {
    const lying = await sharp(await red())
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { id, visible } = await upload(lying, 'red.jpg');
    const response = await fetch(`${page.origin}/api/pictures/${id}`);
    const shown = await sharp(Buffer.from(await response.arrayBuffer())).metadata();
    expect(visible).toBe(true);
    expect([shown.format, shown.width, shown.height]).toEqual(['webp', 80, 60]);
  });

  it.each([
    ['a PDF', '%PDF-1.4'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" width="50" height="50"/>'],
    ['half a word', 'x'],
  ])('shows %s as a file only', async (_what, content) => {
    const { id, visible } = await upload(Buffer.from(content), 'file');
    expect(visible).toBe(false);
    expect((await fetch(`${page.origin}/api/pictures/${id}`)).status).toBe(204);
  });

  it('has a phone photo for people without one', async () => {
    const { body } = await post('/api/samples/portrait', {});
    const { id } = body as { id: string };
    await post('/api/send', {
      as: 'adele',
      in: 'personal',
      text: '',
      mention: false,
      pictures: [{ id, as: 'file' }],
    });
    const [message] = local.teams.messages('personal', 'adele').slice(-1);
    const url = String(message?.attachments[0]?.['contentUrl']);
    const { height, orientation, width } = await sharp(
      Buffer.from(url.split(',')[1] ?? '', 'base64'),
    ).metadata();
    expect({ width, height, orientation }).toEqual({ width: 4000, height: 3000, orientation: 6 });
  });

  it('gives the photos byte for byte as the tenant holds them', async () => {
    const response = await fetch(`${page.origin}/api/photos/team`);
    const jpeg = Buffer.from(await response.arrayBuffer());
    expect(jpeg.equals(local.tenant.photos.get('team')!.jpeg)).toBe(true);
    expect((await fetch(`${page.origin}/api/photos/megan`)).status).toBe(404);
    expect((await fetch(`${page.origin}/api/photos/__proto__`)).status).toBe(404);
  });
});

describe('messages', () => {
  it('reach the bot with the mention and the picture as the person sent them', async () => {
    bot.requests.length = 0;
    const { id } = await upload(await red(), 'red.jpg');
    const pictures = [{ id, as: 'inline' }];
    const sent = { as: 'adele', in: 'channel', text: 'set team photo', mention: true, pictures };
    expect((await post('/api/send', sent)).body).toMatchObject({ status: 200, deliveries: 1 });
    const activity = JSON.parse(bot.requests[0]!.body.toString()) as Record<string, unknown>;
    expect(activity).toMatchObject({
      text: '<at>PhotoBot</at>&nbsp;set team photo',
      from: { aadObjectId: local.tenant.people.adele.objectId },
      attachments: [{ contentType: 'image/*' }, { contentType: 'text/html' }],
    });
  });

  it('without a mention stay among people', async () => {
    bot.requests.length = 0;
    const sent = { as: 'adele', in: 'group', text: 'lunch?', mention: false, pictures: [] };
    expect((await post('/api/send', sent)).body).toMatchObject({ deliveries: 0 });
    expect(bot.requests).toHaveLength(0);
    const [last] = (await events('megan', (all) => all.some(isLunch))).filter(isLunch);
    expect(last!.data).toMatchObject({ from: 'adele', unheard: true });
  });

  it('are lost with a word when there is no bot', async () => {
    local.connectBot('http://127.0.0.1:9');
    const sent = { as: 'adele', in: 'personal', text: 'hi', mention: false, pictures: [] };
    expect((await post('/api/send', sent)).status).toBe(502);
    local.connectBot(bot.origin);
  });
});

type SentEvent = { event: string; data: Record<string, unknown> };
const isLunch = ({ data }: SentEvent) => data['text'] === 'lunch?';

/** Reads the stream of a viewer until there is enough, doing something once it is open. */
async function events(
  viewer: string,
  enough: (all: readonly SentEvent[]) => boolean,
  onOpen: () => Promise<unknown> = () => Promise.resolve(),
): Promise<SentEvent[]> {
  const stopped = new AbortController();
  const response = await fetch(`${page.origin}/api/events?as=${viewer}`, {
    signal: stopped.signal,
  });
  const all: SentEvent[] = [];
  let text = '';
  let opened = false;
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const [, event, data] = /^event: (.*)\ndata: (.*)$/.exec(block) ?? [];
      if (event && data) all.push({ event, data: JSON.parse(data) as Record<string, unknown> });
    }
    if (!opened) await onOpen();
    opened = true;
    if (enough(all)) break;
  }
  stopped.abort();
  return all;
}

describe('the stream of events', () => {
  const named = (name: string) => (all: readonly SentEvent[]) =>
    all.filter(({ event }) => event === name);

  it('begins with who is there and what the tenant holds', async () => {
    const [hello, tenant] = await events('gus', (all) => named('tenant')(all).length > 0);
    expect(hello).toMatchObject({ event: 'hello', data: { viewer: 'gus', bot: 'PhotoBot' } });
    expect(tenant!.data['photos']).toHaveLength(7);
  });

  it('refuses a viewer who does not exist', async () => {
    expect((await raw('/api/events?as=eve')).status).toBe(400);
  });

  it('tells of a new photo, a permission, a switch and the clock as they change', async () => {
    const etags = (all: readonly SentEvent[]) =>
      named('tenant')(all).map(({ data }) => JSON.stringify(data['photos']));
    const all = await events(
      'diego',
      (sofar) => JSON.stringify(sofar.at(-1)).includes('"skipped":960000'),
      async () => {
        await local.tenant.photos.set('megan', await red());
        await post('/api/consents', { scope: 'User.ReadWrite', granted: false });
        await post('/api/switches', { id: 'graphDown', on: true });
        await post('/api/clock', { minutes: 16 });
      },
    );
    expect(new Set(etags(all)).size).toBe(2);
    expect(skipped).toBe(960_000);
    expect(all.at(-1)!.data).toMatchObject({
      consents: expect.arrayContaining([expect.objectContaining({ granted: [] })]) as unknown,
      switches: expect.arrayContaining([
        expect.objectContaining({ id: 'graphDown', on: true }),
      ]) as unknown,
    });
    local.tenant.consents.grant('User.ReadWrite');
    await post('/api/switches', { id: 'graphDown', on: false });
  });

  it('keeps one person’s chat with the bot from everybody else', async () => {
    const sent = { as: 'nestor', in: 'personal', text: 'secret', mention: false, pictures: [] };
    await post('/api/send', sent);
    const own = await events('nestor', (all) => all.some(({ data }) => data['text'] === 'secret'));
    const open = { as: 'nestor', in: 'group', text: 'for all', mention: false, pictures: [] };
    const seen = (all: readonly SentEvent[]) => all.some(({ data }) => data['text'] === 'for all');
    const others = await events('adele', seen, () => post('/api/send', open));
    expect(own.some(({ data }) => data['text'] === 'secret')).toBe(true);
    expect(others.some(({ data }) => data['text'] === 'secret')).toBe(false);
  });
});

describe('switches', () => {
  it.each([
    ['graphBusy', 429],
    ['graphDown', 503],
  ])('%s spoils the photo calls until it is off', async (id, status) => {
    const call = async () => (await fetch(`${local.origins.graph}/v1.0/me/photo`)).status;
    await post('/api/switches', { id, on: true });
    expect([await call(), await call()]).toEqual([status, status]);
    await post('/api/switches', { id, on: false });
    expect(await call()).toBe(401);
  });

  it('turned on twice are off after once', async () => {
    await post('/api/switches', { id: 'secondFactor', on: true });
    await post('/api/switches', { id: 'secondFactor', on: true });
    expect(local.tenant.people.megan.policy).toBe('stepUp');
    await post('/api/switches', { id: 'secondFactor', on: false });
    expect(local.tenant.people.megan.policy).toBe('none');
  });
});

describe('the door to Entra', () => {
  const door = async () => {
    const [hello] = await events('adele', (all) => all.length > 0);
    return (hello!.data['origins'] as { entraDoor: string }).entraDoor;
  };

  it('shows the consent page without its certificate', async () => {
    const { botId, id, settings } = local.tenant;
    const query = new URLSearchParams({
      client_id: botId,
      scope: 'TeamSettings.ReadWrite.All',
      redirect_uri: settings.redirectUris[0]!,
    });
    const response = await fetch(`${await door()}/${id}/v2.0/adminconsent?${query.toString()}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('TeamSettings.ReadWrite.All');
  });

  it.each(['/oauth2/v2.0/token', '/v2.0/.well-known/openid-configuration', '/discovery/v2.0/keys'])(
    'does not lead to %s',
    async (path) => {
      const response = await fetch(`${await door()}/${local.tenant.id}${path}?`);
      expect(response.status).toBe(404);
    },
  );
});
