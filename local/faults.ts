import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './http/answer';
import type { RecordedRequest } from './http/record';
import type { ServiceName } from './services';

/** How a stand-in misbehaves. */
export type FaultAction =
  /** Answers this and does nothing. */
  | ({ readonly kind: 'answer' } & Answer)
  /** Never answers. */
  | { readonly kind: 'hang' }
  /** Breaks the connection and does nothing. */
  | { readonly kind: 'reset' }
  /** Works, but later. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** Works, but not before this resolves. */
  | { readonly kind: 'hold'; readonly until: Promise<unknown> }
  /** Works, and breaks the connection instead of saying so. */
  | { readonly kind: 'dropResponse' }
  /** Works, and answers something else. */
  | { readonly kind: 'rewrite'; readonly answer: (answer: Answer) => Answer }
  /** Reads what was there before the last write; for Graph's photos. */
  | { readonly kind: 'stale' }
  /** Does as it likes with the connection. */
  | {
      readonly kind: 'custom';
      readonly run: (request: IncomingMessage, response: ServerResponse) => void;
    };

export type Fault = {
  readonly service: ServiceName;
  readonly method?: string;
  /** Tested against the path, still escaped, without the query. */
  readonly path?: RegExp;
  readonly when?: (request: RecordedRequest) => boolean;
  /** How many requests it spoils; one by default. */
  readonly times?: number;
  readonly then: FaultAction;
};

export type FaultHandle = { readonly hits: () => number; readonly remove: () => void };

/** What Teams itself does wrong with activities. */
export type Deliveries = {
  /** How many of the next activities are sent twice at once. */
  duplicates: number;
};

export type Faults = {
  /** The oldest fault that fits a request is the one that happens, whatever the weather is. */
  add(fault: Fault): FaultHandle;
  clear(): void;
  /** Returns what should happen to a request, and counts it. */
  take(request: RecordedRequest): FaultAction | undefined;
  readonly deliveries: Deliveries;
};

type Entry = { readonly fault: Fault; left: number; hits: number };

/** Makes the faults of a tenant, empty; where none fits, the weather decides. */
export function createFaults(weather: Pick<Faults, 'take'>): Faults {
  let entries: readonly Entry[] = [];
  const deliveries: Deliveries = { duplicates: 0 };
  return {
    deliveries,
    add(fault) {
      const entry: Entry = { fault, left: fault.times ?? 1, hits: 0 };
      entries = [...entries, entry];
      return {
        hits: () => entry.hits,
        remove() {
          entries = entries.filter((each) => each !== entry);
        },
      };
    },
    clear() {
      entries = [];
      deliveries.duplicates = 0;
    },
    take(request) {
      const entry = entries.find(({ fault, left }) => left > 0 && fits(fault, request));
      if (!entry) return weather.take(request);
      entry.left -= 1;
      entry.hits += 1;
      return entry.fault.then;
    },
  };
}

/** Tells whether a request is one of those that a fault is about. */
export function fits(
  { service, method, path, when }: Omit<Fault, 'then' | 'times'>,
  request: RecordedRequest,
): boolean {
  return (
    service === request.service &&
    (method ?? request.method) === request.method &&
    (path?.test(request.path) ?? true) &&
    (when?.(request) ?? true)
  );
}
