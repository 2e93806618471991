import { once } from 'node:events';
import { request } from 'node:http';
import type { ServiceName } from '../../local/start';
import type { ScriptedServer } from '../support/http-server';
import { answer, startScriptedServer } from '../support/http-server';
import { file, inline, openHouse, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { checkTokens } from './support/token-watch';

const house = openedHouse();
let stranger: ScriptedServer;
beforeAll(async () => {
  stranger = await startScriptedServer();
  stranger.script(answer(200));
});
afterAll(() => stranger.close());

/** Fails as any test would, whose house is tidied after it; and says it without the token itself. */
const expectAstray = async (words: RegExp) => {
  const thrown = await house.tidy().catch((error: unknown) => String(error));
  expect(thrown).toMatch(words);
  expect(thrown).not.toMatch(/eyJ/);
  await house.tidy();
};

it('watches what the bot sends, by fetch and by Node’s own clients', async () => {
  const photo = picture('small.jpg');
  const { answer: card } = await house.ask({ in: 'personal', images: inline(photo) });
  await house.press(card, { in: 'personal', verb: 'confirm' });
  await house.ask({ in: 'personal', images: file(photo) });
  const { botLogin, connector, entra, files, graph, tokenService } = house.origins;
  expect([...house.watch.seen].sort()).toEqual(
    [
      `fetch ${connector}`,
      `fetch ${files}`,
      `fetch ${graph}`,
      `node:http ${botLogin}`,
      `fetch ${tokenService}`,
      `node:http ${entra}`,
    ].sort(),
  );
});

describe('a token is noticed', () => {
  const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
  const bot = () => house.tokens.bot(house.cloud.bot.connectorScope);
  const graph = () => house.tokens.graph('adele', ['User.ReadWrite']);
  const assertion = () => house.tokens.assertion('adele');
  const post = (body: string) => ({ method: 'POST', body });

  type Sent = () => RequestInit & { readonly path?: string };
  const cases: readonly (readonly [string, ServiceName, Sent, RegExp])[] = [
    ['the bot’s, at Graph', 'graph', () => bearer(bot()), /bot token in the Auth.* graph/],
    ['the bot’s, with a file', 'files', () => bearer(bot()), /bot token in the Auth.* files/],
    ['Graph’s, with a file', 'files', () => bearer(graph()), /Graph token in the Auth.* files/],
    [
      'Graph’s, in an address',
      'files',
      () => ({ path: `/x?y=${graph()}` }),
      /Graph token in the addr/,
    ],
    ['Graph’s, at the connector', 'connector', () => bearer(graph()), /Graph token .* connector/],
    ['an assertion, at Graph', 'graph', () => bearer(assertion()), /assertion token .* graph/],
    ['an assertion, in a card', 'connector', () => post(assertion()), /assertion token in the b/],
    [
      'an assertion, at the keys',
      'botLogin',
      () => post(assertion()),
      /assertion token .*botLogin/,
    ],
    ['Teams’ own, at Graph', 'graph', () => post(house.tokens.sso('adele')), /sign-in token in/],
    [
      'somebody else’s, at the connector',
      'connector',
      () => bearer(house.tokens.bot('https://else.example')),
      /unknown token .* connector/,
    ],
    [
      'in a cookie of a page',
      'tokenService',
      () => ({ path: '/api/oauth/signin', headers: { cookie: `x=${graph()}` } }),
      /Graph token in another header/,
    ],
    [
      'that has no known form',
      'files',
      () => ({ headers: { authorization: 'Basic eDp5' } }),
      /unknown token in the Auth/,
    ],
  ];

  it.each(cases)('%s', async (_what, service, sent, words) => {
    const { path = '/v1.0/me/photo/$value', ...init } = sent();
    const ca = house.origins[service];
    await fetch(`${ca}${path}`, init);
    expect(() => checkTokens(house)).toThrow(words);
    await expectAstray(words);
  });

  it.each([
    ['in a header', () => fetch(stranger.origin, bearer(bot())), /token to .* by fetch/],
    ['in an address', () => fetch(`${stranger.origin}/?t=${graph()}`), /token to .* by fetch/],
    ['perhaps, in a body', () => fetch(stranger.origin, post('?')), /body to .* by fetch/],
    ['in a header of an SDK', () => send(bearer(bot())), /token to .* by node:http/],
    ['perhaps, in a body of an SDK', () => send({ method: 'PUT' }), /body to .* by node:http/],
  ] as const)('at a stranger, %s', async (_what, send, words) => {
    await house.watch.run<Promise<unknown>>(send);
    await expectAstray(words);
  });

  async function send(options: { readonly method?: string; readonly headers?: object }) {
    const sent = request(stranger.origin, options as object).end();
    await once(sent, 'response');
  }
});

it('a house in which a token went astray does not close in peace', async () => {
  const other = await openHouse();
  const headers = { authorization: `Bearer ${other.tokens.graph('adele', ['User.ReadWrite'])}` };
  await fetch(other.origins.files, { headers });
  await expect(other.close()).rejects.toThrow(/astray/);
});
