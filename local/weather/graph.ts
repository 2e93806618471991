import { graphError, graphThrottled, wrappedGraphError } from '../graph/errors';
import type { Answer } from '../http/answer';
import type { Ground, Gust } from './gust';
import { broken, doneButTimedOut, refusing, slow } from './gust';

const graph: Ground = { service: 'graph' };
const writes: Ground = { service: 'graph', method: 'PUT', path: /\/photo\/\$value$/ };

const page = (status: number): Answer => ({
  status,
  headers: { 'content-type': 'text/html' },
  body: `<html><h1>${status}</h1></html>`,
});
const expired = 'Lifetime validation failed, the token is expired.';
const internal = 'An internal server error occurred. The operation failed.';
const backend = 'Failed to execute backend request.';

/**
 * What passes. Source: https://learn.microsoft.com/graph/errors, https://learn.microsoft.com/graph/throttling and what
 * people report of `UnknownError`, such as https://github.com/microsoftgraph/microsoft-graph-docs/issues/12219
 */
const passing: readonly Gust[] = [
  refusing(graph, 'graph 429', 0.02, graphThrottled(undefined)),
  refusing(graph, 'graph 429, Retry-After', 0.02, graphThrottled('1')),
  refusing(graph, 'graph 429, fractional Retry-After', 0.01, graphThrottled('2.128')),
  {
    ...graph,
    name: 'graph 429, Retry-After as a date',
    likelihood: 0.01,
    brings: () => ({
      kind: 'answer',
      ...graphThrottled(new Date(Date.now() + 2000).toUTCString()),
    }),
  },
  refusing(graph, 'graph 500', 0.02, graphError(500, 'ErrorInternalServerError', internal)),
  refusing(graph, 'graph 502', 0.02, page(502)),
  refusing(graph, 'graph 503', 0.02, graphError(503, 'ServiceUnavailable', backend)),
  refusing(
    graph,
    'graph 503, Retry-After',
    0.02,
    graphError(503, 'ServiceUnavailable', backend, { 'retry-after': '2' }),
  ),
  refusing(graph, 'graph 504', 0.02, graphError(504, 'GatewayTimeout', backend)),
  refusing(graph, 'graph 503 in UnknownError', 0.02, wrappedGraphError(503, 'ServerBusy', backend)),
  refusing(graph, 'graph 500 in UnknownError', 0.01, wrappedGraphError(500, 'Internal', internal)),
  {
    ...refusing(graph, 'graph 401', 0.02, graphError(401, 'InvalidAuthenticationToken', expired)),
    alone: true,
  },
  ...broken(graph, 0.03),
  slow(graph, 0.08),
  doneButTimedOut(writes, 0.04, { error: { code: 'GatewayTimeout', message: backend } }),
];

const full = 'Mailbox has exceeded maximum mailbox size.';
const denied = 'Access is denied. Check credentials and try again.';
const noMailbox = 'The SMTP address has no mailbox associated with it.';

/** What stays so for a photo, until somebody outside does something. */
const lasting: readonly Gust[] = [
  refusing(
    writes,
    'graph 403 ErrorQuotaExceeded',
    0.01,
    graphError(403, 'ErrorQuotaExceeded', full),
  ),
  refusing(writes, 'graph 507', 0.01, graphError(507, 'ErrorQuotaExceeded', full)),
  refusing(writes, 'graph 403', 0.015, graphError(403, 'ErrorAccessDenied', denied)),
  refusing(writes, 'graph 404', 0.01, graphError(404, 'ErrorNonExistentMailbox', noMailbox)),
  refusing(writes, 'graph 413', 0.01, { status: 413 }),
].map((gust) => ({ ...gust, lasting: true }));

/** Microsoft Graph, but for reads that come too early after a write. */
export const graphGusts: readonly Gust[] = [...lasting, ...passing];

/** A read of a photo soon after it was written, which may still find the one before. */
export const earlyReads: Gust = {
  service: 'graph',
  method: 'GET',
  path: /\/photo(\/\$value)?$/,
  name: 'graph stale',
  likelihood: 0.2,
  brings: () => ({ kind: 'stale' }),
};
