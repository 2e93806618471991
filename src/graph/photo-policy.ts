import type { GraphClient } from './client';
import { readJson } from './query';

/** Who may change photos of people in this tenant. */
export type PhotoPolicy = {
  /** Photos come from a directory on the organisation's own premises, so nobody may change them here. */
  readonly onPremises: boolean;
  /** Template ids of the only roles that may, in lower case; empty when everybody may. */
  readonly roles: readonly string[];
};

/**
 * Reads the tenant's photo policy, which only the beta version has.
 * Source: https://learn.microsoft.com/graph/profilephoto-configure-settings
 * @throws GraphAnswerError | GraphUnreachableError
 */
export async function readPhotoPolicy(client: GraphClient, token: string): Promise<PhotoPolicy> {
  const path = '/admin/people/photoUpdateSettings';
  const { allowedRoles, source } = await readJson(client, { path, token, beta: true });
  // Null, an empty list and a missing one all mean that there is no restriction; ids come with stray blanks.
  const roles = Array.isArray(allowedRoles) ? allowedRoles.map((role) => String(role)) : [];
  return {
    onPremises: String(source).toLowerCase() === 'onpremises',
    roles: roles.map((role) => role.trim().toLowerCase()),
  };
}
