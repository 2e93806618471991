import { Refusal } from '../errors';
import type { PhotoPolicy } from '../graph/photo-policy';
import { limits } from '../limits';
import type { Assertion, DelegatedTokens } from '../outside';
import type { Clock } from '../ports';
import type { Route } from '../targets/catalog';
import { lookups, routes } from '../targets/catalog';
import type { Target, TargetKind } from '../targets/target';

/**
 * The tenant's rule about photos, if PhotoBot may read it. It tells beforehand what Microsoft 365 would refuse.
 */
export type Policy = {
  /** Returns whether asking may tell something: the rule is known, or nobody has asked for a while. */
  readonly worthAsking: () => boolean;
  /** Returns why the rule forbids a change; nothing if it does not, or if it is not known. Never throws. */
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
 * Creates the rule of the one tenant, cached. Reading it takes a permission that few tenants grant. Without that
 * permission nothing is known beforehand, and only the click on “Confirm” tells that the change is refused.
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
      // The list is about the roles of people. If the sign-in does not tell theirs, nothing is known.
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
 * Refuses the app's own permission to people who are not on the list of photo administrators now, even if they were
 * when they asked.
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
