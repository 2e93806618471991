import { text } from '../../src/index';
import type { AdaptiveCard } from './elements';
import { adaptiveCard, heading, sentence } from './elements';

/** Takes the place of the sign-in button when it has done its work. */
export function signedInCard(): AdaptiveCard {
  return adaptiveCard([heading(text.signedIn.heading), sentence(text.signedIn.line)]);
}

/** Tells somebody that PhotoBot has forgotten their sign-in. */
export function signedOutCard(): AdaptiveCard {
  return adaptiveCard([heading(text.signedOut.heading), sentence(text.signedOut.line)]);
}
