const second = 1000;
const minute = 60 * second;

/** The part of `limits` about the store, and about what processes have in hand there. */
export const storeLimits = {
  /** What a process has in hand, others leave alone for this long after they last heard so: it may only be slow. */
  claimMilliseconds: 1 * minute,
  /** Several renewals may fail, and clocks differ by seconds, before a claim runs out under a living process. */
  claimRenewalMilliseconds: 10 * second,
  /** How often somebody else's claim is looked at. */
  claimPollMilliseconds: 500,
  /** How often a claim on a card is, before the card waits for the next round: one call to the connector and more. */
  claimPolls: 60,

  /** One call to the store of several machines, its repetitions included; like the connector, it would wait for ever. */
  storeCallMilliseconds: 15 * second,
  /** A list is for nobody who waits, and may have many pages. */
  storeListMilliseconds: 60 * second,
  storeTries: 4,
  storeRetryBaseMilliseconds: 200,
  storeRetryMostMilliseconds: 1 * second,

  /** Half-written and superseded files of the store; no write takes anywhere near this long. */
  storeLeftoverMilliseconds: 10 * minute,
} as const;
