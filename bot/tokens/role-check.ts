import type { ApplicationTokens, Cloud, Log } from '../../src/index';
import { applicationRolesIn } from '../../src/index';
import { errorFields } from '../log';
import { grantedRoles } from './application';

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
