/*
 * What tells a collector of traces, metrics and the audit. All of OpenTelemetry is below this folder, and is loaded only
 * where there is a collector: `watched.ts` does that. The build makes it a file of its own, so it takes nothing but types
 * from the rest of the bot: it would get copies of it. What all have in common is handed in.
 */
import type { Clock, Cloud } from '../../src/index';
import type { WatchLoop } from '../turns/turn-line';
import type { Watching } from './observed';
import { countLines, gaugeLoop, watchStore, watchTokens } from './observed';
import { watchFetch } from './outgoing-calls';
import type { ProviderNeeds } from './providers';
import { openProviders } from './providers';
import type { Logged } from './spans';
import { createSpans } from './spans';

export type TelemetryNeeds = ProviderNeeds & {
  readonly config: { readonly cloud: Cloud };
  readonly now: Clock;
  /** Returns whether an address is one of the connector. */
  readonly isConnector: (address: string) => boolean;
  /** What the log says of anything, under its rules. */
  readonly logged: Logged;
  readonly watchLoop?: WatchLoop | undefined;
};

/** What is put around the bot's parts, so that they are watched. */
export type Telemetry = Watching & {
  /** Sends what is left, for as long as a stop may take for it, and ends. */
  close(): Promise<void>;
};

/** Opens telemetry: nothing is sent before something happens. */
export function openTelemetry(needs: TelemetryNeeds): Telemetry {
  const { close, logger, meter, tracer } = openProviders(needs);
  const { logged, now, watchLoop } = needs;
  const spans = createSpans({ tracer, meter, logged, now });
  if (watchLoop) gaugeLoop(meter, watchLoop);
  return {
    trace: spans.trace,
    fetch: (fetch) => watchFetch(fetch, { ...needs, ...needs.config, meter, spans, tracer }),
    log: (log) => countLines(log, meter),
    store: ({ store }) => watchStore({ store, logger, meter, now, spans }),
    tokens: (tokens) => watchTokens(tokens, spans.trace),
    close,
  };
}
