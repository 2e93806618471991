import { ConfigError, readConfig } from '../../../bot/config/config';

const id = '22222222-2222-2222-2222-22222222222a';
const least = {
  BOT_ID: id,
  BOT_TENANT_ID: id,
  BOT_CLIENT_SECRET: 'secret',
  BOT_ENDPOINT: 'https://bot.example',
};
const endpoint = 'OTEL_EXPORTER_OTLP_ENDPOINT';

const read = (env: NodeJS.ProcessEnv) => readConfig({ ...least, ...env }).telemetry;

function problemsOf(env: NodeJS.ProcessEnv): readonly { name: string; todo: string }[] {
  try {
    read(env);
  } catch (thrown) {
    if (thrown instanceof ConfigError) return thrown.problems;
    throw thrown;
  }
  return [];
}

describe('telemetry', () => {
  it('is off without an address, also a blank one, whatever else is set', () => {
    expect(read({})).toBeUndefined();
    expect(read({ [endpoint]: ' ', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' })).toBeUndefined();
  });

  it('has one address for all signals', () => {
    const addresses = {
      traces: 'https://collector.example/base/v1/traces',
      metrics: 'https://collector.example/base/v1/metrics',
      logs: 'https://collector.example/base/v1/logs',
    };
    const expected = { addresses, service: 'photobot', metricsMilliseconds: 60_000 };
    expect(read({ [endpoint]: 'https://collector.example/base' })).toEqual(expected);
    expect(read({ [endpoint]: 'https://collector.example/base/' })).toEqual(expected);
  });

  it('has an address of its own for a signal, as it stands', () => {
    const own = { OTEL_EXPORTER_OTLP_LOGS_ENDPOINT: 'https://logs.example/in' };
    expect(read(own)!.addresses).toEqual({ logs: 'https://logs.example/in' });
    const both = { ...own, [endpoint]: 'http://localhost:4318' };
    expect(read(both)!.addresses).toMatchObject({
      traces: 'http://localhost:4318/v1/traces',
      logs: 'https://logs.example/in',
    });
  });

  it('can do without a signal, or without all', () => {
    const env = { [endpoint]: 'http://localhost:4318', OTEL_LOGS_EXPORTER: 'none' };
    expect(Object.keys(read(env)!.addresses)).toEqual(['traces', 'metrics']);
    expect(read({ ...env, OTEL_SDK_DISABLED: 'true' })).toBeUndefined();
    const none = { OTEL_TRACES_EXPORTER: 'none', OTEL_METRICS_EXPORTER: 'none' };
    expect(read({ ...env, ...none })).toBeUndefined();
  });

  it.each([
    'http://localhost:4318',
    'http://127.0.0.1:4318',
    'http://[::1]:4318',
    'http://otel-collector:4318',
    'http://10.2.3.4:4318',
    'http://172.16.0.1',
    'http://192.168.1.1',
    'http://[fd00::1]:4318',
    'http://collector.monitoring.svc.cluster.local:4318',
    'https://collector.example',
  ])('may go to %s', (address) => {
    expect(problemsOf({ [endpoint]: address })).toEqual([]);
  });

  it.each([
    ['collector:4318', /no address/],
    ['nonsense', /no address/],
    ['grpc://collector:4317', /no address/],
    ['https://collector.example?key=canary', /no address/],
    ['https://collector.example/#canary', /no address/],
    ['https://user:canary@collector.example', /user or a password/],
    ['http://collector.example', /http to a host far away/],
    ['http://172.32.0.1', /http to a host far away/],
    ['http://8.8.8.8:4318', /http to a host far away/],
    ['http://127.0.0.1.canary.example', /http to a host far away/],
    ['http://[2001:db8::1]', /http to a host far away/],
    ['https://graph.microsoft.com', /where tokens go/],
    ['https://login.microsoftonline.com/v1', /where tokens go/],
    ['https://token.botframework.com', /where tokens go/],
    ['https://smba.trafficmanager.net', /where tokens go/],
  ])('may not go to %s', (address, said) => {
    const names = [
      endpoint,
      'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
      'OTEL_EXPORTER_OTLP_METRICS_ENDPOINT',
      'OTEL_EXPORTER_OTLP_LOGS_ENDPOINT',
    ];
    for (const name of names) {
      const problems = problemsOf({ [name]: address });
      expect(problems).toEqual([{ name, todo: expect.stringMatching(said) as string }]);
      expect(JSON.stringify(problems)).not.toContain('canary');
    }
  });

  it.each([
    ['OTEL_EXPORTER_OTLP_PROTOCOL', 'grpc'],
    ['OTEL_EXPORTER_OTLP_PROTOCOL', 'http/json'],
    ['OTEL_TRACES_EXPORTER', 'jaeger'],
    ['OTEL_LOGS_EXPORTER', 'console'],
    ['OTEL_METRIC_EXPORT_INTERVAL', '10'],
    ['OTEL_SDK_DISABLED', 'maybe'],
  ])('knows no %s %s', (name, value) => {
    const problems = problemsOf({ [endpoint]: 'http://localhost:4318', [name]: value });
    expect(problems.map((each) => each.name)).toEqual([name]);
  });
});
