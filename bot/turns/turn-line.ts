import type { Activity } from 'botbuilder';
import { ActivityTypes } from 'botbuilder';
import type { Sleep } from '../../src/index';
import { limits, within } from '../../src/index';
import { htmlShape } from '../inbound/attachments';

/** The line in which activities of Teams wait for their turn. */
export type TurnLine = {
  /**
   * Does the work of a turn as soon as there is a place for it, and returns what comes of it; `'busy'` if there is no
   * room to wait or the wait was too long, and then nothing was begun. A message that comes twice is one turn.
   */
  run<T>(activity: Sent, work: () => Promise<T>): Promise<T | 'busy'>;
};

type Sent = Pick<Activity, 'attachments' | 'conversation' | 'from' | 'id' | 'type'>;

/** In this order: somebody waits at their screen for the answer to an invoke, and a picture is the most work. */
const kinds = ['invoke', 'words', 'picture'] as const;
type Kind = (typeof kinds)[number];

const messageBounds = {
  waiting: limits.messagesWaiting,
  each: limits.messagesWaitingEach,
  waitMilliseconds: limits.messageWaitMilliseconds,
  placeMilliseconds: limits.messagePlaceMilliseconds,
} as const;

const bounds = {
  invoke: {
    waiting: limits.invokesWaiting,
    each: limits.invokesWaiting,
    waitMilliseconds: limits.invokeWaitMilliseconds,
    placeMilliseconds: limits.invokePlaceMilliseconds,
  },
  words: messageBounds,
  picture: messageBounds,
} as const;

/** Begins to watch the event loop; what it returns tells which share of the time since then the loop was not idle. */
export type WatchLoop = () => () => number;

type LineOptions = { readonly sleep: Sleep; readonly watchLoop?: WatchLoop };

/**
 * Creates the line. Invokes go first, then messages without a picture, each kind in the order in which it came. Some
 * places are for invokes alone, and some of the others for messages without a picture. A turn that lasts leaves its
 * place to the next, unless it is our processor that it waits for: then more turns at once would only be slower, each of
 * them, and messages have fewer places.
 */
export function createTurnLine({ sleep, watchLoop = idle }: LineOptions): TurnLine {
  const places = createPlaces(sleep);
  const messages = new Map<string, Promise<unknown>>();

  async function turn<T>(activity: Sent, work: () => Promise<T>): Promise<T | 'busy'> {
    const kind = kindOf(activity);
    if (!(await places.take(kind, activity.from.id))) return 'busy';
    const working = work();
    void lasts(kind, working.then(nothing, nothing)).then((share) => places.leave(kind, share));
    return working;
  }

  /** Resolves when a turn is over or waits for others, with the share of its last time in which the loop was occupied. */
  async function lasts(kind: Kind, over: Promise<undefined>): Promise<number> {
    const late = () => 'late' as const;
    for (;;) {
      const occupied = watchLoop();
      const { placeMilliseconds } = bounds[kind];
      const ended = (await within(placeMilliseconds, () => over, { sleep, late })) !== 'late';
      const share = occupied();
      if (ended || share <= limits.loopOccupiedShare) return share;
      places.saw(share);
    }
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

const nothing = () => undefined;
const idle: WatchLoop = () => () => 0;

const textShape = htmlShape.pick({ contentType: true });

function kindOf({ attachments, type }: Sent): Kind {
  if (type === (ActivityTypes.Invoke as string)) return 'invoke';
  // Nobody has checked them yet. What people write comes a second time as HTML.
  const all: unknown = attachments;
  const isText = (each: unknown) => textShape.safeParse(each).success;
  return Array.isArray(all) && !all.every(isText) ? 'picture' : 'words';
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
  let start = (): void => undefined;
  const started = new Promise<void>((resolve) => (start = resolve));
  const entry: Waiting = { from, start: () => start() };
  line.add(entry);
  // Who is no longer in the line has got a place at the same moment.
  const late = () => !line.delete(entry);
  return within(milliseconds, () => started.then(() => true), { sleep, late });
}

function createPlaces(sleep: Sleep) {
  const taken = createTaken();
  const waiting: Readonly<Record<Kind, Set<Waiting>>> = {
    invoke: new Set(),
    words: new Set(),
    picture: new Set(),
  };

  /** Places go straight to the next, so that nobody can slip in between. */
  function serve(kind: Kind): void {
    for (const next of waiting[kind]) {
      if (!taken.more(kind)) return;
      waiting[kind].delete(next);
      next.start();
    }
  }

  return {
    /** Returns whether there was a place in time. */
    async take(kind: Kind, from: string): Promise<boolean> {
      const line = waiting[kind];
      if (line.size === 0 && taken.more(kind)) return true;
      const { each, waitMilliseconds, waiting: most } = bounds[kind];
      const mine = [...line].filter((one) => one.from === from).length;
      if (line.size >= most || mine >= each) return false;
      return stand(line, from, waitMilliseconds, sleep);
    },
    /** Notes which share of some time the event loop was occupied. */
    saw: (occupiedShare: number) => taken.saw(occupiedShare),
    leave(kind: Kind, occupiedShare: number): void {
      taken.saw(occupiedShare);
      taken.less(kind);
      kinds.forEach(serve);
    },
  };
}

function createTaken() {
  const taken: Record<Kind, number> = { invoke: 0, words: 0, picture: 0 };
  let messagesAtOnce: number = limits.messageTurnsAtOnce;
  const isFree = (kind: Kind): boolean => {
    const messages = taken.words + taken.picture;
    if (taken.invoke + messages >= limits.turnsAtOnce) return false;
    if (kind === 'invoke') return true;
    const pictures = messagesAtOnce - limits.wordTurns;
    return messages < messagesAtOnce && (kind === 'words' || taken.picture < pictures);
  };
  return {
    /** Takes a place, if there is one, and returns whether there was. */
    more(kind: Kind): boolean {
      const free = isFree(kind);
      if (free) taken[kind] += 1;
      return free;
    },
    less: (kind: Kind) => void (taken[kind] -= 1),
    saw(occupiedShare: number): void {
      messagesAtOnce =
        occupiedShare > limits.loopOccupiedShare
          ? limits.messageTurnsOccupied
          : limits.messageTurnsAtOnce;
    },
  };
}
