/** The numbers of `limits` that bound what one person, one team and one tenant may do. Take them from there. */

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** So many at once, and one more after each pause: a bucket that fills again. */
export type Allowance = { readonly burst: number; readonly everyMilliseconds: number };

/** What somebody may do in a while, and how many of their proposals may be open; an installation may set its own. */
export type AllowanceLimits = {
  readonly openProposals: number;
  readonly proposals: Allowance;
  /** Of one's own photo and those of one's contacts. */
  readonly ownChanges: Allowance;
  /** Of one team or group, by anybody. */
  readonly teamChanges: Allowance;
  /** By the app's own permission, of all administrators of a tenant together. */
  readonly applicationChanges: Allowance;
  readonly wrongCodes: Allowance;
  readonly messages: Allowance;
  readonly searches: Allowance;
};

/** Returns an allowance that fills within an hour. */
export function perHour(count: number): Allowance {
  return { burst: count, everyMilliseconds: hour / count };
}

/** Returns an allowance that fills within a minute. */
export function perMinute(count: number): Allowance {
  return { burst: count, everyMilliseconds: minute / count };
}

export const allowanceLimits = {
  /** Who has more cards open than this has forgotten some. */
  openProposals: 3,
  /** Each may have a picture of 25 MB, which takes a second of work. */
  proposalsPerHour: 10,
  /** Everybody in a team sees each change, and Microsoft 365 takes hours to show it everywhere. */
  teamChangesPerHour: 4,
  applicationChangesPerHour: 60,
  /** Six digits last some minutes: at this pace nobody guesses them. */
  wrongCodes: { burst: 5, everyMilliseconds: 3 * minute },
  /** Faster than anybody writes to a bot on purpose. */
  messagesPerMinute: 20,
  /** Teams searches while somebody types. */
  searchesPerMinute: 30,
  /** People whose messages or searches are counted in memory. Beyond that all are forgotten, which forgives a minute. */
  allowanceEntries: 10_000,
  /** How long a count is stored: no allowance takes longer to fill again. */
  allowanceMilliseconds: 1 * hour,
} as const;
