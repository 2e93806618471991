import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import { pino } from 'pino';
import type { Clock, Log, LogFields } from '../src/index';
import { errnoOf, limits } from '../src/index';
import type { LogLevel } from './config/config';

type FieldName = keyof LogFields;

type Treatment = 'plain' | 'hashed' | 'permissions';

/** What may be printed, and whether it names a person, a team or an organisation and is hashed first. */
const fieldNames: Readonly<Record<FieldName, Treatment>> = {
  attempt: 'plain',
  bytes: 'plain',
  code: 'plain',
  command: 'plain',
  correlation: 'plain',
  count: 'plain',
  error: 'plain',
  from: 'plain',
  host: 'plain',
  job: 'plain',
  key: 'plain',
  milliseconds: 'plain',
  permissions: 'permissions',
  place: 'plain',
  requestId: 'plain',
  requester: 'hashed',
  route: 'plain',
  state: 'plain',
  status: 'plain',
  target: 'plain',
  team: 'hashed',
  tenant: 'hashed',
};

/** What all lines of one answer, or of one round of the upkeep, have in common. */
const common = new AsyncLocalStorage<LogFields>();

/** Does something, with these fields on every line that is written meanwhile, also by what goes on afterwards. */
export function during<T>(fields: LogFields, work: () => T): T {
  return common.run(fields, work);
}

/** Creates what knows the id of what is being answered; where nothing is, it makes one. */
export function createCorrelation(newId: () => string): () => string {
  return () => common.getStore()?.correlation?.toString() ?? newId();
}

/** Returns who is being answered, if anybody is. */
export function askerInHand(): string | undefined {
  return common.getStore()?.requester?.toString();
}

export type LogOptions = {
  readonly level: LogLevel;
  /** Takes each line, newline included; standard output where nothing is given. */
  readonly write?: (line: string) => void;
};

/**
 * Returns the log that prints one JSON line per event. Fields outside the allow-list are dropped and values that are
 * not plain words are replaced, so that a careless caller cannot print a token, a URL or somebody's text.
 */
export function createLog({ level, write }: LogOptions): Log {
  const options = {
    level,
    base: undefined,
    messageKey: 'event',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const target = write === undefined ? pino(options) : pino(options, { write });
  return {
    debug: (event, fields) => target.debug(printable(fields), event),
    info: (event, fields) => target.info(printable(fields), event),
    warn: (event, fields) => target.warn(printable(fields), event),
    error: (event, fields) => target.error(printable(fields), event),
  };
}

/**
 * Returns the log for what strangers can do as often as they like. Of lines with the same event and code it writes the
 * first ones of a minute, then the 100th, the 1000th and so on, which tell their `count`.
 */
export function createSampledLog(log: Log, now: Clock): Log {
  const counts = new Map<string, number>();
  let begun = now();
  const sampled =
    (write: Log['info']): Log['info'] =>
    (event, fields) => {
      if (now() - begun >= limits.refusalLinesMilliseconds) {
        counts.clear();
        begun = now();
      }
      const kind = `${event} ${fields?.code}`;
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (count <= limits.refusalLines) write(event, fields);
      else if (/^10+$/.test(String(count))) write(event, { ...fields, count });
    };
  const { debug, error, info, warn } = log;
  return { debug, error, info: sampled(info), warn: sampled(warn) };
}

/** Returns what may be printed of these fields, with those that all lines of the same answer have. */
export function printable(own: LogFields = {}): Record<string, string | number> {
  const fields = { ...common.getStore(), ...own };
  const printed: Record<string, string | number> = {};
  for (const [name, value] of Object.entries<unknown>(fields)) {
    const treatment = Object.hasOwn(fieldNames, name) ? fieldNames[name as FieldName] : undefined;
    if (treatment !== undefined && (typeof value === 'string' || typeof value === 'number')) {
      printed[name] = treatments[treatment](value);
    }
  }
  return printed;
}

const treatments: Readonly<Record<Treatment, (value: string | number) => string | number>> = {
  plain,
  hashed: (value) => hash(String(value)),
  permissions: (value) => permissionNames(String(value)),
};

/** Lets through codes, names, ids and host names; prose, URLs, e-mail addresses and tokens (`eyJ…`) do not look so. */
function plain(value: string | number): string | number {
  const printable = /^[\w.:-]{0,100}$/.test(String(value)) && !String(value).includes('eyJ');
  return printable ? value : '[removed]';
}

/**
 * Lets through names such as `User.ReadWrite.All`, separated by spaces; no prose, address or token is made of letters
 * with a capital after each dot.
 */
function permissionNames(value: string): string {
  const name = /^[A-Z][A-Za-z]{0,40}(\.[A-Z][A-Za-z]{0,40}){1,4}$/;
  const names = value.split(' ').filter(Boolean);
  return names.length <= 50 && names.every((each) => name.test(each)) ? value : '[removed]';
}

/**
 * Lines about the same person can be told to belong together without saying who it is. No salt: what is hashed are
 * random GUIDs and thread ids, which nobody can enumerate, and lines must match across restarts.
 */
function hash(value: string): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 12);
}

/**
 * Returns what may be logged of anything that was thrown: its class, or what Node says in place of a bare “Error”, its
 * code and its status. Messages and properties of SDK errors
 * hold requests, headers and key material.
 */
export function errorFields(thrown: unknown): LogFields {
  if (!(thrown instanceof Error)) {
    return { error: typeof thrown };
  }
  const { code, errorCode, statusCode } = thrown as Partial<
    Record<'code' | 'errorCode' | 'statusCode', unknown>
  >;
  const errno = errnoOf(thrown);
  const known = code ?? errorCode ?? errno;
  const isPlain = typeof known === 'string' || typeof known === 'number';
  return {
    error: thrown.name === 'Error' ? (errno ?? thrown.name) : thrown.name,
    code: isPlain ? known : undefined,
    status: typeof statusCode === 'number' ? statusCode : undefined,
  };
}

const printers = ['debug', 'dir', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const;
type Printers = Record<(typeof printers)[number], (...content: never[]) => void>;

/**
 * Keeps the SDKs from printing errors, tokens and keys on their own: what they say becomes one event without content.
 * Returns how to undo it.
 */
export function muteConsole(log: Log, target: Printers = console): () => void {
  const originals = printers.map((name) => [name, target[name]] as const);
  for (const name of printers) {
    const level = name === 'error' || name === 'warn' ? 'warn' : 'debug';
    target[name] = () => log[level]('sdk.printed', { code: name });
  }
  return () => {
    for (const [name, original] of originals) {
      target[name] = original;
    }
  };
}
