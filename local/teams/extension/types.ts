import type { CommandContext } from '../../app-manifest';
import type { ParticipantKey } from '../../tenant/outsiders';
import type { PersonKey } from '../../tenant/people';
import type { PlaceKey } from '../../tenant/places';
import type { ComposedCard } from '../composed-card';

type Json = Readonly<Record<string, unknown>>;

/** Who calls a command of the message extension, and where. */
export type Invoked = {
  readonly by: ParticipantKey;
  readonly in: PlaceKey;
  readonly commandId: string;
  readonly context: CommandContext;
  /** The message in whose menu the command was chosen. */
  readonly messageId?: string;
  /** The thread of the channel whose reply box it was. */
  readonly thread?: string;
};

/** How the person signs in when the bot asks for it. */
export type SigningIn = {
  /**
   * Whose account signs in, on the page or silently: the person's own unless said otherwise. `nobody` leaves a page
   * at its button.
   */
  readonly signInAs?: PersonKey | 'nobody';
  /** The six digits with which the person came back from the sign-in page. */
  readonly state?: string;
  /** Laid over the finished activity, for oddities. */
  readonly overrides?: Json;
};

export type OpenActionOptions = Invoked & SigningIn;

/** A dialog that is open: what it shows, and what it belongs to. */
export type Dialog = {
  readonly title: string;
  readonly height?: number | 'small' | 'medium' | 'large';
  readonly width?: number | 'small' | 'medium' | 'large';
  /** Either the form as an Adaptive Card … */
  readonly card?: Json;
  /** … or the page that is shown. */
  readonly url?: string;
  readonly invoked: Invoked;
};

export type SubmitDialogOptions = SigningIn & {
  readonly dialog: Dialog;
  /** The title of the button; the first of the card unless given. */
  readonly button?: string;
  /** What was put into the card's inputs, by their ids. The others keep what the card has for them. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What a page submits, or whatever a tampered client sends in place of the card's data and inputs. */
  readonly data?: unknown;
};

export type SearchOptions = SigningIn &
  Pick<Invoked, 'by' | 'in' | 'commandId' | 'thread'> & {
    /** What was typed, by the parameters' names. Without any it is the query of the opening search box. */
    readonly parameters?: Readonly<Record<string, string>>;
    readonly queryOptions?: { readonly skip: number; readonly count: number };
  };

/** A result as the list shows it, and the card that choosing it puts into the compose box. */
export type SearchResult = {
  readonly title: string;
  readonly subtitle?: string;
  readonly text?: string;
  readonly image?: string;
  readonly card: ComposedCard;
};

/** What the person sees after it. */
export type ExtensionAnswer =
  | { readonly kind: 'dialog'; readonly dialog: Dialog }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'card'; readonly card: ComposedCard }
  | {
      readonly kind: 'results';
      readonly layout: 'list' | 'grid';
      readonly results: readonly SearchResult[];
    }
  | { readonly kind: 'signIn'; readonly title: string; readonly signInLink: string }
  | { readonly kind: 'closed' }
  | {
      readonly kind: 'error';
      readonly reason: 'unreachable' | 'failed' | 'unsupported' | 'invalid' | 'notInstalled';
      /** What Teams says. */
      readonly text: string;
      /** What the bot's answer should have been. */
      readonly problem?: string;
    };

export type ExtensionResult = ExtensionAnswer & {
  /** HTTP status of the last answer; 0 when it did not come in time. */
  readonly status: number;
  readonly body: unknown;
  readonly signIn: 'none' | 'silent' | 'byHand' | 'refused';
  /** How often Teams sent the last invoke. */
  readonly deliveries: number;
  readonly milliseconds: number;
};

/** The client's half of message extensions. */
export type ExtensionClient = {
  /** Chooses an action in a message's menu, below the compose box or in the command box. */
  openAction(options: OpenActionOptions): Promise<ExtensionResult>;
  /** Presses a button of a dialog. */
  submitDialog(options: SubmitDialogOptions): Promise<ExtensionResult>;
  /** Types into the search box. A result's `card` is sent with `send({ card })`. */
  search(options: SearchOptions): Promise<ExtensionResult>;
};
