/** The numbers of `limits` about the store, and about what one of several processes has in hand. Take them from there. */

const MiB = 1024 * 1024;
const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;

export const storeLimits = {
  /** What a process has in hand, others leave alone for this long after they last heard so: it may only be slow. */
  claimMilliseconds: 1 * minute,
  /** Several renewals may fail, and clocks differ by seconds, before a claim runs out under a living process. */
  claimRenewalMilliseconds: 10 * second,
  /** How often somebody else's claim is looked at. */
  claimPollMilliseconds: 500,
  /**
   * How many times a card's claim is looked at before the card waits for the next upkeep: for longer than a call to the
   * connector takes.
   */
  claimPolls: 60,

  /** One call to the store of several machines, its repetitions included; like the connector, it would wait for ever. */
  storeCallMilliseconds: 15 * second,
  /** A list is for nobody who waits, and may have many pages. */
  storeListMilliseconds: 60 * second,
  storeTries: 4,
  storeRetryBaseMilliseconds: 200,
  storeRetryMostMilliseconds: 1 * second,

  /** How long a process of one machine waits for the writes of the others, which take milliseconds. */
  storeBusyMilliseconds: 5 * second,
  /** What is deleted at once, and given back to the disk in a round: 25 ms each, in which no other question is answered. */
  storeSweepRows: 200,
  storeVacuumPages: 2000,
  /** What the store leaves free of its disk: room for its log of writes, without which nothing can be deleted. */
  storeSpareBytes: 64 * MiB,
  /** How long what is damaged is kept aside, for an administrator to look into. */
  damagedMilliseconds: 30 * day,
} as const;
