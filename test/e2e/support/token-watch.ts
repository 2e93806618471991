import type { LocalTenant } from '../../../local/start';
import type { Outgoing } from './outgoing';
import { watchOutgoing } from './outgoing';
import { astrayIn } from './token-rules';

/** Watches over all tokens of a bot in this process. */
export type TokenWatch = Pick<Outgoing, 'run' | 'seen' | 'stop'> & {
  /** @throws Error when a token has gone astray since the tenant's requests were last forgotten */
  check(): void;
};

/**
 * Watches every request that the bot makes while `run` starts it and afterwards, and all those that the stand-ins of a
 * tenant get: the bot's token goes to the connector and the token service, a Graph token to Graph, an assertion to
 * Entra, and none to anybody else. A collector gets bodies.
 */
export function watchTokens(local: LocalTenant, collector?: string): TokenWatch {
  const known = Object.values(local.origins);
  const { run, seen, stop, takeAstray } = watchOutgoing(known, collector ? [collector] : []);
  return { run, seen, stop, check: () => failOver([...takeAstray(), ...atStandIns(local)]) };
}

/** The same for a bot that is a process of its own, over what the stand-ins got from it. @throws Error */
export function checkTokens(local: LocalTenant): void {
  failOver(atStandIns(local));
}

function atStandIns(local: LocalTenant): readonly string[] {
  return local.requests.flatMap((request) => astrayIn(local, request));
}

function failOver(astray: readonly string[]): void {
  if (astray.length > 0) throw new Error(`tokens went astray:\n${astray.join('\n')}`);
}
