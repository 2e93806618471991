import type { Clock, Store } from '../../src/index';
import { createShelf, limits } from '../../src/index';
import type { ConsentOptions } from './consent';
import { authorizeLink } from './consent';
import { exchangeUri } from './sso';

/** A sign-in that must satisfy claims: first at Entra, then at the token service, which keeps what comes of it. */
export type StepUp = {
  readonly claims: string;
  /** The token service's own sign-in page. */
  readonly next: string;
};

/** Leads a browser through stronger sign-ins; an id that is not known leads nowhere. */
export type StepUps = {
  /** Returns the address of our own with which it begins; Teams opens no other in its sign-in window. */
  begin(stepUp: StepUp): Promise<string>;
  /** Returns the page of Entra that asks for what is missing. */
  toEntra(id: string): Promise<string | undefined>;
  /** Returns the token service's page, when Entra is done. */
  toTokenService(id: string): Promise<string | undefined>;
};

export type StepUpOptions = {
  readonly config: ConsentOptions;
  readonly store: Store;
  readonly now: Clock;
  readonly newId: () => string;
};

/**
 * Keeps what a browser must not carry. The token service has no place for claims, but its page goes on with the session
 * of the same window, in which Entra's page has asked for them.
 * Source: https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export function createStepUps({ config, newId, now, store }: StepUpOptions): StepUps {
  const lastsMilliseconds = limits.proposalMilliseconds;
  const shelf = createShelf<StepUp>({ store, now, folder: 'step-ups', lastsMilliseconds });
  return {
    async begin({ claims, next }) {
      const id = newId();
      await shelf.create(id, { claims, next });
      return `${config.endpoint}/sign-in?id=${id}`;
    },
    async toEntra(id) {
      const stepUp = await shelf.load(id);
      const scope = `${exchangeUri(config.botId)}/access_as_user`;
      return stepUp && authorizeLink(config, { scope, claims: stepUp.claims, state: id });
    },
    toTokenService: async (id) => (await shelf.load(id))?.next,
  };
}
