import { OTLPLogExporter } from '@opentelemetry/exporter-logs-otlp-proto';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-proto';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import { BatchLogRecordProcessor, LoggerProvider } from '@opentelemetry/sdk-logs';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  RandomIdGenerator,
} from '@opentelemetry/sdk-trace-base';
import type { Log } from '../../src/index';
import type { Signal, TelemetryConfig } from '../config/config';
import { createFailures } from './failures';

export type ProviderNeeds = {
  readonly config: TelemetryConfig & {
    readonly version: string;
    /** Tells this process from the others of the installation. */
    readonly instance: string;
  };
  readonly log: Log;
  /** Waits for something as long as a stop may wait for what is left to be sent, and then calls `late`. */
  readonly inTime: (work: () => Promise<unknown>, late: () => void) => Promise<unknown>;
  /** Returns the id of what is being answered, of which the id of its trace is made. */
  readonly correlation: () => string;
};

/** The name of all that PhotoBot tells itself, among what others may tell of the same process. */
const scope = 'photobot';

/**
 * Opens what collects and sends each signal. What waits to be sent is bounded by the SDK, whose own variables change
 * that: 2,048 spans and as many records of the audit. More are dropped, as long as the collector takes none.
 */
export function openProviders(needs: ProviderNeeds) {
  const { addresses, metricsMilliseconds } = needs.config;
  const resource = resourceOf(needs);
  const failures = createFailures(needs.log);
  const watched = <T extends Parameters<typeof failures.of>[1]>(
    signal: Signal,
    create: (address: string) => T,
  ): T[] => {
    const address = addresses[signal];
    return address === undefined ? [] : [failures.of(signal, create(address))];
  };
  const traces = watched('traces', (url) => new OTLPTraceExporter({ url }));
  const metrics = watched('metrics', (url) => new OTLPMetricExporter({ url }));
  const logs = watched('logs', (url) => new OTLPLogExporter({ url }));
  const tracers = new BasicTracerProvider({
    resource,
    idGenerator: idsOf(needs.correlation),
    spanProcessors: traces.map((exporter) => new BatchSpanProcessor(exporter)),
  });
  const exportIntervalMillis = metricsMilliseconds;
  const meters = new MeterProvider({
    resource,
    readers: metrics.map(
      (exporter) => new PeriodicExportingMetricReader({ exporter, exportIntervalMillis }),
    ),
  });
  const loggers = new LoggerProvider({
    resource,
    processors: logs.map((exporter) => new BatchLogRecordProcessor({ exporter })),
  });
  const all = [tracers, meters, loggers];
  return {
    tracer: tracers.getTracer(scope),
    meter: meters.getMeter(scope),
    logger: loggers.getLogger(scope),
    close: () => closeAll(all, needs),
  };
}

/** Ends in time even where the collector never answers; who stops the process then lets go of what is left. */
async function closeAll(
  providers: readonly { shutdown(): Promise<void> }[],
  { inTime, log }: ProviderNeeds,
): Promise<void> {
  const sent = () => Promise.allSettled(providers.map((each) => each.shutdown()));
  await inTime(sent, () => log.warn('telemetry.cut_off'));
}

/** What `OTEL_RESOURCE_ATTRIBUTES` says comes first. */
function resourceOf({ config }: ProviderNeeds) {
  const own = resourceFromAttributes({
    'service.name': config.service,
    'service.version': config.version,
    'service.instance.id': config.instance,
  });
  return defaultResource()
    .merge(own)
    .merge(detectResources({ detectors: [envDetector] }));
}

/**
 * The id of a trace is the `correlation` of the log without its dashes, which Graph knows as `client-request-id`: from
 * any of the three, one finds the other two.
 */
function idsOf(correlation: () => string) {
  const random = new RandomIdGenerator();
  return {
    generateSpanId: random.generateSpanId,
    generateTraceId() {
      const id = correlation().replaceAll('-', '').toLowerCase();
      return /^(?!0+$)[0-9a-f]{32}$/.test(id) ? id : random.generateTraceId();
    },
  };
}
