import { Refusal } from '../errors';
import type { PhotoPolicy } from '../graph/photo-policy';
import { limits } from '../limits';
import type { Assertion, DelegatedTokens } from '../outside';
import type { Clock } from '../ports';
import type { Route } from '../targets/catalog';
import { lookups, routes } from '../targets/catalog';
import type { Target, TargetKind } from '../targets/target';

/** Knows beforehand, where it may know, that Microsoft 365 will not let somebody change a photo. */
export type Policy = {
  /** Whether it is worth asking: the policy is known, or nobody has asked for a while. */
  readonly worthAsking: () => boolean;
  /** Returns why the policy forbids it, and nothing when it does not or nothing is known. Never throws. */
  objection(
    target: Target,
    assertion: Assertion,
    asApplication: boolean,
  ): Promise<Refusal | undefined>;
};

export type PolicyDeps = {
  readonly tokens: DelegatedTokens;
  readonly read: (token: string) => Promise<PhotoPolicy>;
  readonly now: Clock;
};

type Known = { readonly policy: PhotoPolicy | undefined; readonly until: number };

/**
 * Creates the policy of the one tenant, cached. Reading it takes a permission that few tenants grant; without it there
 * is silence, and people who are refused learn the reason after the click.
 */
export function createPolicy({ now, read, tokens }: PolicyDeps): Policy {
  let known: Known = { policy: undefined, until: 0 };

  async function refresh(assertion: Assertion): Promise<PhotoPolicy | undefined> {
    if (known.until > now()) return known.policy;
    const until = now() + limits.policyCacheMilliseconds;
    try {
      known = { policy: await read(await tokens.get(assertion, lookups.policy.scopes)), until };
    } catch {
      known = { policy: undefined, until };
    }
    return known.policy;
  }

  return {
    worthAsking: () => known.until <= now() || known.policy !== undefined,
    async objection({ kind }, assertion, asApplication) {
      if (kind !== 'me' && kind !== 'user') return undefined;
      const policy = await refresh(assertion);
      if (policy?.onPremises) return new Refusal('policy.on_premises');
      // The list is about people. Without their roles nothing is known.
      if (!policy?.roles.length || asApplication || !assertion.roles) return undefined;
      const may = assertion.roles.some((role) => policy.roles.includes(role));
      return may ? undefined : new Refusal('policy.roles');
    },
  };
}

/**
 * Refuses a guest's own photo: it lives in their home organisation, and Graph would answer with something obscure.
 * Whether a guest owns a team is Graph's to say: their sign-in does not tell whether the organisation treats them as a
 * member.
 * @throws Refusal `auth.guest`
 */
export function refuseGuest(kind: TargetKind, { guest }: Assertion): void {
  if (guest && kind === 'me') throw new Refusal('auth.guest');
}

/**
 * Refuses the app's own permission to people who are not on the list now, even if they were when they asked.
 * @throws Refusal `auth.not_photo_administrator`
 */
export function refuseFormerAdministrator(
  photoAdministrators: ReadonlySet<string>,
  { objectId }: { readonly objectId: string },
  route: Route,
): void {
  if (routes[route].token !== 'application' || photoAdministrators.has(objectId)) return;
  throw new Refusal('auth.not_photo_administrator');
}
