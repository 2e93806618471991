import type { LocalTenant, PersonKey, SendOptions } from '../../../local/start';
import { startPhotobotTenant } from '../../../cli/local/tenant';
import { outcome, picture } from '../support';
import { GraphCaller } from './graph-caller';

let local: LocalTenant;
let jpeg: Buffer;
let graph: GraphCaller;
beforeAll(async () => {
  [local, jpeg] = await Promise.all([startPhotobotTenant(), picture()]);
  graph = new GraphCaller(local, jpeg);
});
afterAll(() => local.close());

const everything = 'Files.Read.All';

/** Attaches a file and gives the address that Graph has for it. */
async function attach(place: SendOptions['in'], name = 'me.jpg'): Promise<string> {
  const images = [{ bytes: jpeg, as: 'file' as const, name }];
  const sent = { from: 'adele', in: place, images, mention: false } as const;
  const { messageId } = await local.teams.send(sent);
  const { conversationId, conversationType } = local.tenant.places.of(place, 'adele');
  const id = encodeURIComponent(conversationId);
  const channel = `teams/${local.tenant.team.groupId}/channels/${id}`;
  const [parent, scope] =
    conversationType === 'channel'
      ? [channel, 'ChannelMessage.Read.All']
      : [`chats/${id}`, 'Chat.Read'];
  const answer = await graph.get(`/v1.0/${parent}/messages/${messageId}`, 'adele', scope);
  const { attachments } = (await answer.json()) as { attachments: { contentUrl: string }[] };
  return String(attachments[0]?.contentUrl);
}

const tokenOf = (address: string) => `u!${Buffer.from(address).toString('base64url')}`;

/** Asks for the bytes without following Graph to where they are. */
function content(share: string, who: PersonKey, scope = everything): Promise<Response> {
  const token = local.tokens.graph(who, [scope]);
  return fetch(`${local.origins.graph}/v1.0/shares/${share}/driveItem/content`, {
    redirect: 'manual',
    headers: { authorization: `Bearer ${token}` },
  });
}

it.each(['channel', 'group', 'privateChannel', 'sharedChannel', 'meeting'] as const)(
  'leads to the file of the %s, elsewhere and without a token',
  async (place) => {
    const answer = await content(tokenOf(await attach(place)), 'adele');
    expect(answer.status).toBe(302);
    const location = String(answer.headers.get('location'));
    expect(new URL(location).origin).toBe(local.origins.files);
    expect(Buffer.from(await (await fetch(location)).arrayBuffer()).equals(jpeg)).toBe(true);
    const token = local.tokens.graph('adele', [everything]);
    const leaked = await fetch(location, { headers: { authorization: `Bearer ${token}` } });
    expect(leaked.status).toBe(401);
  },
);

it('keeps two files of one name apart', async () => {
  const [first, second] = [
    await attach('group', 'Käse 1.png'),
    await attach('group', 'Käse 1.png'),
  ];
  expect(second).not.toBe(first);
  expect(decodeURI(second)).toMatch(
    /\/personal\/adele_contoso_example\/Documents\/Microsoft Teams Chat Files\/Käse 1 1\.png$/,
  );
  expect((await content(tokenOf(decodeURI(second)), 'adele')).status).toBe(302);
});

it('shows people nothing without signing in', async () => {
  for (const place of ['channel', 'group'] as const) {
    expect((await fetch(await attach(place))).status).toBe(401);
  }
});

describe('permissions', () => {
  it.each<[string, SendOptions['in'], PersonKey, string, string]>([
    ['one’s own file', 'group', 'adele', 'Files.Read', '302'],
    ['one’s own file with more', 'group', 'adele', everything, '302'],
    ['somebody else’s file', 'group', 'megan', 'Files.Read', '403 accessDenied'],
    ['a file of a site, which is nobody’s', 'channel', 'adele', 'Files.Read', '403 accessDenied'],
    ['a file for another permission', 'group', 'adele', 'Chat.Read', '403 accessDenied'],
    [
      'a file of a channel one is not in',
      'privateChannel',
      'megan',
      everything,
      '403 accessDenied',
    ],
    ['a file of a chat one is not in', 'meeting', 'nestor', everything, '403 accessDenied'],
  ])('%s', async (_what, place, who, scope, expected) => {
    const share = tokenOf(await attach(place));
    expect(await outcome(await content(share, who, scope))).toBe(expected);
  });

  it('go with who leaves the conversation', async () => {
    const share = tokenOf(await attach('channel'));
    expect((await content(share, 'diego')).status).toBe(302);
    local.tenant.team.members.delete('diego');
    const answer = await content(share, 'diego');
    local.tenant.team.members.add('diego');
    expect(await outcome(answer)).toBe('403 accessDenied');
  });

  it('to write are needed for the share itself', async () => {
    const path = `/v1.0/shares/${tokenOf(await attach('channel'))}`;
    expect(await outcome(await graph.get(path, 'adele', everything))).toBe('403 accessDenied');
  });
});

describe('share tokens', () => {
  const files = () => local.origins.files;
  it.each<[string, () => string, string]>([
    ['of nothing', () => tokenOf(`${files()}/sites/PhotoTeam/x.jpg`), '404 itemNotFound'],
    ['without the mark', () => tokenOf(`${files()}/x`).slice(2), '400 invalidRequest'],
    [
      'with padding',
      () => `u!${Buffer.from(`${files()}/xy`).toString('base64').replace(/=*$/, '=')}`,
      '400 invalidRequest',
    ],
    ['of no address', () => tokenOf('me.jpg'), '400 invalidRequest'],
    ['of another host', () => tokenOf('https://evil.example/me.jpg'), '400 invalidRequest'],
  ])('%s', async (_what, share, expected) => {
    expect(await outcome(await content(share(), 'adele'))).toBe(expected);
  });
});
