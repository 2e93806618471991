import type { Directory } from '../entra/directory';
import { teamsClients } from '../entra/tokens';
import type { Answer } from '../http/answer';
import { jsonBody } from '../http/body';
import type { Handler, Incoming, Routes } from '../http/routes';
import type { BotTokenCheck } from '../tokens/bot-token';
import { tokenServiceRefusal } from './errors';
import type { Key, KeptTokens } from './kept-tokens';
import { createKeptTokens, readSsoToken } from './kept-tokens';
import { createSignIns } from './sign-in';

export type TokenServiceOptions = {
  readonly directory: Directory;
  readonly origin: string;
  readonly connection: string;
  readonly checkToken: BotTokenCheck;
};

/**
 * Returns the routes of the Bot Framework's token service with one connection, whose scope is the bot's own API: what
 * it keeps are assertions for the bot, refreshed on each read.
 */
export function tokenServiceRoutes(options: TokenServiceOptions): Routes {
  const { checkToken, connection, directory, origin } = options;
  const kept = createKeptTokens(directory);
  const signIns = createSignIns(directory, connection, origin, kept);
  const checked =
    (handler: Handler): Handler =>
    (incoming) => {
      checkToken(incoming.headers);
      return handler(incoming);
    };
  return {
    'GET /api/usertoken/GetToken': checked((i) => getToken(options, kept, i)),
    'POST /api/usertoken/exchange': checked((i) => exchange(options, kept, i)),
    'GET /api/usertoken/GetTokenStatus': checked((i) => tokenStatus(options, kept, i)),
    'DELETE /api/usertoken/SignOut': checked((i) => {
      const { channel, userId } = keyOf(options, i);
      const named = query(i, 'connectionName');
      kept.forget({ userId, channel, ...(named !== undefined && { connection: named }) });
      return { status: 200, body: {} };
    }),
    'GET /api/botsignin/GetSignInResource': checked((i) => signIns.resource(i)),
    'GET /api/oauth/signin': (i) => signIns.show(i),
    'POST /api/oauth/signin': (i) => signIns.decide(i),
    // Named so that a bot with an older design is told what is wrong instead of a bare 404.
    'POST /api/usertoken/GetAadTokens': checked(() => {
      throw tokenServiceRefusal(400, 'BadRequest', `${connection} is no Azure AD v1 connection.`);
    }),
  };
}

function getToken(options: TokenServiceOptions, kept: KeptTokens, incoming: Incoming): Answer {
  const key = keyOf(options, incoming);
  const code = query(incoming, 'code');
  if (code !== undefined) kept.redeem(code, key);
  const token = kept.find(key);
  return token === undefined ? { status: 404, body: {} } : tokenResponse(options, key, token);
}

function exchange(options: TokenServiceOptions, kept: KeptTokens, incoming: Incoming): Answer {
  const key = keyOf(options, incoming);
  const token = jsonBody(incoming)?.['token'];
  if (typeof token !== 'string') {
    throw tokenServiceRefusal(400, 'BadArgument', 'The body has no token to exchange.');
  }
  const person = readSsoToken(options.directory, Object.values(teamsClients), token);
  if (typeof person === 'string') {
    throw tokenServiceRefusal(400, 'BadRequest', `The token to exchange is ${person}.`);
  }
  kept.keep(key, person);
  return tokenResponse(options, key, kept.find(key) ?? '');
}

function tokenStatus(options: TokenServiceOptions, kept: KeptTokens, incoming: Incoming): Answer {
  const { channel, userId } = keyOf(options, incoming);
  const { connection } = options;
  return {
    status: 200,
    body: [
      {
        channelId: channel,
        connectionName: connection,
        hasToken: kept.has({ userId, connection, channel }),
        serviceProviderDisplayName: 'Azure Active Directory v2',
      },
    ],
  };
}

function tokenResponse({ directory }: TokenServiceOptions, key: Key, token: string): Answer {
  const seconds = directory.tenant.settings.assertionSeconds;
  return {
    status: 200,
    body: {
      channelId: key.channel,
      connectionName: key.connection,
      token,
      expiration: new Date(Date.now() + seconds * 1000).toISOString(),
    },
  };
}

function keyOf(options: TokenServiceOptions, incoming: Incoming): Key {
  const userId = query(incoming, 'userId');
  const connection = query(incoming, 'connectionName') ?? options.connection;
  const channel = query(incoming, 'channelId') ?? 'msteams';
  if (userId === undefined || options.directory.tenant.find(userId) === undefined) {
    throw tokenServiceRefusal(400, 'BadArgument', 'Missing or unknown user id.');
  }
  if (connection !== options.connection) {
    throw tokenServiceRefusal(404, 'ServiceError', 'Could not find the connection setting.');
  }
  return { userId, connection, channel };
}

/** Names in a query are the same in any letter case here. An empty value counts as absent. */
function query({ url }: Incoming, name: string): string | undefined {
  const lower = name.toLowerCase();
  return [...url.searchParams].find(([key]) => key.toLowerCase() === lower)?.[1] || undefined;
}
