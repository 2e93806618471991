/** What the page and its server say to each other. */

import type * as renderer from 'adaptivecards';

export type PersonKey = string;
/** One of the people, or `bot`. */
export type Sender = string;
export type PlaceKey = 'channel' | 'group' | 'personal';

export type Device = 'desktop' | 'web' | 'phone';

export type CommandContext = 'compose' | 'commandBox' | 'message';

export type Hello = {
  session: string;
  viewer: PersonKey;
  bot: string;
  botId: string;
  team: string;
  people: { key: PersonKey; name: string; role: string }[];
  places: { key: PlaceKey; name: string; commands: string[] }[];
  samples: { id: string; label: string; name: string }[];
  clock: boolean;
  /** What the empty message box says. */
  hints: Partial<Record<PlaceKey, string>>;
  /** Whether the photos that Graph holds are shown. */
  showsPhotos: boolean;
  /** In which one may have one's Teams. */
  languages: { language: string; name: string }[];
  /** Why a client gets no token silently. */
  silentFailures: { code: string; label: string }[];
  extension: {
    actions: { id: string; title: string; context: CommandContext[] }[];
    searches: { id: string; title: string; initialRun: boolean }[];
  };
  origins: { entra: string; entraDoor: string; bot: string; tokenService: string };
};

export type Photo = { etag: string; bytes: number; width: number; height: number };

/** A group, a team or a contact, and its photo if it has one. */
export type Entry = { key: string; name: string; about: string; photo?: Photo };

export type TenantState = {
  photos: { key: string; photo?: Photo }[];
  groups: Entry[];
  /** The viewer's own. */
  contacts: Entry[];
  consents: { scope: string; granted: string[]; needsAdministrator: boolean }[];
  applicationRoles: { role: string; granted: boolean }[];
  /** Of the viewer's Teams. */
  language: string;
  /** With which code the viewer's clients fail to sign them in silently. */
  silentFailure: string | null;
  switches: { id: string; label: string; hint: string; on: boolean }[];
  /** Milliseconds that the clock was put forward. */
  skipped: number;
};

export type Message = {
  place: PlaceKey;
  id: string;
  from: Sender;
  text?: string;
  thread?: string;
  /** What it answers, in a chat. */
  quoted?: { from: Sender; text: string };
  version: number;
  deleted: boolean;
  card?: object;
  /** A sign-in card, and how it went in the viewer's clients if it was for them. */
  signIn?: { text: string; title: string; link: string; silent?: 'trying' | 'done' | 'failed' };
  /** The app whose message extension made the card. */
  via?: string;
  unheard: boolean;
  pictures: { name?: string }[];
};

export type ClickAnswer = {
  kind: 'card' | 'message' | 'error' | 'signIn';
  signIn: 'none' | 'silent' | 'refused';
  signInLink?: string;
  silentFailure?: string;
  milliseconds: number;
  text?: string;
};

/** A card that a message can carry. */
export type Composed = { id: string; card: object };

export type SearchResult = Composed & {
  title: string;
  subtitle?: string;
  text?: string;
  image?: string;
};

type Size = number | 'small' | 'medium' | 'large';

/** What came of an action, a submission or a search. */
export type ExtensionAnswer = {
  kind: 'dialog' | 'message' | 'card' | 'results' | 'signIn' | 'closed' | 'error';
  text?: string;
  dialog?: { id: string; title: string; height?: Size; width?: Size; card?: object; url?: string };
  composed?: Composed;
  layout?: 'list' | 'grid';
  results?: SearchResult[];
  signInLink?: string;
};

export type Attachment = {
  id: string;
  name: string;
  bytes: number;
  visible: boolean;
  as: 'inline' | 'file';
};

export type Click = { verb: string; data: object; state?: string };

/** What one person alone reads below a card. */
export type Note = {
  tone: 'busy' | 'info' | 'private' | 'problem';
  text: string;
  signIn?: () => void;
};

declare global {
  const AdaptiveCards: typeof renderer;
}
