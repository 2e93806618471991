import type { Meter } from '@opentelemetry/api';
import type { Logger } from '@opentelemetry/api-logs';
import { SeverityNumber } from '@opentelemetry/api-logs';
import type {
  AuditLine,
  Clock,
  DelegatedTokens,
  Fetch,
  Log,
  Store,
  Trace,
  Trail,
} from '../../src/index';
import type { WatchLoop } from '../turns/turn-line';
import type { Spans } from './spans';
import { attributesOf, durations } from './spans';

/** What watches the parts of the bot. */
export type Watching = {
  readonly trace: Trace;
  fetch(fetch: Fetch): Fetch;
  log(log: Log): Log;
  store(given: { readonly store: Store }): Store;
  tokens(tokens: DelegatedTokens): DelegatedTokens;
};

type StoreNeeds = {
  readonly store: Store;
  readonly logger: Logger;
  readonly meter: Meter;
  readonly now: Clock;
  readonly spans: Pick<Spans, 'parent'>;
};

/** Returns the same log, which counts its lines by event and code, but for those of `debug`. */
export function countLines(log: Log, meter: Meter): Log {
  const lines = meter.createCounter('photobot.log.lines');
  const counted =
    (level: keyof Log): Log['info'] =>
    (event, fields) => {
      const { code } = fields ?? {};
      const labels = { 'photobot.level': level, 'photobot.event': event };
      lines.add(1, { ...labels, ...(isCode(code) && { 'photobot.code': code }) });
      log[level](event, fields);
    };
  const { debug } = log;
  return { debug, info: counted('info'), warn: counted('warn'), error: counted('error') };
}

/** Codes of our own, of which there are few; those of others may be anything. */
function isCode(code: unknown): code is string {
  return typeof code === 'string' && /^[a-z_]{1,30}\.[a-z_]{1,40}$/.test(code);
}

/** Tells which share of the time since the last sending the event loop was not idle; at 1, everybody waits. */
export function gaugeLoop(meter: Meter, watchLoop: WatchLoop): void {
  let share = watchLoop();
  meter.createObservableGauge('nodejs.eventloop.utilization').addCallback((seen) => {
    seen.observe(share());
    share = watchLoop();
  });
}

/** Returns the same tokens; getting one is a span. */
export function watchTokens(tokens: DelegatedTokens, trace: Trace): DelegatedTokens {
  return {
    get: (...given) => trace('token', () => tokens.get(...given)),
    forget: (...given) => tokens.forget(...given),
    forgetAll: (...given) => tokens.forgetAll(...given),
  };
}

/** Returns the same store; each call of it is measured, and what its trail has kept is sent too. */
export function watchStore(needs: StoreNeeds): Store {
  const { now, store } = needs;
  const lasted = durations(needs.meter, 'photobot.store.duration');
  async function timed<T>(operation: string, folder: string, call: () => Promise<T>): Promise<T> {
    const begun = now();
    let outcome = 'failed';
    try {
      const result = await call();
      outcome = 'ok';
      return result;
    } finally {
      const labels = { 'photobot.operation': operation, 'photobot.outcome': outcome };
      const seconds = (now() - begun) / 1000;
      lasted.record(seconds, { ...labels, 'photobot.folder': kindOf(folder) });
    }
  }
  return {
    read: (key) => timed('read', key, () => store.read(key)),
    write: (key, ...given) => timed('write', key, () => store.write(key, ...given)),
    remove: (key) => timed('remove', key, () => store.remove(key)),
    list: (folder) => timed('list', folder, () => store.list(folder)),
    due: (folder) => timed('due', folder, () => store.due(folder)),
    sweep: () => timed('sweep', '', () => store.sweep()),
    isWhole: () => store.isWhole(),
    close: () => store.close(),
    trail: watchTrail(needs, timed),
  };
}

type Timed = <T>(operation: string, folder: string, call: () => Promise<T>) => Promise<T>;

function watchTrail(needs: StoreNeeds, timed: Timed): Trail {
  const { trail } = needs.store;
  const refused = needs.meter.createCounter('photobot.refusals', {
    description: 'What was refused to people, or could not be done, by its code',
  });
  return {
    // What is kept nowhere is told to nobody.
    async append(line) {
      await timed('append', 'audit', () => trail.append(line));
      const audited = JSON.parse(line.text) as AuditLine;
      const { action, code } = audited;
      if (code !== undefined) refused.add(1, { 'photobot.action': action, 'photobot.code': code });
      sendAudit(needs, audited, line.text);
    },
    find: (query) => timed('find', 'audit', () => trail.find(query)),
  };
}

/** Sends a line of the audit as it is kept, with the ids of people: it is there to say who did what. */
function sendAudit({ logger, spans }: StoreNeeds, line: AuditLine, text: string): void {
  const { action, at, code, correlation, job, outcome } = line;
  logger.emit({
    eventName: 'photobot.audit',
    severityNumber: SeverityNumber.INFO,
    severityText: 'INFO',
    timestamp: at,
    body: text,
    attributes: attributesOf({ action, outcome, code, correlation, job }),
    context: spans.parent(),
  });
}

/** The pictures of each job have a folder of their own. */
function kindOf(key: string): string {
  const [folder = ''] = key.split('/');
  return folder.startsWith('pictures-') ? 'pictures' : folder;
}
