import { randomUUID } from 'node:crypto';
import { get } from 'node:http';
import { connect as connectTls } from 'node:tls';
import type { Connections } from './support/connections';
import { watchConnections } from './support/connections';
import { inline, openHouse, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { wordsOf } from './support/words';

let connections: Connections;
const fetched = new Set<string>();
const noting: typeof fetch = (input, init) => {
  fetched.add(new URL(input instanceof Request ? input.url : input).origin);
  return fetch(input, init);
};
beforeAll(() => {
  connections = watchConnections();
});
const house = openedHouse({
  ambient: { fetch: noting },
  open: (options) => connections.run(() => openHouse(options)),
});
beforeEach(() => {
  connections.forget();
  fetched.clear();
});
afterAll(() => {
  connections.stop();
});

const images = inline(picture('small.jpg'));

it('the watch over connections sees those of every library', async () => {
  const failing = (client: { once(event: 'error', heard: () => void): unknown }) =>
    new Promise<void>((resolve) => client.once('error', resolve));
  await connections.run(async () => {
    // A port below those that the machine hands out by itself.
    await fetch('http://127.0.0.1:1009/').catch(() => undefined);
    await failing(get('http://127.0.0.2:9/'));
    await failing(connectTls(9, '127.0.0.3'));
  });
  await failing(get('http://127.0.0.4:9/'));
  expect(strangers()).toEqual(['127.0.0.1:1009', '127.0.0.2:9', '127.0.0.3:9']);
});

it('the watch over connections sees those of the bot', async () => {
  await answerTo([]);
  expect(connections.targets).toContain(new URL(house.origins.connector).host);
});

describe('addresses in what people write', () => {
  const urls = [
    'http://169.254.169.254/latest/meta-data/iam/security-credentials/',
    'http://metadata.google.internal/computeMetadata/v1/',
    'http://[fd00:ec2::254]/latest/meta-data/',
    'http://168.63.129.16/machine?comp=goalstate',
    'http://localhost:3978/api/messages',
    'http://[::1]:22/',
    'http://0/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://127.1:9/',
    'http://10.0.0.1/admin',
    'http://192.168.1.1/',
    'https://evil.example/a.png',
    'https://user:password@evil.example/b.jpg',
    'https://evil.example.:443/c.jpg',
    'file:///etc/passwd',
    'gopher://evil.example:70/_x',
    'ftp://evil.example/d.jpg',
    'https://xn--evl-zsa.example/e.webp',
    '//evil.example/f.jpg',
  ];

  const expectNobody = () => {
    expect(strangers()).toEqual([]);
    expect(house.requests.filter(({ service }) => service === 'files')).toEqual([]);
  };

  it('are never followed, wherever in a message they stand', async () => {
    const text = `set my photo ${urls.join(' ')}`;
    const html = urls.map((url) => `<a href="${url}">x</a><img src="${url}">`).join('');
    const cards = urls.map((url) => ({
      contentType: 'application/vnd.microsoft.card.hero',
      contentUrl: url,
      thumbnailUrl: url,
      content: { images: [{ url }], tap: { type: 'openUrl', value: url } },
    }));
    const attachments = [{ contentType: 'text/html', content: html }, ...cards];
    const entities = urls.map((url) => ({ type: 'https://schema.org/Message', image: url }));
    await answerTo(attachments, { text, entities });
    expectNobody();
  });

  it.each(urls)('are never followed out of a click: %s', async (url) => {
    const data = { change: url, url, crop: url, turn: url, ground: url };
    const value = {
      action: { type: 'Action.Execute', verb: 'confirm', data, url },
      authentication: { token: url },
    };
    const { sent } = await house.ask({ in: 'personal', text: 'help' });
    const click = invoke(sent.activity, 'adaptiveCard/action', value);
    expect((await house.teams.deliver(click)).status).toBe(200);
    expectNobody();
  });

  const attachment = '/v3/attachments/0-weu-d1-1/views/original';
  it.each([
    ['another host', () => `https://evil.example${attachment}`],
    ['the host as a user name', (own: URL) => `http://${own.host}@evil.example${attachment}`],
    ['a user name', (own: URL) => `http://bot:token@${own.host}${attachment}`],
    ['the host as a beginning', (own: URL) => `http://${own.hostname}.evil.example${attachment}`],
    ['another port', (own: URL) => `http://${own.hostname}:9${attachment}`],
    ['another scheme', (own: URL) => `https://${own.host}${attachment}`],
    ['another name of the host', (own: URL) => `http://localhost:${own.port}${attachment}`],
    ['a backslash', (own: URL) => `http://evil.example\\@${own.host}${attachment}`],
    ['a file', () => 'file:///etc/passwd'],
    ['data', () => 'data:image/png;base64,AAAA'],
    ['no address', () => 'not an address'],
    ['Graph', () => `${house.cloud.graphOrigin}/v1.0/me/photo/$value`],
  ])('as a pasted picture or a file are refused: %s', async (_what, address) => {
    const contentUrl = address(new URL(house.origins.connector));
    const downloadUrl = address(new URL(house.origins.files));
    const type = 'application/vnd.microsoft.teams.file.download.info';
    for (const given of [
      { contentType: 'image/png', contentUrl },
      { contentType: type, name: 'a.jpg', content: { downloadUrl } },
    ]) {
      const words = await answerTo([given]);
      expect(words).toMatch(/cannot fetch that picture from where it is stored/);
    }
    expect(strangers()).toEqual([]);
    expect(tokensSent()).toEqual([]);
  });

  it.each([
    ['another path of the connector', '/v3/teams/19:x'],
    ['a path that climbs', '/v3/attachments/..%2f..%2fteams/views/x'],
    ['no attachment', '/v3/attachments/'],
  ])('with the right host are refused: %s', async (_what, path) => {
    const contentUrl = `${house.origins.connector}${path}`;
    expect(await answerTo([{ contentType: 'image/png', contentUrl }])).toMatch(/cannot fetch/);
    expect(tokensSent()).toEqual([]);
  });

  it.each([
    ['another host', 'https://evil.example/a.jpg'],
    ['the files of everybody', ''],
    ['a path without attachments', '/v3/teams/19:x'],
  ])('that a redirect names are refused: %s', async (_what, to) => {
    const location = to === '' ? `${house.origins.files}/a.jpg` : to;
    const answer = { kind: 'answer', status: 302, headers: { location } } as const;
    house.faults.add({ service: 'connector', path: /attachments/, then: answer });
    const { answer: message } = await house.ask({ in: 'personal', images });
    expect(wordsOf(message)).toMatch(/cannot fetch/);
    expect(strangers()).toEqual([]);
    expect(house.requests.filter(({ service }) => service === 'files')).toEqual([]);
  });
});

/** An invoke by the sender of this message, in the same place. */
function invoke(message: object, name: string, value: unknown): object {
  return { ...message, id: randomUUID(), type: 'invoke', name, value, replyToId: '1' };
}

/** What the bot says to a message with these attachments. */
async function answerTo(attachments: readonly object[], more: object = {}): Promise<string> {
  const { sent, answer } = await house.ask({ in: 'personal', text: 'help' });
  const said = { id: randomUUID(), text: 'set my photo', attachments, ...more };
  const message = { ...sent.activity, ...said };
  expect((await house.teams.deliver(message)).status).toBe(200);
  const newest = await house.teams.waitFor('personal', 'adele', ({ id }) => id > answer.id);
  return wordsOf(newest);
}

/** Where the process has been that is none of the tenant and not the bot. */
function strangers(): string[] {
  const origins = Object.values(house.origins);
  const known = [...origins, house.bot.url].map((origin) => new URL(origin).host);
  const ours = ({ origin }: URL) => origins.includes(origin);
  return [
    ...[...connections.targets].filter((target) => !known.includes(target)),
    ...[...fetched].filter((origin) => !ours(new URL(origin))),
  ];
}

/** Requests with a token of the bot's or of somebody's, but for the question whether somebody is signed in. */
const tokensSent = () =>
  house.requests.filter(
    ({ headers, method, service }) =>
      method === 'GET' && service !== 'tokenService' && headers.authorization,
  );
