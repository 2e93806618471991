import { createHash } from 'node:crypto';
import type { Storage, StoreItem, StoreItems } from 'botbuilder';
import { z } from 'zod';
import type { Clock, Condition, Store } from '../../src/index';
import { limits } from '../../src/index';

const itemsShape = z.record(z.record(z.unknown()));
const keptShape = z.record(z.unknown());

/**
 * Our store in the shape in which the SDK wants one. It keeps there which sign-ins it has exchanged, so that of several
 * clients of one person that answer the same request one counts. It marks those items with an etag of its own making,
 * meant as "only if there is none": taken literally, as stores with real etags do, not even the first would be written.
 * Source: https://github.com/microsoft/botbuilder-js/blob/main/libraries/botbuilder/src/teams/teamsSSOTokenExchangeMiddleware.ts
 */
export function createBotStorage(store: Store, now: Clock): Storage {
  return {
    async read(keys) {
      const found = await Promise.all(
        keys.map(async (key): Promise<readonly [string, StoreItem] | undefined> => {
          const kept = await store.read(keyOf(key));
          if (!kept) return undefined;
          const item = keptShape.parse(JSON.parse(kept.bytes.toString('utf8')));
          return [key, { ...item, eTag: theirEtag(kept.etag) }];
        }),
      );
      return Object.fromEntries(found.filter((entry) => entry !== undefined));
    },
    async write(changes: StoreItems) {
      const items = Object.entries(itemsShape.parse(changes));
      await Promise.all(
        items.map(async ([key, { eTag, ...item }]) => {
          const bytes = Buffer.from(JSON.stringify(item));
          const expiresAt = now() + limits.signInMemoryMilliseconds;
          const etag = await store.write(keyOf(key), bytes, { when: conditionOf(eTag), expiresAt });
          // The SDK looks for these two words, and takes everything else for a store that is down.
          if (etag === undefined) throw new Error('The item was not written due to eTag conflict.');
        }),
      );
    },
    async delete(keys) {
      await Promise.all(keys.map((key) => store.remove(keyOf(key))));
    },
  };
}

/** Marks an etag as one of ours, which the SDK got from here and gives back. */
const mark = 'store ';

function theirEtag(etag: string): string {
  return `${mark}${etag}`;
}

function conditionOf(eTag: unknown): Condition {
  if (typeof eTag !== 'string' || eTag === '*') return 'any';
  return eTag.startsWith(mark) ? { etag: eTag.slice(mark.length) } : 'absent';
}

/** The SDK's keys hold ids of conversations, which are no keys of ours and nobody's to read. */
function keyOf(key: string): string {
  return `sign-ins/${createHash('sha256').update(key).digest('hex')}`;
}
