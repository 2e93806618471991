import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { SignOptions } from 'jsonwebtoken';
import { sign } from 'jsonwebtoken';
import type { Config } from '../../bot/config/config';
import { clouds } from '../../src/index';
import { wideAllowances } from './allowances';

export const botId = '22222222-2222-2222-2222-222222222222';
export const tenantId = '11111111-1111-1111-1111-111111111111';
export const goodKey = 'key-of-teams';
export const keyOfAnotherChannel = 'key-of-another-channel';

/** Key pairs are slow to make and no test changes them. */
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
const strangersKeys = generateKeyPairSync('rsa', { modulusLength: 2048 });

export type TokenOptions = {
  readonly claims?: Record<string, unknown>;
  readonly algorithm?: SignOptions['algorithm'];
  readonly kid?: string;
  readonly signedBy?: 'channel' | 'stranger' | 'public key';
};

export type Channel = {
  readonly config: Config;
  readonly serviceUrl: string;
  /** Every request that any of the stand-ins has got. */
  readonly requests: { method: string; path: string; authorization: string | undefined }[];
  /** When set, the keys cannot be had: there is another answer, or none at all. */
  keysAreDown: boolean | 'silent';
  /** The id of a key that is not among them any more. */
  withdrawn?: string;
  token(options?: TokenOptions): string;
  activity(name: string): TestActivity;
  close(): Promise<void>;
};

export type TestActivity = Record<string, unknown> & { type: string; serviceUrl: string };

/** Plays the Bot Connector and the place where its keys are, and signs like it. */
export async function openChannel(): Promise<Channel> {
  const requests: Channel['requests'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push({
      method: request.method ?? '',
      path,
      authorization: request.headers.authorization,
    });
    request.resume();
    response.setHeader('content-type', 'application/json');
    if (channel.keysAreDown && !path.startsWith('/connector')) {
      if (channel.keysAreDown === 'silent') return;
      response.statusCode = 503;
      response.end();
      return;
    }
    response.end(JSON.stringify(answerTo(path, channel)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const serviceUrl = `${origin}/connector/`;
  const channel: Channel = {
    config: configFor(origin),
    serviceUrl,
    requests,
    keysAreDown: false,
    token: (options = {}) => signToken(serviceUrl, options),
    activity: (name) => ({ ...readActivity(name), serviceUrl }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return channel;
}

/** Returns a recorded activity as it came. */
export function readActivity(name: string): TestActivity {
  const path = join(__dirname, '..', 'fixtures', 'activities', `${name}.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as TestActivity;
}

function configFor(origin: string): Config {
  return {
    botId,
    tenantId,
    credential: { kind: 'secret', secret: 'not used' },
    connectionName: 'photobot',
    endpoint: 'https://bot.example',
    port: 0,
    host: '127.0.0.1',
    store: { kind: 'memory' },
    photoAdministrators: new Set(),
    defaultLanguage: 'en',
    betaForNoMailbox: false,
    auditMilliseconds: 1_000_000,
    allowances: wideAllowances,
    cloud: {
      ...clouds.public,
      bot: {
        ...clouds.public.bot,
        openIdMetadataUrl: `${origin}/metadata`,
        tokenServiceOrigin: origin,
      },
      connectorOrigins: [origin],
    },
    logLevel: 'debug',
  };
}

function answerTo(path: string, { serviceUrl, withdrawn }: Channel): unknown {
  if (path === '/metadata') {
    return { jwks_uri: new URL('/keys', serviceUrl).href };
  }
  if (path === '/keys') {
    const { n, e } = keys.publicKey.export({ format: 'jwk' });
    const key = { kty: 'RSA', n, e };
    return {
      keys: [
        { ...key, kid: goodKey, endorsements: ['msteams'] },
        { ...key, kid: keyOfAnotherChannel, endorsements: ['webchat'] },
      ].filter(({ kid }) => kid !== withdrawn),
    };
  }
  return { id: 'sent' };
}

function signToken(serviceUrl: string, options: TokenOptions): string {
  const { algorithm = 'RS256', claims, kid = goodKey, signedBy = 'channel' } = options;
  const now = Math.floor(Date.now() / 1000);
  const all: Record<string, unknown> = {
    iss: clouds.public.bot.issuer,
    aud: botId,
    nbf: now - 60,
    exp: now + 600,
    serviceurl: serviceUrl,
    ...claims,
  };
  const secret = {
    channel: keys.privateKey,
    stranger: strangersKeys.privateKey,
    'public key': keys.publicKey.export({ type: 'spki', format: 'pem' }),
  }[signedBy];
  const complete = Object.entries(all).filter(([, value]) => value !== undefined);
  return sign(Object.fromEntries(complete), algorithm === 'none' ? '' : secret, {
    algorithm,
    keyid: kid,
    noTimestamp: true,
  });
}
