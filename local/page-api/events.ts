import type { Context } from 'hono';
import type { SSEStreamingApi } from 'hono/streaming';
import { streamSSE } from 'hono/streaming';
import type { Device } from '../teams/devices';
import type { PersonKey } from '../tenant/people';
import { placeKeys } from '../tenant/places';
import type { LocalTenant } from '../types';
import { messageView } from './views';

export type EventsDeps = {
  readonly local: LocalTenant;
  readonly session: string;
  readonly tenant: object;
  /** Photos, permissions, switches, as one viewer sees them. */
  readonly state: (viewer: PersonKey) => object;
  /** Messages that no bot was told of, because they mention none. */
  readonly unheard: ReadonlySet<string>;
};

/** Who looks, and on which of their devices. */
export type Viewer = { readonly as: PersonKey; readonly device: Device };

export type Events = {
  /** Sends one viewer everything now, and later what has changed, until they go. */
  open(context: Context, viewer: Viewer): Response;
  /** Tells everybody of what the tenant does not tell by itself. */
  announce(): void;
  close(): void;
};

/** Often enough that a connection which is gone is noticed. */
const beatMilliseconds = 15_000;

/**
 * Creates server-sent events: `hello` once, `tenant` with the whole state, `message` for each that is new or different.
 */
export function createEvents(deps: EventsDeps): Events {
  const { local, session, tenant } = deps;
  const readers = new Set<() => void>();
  const endings = new Set<() => void>();
  const tell = () => readers.forEach((reader) => reader());
  const stops = [local.tenant.onChange(tell), local.teams.onChange(tell)];

  async function follow(stream: SSEStreamingApi, viewer: Viewer): Promise<void> {
    const write = (event: string, data: object) =>
      void stream.writeSSE({ event, data: JSON.stringify(data) });
    write('hello', { session, viewer: viewer.as, ...tenant });
    const catchUp = reporter(deps, viewer, write);
    const reader = soon(catchUp);
    catchUp();
    const beat = setInterval(() => void stream.write(':\n\n'), beatMilliseconds);
    readers.add(reader);
    await new Promise<void>((resolve) => {
      endings.add(resolve);
      stream.onAbort(() => {
        endings.delete(resolve);
        resolve();
      });
    });
    clearInterval(beat);
    readers.delete(reader);
  }

  return {
    announce: tell,
    open: (context, viewer) => streamSSE(context, (stream) => follow(stream, viewer)),
    close() {
      stops.forEach((stop) => stop());
      endings.forEach((end) => end());
    },
  };
}

/** Returns the function that writes what this viewer has not seen yet. */
function reporter(
  { local, state, unheard }: EventsDeps,
  { as: viewer, device }: Viewer,
  write: (event: string, data: object) => void,
): () => void {
  const seen = new Map<string, string>();
  const unseen = (name: string, now: string) => seen.get(name) !== now && seen.set(name, now);
  return () => {
    const current = state(viewer);
    if (unseen('', JSON.stringify(current))) write('tenant', current);
    for (const place of placeKeys) {
      for (const message of local.teams.messages(place, viewer, device)) {
        const view = messageView(message, unheard.has(message.id));
        if (unseen(`${place} ${message.id}`, `${message.version} ${view.unheard}`)) {
          write('message', { place, ...view });
        }
      }
    }
  };
}

/** Many changes at once are one report. */
function soon(work: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    setImmediate(() => {
      waiting = false;
      work();
    });
  };
}
