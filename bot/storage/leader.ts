import type { ContainerClient } from '@azure/storage-blob';
import type { Clock } from '../../src/index';
import type { BlobCalls } from './blob-calls';
import { codeOf } from './blob-calls';

/** Azure leases for no longer, unless for ever. */
const leaseSeconds = 60;

type LeaderNeeds = {
  readonly container: ContainerClient;
  readonly calls: BlobCalls;
  readonly now: Clock;
  readonly newId: () => string;
};

/** One of all processes looks after what is due. */
export type Leader = {
  /** Returns whether it is this one, for the next half minute. */
  isMe(): Promise<boolean>;
  /** Lets another one follow at once. */
  resign(): Promise<void>;
};

/**
 * Creates what agrees on a leader by Azure's lease of a blob. A process that dies is followed by another when its lease
 * ends. One that only pauses may go on after that; what it writes is still a compare-and-set.
 * Source: https://learn.microsoft.com/rest/api/storageservices/lease-blob
 */
export function createLeader({ calls, container, newId, now }: LeaderNeeds): Leader {
  const blob = container.getBlockBlobClient('upkeep');
  const lease = blob.getBlobLeaseClient(newId());
  let known = { mine: false, until: -Infinity };

  async function acquire(): Promise<boolean> {
    try {
      // The one who has it renews it so.
      await calls.run((options) => lease.acquireLease(leaseSeconds, options));
      return true;
    } catch (thrown) {
      if (codeOf(thrown) === 'LeaseAlreadyPresent') return false;
      if (codeOf(thrown) !== 'BlobNotFound') throw thrown;
    }
    await calls.unless(['BlobAlreadyExists', 'LeaseIdMissing'], (options) =>
      blob.upload('', 0, { conditions: { ifNoneMatch: '*' }, ...options }),
    );
    return acquire();
  }

  return {
    async isMe() {
      if (now() < known.until) return known.mine;
      const until = now() + (leaseSeconds / 2) * 1000;
      known = { mine: await acquire(), until };
      return known.mine;
    },
    async resign() {
      if (!known.mine) return;
      known = { mine: false, until: -Infinity };
      await calls.run((options) => lease.releaseLease(options)).catch(() => undefined);
    },
  };
}
