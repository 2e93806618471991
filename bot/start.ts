import type { PhotoBot, Trace } from '../src/index';
import { asSpan, limits, within } from '../src/index';
import type { Ambient } from './assemble';
import { assemble } from './assemble';
import type { Config } from './config/config';
import { createReadiness } from './http/readiness';
import { openServer } from './http/server';
import { during, errorFields } from './log';
import { logGrantedRoles } from './tokens/application';
import { watched } from './telemetry/watched';

export type RunningBot = {
  /** Where it listens, such as `http://localhost:3978`. */
  readonly url: string;
  /** Runs a round of the upkeep now; they also run by themselves. */
  upkeep(): Promise<void>;
  /** Stops taking requests, finishes the work in hand within `limits.drainMilliseconds`, and lets go of everything. */
  close(): Promise<void>;
};

/** Puts the bot together and starts it. @throws what keeps it from listening */
export async function startBot(config: Config, given: Ambient): Promise<RunningBot> {
  const { close: closeTelemetry, ...parts } = await watched(config, given);
  const { ambient, watching } = parts;
  const { log, now, sleep } = ambient;
  const { application, botToken, onActivity, photoBot, speak, stepUps, store, workers } =
    await assemble(config, parts);
  const pages = { 'GET /readyz': createReadiness({ store, workers, log, now, sleep }) };
  const server = await openServer({ config, log, now, speak, stepUps, onActivity, pages });
  const regular = upkeepRegularly(photoBot, ambient, watching?.trace);
  // The first person should not wait for the bot's own sign-in; if it fails, their turn says so.
  botToken().catch((thrown: unknown) => log.warn('bot_token.failed', errorFields(thrown)));
  if (config.photoAdministrators.size > 0) void logGrantedRoles(application, config.cloud, log);
  return {
    url: server.url,
    upkeep: () => photoBot.upkeep(),
    async close() {
      regular.stop();
      const drained = () => server.close().then(() => photoBot.idle());
      await within(limits.drainMilliseconds, drained, { sleep, late: () => undefined });
      await workers.close();
      await store.close();
      await closeTelemetry();
    },
  };
}

/** The first round, at the start, ends what a crash left behind; one slow round never overlaps the next. */
function upkeepRegularly(
  photoBot: Pick<PhotoBot, 'upkeep'>,
  { log, newId, sleep }: Pick<Ambient, 'log' | 'newId' | 'sleep'>,
  trace: Trace | undefined,
) {
  const upkeep = asSpan(trace, 'upkeep', () => photoBot.upkeep());
  const stopped = new AbortController();
  const rounds = async () => {
    while (!stopped.signal.aborted) {
      const round = during({ correlation: newId() }, upkeep);
      await round.catch((thrown: unknown) => log.error('upkeep.failed', errorFields(thrown)));
      await sleep(limits.upkeepMilliseconds, stopped.signal).catch(() => undefined);
    }
  };
  void rounds();
  return { stop: () => stopped.abort() };
}
