import type { Card } from './cards';
import type { Cloud } from './clouds';
import type { Refusal } from './errors';
import type { AllowanceLimits } from './limits/allowance-limits';
import type { Clock, Fetch, Log, Sleep, Workers } from './ports';
import type { Place, Requester } from './request';
import type { Store } from './store/store';
import type { Trace } from './trace';

/** What Teams and Entra together vouch for: this person asked our app, now. */
export type Assertion = {
  readonly token: string;
  readonly objectId: string;
  readonly tenantId: string;
  /** A guest has their own photo in their home organisation, and cannot own a team here. */
  readonly guest: boolean;
  /**
   * Template ids of the directory roles that the person holds, in lower case, when Entra tells them. Good for
   * explaining a refusal and never for granting anything: they are as old as the sign-in.
   */
  readonly roles?: readonly string[];
};

/** Hands out Graph tokens that act as the requester. */
export interface DelegatedTokens {
  /**
   * Returns a token with exactly these scopes (short names such as `User.ReadWrite`).
   * @throws Refusal `auth.consent_needed` | `auth.step_up_needed` | `auth.blocked_by_policy` | `auth.sign_in_stale`
   *   | `auth.misconfigured` | `auth.unavailable`
   */
  get(assertion: Assertion, scopes: readonly string[]): Promise<string>;
  /** Forgets what is cached for these scopes, after Graph refused the token. */
  forget(assertion: Assertion, scopes: readonly string[]): void;
  /** Forgets all that is cached for a person in a tenant. */
  forgetAll(requester: Requester, place: Place): void;
}

/** Hands out Graph tokens that act as the app itself, with nobody's rights behind them but an administrator's grant. */
export interface ApplicationTokens {
  /**
   * Returns Graph's token of the app itself, which holds every application permission that was granted.
   * @throws Refusal `auth.misconfigured` | `auth.unavailable`
   */
  get(): Promise<string>;
  /** Forgets what is cached, after Graph refused the token or a permission was granted. */
  forget(): void;
}

/** Finds the assertion that the token service keeps for a person, for work that no click of theirs carries. */
export interface Assertions {
  /** Returns nothing when the person is not signed in any more. */
  find(requester: Requester, place: Place): Promise<Assertion | undefined>;
  /** Takes the code with which the person came back from the sign-in page. Returns nothing when it is not good. */
  redeem(requester: Requester, place: Place, code: string): Promise<Assertion | undefined>;
  /** Signs the person out of the bot, so that their next click signs them in anew. Returns why that failed, if it did. */
  forget(requester: Requester, place: Place): Promise<Refusal | undefined>;
}

/**
 * Returns the bot's own token, which may go to the cloud's connector origins only; a new one instead of one that was
 * refused.
 */
export type BotToken = (refused?: string) => Promise<string>;

/** What Teams itself says of a team; texts and cards are never asked. */
export interface Teams {
  /** @throws Refusal `team.unknown` when the bot is not in the team; `teams.busy` | `teams.unreachable` */
  find(place: Place): Promise<{ readonly groupId: string; readonly name: string }>;
  /** The bot has left the team: the next `find` asks Teams again. */
  forget(place: Place): void;
  /**
   * Returns a member of a conversation by their id in Teams.
   * @throws Refusal `target.unknown_mention`; `teams.busy` | `teams.unreachable`
   */
  member(place: Place, teamsUserId: string): Promise<Member>;
}

/** Somebody in a conversation, as Teams knows them. */
export type Member = {
  readonly objectId: string;
  readonly name: string;
  /** A guest has their own photo in their home organisation. */
  readonly guest: boolean;
  /** The organisation of their account, where Teams says so. */
  readonly tenantId?: string;
};

/**
 * Where cards go. Works with or without a turn, so that slow work and a restart can still report. Each function has tried
 * what is worth trying when it throws.
 * @throws Refusal `teams.refused` for good; `teams.busy` when nothing was done; `teams.unreachable` when it may have been
 */
export interface Conversations {
  /** Returns the id of the new message, if Teams tells it. */
  post(place: Place, card: Card): Promise<string | undefined>;
  /** Returns `gone` where this message cannot be had any more; its conversation may take another one. */
  update(place: Place, messageId: string, card: Card): Promise<'updated' | 'gone'>;
  /** Shows that an answer is on its way, for some seconds, where Teams shows such a thing. */
  showTyping(place: Place): Promise<void>;
  /** Posts a button with which the person signs in, as the silent way has failed. Returns what `post` does. */
  askToSignIn(place: Place, requester: Requester): Promise<string | undefined>;
}

/** Everything that the core takes from outside. */
export type Ports = {
  readonly cloud: Cloud;
  readonly store: Store;
  /** Whether other processes may work on the same store, so that what one has in hand the others must leave alone. */
  readonly shared: boolean;
  readonly workers: Workers;
  readonly conversations: Conversations;
  readonly assertions: Assertions;
  readonly tokens: DelegatedTokens;
  readonly application: ApplicationTokens;
  /** Object ids of those who may change anybody's photo with the app's own permission. */
  readonly photoAdministrators: ReadonlySet<string>;
  /** Whether the beta version of Graph may be asked to keep the photo of somebody without a mailbox. */
  readonly betaForNoMailbox: boolean;
  readonly botToken: BotToken;
  readonly teams: Teams;
  readonly fetch: Fetch;
  readonly now: Clock;
  readonly sleep: Sleep;
  readonly random: () => number;
  readonly newId: () => string;
  /** Returns the id of what is being answered, which is the same from Teams' request to Graph's. */
  readonly correlation: () => string;
  /** Returns who is being answered; nothing where nobody is, as in the upkeep. */
  readonly asker: () => string | undefined;
  /** How long the audit is kept. */
  readonly auditMilliseconds: number;
  /** What one person, one team and one tenant may do in a while. */
  readonly allowances: AllowanceLimits;
  readonly log: Log;
  /** Hears how long things take; without it nobody watches. */
  readonly trace?: Trace | undefined;
};
