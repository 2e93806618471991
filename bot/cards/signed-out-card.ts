import { text } from '../../src/index';
import type { AdaptiveCard } from './elements';
import { adaptiveCard, heading, sentence } from './elements';

/** Tells somebody that PhotoBot has forgotten their sign-in. */
export function signedOutCard(): AdaptiveCard {
  return adaptiveCard([heading(text.signedOut.heading), sentence(text.signedOut.line)]);
}
