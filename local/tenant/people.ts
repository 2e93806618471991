import type { SignInFailureCode } from './sign-in-failures';

export const personKeys = ['adele', 'megan', 'diego', 'gus', 'nestor'] as const;
export type PersonKey = (typeof personKeys)[number];

export type Person = {
  readonly key: PersonKey;
  readonly name: string;
  /** Entra's object id. */
  readonly objectId: string;
  /** `29:…`, by which Teams addresses somebody towards one bot. */
  readonly teamsUserId: string;
  readonly userPrincipalName: string;
  readonly mail: string;
  /** Where a guest comes from; their tokens name that tenant as the identity provider. */
  readonly homeTenantId?: string;
  /** Global Administrator: may grant permissions for everybody and change other people's photos. */
  readonly administrator: boolean;
  /** Template ids of the directory roles that this person holds. */
  readonly directoryRoles: string[];
  readonly userType: 'Member' | 'Guest';
  /** The language of their Teams clients. */
  locale: string;
  /** Where they live, by the name of its time zone. */
  timeZone: string;
  /** Without one, Exchange has no place for a photo. */
  mailbox: boolean;
  /** What a policy demands before Entra gives out another token for this person. */
  policy: 'none' | 'stepUp' | 'blocked';
  /** What makes the silent sign-in for a card fail in their Teams clients. */
  silentFailure: SignInFailureCode | undefined;
  /** When they last approved a second factor on a page of Entra's, in milliseconds. */
  secondFactorAt: number | undefined;
};

/** How long a second factor counts. */
const secondFactorCountsMilliseconds = 10 * 60 * 1000;

/** Returns whether a sign-in on a page counts as strong now. In Entra cookies tell; the stand-ins share none. */
export function hasSecondFactor({ secondFactorAt }: Person): boolean {
  if (secondFactorAt === undefined) return false;
  return Date.now() - secondFactorAt < secondFactorCountsMilliseconds;
}

const domain = 'contoso.example';
/** Source: https://learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference */
const globalAdministrator = '62e90394-69f5-4237-9190-012177145e10';
/** The tenant of Fabrikam, with which Contoso works. */
export const partnerTenantId = 'f0e1d2c3-0000-4000-8000-00000000fab1';

/**
 * Creates the people of the tenant: Adele and Megan own the team, Diego is a member, Gus is a guest from another
 * organisation and Nestor is an administrator who owns no team, and whose mail address is not his user principal name.
 */
export function createPeople(): Readonly<Record<PersonKey, Person>> {
  return {
    adele: person('adele', 'Adele Vance', 1),
    megan: person('megan', 'Megan Bowen', 2),
    diego: person('diego', 'Diego Siciliani', 3),
    gus: {
      ...person('gus', 'Gus Guest', 4),
      userPrincipalName: `gus_fabrikam.example#EXT#@${domain}`,
      mail: 'gus@fabrikam.example',
      homeTenantId: partnerTenantId,
      userType: 'Guest',
      mailbox: false,
    },
    nestor: {
      ...person('nestor', 'Nestor Wilke', 5),
      mail: `nestor.wilke@${domain}`,
      administrator: true,
      directoryRoles: [globalAdministrator],
    },
  };
}

function person(key: PersonKey, name: string, number: number): Person {
  return {
    key,
    name,
    objectId: `0b1ec7d0-0000-4000-8000-00000000000${number}`,
    teamsUserId: teamsUserIdOf(key),
    userPrincipalName: `${key}@${domain}`,
    mail: `${key}@${domain}`,
    administrator: false,
    directoryRoles: [],
    userType: 'Member',
    locale: 'en-US',
    timeZone: 'UTC',
    mailbox: true,
    policy: 'none',
    silentFailure: undefined,
    secondFactorAt: undefined,
  };
}

export const teamsUserIdOf = (key: string): string =>
  `29:1${Buffer.from(`${key}-towards-this-bot-only`).toString('base64url')}`;
