import type { GraphCaller } from '../../src/access/graph-call';
import { createGraphCaller } from '../../src/access/graph-call';
import type { DelegatedTokens } from '../../src/outside';

/** Returns what calls Graph with tokens that name their permissions, such as `User.ReadWrite`, or with others. */
export function callerWith(
  get: DelegatedTokens['get'] = (_assertion, scopes) => Promise.resolve(scopes.join(' ')),
): GraphCaller {
  return createGraphCaller({
    tokens: { get, forget() {}, forgetAll() {} },
    application: { get: () => Promise.resolve('app'), forget() {} },
  });
}
