import { allowedUrl, limits, within } from '../../src/index';
import type { Ambient, Watched } from '../assemble';
import type { Config, TelemetryConfig } from '../config/config';
import { version } from '../config/version';
import { createCorrelation, errorFields, printable } from '../log';
import type { Telemetry } from './index';

/**
 * Opens telemetry, where the configuration has an address for it. Without one, nothing of it is even loaded. Returns
 * also how to end it.
 */
export async function watched(
  config: Config,
  ambient: Ambient,
): Promise<Watched & { readonly close: () => Promise<void> }> {
  const telemetry = config.telemetry && (await open(config, config.telemetry, ambient));
  if (!telemetry) return { ambient, close: () => Promise.resolve() };
  const { fetch, log } = ambient;
  return {
    ambient: { ...ambient, fetch: telemetry.fetch(fetch), log: telemetry.log(log) },
    watching: telemetry,
    close: () => telemetry.close(),
  };
}

/** What is wrong with telemetry keeps no bot from its work. */
async function open(
  { cloud }: Config,
  telemetry: TelemetryConfig,
  { log, newId, now, sleep, watchLoop }: Ambient,
): Promise<Telemetry | undefined> {
  const { telemetryStopMilliseconds } = limits;
  try {
    const { openTelemetry } = await import('./index.js');
    return openTelemetry({
      config: { ...telemetry, cloud, version, instance: newId() },
      log,
      now,
      watchLoop,
      correlation: createCorrelation(newId),
      logged: { printable, errorFields },
      isConnector: (address) => allowedUrl(address, cloud.connectorOrigins) !== undefined,
      inTime: (work, late) => within<unknown>(telemetryStopMilliseconds, work, { sleep, late }),
    });
  } catch (thrown) {
    log.error('telemetry.failed', errorFields(thrown));
    return undefined;
  }
}
