import { AsyncLocalStorage } from 'node:async_hooks';
import type { Attributes, Context, Histogram, Meter, Span, Tracer } from '@opentelemetry/api';
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace as contexts } from '@opentelemetry/api';
import type { Clock, Ending, LogFields, SpanName, Trace } from '../../src/index';

/** The rules of the log, under which all attributes stand. */
export type Logged = {
  /** Returns what may be printed of these fields, with those of all lines of the same answer. */
  readonly printable: (fields?: LogFields) => Readonly<Record<string, string | number>>;
  readonly errorFields: (thrown: unknown) => LogFields;
};

export type Spans = {
  readonly trace: Trace;
  /** Returns the span of what is being done. */
  readonly parent: () => Context;
};

type SpanNeeds = {
  readonly tracer: Tracer;
  readonly meter: Meter;
  readonly logged: Logged;
  readonly now: Clock;
};

/** In seconds: from a call of the store to a job that Microsoft 365 answers late. A click has 3 s, and 5 s at most. */
const buckets = [
  0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 3, 5, 10, 15, 30, 60,
];

/** Creates what measures how long something takes, in seconds. */
export function durations(meter: Meter, name: string): Histogram {
  const advice = { explicitBucketBoundaries: buckets };
  return meter.createHistogram(name, { unit: 's', advice });
}

/** What of the fields of a span is a label of metrics too: words of which there are few. */
const labels = new Set(['code', 'command', 'route', 'state', 'status', 'target']);

/** Creates what makes a span of each piece of work, and measures it. */
export function createSpans({ logged, meter, now, tracer }: SpanNeeds): Spans {
  const current = new AsyncLocalStorage<Context>();
  const parent = () => current.getStore() ?? ROOT_CONTEXT;
  const open = meter.createUpDownCounter('photobot.spans.open', {
    description: 'Begun, and not over',
  });
  const lasted = durations(meter, 'photobot.span.duration');

  return {
    parent,
    async trace<T>(name: SpanName, work: () => Promise<T>, facts?: (end: Ending<T>) => LogFields) {
      const kind = name === 'activity' ? SpanKind.SERVER : SpanKind.INTERNAL;
      const around = parent();
      const span = tracer.startSpan(name, { kind }, around);
      const begun = now();
      const label = { 'photobot.span': name };
      open.add(1, label);
      const over = (end: Ending<T>) => {
        const fields = { ...thrownIn(end, logged), ...factsOf(end, facts) };
        const seconds = (now() - begun) / 1000;
        open.add(-1, label);
        lasted.record(seconds, { ...label, ...labelsOf(fields, logged) });
        finish(span, end, attributesOf(logged.printable(fields)));
      };
      try {
        const result = await current.run(contexts.setSpan(around, span), work);
        over({ result });
        return result;
      } catch (thrown) {
        over({ thrown });
        throw thrown;
      }
    },
  };
}

function thrownIn(end: Ending<unknown>, { errorFields }: Logged): LogFields {
  return 'thrown' in end ? errorFields(end.thrown) : {};
}

/** No work fails because something cannot be told of it. */
function factsOf<T>(end: Ending<T>, facts?: (end: Ending<T>) => LogFields): LogFields {
  try {
    return facts?.(end) ?? {};
  } catch {
    return {};
  }
}

function labelsOf(fields: LogFields, { printable }: Logged): Attributes {
  const { code, error = 'ok' } = fields;
  const printed = Object.entries(printable({ ...fields, code: code ?? error }));
  return attributesOf(Object.fromEntries(printed.filter(([name]) => labels.has(name))));
}

/** Returns the fields of the log by the names that they have as attributes. */
export function attributesOf(
  fields: Readonly<Record<string, string | number | undefined>>,
): Attributes {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known.map(([name, value]) => [`photobot.${name}`, value]));
}

/** A refusal is an answer and no error. */
function finish(span: Span, end: Ending<unknown>, attributes: Attributes): void {
  span.setAttributes(attributes);
  if ('thrown' in end && !(end.thrown instanceof Error && end.thrown.name === 'Refusal')) {
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
  span.end();
}
