import { randomInt } from 'node:crypto';
import { isExpired } from '../jwt';
import type { Directory } from '../entra/directory';
import { issueUserToken } from '../entra/tokens';
import type { Person } from '../tenant/people';

export type Key = {
  readonly userId: string;
  readonly connection: string;
  readonly channel: string;
};

type Entry = { readonly person: Person; readonly strong: boolean };

/** Who is signed in where; the tokens themselves are made anew each time, as a refresh would. */
export type KeptTokens = {
  /** Keeps what was got silently, in place of what was there. */
  keep(key: Key, person: Person): void;
  find(key: Key): string | undefined;
  forget(key: Pick<Key, 'userId' | 'channel'> & { connection?: string }): void;
  /** Whether anybody is signed in there under this id. */
  has(key: Key): boolean;
  /** Returns six digits for somebody who signed in on the page, with a second factor or without. */
  issueCode(connection: string, entry: Entry): string;
  /** Trades the digits once for a place among the kept tokens. Anybody who has them gets it: nothing ties them to a user. */
  redeem(code: string, key: Key): boolean;
};

export function createKeptTokens(directory: Directory): KeptTokens {
  const kept = new Map<string, Entry & { key: Key }>();
  const codes = new Map<string, Entry & { connection: string }>();
  const nameOf = ({ channel, connection, userId }: Key) => [userId, connection, channel].join(' ');

  return {
    keep: (key, person) => void kept.set(nameOf(key), { key, person, strong: false }),
    has: (key) => kept.has(nameOf(key)),
    find(key) {
      const entry = kept.get(nameOf(key));
      if (!entry) return undefined;
      const { botId, settings } = directory.tenant;
      const { person, strong } = entry;
      const seconds = settings.assertionSeconds;
      return issueUserToken(directory, person, botId, { seconds, strong });
    },
    forget({ channel, connection, userId }) {
      for (const [name, { key }] of kept) {
        const there = key.userId === userId && key.channel === channel;
        if (there && (connection ?? key.connection) === key.connection) kept.delete(name);
      }
    },
    issueCode(connection, entry) {
      const code = String(randomInt(100_000, 1_000_000));
      codes.set(code, { ...entry, connection });
      return code;
    },
    redeem(code, key) {
      const entry = codes.get(code);
      if (entry?.connection !== key.connection) return false;
      codes.delete(code);
      kept.set(nameOf(key), { key, person: entry.person, strong: entry.strong });
      return true;
    },
  };
}

/** Returns whose single sign-on token this is, or what is wrong with it. */
export function readSsoToken(
  { key, origin, tenant }: Directory,
  clients: readonly string[],
  token: string,
): Person | 'expired' | 'invalid' {
  try {
    const claims = key.verify(token);
    const meant =
      claims.iss === `${origin}/${tenant.id}/v2.0` &&
      claims.aud === tenant.botId &&
      claims['scp'] === 'access_as_user' &&
      clients.includes(String(claims['azp']));
    return (meant && tenant.find(String(claims['oid']))) || 'invalid';
  } catch (thrown) {
    return isExpired(thrown) ? 'expired' : 'invalid';
  }
}
