import type { FaultAction } from '../faults';
import { fits } from '../faults';
import type { RecordedRequest } from '../http/record';
import { attachmentGusts } from './attachments';
import { callOf, whoseOf } from './calls';
import { connectorGusts } from './connector';
import type { Dice } from './dice';
import { earlyReads, graphGusts } from './graph';
import type { Gust } from './gust';
import type { Note } from './happening';
import { createPauses } from './pauses';
import { signInGusts } from './sign-in';

const gusts = [...connectorGusts, ...attachmentGusts, ...graphGusts, ...signInGusts];
const passing = gusts.filter(({ lasting }) => !lasting);
const lasting = gusts.filter((gust) => gust.lasting);

/** The most times in a row that a call meets trouble that passes; the next try then gets through. */
const mostInARow = 2;
/** How long a read may find the photo before the last one. */
const staleMilliseconds = 3000;
/** Short waits, which any call may meet. */
const breeze = { likelihood: 0.3, milliseconds: 400 };

type Call = { readonly name: string; readonly number: number; readonly row: number };

/** Decides what becomes of each request that the stand-ins get. */
export function createTrouble(
  dice: Dice,
  note: Note,
): (request: RecordedRequest) => FaultAction | undefined {
  const calls = new Map<string, Call>();
  const last = createLastWords(dice);
  const isEarly = createEarly();
  const pauses = createPauses(note);

  return (request) => {
    const name = callOf(request);
    const { number, row } = calls.get(name) ?? { number: 0, row: 0 };
    const early = isEarly(request);
    pauses.check(name);
    const gust =
      last(name, request) ??
      choose(dice, { name, number, row }, early ? [earlyReads, ...passing] : passing, request);
    calls.set(name, { name, number: number + 1, row: gust ? row + 1 : 0 });
    if (!gust) return breezeOf(dice, name, number);
    note({ name: gust.name, call: name, lasting: gust.lasting === true });
    const action = gust.brings(dice, gust.name, name, number);
    pauses.begin(name, action);
    return action;
  };
}

function choose(
  dice: Dice,
  { name, number, row }: Call,
  among: readonly Gust[],
  request: RecordedRequest,
): Gust | undefined {
  if (row >= mostInARow) return undefined;
  return among.find(
    (gust) =>
      fits(gust, request) &&
      !(gust.alone && row > 0) &&
      dice.happens(gust.likelihood, gust.name, name, number),
  );
}

function breezeOf(dice: Dice, name: string, number: number): FaultAction | undefined {
  if (!dice.happens(breeze.likelihood, 'breeze', name, number)) return undefined;
  const milliseconds = Math.round(breeze.milliseconds * dice.roll('wait', name, number));
  return { kind: 'delay', milliseconds };
}

/** Remembers how a service refused the very same request for good. Among several alike, their order decides. */
function createLastWords(dice: Dice): (name: string, request: RecordedRequest) => Gust | undefined {
  const known = new Map<string, Gust | undefined>();
  const counts = new Map<string, number>();
  return (name, request) => {
    const key = `${name} ${request.path}`;
    if (known.has(key)) return known.get(key);
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    const gust = lasting.find(
      (each) => fits(each, request) && dice.happens(each.likelihood, each.name, name, count),
    );
    known.set(key, gust);
    return gust;
  };
}

/** Tells whether a photo that is read was written only just now. */
function createEarly(): (request: RecordedRequest) => boolean {
  const writes = new Map<string, number>();
  return (request) => {
    const { method, path, service } = request;
    const base = service === 'graph' && /^(.*\/photo)(?:\/\$value)?$/.exec(path)?.[1];
    if (!base) return false;
    const photo = `${base} ${whoseOf(request)}`;
    if (method !== 'GET') writes.set(photo, Date.now());
    return Date.now() - (writes.get(photo) ?? 0) < staleMilliseconds;
  };
}
