import type { ParticipantKey } from '../tenant/outsiders';
import type { PersonKey } from '../tenant/people';
import type { PlaceKey } from '../tenant/places';

/**
 * Why a client could not sign somebody in silently.
 * Source: https://learn.microsoft.com/microsoftteams/platform/teams-sdk/teams/user-authentication/troubleshooting-sso
 */
export const signInFailureCodes = [
  'installappfailed',
  'authrequestfailed',
  'installedappnotfound',
  'invokeerror',
  'resourcematchfailed',
  'oauthcardnotvalid',
  'tokenmissing',
] as const;
export type SignInFailureCode = (typeof signInFailureCodes)[number];

/** Where one person can be signed in to Teams at the same time. */
export const endpoints = ['desktop', 'web', 'mobile'] as const;
export type Endpoint = (typeof endpoints)[number];

type Whose = { readonly by: ParticipantKey; readonly in: PlaceKey; readonly thread?: string };

export type InvokeAnswer = {
  /** 0 when nothing came in time. */
  readonly status: number;
  readonly body: unknown;
};

export type ExchangeOptions = Whose & {
  /** `tokenExchangeResource.id` and `connectionName` of the sign-in card. */
  readonly id: string;
  readonly connectionName: string;
  readonly endpoints?: readonly Endpoint[];
  /** Whose token a tampered client presents instead of its own. */
  readonly signInAs?: PersonKey;
};

/** What clients do about a sign-in card by themselves. */
export type SignInClient = {
  /** Tells the bot that the silent sign-in failed in the client. */
  signInFailure(options: Whose & { readonly code: SignInFailureCode }): Promise<InvokeAnswer>;
  /** Comes back from the sign-in page; sent once more after a 500, which asks for that. */
  verifyState(
    options: Whose & { readonly state: string },
  ): Promise<InvokeAnswer & { readonly deliveries: number }>;
  /** Every endpoint of a person answers the same sign-in card at once, each with a token of its own. */
  exchangeFromClients(
    options: ExchangeOptions,
  ): Promise<readonly (InvokeAnswer & { readonly endpoint: Endpoint })[]>;
};
