import type { BotToken, LogFields, Rests, Sleep } from '../../../src/index';
import { createRests, limits, retrying } from '../../../src/index';
import { ConnectorAnswerError, ConnectorUnreachableError } from './errors';
import type { ConnectorCall, CallOptions } from './call-once';
import { callOnce } from './call-once';
import { isUnauthorized, nextPause, restAfter } from './pauses';

export type ConnectorOptions = CallOptions & {
  readonly sleep: Sleep;
  readonly random: () => number;
  /** For all tries together. */
  readonly patienceMilliseconds?: number;
};

/**
 * Calls the connector, and tries again what failed in passing: this is the only layer that does. Returns the parsed
 * answer.
 * @throws ConnectorAnswerError | ConnectorUnreachableError | what keeps the bot from having its token
 */
export type Connector = (call: ConnectorCall) => Promise<unknown>;

/**
 * Creates the client of the connector. The SDK has one as well, which repeats what it likes for as long as it likes, and
 * keeps the code of a refusal to itself.
 * Source: https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference
 */
export function createConnector(options: ConnectorOptions): Connector {
  const { log, now, patienceMilliseconds = limits.connectorMilliseconds, random, sleep } = options;
  const rests = createRests({ now, random, base: limits.connectorPausesMilliseconds[0] });
  return (call) => {
    const begun = now();
    const kind = kindOf(call);
    const tokens = tokensFor(options.botToken);
    return retrying({
      sleep,
      admitted: () => outlastRest(options, rests, { kind, begun, route: call.method }),
      async attempt() {
        const own = { ...options, botToken: tokens.next };
        return callOnce(own, call, begun + patienceMilliseconds - now());
      },
      pauseAfter(thrown, tries) {
        const pause = tokens.replaced(thrown) ? 0 : nextPause(thrown, tries, random);
        const late = now() + (pause ?? 0) > begun + limits.connectorRetryMilliseconds;
        const facts = { attempt: tries, route: call.method, ...factsOf(thrown) };
        const wait = restAfter(thrown);
        // From now on for all calls, whether this one waits or gives up.
        if (wait !== undefined) rests.begin(kind, wait);
        if (pause === undefined || late) {
          log.warn('connector.refused', facts);
          throw thrown;
        }
        log.warn('connector.retrying', { ...facts, milliseconds: pause });
        return pause;
      },
    });
  };
}

type Waiting = { readonly kind: string; readonly begun: number; readonly route: string };

/**
 * Waits for the end of a rest, which is no try.
 * @throws ConnectorAnswerError where it lasts longer than the call may be repeated
 */
async function outlastRest(
  { log, now, sleep }: ConnectorOptions,
  rests: Rests,
  { begun, kind, route }: Waiting,
): Promise<void> {
  for (;;) {
    const { milliseconds } = rests.look(kind);
    if (milliseconds === 0) return;
    if (now() + milliseconds > begun + limits.connectorRetryMilliseconds) {
      const refused = new ConnectorAnswerError(tooMany, 'resting', milliseconds);
      log.warn('connector.refused', { route, ...factsOf(refused) });
      throw refused;
    }
    await sleep(milliseconds);
  }
}

const tooMany = 429;

/** The bot's tokens for one call. One that Teams does not accept is replaced, once and at once. */
function tokensFor(botToken: BotToken) {
  let last: string | undefined;
  let refused: string | undefined;
  return {
    next: async () => (last = await botToken(refused)),
    /** Returns whether the next try goes out with a new one. */
    replaced(thrown: unknown): boolean {
      if (!(thrown instanceof ConnectorAnswerError) || !isUnauthorized(thrown)) return false;
      if (refused !== undefined) return false;
      refused = last;
      return refused !== undefined;
    },
  };
}

/**
 * Teams counts what is sent to a conversation apart from what is asked about it. All threads of a channel are one.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit
 */
function kindOf({ method, path: [kind = '', id = ''] }: ConnectorCall): string {
  const [conversation = ''] = id.split(';messageid=');
  return [method === 'GET' ? 'ask' : 'send', kind, conversation].join(' ');
}

function factsOf(failure: unknown): LogFields {
  if (failure instanceof ConnectorUnreachableError) return { error: failure.reason };
  if (failure instanceof ConnectorAnswerError)
    return { status: failure.status, error: failure.code };
  return { error: failure instanceof Error ? failure.name : 'unknown' };
}
