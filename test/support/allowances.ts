import type { AllowanceLimits } from '../../src/index';

const plenty = { burst: 1_000_000, everyMilliseconds: 1 } as const;

/** More than any test does. */
export const wideAllowances: AllowanceLimits = {
  openProposals: 1_000_000,
  proposals: plenty,
  ownChanges: plenty,
  teamChanges: plenty,
  applicationChanges: plenty,
  wrongCodes: plenty,
  messages: plenty,
  searches: plenty,
};
