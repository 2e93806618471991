import type { TurnState } from '@microsoft/teams-ai';
import type { Assertion, Log } from '../../src/index';
import { text } from '../../src/index';
import { ssoSetting } from '../teams-application';
import { readAssertion } from '../tokens/sso';

/** Whom the SDK has signed in for this turn, if anybody, or a sentence where no sign-in can help. */
export type SignedIn = { readonly assertion?: Assertion; readonly sentence?: string };

/** Reads the sign-in of a turn. */
export function signedInFor(
  state: TurnState,
  { botId, log }: { readonly botId: string; readonly log: Log },
): SignedIn {
  // Absent in turns without a sign-in, whatever its type says.
  const tokens = state.temp.authTokens as Readonly<Record<string, string>> | undefined;
  const token = tokens?.[ssoSetting];
  if (token === undefined) return {};
  const assertion = readAssertion(token, botId);
  if (assertion) return { assertion };
  // The OAuth connection's scope is not our own API.
  log.error('assertion.not_for_us', { code: 'auth.misconfigured' });
  return { sentence: text.sentenceFor('auth.misconfigured') };
}
