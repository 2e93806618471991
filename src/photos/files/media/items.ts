import { limits } from '../../../limits';
import {
  boxesIn,
  itemProperties,
  itemReferences,
  itemTypes,
  primaryId,
  type Box,
  type Reference,
} from './boxes';
import type { Size } from '../facts';

/** What an ISO media file such as HEIC or AVIF says of a picture in it. */
export type MediaItem = {
  readonly id: number;
  /** How it is coded, such as `hvc1` or `av01`, or put together, such as `grid`. */
  readonly type: string;
  readonly properties: readonly Box[];
};

export type PrimaryItem = MediaItem & {
  /** The items that it is put together from, such as the tiles of a grid, as far as they exist. */
  readonly parts: readonly MediaItem[];
  /** Whether another item says where it is see-through. */
  readonly hasAlpha: boolean;
  /** That item. */
  readonly alpha: MediaItem | undefined;
};

const alphaKinds = ['urn:mpeg:mpegB:cicp:systems:auxiliary:alpha', 'urn:mpeg:hevc:2015:auxid:1'];

/**
 * Returns the picture that a file is of, as its `meta` box describes it; nothing where that is missing or cut off. It
 * looks at no coded data and its work is bounded, so it may run on the main thread.
 * Layout: ISO/IEC 14496-12, 8.11, and 23008-12, 6.
 */
export function primaryItem(file: Buffer): PrimaryItem | undefined {
  try {
    const named = mediaMeta(file);
    return named && itemOf(named);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The content of a box by its name. */
type Named = (name: string) => Buffer | undefined;

/** Returns what is in a file's `meta` box; nothing where that is missing or larger than any camera writes. */
export function mediaMeta(file: Buffer): Named | undefined {
  const meta = boxesIn(file, limits.mediaBoxes).find(({ type }) => type === 'meta')?.content;
  if (!meta || meta.length > limits.mediaMetaBytes) return undefined;
  const boxes = boxesIn(meta.subarray(4));
  return (name) => boxes.find(({ type }) => type === name)?.content;
}

/** Returns the item that says how a picture is coded: itself, or the first of what it is put together from. */
export function codingOf(item: PrimaryItem): MediaItem {
  return item.parts[0] ?? item;
}

/** Returns the size that a picture claims before it is cropped or turned, from its `ispe`. */
export function itemSize(item: MediaItem): Size | undefined {
  const ispe = propertyOf(item, 'ispe');
  return ispe && ispe.length >= 12
    ? { width: ispe.readUInt32BE(4), height: ispe.readUInt32BE(8) }
    : undefined;
}

/** Returns the content of an item's first property of this type. */
export function propertyOf({ properties }: MediaItem, name: string): Buffer | undefined {
  return properties.find(({ type }) => type === name)?.content;
}

function itemOf(named: Named): PrimaryItem | undefined {
  const [pitm, iinf, iref, iprp] = ['pitm', 'iinf', 'iref', 'iprp'].map(named);
  if (!pitm || !iinf || !iprp) return undefined;
  const [id, types, held] = [primaryId(pitm), itemTypes(iinf), itemProperties(iprp)];
  const references = iref ? itemReferences(iref) : [];
  const find = (item: number): readonly MediaItem[] => {
    const type = types.get(item);
    return type === undefined ? [] : [{ id: item, type, properties: held.get(item) ?? [] }];
  };
  const parts = references.find(({ type, from }) => type === 'dimg' && from === id)?.to ?? [];
  const [primary] = find(id);
  const alpha = auxiliaries(references, id).flatMap(find).find(isAlpha);
  return (
    primary && {
      ...primary,
      parts: parts.flatMap(find),
      hasAlpha: alpha !== undefined,
      alpha,
    }
  );
}

function auxiliaries(references: readonly Reference[], id: number): readonly number[] {
  return references
    .filter(({ type, to }) => type === 'auxl' && to.includes(id))
    .map(({ from }) => from);
}

function isAlpha(item: MediaItem): boolean {
  const kind = propertyOf(item, 'auxC')?.toString('latin1', 4).split('\0')[0];
  return kind !== undefined && alphaKinds.includes(kind);
}
