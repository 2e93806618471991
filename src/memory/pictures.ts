import { limits } from '../limits';
import type { Converted } from '../photos/convert';
import type { Framing, Shape } from '../photos/pixels/framing';
import { framingKey } from '../photos/pixels/framing';
import type { ShelfRoom } from '../store/shelf';
import type { Remarks } from '../targets/photo';

/**
 * The pictures that belong to a change. Photo and preview are kept per framing, so that a click never gets another
 * picture than the one its card showed.
 */
export type PicturePart =
  | 'master'
  | 'previous'
  | `photo-${string}`
  | `preview-${string}`
  | `one-${number}`;

/** Names the photo as it looks in this framing. */
export function photoPart(framing: Framing): PicturePart {
  return `photo-${framingKey(framing)}`;
}

/** Names the small picture of the photo in this framing. */
export function previewPart(framing: Framing): PicturePart {
  return `preview-${framingKey(framing)}`;
}

/** Names all parts that a change shows and writes, and the master from which another crop is cut. */
export function keptParts({ framing }: { readonly framing: Framing }): readonly PicturePart[] {
  return [photoPart(framing), previewPart(framing), 'master'];
}

/** Names the small picture of a photo that is shown as it is. */
export const shownPart: PicturePart = 'preview-shown';

/** Names the small picture of the previous photo. */
export const beforePart: PicturePart = 'preview-before';

/** Names one of several pictures that came with a message, as a `master`. */
export function onePart(index: number): PicturePart {
  return `one-${index}`;
}

/** Names the small picture of one of several to choose from. */
export function choicePart(index: number): PicturePart {
  return `preview-choice-${index}`;
}

type Kept = Partial<Converted> & Pick<Converted, 'master' | 'photo' | 'preview'>;

export type Pictures = {
  keep(id: string, part: PicturePart, picture: Buffer): Promise<void>;
  /** Keeps all that a conversion gave. */
  keepConverted(id: string, framing: Framing, converted: Kept): Promise<void>;
  picture(id: string, part: PicturePart): Promise<Buffer | undefined>;
  /** Keeps pictures of one change for another too. Returns whether all of them were there; if not, it copies none. */
  copy(from: string, to: string, parts: readonly PicturePart[]): Promise<boolean>;
  /** Deletes the pictures of a change, except those that `spared` names. */
  drop(id: string, spared?: readonly PicturePart[]): Promise<void>;
};

/** Creates the memory of pictures. The pictures of each change have a folder of their own in the store. */
export function createPictures({ now, store }: ShelfRoom): Pictures {
  const keep: Pictures['keep'] = async (id, part, picture) => {
    const expiresAt = now() + limits.jobMemoryMilliseconds;
    await store.write(`${folderOf(id)}/${part}`, picture, { when: 'any', expiresAt });
  };
  const picture: Pictures['picture'] = async (id, part) =>
    (await store.read(`${folderOf(id)}/${part}`))?.bytes;
  return {
    keep,
    async keepConverted(id, framing, { master, photo, preview }) {
      await keep(id, photoPart(framing), photo);
      await keep(id, previewPart(framing), preview);
      await keep(id, 'master', master);
    },
    picture,
    async copy(from, to, parts) {
      const found = await Promise.all(parts.map((part) => picture(from, part)));
      const there = found.flatMap((bytes, index) => {
        const part = parts[index];
        return bytes && part ? [{ bytes, part }] : [];
      });
      if (there.length < parts.length) return false;
      await Promise.all(there.map(({ bytes, part }) => keep(to, part, bytes)));
      return true;
    },
    async drop(id, spared = []) {
      const kept = new Set(spared.map((part) => `${folderOf(id)}/${part}`));
      const all = await store.list(folderOf(id));
      await Promise.all(all.filter((name) => !kept.has(name)).map((name) => store.remove(name)));
    },
  };
}

function folderOf(id: string): string {
  return `pictures-${id}`;
}

/** Returns the remarks about a picture, from its conversion or from another record. */
export function remarksOn(seen: {
  readonly damaged?: boolean;
  readonly seeThrough?: boolean;
  readonly shape?: Shape | undefined;
}): Remarks {
  return {
    damaged: seen.damaged || undefined,
    seeThrough: seen.seeThrough || undefined,
    shape: seen.shape,
  };
}
