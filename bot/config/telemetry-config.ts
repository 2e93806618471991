import { isIP } from 'node:net';
import type { Cloud } from '../../src/index';
import { allowedUrl } from '../../src/index';
import type { Environment } from './environment';
import type { SettingName } from './settings';

const signals = ['traces', 'metrics', 'logs'] as const;
export type Signal = (typeof signals)[number];

/** Where telemetry goes. What else the exporters need, such as headers, they read of their own variables. */
export type TelemetryConfig = {
  /** The whole address for each signal that is sent. */
  readonly addresses: Readonly<Partial<Record<Signal, string>>>;
  readonly service: string;
  /** Between two sendings of all metrics. */
  readonly metricsMilliseconds: number;
};

const names = {
  traces: ['OTEL_TRACES_EXPORTER', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'],
  metrics: ['OTEL_METRICS_EXPORTER', 'OTEL_EXPORTER_OTLP_METRICS_ENDPOINT'],
  logs: ['OTEL_LOGS_EXPORTER', 'OTEL_EXPORTER_OTLP_LOGS_ENDPOINT'],
} as const satisfies Record<Signal, readonly [SettingName, SettingName]>;

/**
 * Reads where telemetry goes; nothing if it goes nowhere.
 * Source: https://opentelemetry.io/docs/specs/otel/protocol/exporter/
 */
export function readTelemetry(environment: Environment, cloud: Cloud): TelemetryConfig | undefined {
  const service = environment.text('OTEL_SERVICE_NAME');
  const metricsMilliseconds = environment.whole('OTEL_METRIC_EXPORT_INTERVAL', 1000, 3_600_000);
  const isOff = environment.choice('OTEL_SDK_DISABLED', ['false', 'true']) === 'true';
  const protocol = environment.text('OTEL_EXPORTER_OTLP_PROTOCOL');
  const base = readAddress(environment, 'OTEL_EXPORTER_OTLP_ENDPOINT', cloud);
  const addresses = signals.flatMap((signal) => {
    const [exporter, own] = names[signal];
    const address =
      readAddress(environment, own, cloud) ?? (base && `${base.replace(/\/$/, '')}/v1/${signal}`);
    const isSent = environment.choice(exporter, ['otlp', 'none']) === 'otlp';
    return isSent && address !== undefined ? [[signal, address] as const] : [];
  });
  if (isOff || addresses.length === 0) return undefined;
  if (protocol !== 'http/protobuf') {
    const todo =
      'is not http/protobuf, the one that PhotoBot speaks; set that, and the collector’s address for it, whose port is mostly 4318';
    environment.refuse('OTEL_EXPORTER_OTLP_PROTOCOL', todo);
  }
  return { addresses: Object.fromEntries(addresses), service, metricsMilliseconds };
}

function readAddress(
  environment: Environment,
  name: SettingName,
  cloud: Cloud,
): string | undefined {
  const value = environment.optional(name);
  if (value === undefined) return undefined;
  const todo = wrongWith(URL.canParse(value) ? new URL(value) : undefined, cloud);
  if (todo !== undefined) environment.refuse(name, todo);
  return value;
}

/** Says what to do about an address that no telemetry may go to. */
function wrongWith(url: URL | undefined, cloud: Cloud): string | undefined {
  const { hash, hostname, password, protocol, search, username } = url ?? {};
  if (url === undefined || !/^https?:$/.test(protocol ?? '') || search || hash) {
    return 'is no address of a collector; write https://host:port, without a query';
  }
  if (username || password) {
    return 'holds a user or a password; put the key into OTEL_EXPORTER_OTLP_HEADERS';
  }
  const tokensGoTo = [cloud.graphOrigin, cloud.loginOrigin, cloud.bot.tokenServiceOrigin];
  if (allowedUrl(url.href, [...tokensGoTo, ...cloud.connectorOrigins])) {
    return 'is an address of Microsoft 365, where tokens go; write that of a collector';
  }
  if (protocol === 'http:' && !isNear(hostname ?? '')) {
    return 'is http to a host far away; write https, or the name or address of a host in your own network';
  }
  return undefined;
}

/** Whether a host is this machine, or in a network of one’s own by its name or address. */
function isNear(host: string): boolean {
  const address = host.replace(/^\[|\]$/g, '');
  if (isIP(address) === 4) {
    return /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\./.test(address);
  }
  if (isIP(address) === 6) return /^(::1$|f[cd]|fe[89ab])/.test(address);
  return !host.includes('.') || /\.(local|localhost|internal)$/.test(host);
}
