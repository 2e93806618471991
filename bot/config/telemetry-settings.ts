/** The variables of telemetry, by the names that OpenTelemetry has for them everywhere; a part of `settings`. */
export const telemetrySettings = [
  {
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    needed: 'no',
    default: '',
    meaning:
      'Address of an OpenTelemetry collector, such as `http://localhost:4318`, to which traces, metrics and the audit are sent; without one there is no telemetry',
  },
  {
    name: 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
    needed: 'no',
    default: '',
    meaning: 'Whole address for traces, where it is another one',
  },
  {
    name: 'OTEL_EXPORTER_OTLP_METRICS_ENDPOINT',
    needed: 'no',
    default: '',
    meaning: 'The same for metrics',
  },
  {
    name: 'OTEL_EXPORTER_OTLP_LOGS_ENDPOINT',
    needed: 'no',
    default: '',
    meaning: 'The same for the audit',
  },
  {
    name: 'OTEL_TRACES_EXPORTER',
    needed: 'no',
    default: 'otlp',
    meaning: '`none` sends no traces',
  },
  {
    name: 'OTEL_METRICS_EXPORTER',
    needed: 'no',
    default: 'otlp',
    meaning: '`none` sends no metrics',
  },
  {
    name: 'OTEL_LOGS_EXPORTER',
    needed: 'no',
    default: 'otlp',
    meaning: '`none` keeps the audit in the store alone',
  },
  {
    name: 'OTEL_EXPORTER_OTLP_PROTOCOL',
    needed: 'no',
    default: 'http/protobuf',
    meaning: 'The one protocol that PhotoBot speaks with a collector',
  },
  {
    name: 'OTEL_METRIC_EXPORT_INTERVAL',
    needed: 'no',
    default: '60000',
    meaning: 'Milliseconds from one sending of the metrics to the next',
  },
  {
    name: 'OTEL_SERVICE_NAME',
    needed: 'no',
    default: 'photobot',
    meaning: 'What the collector calls this installation',
  },
  {
    name: 'OTEL_SDK_DISABLED',
    needed: 'no',
    default: 'false',
    meaning: '`true` turns telemetry off',
  },
] as const;
