import type { LocalTenant, RecordedRequest, ServiceName } from '../../../local/start';

/** What the rules have to know of a tenant. */
export type TokenGround = Pick<LocalTenant, 'cloud' | 'tenant'>;

type Part = 'the Authorization header' | 'another header' | 'the address' | 'the body';
type Kind = 'bot' | 'Graph' | 'assertion' | 'sign-in' | 'proof' | 'channel' | 'unknown';
type Rule = {
  readonly services: readonly ServiceName[];
  readonly path: RegExp;
  readonly part: Part;
};

/** Where each kind of token belongs; everywhere else it is astray, and a kind without a rule is so everywhere. */
const belongs: Readonly<Partial<Record<Kind, readonly Rule[]>>> = {
  bot: [
    { services: ['connector'], path: /\/v3\//, part: 'the Authorization header' },
    {
      services: ['tokenService'],
      path: /^\/api\/(usertoken|botsignin)\//,
      part: 'the Authorization header',
    },
  ],
  Graph: [{ services: ['graph'], path: /^\/(v1\.0|beta)\//, part: 'the Authorization header' }],
  assertion: [{ services: ['entra'], path: /\/oauth2\/v2\.0\/token$/, part: 'the body' }],
  'sign-in': [{ services: ['tokenService'], path: /\/usertoken\/exchange$/, part: 'the body' }],
  proof: [{ services: ['entra'], path: /\/oauth2\/v2\.0\/token$/, part: 'the body' }],
  // The tunnel stands for the bot's own address.
  channel: [{ services: ['tunnel'], path: /^\//, part: 'the Authorization header' }],
};

/** Whatever has the form of a signed token, in any text. */
const tokens = /eyJ[\w-]+\.eyJ[\w-]+\.[\w-]*/g;

/** Returns the tokens in a text. */
export const tokensIn = (text: string): readonly string[] => text.match(tokens) ?? [];

/**
 * Returns what is wrong with the tokens of a request that a stand-in got, in words without any token: one that is not
 * where it belongs or is for somebody else, or an Authorization header that holds something else than a token.
 */
export function astrayIn(ground: TokenGround, request: RecordedRequest): readonly string[] {
  const { method, path, service } = request;
  return partsOf(request).flatMap(([part, text]) => {
    const kinds = tokensIn(text).map((token) => kindOf(ground, token));
    const odd = part === 'the Authorization header' && kinds.length !== 1;
    return [...kinds, ...(odd ? (['unknown'] as const) : [])]
      .filter((kind) => !isAtHome(kind, part, request))
      .map((kind) => `${kind} token in ${part} of ${method} ${service} ${path}`);
  });
}

function isAtHome(kind: Kind, part: Part, { path, service }: RecordedRequest): boolean {
  const rules = belongs[kind] ?? [];
  return rules.some(
    (rule) => rule.part === part && rule.services.includes(service) && rule.path.test(path),
  );
}

function partsOf({ body, headers, url }: RecordedRequest): readonly (readonly [Part, string])[] {
  const { authorization, ...others } = headers;
  return [
    ...(authorization === undefined
      ? []
      : ([['the Authorization header', authorization]] as const)),
    ['another header', Object.values(others).join('\n')],
    ['the address', decodeURIComponent(url.pathname + url.search)],
    ['the body', body.toString('latin1')],
  ];
}

/** Tells the kind by whom a token is for and whose it is. Whether it is genuine, the stand-ins check. */
function kindOf({ cloud, tenant }: TokenGround, token: string): Kind {
  const claims = claimsOf(token);
  const { aud, azp } = claims;
  const botId = claims['appid'] === tenant.botId;
  if (aud === cloud.bot.connectorScope && botId) return 'bot';
  if (aud === cloud.graphOrigin && botId) return 'Graph';
  if (aud === tenant.botId && claims['scp'] === 'access_as_user') {
    return azp === tenant.botId ? 'assertion' : 'sign-in';
  }
  if (aud === tenant.botId && claims['iss'] === cloud.bot.issuer) return 'channel';
  const proves = String(aud).startsWith(cloud.loginOrigin) && claims['iss'] === tenant.botId;
  return proves || aud === 'api://AzureADTokenExchange' ? 'proof' : 'unknown';
}

function claimsOf(token: string): Readonly<Record<string, unknown>> {
  try {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
    return JSON.parse(payload) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}
