import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { gunzipSync } from 'node:zlib';
import type { Fields, Message } from './protobuf';
import { readMessage } from './protobuf';

/*
 * The messages of OTLP by the numbers of their fields, as far as the tests read them.
 * Source: https://github.com/open-telemetry/opentelemetry-proto/tree/v1.7.0
 */
const anyValue: Fields = {
  1: ['string', 'text'],
  2: ['bool', 'varint'],
  3: ['int', 'varint'],
  4: ['double', 'double'],
};
const keyValue: Fields = { 1: ['key', 'text'], 2: ['value', anyValue] };
const resource: Fields = { 1: ['attributes', [keyValue]] };
const scope: Fields = { 1: ['name', 'text'] };
const status: Fields = { 2: ['message', 'text'], 3: ['code', 'varint'] };
const span: Fields = {
  1: ['traceId', 'hex'],
  2: ['spanId', 'hex'],
  4: ['parentSpanId', 'hex'],
  5: ['name', 'text'],
  6: ['kind', 'varint'],
  7: ['start', 'fixed64'],
  8: ['end', 'fixed64'],
  9: ['attributes', [keyValue]],
  15: ['status', status],
};
const number: Fields = {
  7: ['attributes', [keyValue]],
  4: ['double', 'double'],
  6: ['int', 'sfixed64'],
};
const histogram: Fields = {
  9: ['attributes', [keyValue]],
  4: ['count', 'fixed64'],
  5: ['sum', 'double'],
};
const metric: Fields = {
  1: ['name', 'text'],
  3: ['unit', 'text'],
  5: ['gauge', { 1: ['points', [number]] }],
  7: ['sum', { 1: ['points', [number]] }],
  9: ['histogram', { 1: ['points', [histogram]] }],
};
const record: Fields = {
  1: ['time', 'fixed64'],
  2: ['severity', 'varint'],
  5: ['body', anyValue],
  6: ['attributes', [keyValue]],
  9: ['traceId', 'hex'],
  10: ['spanId', 'hex'],
  12: ['eventName', 'text'],
};
const request = (what: Fields): Fields => {
  const inScope: Fields = { 1: ['scope', scope], 2: ['items', [what]] };
  const inResource: Fields = { 1: ['resource', resource], 2: ['scopes', [inScope]] };
  return { 1: ['resources', [inResource]] };
};
const requests: Readonly<Record<string, Fields>> = {
  '/v1/traces': request(span),
  '/v1/metrics': request(metric),
  '/v1/logs': request(record),
};

export type Attributes = Readonly<Record<string, string | number | boolean>>;
export type ReceivedSpan = {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly attributes: Attributes;
};
export type ReceivedPoint = {
  readonly name: string;
  readonly unit?: string;
  readonly value: number;
  readonly attributes: Attributes;
};
export type ReceivedRecord = {
  readonly eventName: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly body: string;
  readonly attributes: Attributes;
};

/** A collector that takes OTLP over HTTP as protobuf, in this process. */
export type OtlpReceiver = {
  readonly url: string;
  /** What came, as it came, with its headers. */
  readonly raw: readonly { readonly path: string; readonly head: string; readonly body: Buffer }[];
  /** What is answered, until something else is set; with `never`, nothing. */
  answer(status: number | 'never'): void;
  spans(): readonly ReceivedSpan[];
  /** The newest of each metric with the same attributes. */
  points(): readonly ReceivedPoint[];
  records(): readonly ReceivedRecord[];
  resources(): readonly Attributes[];
  close(): Promise<void>;
};

export async function openOtlpReceiver(): Promise<OtlpReceiver> {
  const raw: { path: string; head: string; body: Buffer }[] = [];
  let status: number | 'never' = 200;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const sent = Buffer.concat(chunks);
      const body = request.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent;
      raw.push({ path: request.url ?? '', head: JSON.stringify(request.headers), body });
      if (status === 'never') return;
      response.statusCode = status;
      response.setHeader('content-type', 'application/x-protobuf');
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const resourcesOf = (path: string) =>
    raw
      .filter((each) => each.path === path)
      .flatMap(({ body }) => list(readMessage(body, requests[path] ?? {})['resources']));
  const items = (path: string) =>
    resourcesOf(path)
      .flatMap(({ scopes }) => list(scopes))
      .flatMap((each) => list(each['items']))
      .map((each) => ({ ...each, attributes: attributesOf(each) }));
  return {
    url: `http://127.0.0.1:${port}`,
    raw,
    answer: (next) => void (status = next),
    spans: () => items('/v1/traces') as unknown as ReceivedSpan[],
    points: () => newest(items('/v1/metrics')),
    records: () =>
      items('/v1/logs').map((each: Message) => ({
        ...each,
        body: (each['body'] as Message)['string'],
      })) as unknown as ReceivedRecord[],
    resources: () =>
      Object.keys(requests)
        .flatMap(resourcesOf)
        .map((each) => attributesOf(each['resource'] as Message)),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const list = (value: unknown) => (value ?? []) as readonly Message[];

function attributesOf({ attributes }: Message): Attributes {
  const pairs = list(attributes).map((each) => {
    const [value] = Object.values(each['value'] as Message);
    return [each['key'] as string, value as string | number];
  });
  return Object.fromEntries(pairs) as Attributes;
}

function newest(metrics: readonly Message[]): ReceivedPoint[] {
  const found = new Map<string, ReceivedPoint>();
  for (const { gauge, histogram: lasted, name, sum, unit } of metrics) {
    const kind = (gauge ?? sum ?? lasted) as Message;
    for (const point of list(kind['points'])) {
      const attributes = attributesOf(point);
      const value = Number(point['count'] ?? point['int'] ?? point['double']);
      const about = { name, ...(unit !== undefined && { unit }), attributes } as ReceivedPoint;
      found.set(JSON.stringify([name, attributes]), { ...about, value });
    }
  }
  return [...found.values()];
}
