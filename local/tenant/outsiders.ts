import type { Person, PersonKey } from './people';
import { partnerTenantId, teamsUserIdOf } from './people';

export type OutsiderKey = 'fiona';

/** Everybody who can be in a conversation. */
export type ParticipantKey = PersonKey | OutsiderKey;

/**
 * Somebody of another organisation who is in a shared channel with their own account: this tenant's directory does
 * not know them, they get no token here, and no Graph of this tenant answers them.
 * Source: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/shared-channels
 */
export type Outsider = Pick<
  Person,
  'name' | 'objectId' | 'teamsUserId' | 'userPrincipalName' | 'mail' | 'locale' | 'timeZone'
> & {
  readonly key: OutsiderKey;
  /** Their own organisation. */
  readonly tenantId: string;
};

export type Participant = Person | Outsider;

export function createOutsiders(): Readonly<Record<OutsiderKey, Outsider>> {
  const address = 'fiona@fabrikam.example';
  return {
    fiona: {
      key: 'fiona',
      name: 'Fiona Fabrikam',
      objectId: 'f0e1d2c3-0000-4000-8000-0000000000f1',
      teamsUserId: teamsUserIdOf('fiona'),
      userPrincipalName: address,
      mail: address,
      locale: 'en-US',
      timeZone: 'UTC',
      tenantId: partnerTenantId,
    },
  };
}

export const isOutsider = (participant: Participant): participant is Outsider =>
  'tenantId' in participant;
