import { z } from 'zod';
import type { ApplicationTokens, Cloud, Log } from '../../src/index';
import { applicationRolesIn } from '../../src/index';
import { errorFields } from '../log';
import type { AppIdentity } from './app-credential';
import { createAppToken } from './shared-tokens';
import type { EntraOptions } from './entra-token';
import { claimsOf } from './sso';

export type ApplicationTokenOptions = Omit<EntraOptions, 'route'> & {
  readonly config: AppIdentity;
};

/** Gets Graph tokens of the app itself. */
export function createApplicationTokens(options: ApplicationTokenOptions): ApplicationTokens {
  const scope = `${options.config.cloud.graphOrigin}/.default`;
  const token = createAppToken({ ...options, scope, route: 'application' });
  return { get: () => token.get(), forget: () => token.forget() };
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
