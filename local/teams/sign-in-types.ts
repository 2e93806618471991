import type { ParticipantKey } from '../tenant/outsiders';
import type { PersonKey } from '../tenant/people';
import type { PlaceKey } from '../tenant/places';
import type { SignInFailureCode } from '../tenant/sign-in-failures';
import type { Device } from './devices';

type Whose = { readonly by: ParticipantKey; readonly in: PlaceKey; readonly thread?: string };

export type InvokeAnswer = {
  /** 0 when nothing came in time. */
  readonly status: number;
  readonly body: unknown;
};

export type VerifyAnswer = InvokeAnswer & { readonly deliveries: number };

export type ExchangeOptions = Whose & {
  /** `tokenExchangeResource.id` and `connectionName` of the sign-in card. */
  readonly id: string;
  readonly connectionName: string;
  readonly devices?: readonly Device[];
  /** Whose token a tampered client presents instead of its own. */
  readonly signInAs?: PersonKey;
};

export type PressSignInOptions = {
  readonly by: PersonKey;
  readonly in: PlaceKey;
  /** The message with the sign-in card. */
  readonly messageId: string;
};

/** What clients do about a sign-in card: by themselves when it has just come, and when its button is pressed. */
export type SignInClient = {
  /** Tells the bot that the silent sign-in failed in the client. */
  signInFailure(options: Whose & { readonly code: SignInFailureCode }): Promise<InvokeAnswer>;
  /** Comes back from the sign-in page; sent once more after a 500, which asks for that. */
  verifyState(options: Whose & { readonly state: string }): Promise<VerifyAnswer>;
  /** Every device of a person answers the same sign-in card at once, each with a token of its own. */
  exchangeFromClients(
    options: ExchangeOptions,
  ): Promise<readonly (InvokeAnswer & { readonly device: Device })[]>;
  /** Presses the button of a sign-in card, goes through its page and brings the digits. */
  pressSignIn(options: PressSignInOptions): Promise<VerifyAnswer>;
};
