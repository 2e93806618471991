import type { RefusalCode, RefusalDetails } from './errors';

/** Why the last try did not succeed, as it is stored. */
export type Problem = { readonly code: RefusalCode; readonly details: RefusalDetails };
