import type { ParticipantKey } from '../tenant/outsiders';
import type { PersonKey } from '../tenant/people';
import type { PlaceKey } from '../tenant/places';
import type { ComposedCard } from './composed-card';
import type { ExtensionClient } from './extension/types';
import type { Quote } from './post';
import type { SignInFailureCode } from '../tenant/sign-in-failures';
import type { Device } from './devices';
import type { SignInCard, SilentSignIn } from './sign-in-card';
import type { SignInClient } from './sign-in-types';

export type { ComposedCard };

/** A picture that goes with a message. */
export type SentImage = {
  readonly bytes: Buffer;
  /**
   * Pasted into the text so that the bot can fetch it (`inline`), pasted so that the bot sees nothing of it but a stub
   * in the HTML (`hosted`), or uploaded with the paper clip (`file`). Graph has all three, except in the personal chat.
   */
  readonly as: 'inline' | 'hosted' | 'file';
  readonly name?: string;
  readonly contentType?: string;
  /** How the address that the bot gets of a pasted picture goes on after its id; `/views/original` by default. */
  readonly view?: string;
};

export type SendOptions = {
  readonly from: ParticipantKey;
  readonly in: PlaceKey;
  /**
   * What was written. In shared places `@{megan}` mentions that person, as picked from the list that Teams offers
   * after an @; people outside the conversation cannot be picked and stay mere text.
   */
  readonly text?: string;
  readonly images?: readonly SentImage[];
  /** The body of the message as the compose box made it; made from the text by default. */
  readonly html?: string;
  /**
   * Whether the text mentions the bot; by default everywhere but in the personal chat. Teams keeps a message without
   * a mention to the people in a shared place: nothing is delivered then. With a card there is none by default.
   */
  readonly mention?: boolean;
  /** What an action or a chosen result of the message extension put into the compose box. */
  readonly card?: ComposedCard;
  readonly activityId?: string;
  /** Where it was written; on the web unless said otherwise. */
  readonly device?: Device;
  /** A reply in the channel thread that this message is in, instead of a new post. */
  readonly thread?: string;
  /** The id of the message that a reply in a chat quotes. */
  readonly quote?: string;
  /** Laid over the finished activity, for oddities. */
  readonly overrides?: Readonly<Record<string, unknown>>;
};

export type SentMessage = {
  /** What the bot answered last; 0 when it did not answer in time. */
  readonly status: number;
  readonly messageId: string;
  readonly activity: Readonly<Record<string, unknown>>;
  /** How often Teams sent the activity. */
  readonly deliveries: number;
};

export type ClickOptions = {
  readonly by: ParticipantKey;
  readonly messageId: string;
  readonly in: PlaceKey;
  /**
   * Without `data`, the button with this verb on the card as this person sees it (and with this title, if one is
   * given); it must be there. With `data`, whatever a tampered client sends.
   */
  readonly action: { readonly verb: string; readonly title?: string; readonly data?: unknown };
  readonly inputs?: Readonly<Record<string, string>>;
  /** Whose token a tampered client presents instead of its own. */
  readonly signInAs?: PersonKey;
  /** The six digits with which a person came back from the sign-in page. */
  readonly state?: string;
  /** Where they click; on the web unless said otherwise. Only there the card that answers is seen. */
  readonly device?: Device;
  /** Why their client gets no token silently; by default what `person.silentFailure` says. */
  readonly silentFailure?: SignInFailureCode;
  /** Laid over the finished activity, for oddities. */
  readonly overrides?: Readonly<Record<string, unknown>>;
};

/** The `{ statusCode, type, value }` that answers a click. */
export type InvokeBody = {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
};

export type ClickResult = {
  /** HTTP status of the last answer; 0 when it did not come in time and the client says "Something went wrong". */
  readonly status: number;
  /** The last answer, after any sign-in. */
  readonly body: InvokeBody | undefined;
  readonly signIn: 'none' | 'silent' | 'refused';
  /** What the client told the bot about the silent sign-in. */
  readonly silentFailure?: SignInFailureCode;
  /** Where the sign-in button leads, when the client has to show one. */
  readonly signInLink?: string;
  readonly milliseconds: number;
};

/** A message as one person sees it on one device. */
export type Message = {
  readonly id: string;
  readonly from: 'bot' | ParticipantKey;
  readonly text?: string;
  /** The app whose message extension made the card that a person sent. */
  readonly via?: string;
  readonly attachments: readonly Readonly<Record<string, unknown>>[];
  /** The Adaptive Card: the one that answered this person's click on this device, else everybody's. */
  readonly card?: Readonly<Record<string, unknown>>;
  /** A sign-in card, and how it went in the clients of this person if it was for them. */
  readonly signIn?: SignInCard & { readonly silent?: SilentSignIn };
  /** Grows whenever what this person sees changes. */
  readonly version: number;
  readonly deleted: boolean;
  /** The channel thread that the message is in: the id of its first message. */
  readonly thread?: string;
  /** What it is a reply to, in a chat. */
  readonly quote?: Quote;
};

/** Plays the Teams service and the clients of everybody in the tenant. */
export type TeamsClient = ExtensionClient &
  SignInClient & {
    /** Adds the app and tells the bot. */
    install(place: PlaceKey, by?: PersonKey): Promise<void>;
    /** Removes the app and tells the bot. */
    uninstall(place: PlaceKey, by?: PersonKey): Promise<void>;
    send(options: SendOptions): Promise<SentMessage>;
    /** Clicks a button and plays the client's half of single sign-on. */
    click(options: ClickOptions): Promise<ClickResult>;
    /** Goes through the sign-in page behind a sign-in button and gives the six digits. */
    signIn(by: PersonKey, signInLink: string): Promise<string>;
    /** Agrees to everything on the page of Entra's behind a link, and gives where it sends the browser to. */
    authorize(by: PersonKey, link: string): Promise<URL>;
    /** Oldest first; `personal` is the viewer's own chat with the bot. */
    messages(place: PlaceKey, viewer: ParticipantKey, device?: Device): readonly Message[];
    /** Resolves with the newest message of the bot that fits, as soon as there is one. */
    waitFor(
      place: PlaceKey,
      viewer: ParticipantKey,
      fits: (message: Message) => boolean,
      timeoutMilliseconds?: number,
    ): Promise<Message>;
    /** Tells of every change in any conversation. Returns the function that stops it. */
    onChange(listener: () => void): () => void;
    /** Posts anything to the bot, signed as the channel unless another token is given; '' sends none. */
    deliver(activity: object, options?: { readonly token?: string }): Promise<Response>;
  };
