import sharp from 'sharp';
import { startPhotobotTenant } from '../../../cli/local/tenant';
import type { LocalTenant, PersonKey } from '../../../local/types';
import { botToken, forged, outcome, picture } from '../support';
import type { Call, Route } from './graph-caller';
import { GraphCaller } from './graph-caller';

let local: LocalTenant;
let jpeg: Buffer;
let graph: GraphCaller;
beforeAll(async () => {
  [local, jpeg] = await Promise.all([startPhotobotTenant(), picture()]);
  graph = new GraphCaller(local, jpeg);
});
afterAll(() => local.close());

describe('writing a photo', () => {
  it.each<[Route, PersonKey, string]>([
    ['me', 'diego', '200'],
    ['team', 'adele', '204'],
    ['team', 'megan', '204'],
    ['group', 'adele', '200'],
    ['user', 'nestor', '200'],
    ['team', 'diego', '403 Forbidden'],
    ['team', 'nestor', '403 Forbidden'],
    ['team', 'gus', '403 Forbidden'],
    ['group', 'diego', '403 ErrorAccessDenied'],
    ['user', 'adele', '403 ErrorAccessDenied'],
    ['me', 'gus', '401 UnknownError'],
  ])('answers to %s by %s with %s', async (route, who, expected) => {
    expect(await outcome(await graph.put(route, who))).toBe(expected);
  });

  it('keeps the bytes exactly, under a new etag each time', async () => {
    const read = () =>
      graph.call(`${graph.pathOf('me')}/$value`, {
        token: local.tokens.graph('megan', ['User.Read']),
      });
    await graph.put('me', 'megan');
    const first = await read();
    await graph.put('me', 'megan');
    const second = await read();
    expect(Buffer.from(await first.arrayBuffer()).equals(jpeg)).toBe(true);
    expect(first.headers.get('etag')).toMatch(/^"[0-9A-F]{8}"$/);
    expect(second.headers.get('etag')).not.toBe(first.headers.get('etag'));
    expect(local.tenant.photos.writes.at(-1)).toMatchObject({ key: 'megan', by: 'megan' });
  });

  it('can keep other bytes of the same picture', async () => {
    local.tenant.settings.photosKept = 'reencoded';
    await graph.put('me', 'megan');
    local.tenant.settings.photosKept = 'asSent';
    const kept = local.tenant.photos.get('megan')!.jpeg;
    expect(local.tenant.photos.writes.at(-1)!.jpeg!.equals(jpeg)).toBe(true);
    expect(kept.equals(jpeg)).toBe(false);
    const [sent, back] = await Promise.all([jpeg, kept].map((each) => sharp(each).stats()));
    sent!.channels.forEach(({ mean }, index) => {
      expect(Math.abs(mean - back!.channels[index]!.mean)).toBeLessThan(2);
    });
  });

  it('keeps the photo of the team apart from that of its group', async () => {
    const before = local.tenant.photos.get('teamGroup')?.etag;
    await graph.put('team', 'adele');
    expect(local.tenant.photos.get('teamGroup')?.etag).toBe(before);
  });

  it.each<[string, () => Promise<Call>, string]>([
    [
      'PNG bytes as image/jpeg',
      async () => ({ body: await picture('png') }),
      '400 ErrorInvalidImage',
    ],
    [
      'half a JPEG',
      async () => ({ body: (await picture('jpeg', [900, 900])).subarray(0, 5000) }),
      '400 ErrorInvalidImage',
    ],
    ['no bytes', () => Promise.resolve({ body: Buffer.alloc(0) }), '400 ErrorInvalidImage'],
    [
      'a narrow picture',
      async () => ({ body: await picture('jpeg', [47, 90]) }),
      '400 ValidationWidthTooSmall',
    ],
    [
      'a flat picture',
      async () => ({ body: await picture('jpeg', [90, 47]) }),
      '400 ValidationHeightTooSmall',
    ],
    ['more than 4 MB', () => Promise.resolve({ body: Buffer.alloc(4 * 1024 * 1024 + 1) }), '413'],
    [
      'a PNG',
      async () => ({ body: await picture('png'), type: 'image/png' }),
      '415 UnsupportedMediaType',
    ],
    [
      'bytes of no type',
      () => Promise.resolve({ type: 'application/octet-stream' }),
      '500 ErrorInternalServerError',
    ],
    ['JSON', () => Promise.resolve({ type: 'application/json' }), '400 UnknownError'],
  ])('refuses %s', async (_what, changes, expected) => {
    const writes = local.tenant.photos.writes.length;
    expect(await outcome(await graph.put('me', 'adele', await changes()))).toBe(expected);
    expect(local.tenant.photos.writes).toHaveLength(writes);
  });

  it('refuses a write to the metadata', async () => {
    const token = local.tokens.graph('adele', ['User.ReadWrite']);
    const answer = await graph.call(graph.pathOf('me'), {
      method: 'PUT',
      token,
      body: jpeg,
      type: 'image/jpeg',
    });
    expect(answer.status).toBe(405);
  });
});

describe('permissions', () => {
  it.each<[string, Route, string[], string]>([
    ['a missing scope', 'team', ['User.ReadWrite'], '403 ErrorAccessDenied'],
    ['a scope that only reads', 'me', ['User.Read'], '403 ErrorAccessDenied'],
    ['no scope', 'me', [], '403 ErrorAccessDenied'],
    ['a wider scope', 'me', ['User.ReadWrite.All'], '403 LocalTooMuchPrivilege'],
    ['a surplus scope', 'me', ['User.ReadWrite', 'Chat.Read'], '403 LocalTooMuchPrivilege'],
    ['the broad group scope', 'team', ['Group.ReadWrite.All'], '403 LocalTooMuchPrivilege'],
  ])('refuses %s', async (_what, route, scopes, expected) => {
    expect(await outcome(await graph.put(route, 'adele', { scopes }))).toBe(expected);
  });

  it.each<[string, () => Promise<string>]>([
    ['no token', () => Promise.resolve('')],
    ['the bot’s connector token', () => Promise.resolve(botToken(local))],
    ['an assertion', () => Promise.resolve(local.tokens.assertion('adele'))],
    ['another tenant’s token', foreignToken],
    ['a forged token', () => forged(local.tokens.graph('adele', ['User.ReadWrite']))],
  ])('refuses %s', async (_what, token) => {
    const answer = await graph.call(graph.pathOf('me'), { token: await token() });
    expect(await outcome(answer)).toBe('401 InvalidAuthenticationToken');
  });

  async function foreignToken(): Promise<string> {
    const other = await startPhotobotTenant();
    await other.close();
    return other.tokens.graph('adele', ['User.ReadWrite']);
  }

  it.each<[Route, string]>([
    ['team', '502 BadGateway'],
    ['group', '403 AppOnlyTokenNotSupportedForGroupUpdate'],
    ['user', '403 ErrorAccessDenied'],
  ])('refuses the bot’s own Graph token at %s', async (route, expected) => {
    const token = local.tokens.bot(local.origins.graph);
    expect(await outcome(await graph.put(route, 'adele', { token }))).toBe(expected);
  });
});
