import { createHash, randomBytes } from 'node:crypto';
import sharp from 'sharp';
import type { PersonKey } from './people';

/**
 * `team` is what Teams shows of the team that the bot is in, `teamGroup` the photo of the same team's Microsoft 365
 * group. All other groups and teams go by the key of the group, contacts by whose address book they are in.
 */
export type PhotoKey =
  | PersonKey
  | 'team'
  | 'teamGroup'
  | `group:${string}`
  | `team:${string}`
  | `contact:${PersonKey}:${string}`;

export type Photo = {
  readonly jpeg: Buffer;
  /** Quoted hex, new with each write. */
  readonly etag: string;
  readonly width: number;
  readonly height: number;
};

export type PhotoWrite = {
  readonly key: PhotoKey;
  /** Missing when the photo was removed. */
  readonly jpeg?: Buffer;
  readonly sha256?: string;
  /** Whose token it was: a person's, or the app's own. */
  readonly by: PersonKey | 'application';
};

export type Photos = {
  get(key: PhotoKey): Photo | undefined;
  /** Of whom and of what there is a photo. */
  keys(): readonly PhotoKey[];
  /** What was there before the last write; a stale read sees it. */
  before(key: PhotoKey): Photo | undefined;
  /** Puts a photo there, or none, without a request; a test or the page does this. */
  set(key: PhotoKey, jpeg: Buffer | undefined): Promise<void>;
  /** What Graph was asked to write, oldest first. */
  readonly writes: readonly PhotoWrite[];
  /** Stores what Graph accepted: exactly as it came, or as it is kept. */
  write(
    key: PhotoKey,
    photo: Omit<Photo, 'etag'> | undefined,
    by: PhotoWrite['by'],
    kept?: Buffer,
  ): void;
};

export function createPhotos(changed: () => void): Photos {
  const current = new Map<PhotoKey, Photo>();
  const previous = new Map<PhotoKey, Photo | undefined>();
  const writes: PhotoWrite[] = [];

  function put(key: PhotoKey, photo: Omit<Photo, 'etag'> | undefined): void {
    previous.set(key, current.get(key));
    if (photo) current.set(key, { ...photo, etag: newEtag() });
    else current.delete(key);
    changed();
  }

  return {
    writes,
    get: (key) => current.get(key),
    keys: () => [...current.keys()],
    before: (key) => (previous.has(key) ? previous.get(key) : current.get(key)),
    async set(key, jpeg) {
      put(key, jpeg && { jpeg, ...(await sizeOf(jpeg)) });
    },
    write(key, photo, by, kept) {
      writes.push({ key, by, ...(photo && { jpeg: photo.jpeg, sha256: sha256(photo.jpeg) }) });
      put(key, photo && { ...photo, ...(kept && { jpeg: kept }) });
    },
  };
}

async function sizeOf(jpeg: Buffer): Promise<{ width: number; height: number }> {
  const { width, height } = await sharp(jpeg).metadata();
  return { width, height };
}

function newEtag(): string {
  return `"${randomBytes(4).toString('hex').toUpperCase()}"`;
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
