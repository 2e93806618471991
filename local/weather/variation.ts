import { isObject } from '../http/body';

/** An activity that may still be changed. */
export type Draft = Record<string, unknown>;

/** One way in which an activity may look other than usual. */
export type Variation = {
  readonly name: string;
  /** From 0 to 1, for each activity to which it applies. */
  readonly likelihood: number;
  /** The person loses something by it that no bot can get back. */
  readonly lasting?: true;
  readonly applies: (draft: Draft) => boolean;
  readonly change: (draft: Draft) => void;
};

/** Returns the object at a path such as `channelData.tenant`, or nothing where there is none. */
export function partOf(draft: Draft, path: string): Draft | undefined {
  let part: unknown = draft;
  for (const name of path.split('.').filter(Boolean)) {
    if (!isObject(part)) return undefined;
    part = part[name];
  }
  return isObject(part) ? part : undefined;
}

/** Returns the object that has the last name of a path, and that name. */
export function holderOf(draft: Draft, path: string): readonly [Draft | undefined, string] {
  const cut = path.lastIndexOf('.');
  return [partOf(draft, path.slice(0, Math.max(cut, 0))), path.slice(cut + 1)];
}

export type PlaceKind = 'channel' | 'meeting' | 'chat' | 'personal';

/** Tells by its id where an activity happens. */
export function placeOf(draft: Draft): PlaceKind {
  const id = String(partOf(draft, 'conversation')?.['id']);
  if (id.startsWith('19:meeting_')) return 'meeting';
  if (id.includes('@thread.tacv2')) return 'channel';
  return id.startsWith('19:') ? 'chat' : 'personal';
}
