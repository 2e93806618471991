import type { Attributes, Meter, Tracer } from '@opentelemetry/api';
import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import type { Clock, Cloud, Fetch } from '../../src/index';
import type { Logged, Spans } from './spans';
import { attributesOf, durations } from './spans';

type CallNeeds = {
  readonly cloud: Cloud;
  readonly isConnector: (address: string) => boolean;
  readonly logged: Logged;
  readonly meter: Meter;
  readonly now: Clock;
  readonly spans: Pick<Spans, 'parent'>;
  readonly tracer: Tracer;
};

/**
 * Returns a `fetch` that tells of each call: to which service, how long until its answer began, and its status. Of
 * addresses it tells the form alone, and only of Graph. No header goes along: a signed address would not bear it, and
 * nobody outside is to see our ids.
 */
export function watchFetch(fetch: Fetch, needs: CallNeeds): Fetch {
  const lasted = durations(needs.meter, 'http.client.request.duration');
  return async (input, init) => {
    const called = facts(new URL(input instanceof Request ? input.url : input), init, needs);
    const { logged, now, spans, tracer } = needs;
    const begun = now();
    const span = tracer.startSpan(called.name, { kind: SpanKind.CLIENT }, spans.parent());
    const over = (found: Attributes, more: Attributes = {}) => {
      lasted.record((now() - begun) / 1000, { ...called.labels, ...found });
      const common = attributesOf(logged.printable());
      span.setAttributes({ ...common, ...called.labels, ...found, ...more }).end();
    };
    try {
      const response = await fetch(input, init);
      const { status } = response;
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      over({ 'http.response.status_code': status }, requestIdOf(response, logged));
      return response;
    } catch (thrown) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      const { code, error = 'unknown' } = logged.printable(logged.errorFields(thrown));
      over({ 'error.type': code ?? error });
      throw thrown;
    }
  };
}

function facts(url: URL, init: RequestInit | undefined, needs: CallNeeds) {
  const service = serviceOf(url, needs);
  const asked = init?.method ?? 'GET';
  const method = ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'].includes(asked) ? asked : '_OTHER';
  const template = service === 'graph' ? templateOf(url) : undefined;
  const labels: Attributes = {
    'photobot.service': service,
    'http.request.method': method,
    ...(template !== undefined && { 'url.template': template }),
  };
  return { labels, name: `${method} ${template ?? service}` };
}

function serviceOf({ href, origin }: URL, { cloud, isConnector }: CallNeeds): string {
  if (origin === cloud.graphOrigin) return 'graph';
  if (origin === cloud.bot.tokenServiceOrigin) return 'token_service';
  if (origin === cloud.loginOrigin) return 'entra';
  return isConnector(href) ? 'connector' : 'file';
}

/** What of Graph's paths is the same for everybody. */
const words = new Set(
  `v1.0 beta $value admin channels chats contactFolders contacts content createdDateTime directoryObjects driveItem
  groups hostedContents joinedTeams me memberOf members messages ownedObjects owners people photo photos
  photoUpdateSettings profile replies shares sites teams transitiveMemberOf users`
    .toLowerCase()
    .split(/\s+/),
);

/** Returns the form of a path, such as `/v1.0/users/{id}/photo/$value`. */
function templateOf({ pathname }: URL): string {
  const parts = pathname.split('/').slice(1);
  return parts.map((part) => (isWord(part) ? `/${part}` : '/{id}')).join('');
}

const isWord = (part: string) => words.has(part.toLowerCase()) || /^\d+x\d+$/.test(part);

/** Returns what Microsoft's support asks for. */
function requestIdOf({ headers }: Response, { printable }: Logged): Attributes {
  const requestId = headers.get('request-id') ?? undefined;
  return requestId === undefined ? {} : attributesOf(printable({ requestId }));
}
