import type { IncomingHttpHeaders } from 'node:http';
import type { ServiceName } from '../services';

/** A request as a stand-in received it. */
export type RecordedRequest = {
  readonly service: ServiceName;
  readonly method: string;
  /** The path as it came, still escaped, without the query. */
  readonly path: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly bodyBytes: number;
  /** What was answered; missing while there is no answer, and for good when the connection was dropped. */
  status?: number;
};

/** A long session at the chat page must not keep every picture for ever. */
const kept = 5000;

export function record(requests: RecordedRequest[], request: RecordedRequest): void {
  requests.push(request);
  if (requests.length > kept) requests.shift();
}
