import type { AccessToken } from '@azure/identity';
import { z } from 'zod';
import type { ApplicationTokens, Clock, Cloud, Log } from '../../src/index';
import { applicationRolesIn, limits, Refusal } from '../../src/index';
import type { Config } from '../config/config';
import { errorFields } from '../log';
import { appCredential } from './app-credential';
import { claimsOf } from './sso';
import { entraToken } from './entra-token';
import { appRefusal } from './token-errors';

export type ApplicationTokenOptions = {
  readonly config: Pick<Config, 'botId' | 'cloud' | 'credential' | 'tenantId'>;
  readonly now: Clock;
  /** How long one request may take. */
  readonly patienceMilliseconds?: number;
};

/**
 * Gets Graph tokens of the app itself. One token serves everybody until shortly before it expires, and callers who
 * come together share one request.
 * Source: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
 */
export function createApplicationTokens(options: ApplicationTokenOptions): ApplicationTokens {
  const { now } = options;
  let kept: AccessToken | undefined;
  let pending: Promise<AccessToken> | undefined;

  async function fetchOnce(): Promise<AccessToken> {
    const request = fetchInTime(options);
    pending = request;
    try {
      const token = await request;
      // After a `forget` the answer to an older request is not what is wanted next time.
      if (pending === request) kept = token;
      return token;
    } finally {
      if (pending === request) pending = undefined;
    }
  }

  return {
    async get() {
      if (kept && kept.expiresOnTimestamp - now() > limits.tokenSlackMilliseconds) {
        return kept.token;
      }
      try {
        return (await (pending ?? fetchOnce())).token;
      } catch (thrown) {
        throw appRefusal(thrown);
      }
    },
    forget() {
      kept = undefined;
      pending = undefined;
    },
  };
}

/**
 * Reads which application permissions a token of the app holds, sorted; none when it is no token. For diagnostics
 * only: nothing is ever allowed because of it, Graph decides by itself.
 */
export function grantedRoles(token: string): readonly string[] | undefined {
  const claims = z.object({ roles: z.array(z.string()).default([]) }).safeParse(claimsOf(token));
  return claims.success ? [...claims.data.roles].sort() : undefined;
}

/**
 * Logs which application permissions the app holds, and warns of each that photo administrators will miss. The start
 * never waits for it and never fails by it: everything else works without them. Never throws.
 */
export async function logGrantedRoles(
  tokens: ApplicationTokens,
  cloud: Cloud,
  log: Log,
): Promise<void> {
  try {
    const roles = grantedRoles(await tokens.get()) ?? [];
    log.info('application.roles', { permissions: roles.join(' '), count: roles.length });
    for (const role of applicationRolesIn(cloud).filter((each) => !roles.includes(each))) {
      log.warn('application.role_missing', { permissions: role });
    }
  } catch (thrown) {
    log.warn('application.failed', errorFields(thrown));
  }
}

/** A new credential each time: one that was kept would answer from a cache that nobody can clear. */
async function fetchInTime({
  config,
  patienceMilliseconds = limits.tokenMilliseconds,
}: ApplicationTokenOptions): Promise<AccessToken> {
  const scope = `${config.cloud.graphOrigin}/.default`;
  const token = await entraToken(patienceMilliseconds, (policies) =>
    appCredential(config, policies).getToken(scope),
  );
  if (token === null) throw new Refusal('auth.misconfigured');
  return token;
}
