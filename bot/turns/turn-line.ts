import type { Activity } from 'botbuilder';
import { ActivityTypes } from 'botbuilder';
import type { Sleep } from '../../src/index';
import { limits, within } from '../../src/index';

/** The line in which activities of Teams wait for their turn. */
export type TurnLine = {
  /**
   * Does the work of a turn as soon as there is a place for it, and returns what comes of it; `'busy'` if there is no
   * room to wait or the wait was too long, and then nothing was begun. A message that comes twice is one turn.
   */
  run<T>(activity: Sent, work: () => Promise<T>): Promise<T | 'busy'>;
};

type Sent = Pick<Activity, 'conversation' | 'from' | 'id' | 'type'>;

/** Somebody waits at their screen for the answer to an invoke; all else is a message to the line. */
type Kind = 'invoke' | 'message';

const bounds = {
  invoke: {
    waiting: limits.invokesWaiting,
    each: limits.invokesWaiting,
    waitMilliseconds: limits.invokeWaitMilliseconds,
    placeMilliseconds: limits.invokePlaceMilliseconds,
  },
  message: {
    waiting: limits.messagesWaiting,
    each: limits.messagesWaitingEach,
    waitMilliseconds: limits.messageWaitMilliseconds,
    placeMilliseconds: limits.messagePlaceMilliseconds,
  },
} as const;

/**
 * Creates the line. Invokes go first, each kind in the order in which it came, and some places are for invokes alone. A
 * turn that lasts waits for other services more likely than for our processor, and leaves its place to the next.
 */
export function createTurnLine({ sleep }: { readonly sleep: Sleep }): TurnLine {
  const places = createPlaces(sleep);
  const messages = new Map<string, Promise<unknown>>();

  async function turn<T>(activity: Sent, work: () => Promise<T>): Promise<T | 'busy'> {
    const kind = kindOf(activity);
    if (!(await places.take(kind, activity.from.id))) return 'busy';
    const { placeMilliseconds } = bounds[kind];
    const working = work();
    const over = working.then(nothing, nothing);
    void within(placeMilliseconds, () => over, { sleep, late: nothing }).then(() =>
      places.leave(kind),
    );
    return working;
  }

  return {
    run<T>(activity: Sent, work: () => Promise<T>): Promise<T | 'busy'> {
      const name = nameOf(activity);
      if (name === undefined) return turn(activity, work);
      // Of one name are turns of one caller only.
      const same = messages.get(name) as Promise<T | 'busy'> | undefined;
      if (same) return same;
      const begun = turn(activity, work).finally(() => messages.delete(name));
      messages.set(name, begun);
      return begun;
    },
  };
}

const nothing = (): void => undefined;

function kindOf({ type }: Sent): Kind {
  return type === (ActivityTypes.Invoke as string) ? 'invoke' : 'message';
}

/** Returns what is the same each time that Teams sends a message; a click may come twice on purpose. */
function nameOf({ conversation, from, id, type }: Sent): string | undefined {
  if (type !== (ActivityTypes.Message as string)) return undefined;
  return JSON.stringify([conversation.id, from.id, id]);
}

type Waiting = { readonly from: string; readonly start: () => void };

/** Waits in a line, and returns whether there was a place in time. */
function stand(
  line: Set<Waiting>,
  from: string,
  milliseconds: number,
  sleep: Sleep,
): Promise<boolean> {
  let start = nothing;
  const started = new Promise<void>((resolve) => (start = resolve));
  const entry: Waiting = { from, start: () => start() };
  line.add(entry);
  // Who is no longer in the line has got a place at the same moment.
  const late = () => !line.delete(entry);
  return within(milliseconds, () => started.then(() => true), { sleep, late });
}

function createPlaces(sleep: Sleep) {
  const taken: Record<Kind, number> = { invoke: 0, message: 0 };
  const waiting: Readonly<Record<Kind, Set<Waiting>>> = { invoke: new Set(), message: new Set() };
  const isFree = (kind: Kind) =>
    taken.invoke + taken.message < limits.turnsAtOnce &&
    (kind === 'invoke' || taken.message < limits.messageTurnsAtOnce);

  /** Places go straight to the next, so that nobody can slip in between. */
  function serve(kind: Kind): void {
    for (const next of waiting[kind]) {
      if (!isFree(kind)) return;
      waiting[kind].delete(next);
      taken[kind] += 1;
      next.start();
    }
  }

  return {
    /** Returns whether there was a place in time. */
    async take(kind: Kind, from: string): Promise<boolean> {
      const line = waiting[kind];
      if (line.size === 0 && isFree(kind)) {
        taken[kind] += 1;
        return true;
      }
      const { each, waitMilliseconds, waiting: most } = bounds[kind];
      const mine = [...line].filter((one) => one.from === from).length;
      if (line.size >= most || mine >= each) return false;
      return stand(line, from, waitMilliseconds, sleep);
    },
    leave(kind: Kind): void {
      taken[kind] -= 1;
      serve('invoke');
      serve('message');
    },
  };
}
