import type { RefusalCode } from './codes';

/** Whose photo, by the kinds of targets. */
type Kind = 'me' | 'user' | 'group' | 'team' | 'contact';

/** A picture that people see in a message, and whose bytes are nowhere that PhotoBot fetches from. */
export type PictureElsewhere =
  /** From the picker of Teams. */
  | 'gif'
  | 'sticker'
  /** Copied from a web page, where it stays. */
  | 'page'
  /** Written out within the text. */
  | 'text'
  | 'loop'
  /** Part of a card, such as the preview of a link. */
  | 'card';

/** A format, or a kind of one, that is not read. */
export type UnreadFormat =
  | `rare ${'AVIF' | 'HEIC' | 'JPEG' | 'TIFF'}`
  | `${'HDR' | 'cropped'} ${'AVIF' | 'HEIC'}`
  | ('animated AVIF' | 'HEIC' | 'HEIC sequence' | 'HEIF')
  | ('compressed BMP' | 'unusual BMP' | 'very old TIFF' | 'camera raw')
  | ('JPEG 2000' | 'JPEG XL' | 'JPEG XR' | 'MNG' | 'JNG' | 'OpenEXR' | 'Radiance HDR' | 'DICOM')
  | ('GIMP' | 'Photoshop' | 'PostScript' | 'SVG' | 'HTML' | 'XML' | 'PDF')
  | ('Office' | 'ZIP or Office' | 'cursor (CUR)' | 'icon (ICNS)' | 'icon (ICO)' | 'video');

/** What any refusal may tell of the call that was refused. The log may have it, but for `seconds` and `target`. */
type CallDetails = {
  readonly status?: number;
  /** By which support finds the call at Microsoft. */
  readonly requestId?: string;
  /** The code in an answer of Teams, or how a connection broke. */
  readonly answer?: string;
  /** When to come back. */
  readonly seconds?: number;
  /** What the call was about. */
  readonly target?: Kind | 'message';
};

/** What any refusal may tell of the place where it is read. */
type ReaderDetails = {
  /** What to try again where there is no such button. */
  readonly again?: 'action' | 'code' | 'message' | 'search';
  /** Where a message about a picture is answered. */
  readonly here?: 'personal' | 'shared';
  /** Nothing was to be changed. */
  readonly doing?: 'look';
  /** Which kinds could not be searched. */
  readonly kinds?: readonly Kind[];
};

/** What the sentences of some refusals need to be specific. Names are as people wrote them: src/text/ makes them safe. */
type OwnDetails = {
  readonly 'photo.elsewhere': { readonly what: PictureElsewhere };
  readonly 'photo.several': { readonly count: number };
  readonly 'photo.none': { readonly kind: Kind; readonly name: string };
  readonly 'photo.too_small': {
    readonly width: number;
    readonly height: number;
    readonly minimum: number;
  };
  readonly 'photo.too_long': { readonly times: number };
  readonly 'photo.too_many_pixels': { readonly megapixels: number };
  readonly 'photo.too_much_memory': { readonly format: string };
  readonly 'photo.unsupported': { readonly format?: UnreadFormat };
  readonly 'download.unavailable': { readonly as?: 'file' | 'inline' };
  /** `open`: a card waits for who wrote it. */
  readonly 'command.unknown': { readonly nearest?: string; readonly open?: 1 };
  readonly 'command.no_chat_photo': { readonly what: 'chat' | 'meeting' };
  /** `chat`: the group that they mean may be this chat. */
  readonly 'command.name_missing': { readonly kind: Exclude<Kind, 'me'>; readonly chat?: 1 };
  readonly 'target.unknown': { readonly kind: Exclude<Kind, 'me'>; readonly name: string };
  readonly 'target.none_owned': { readonly kind: 'group' | 'team' };
  readonly 'target.outsider': { readonly name?: string };
  readonly 'auth.consent_needed': {
    /** Separated by commas. */
    readonly scopes: string;
    /** What they are for, as src/targets/ calls it, separated by commas; sentences say it in words. */
    readonly purpose?: string;
    /** Only an administrator can grant them. */
    readonly admin?: 0 | 1;
    readonly link?: string;
  };
  /** As JSON, what the next sign-in must satisfy. */
  readonly 'auth.step_up_needed': { readonly claims?: string };
  readonly 'auth.misconfigured': { readonly what?: 'connection' | 'registration' };
  readonly 'auth.sign_out_failed': { readonly why: RefusalCode };
  readonly 'change.not_yours': { readonly name: string };
  readonly 'change.uncertain': {
    readonly action?: 'set' | 'remove';
    readonly taken?: true;
    /** It is the first photo, and Microsoft 365 cannot remove it. */
    readonly stays?: true;
  };
  readonly 'change.undo_uncertain': { readonly action?: 'set' | 'remove'; readonly taken?: true };
  readonly 'change.overtaken': { readonly kind: Kind };
  readonly 'change.cannot_remove': { readonly kind: Kind };
  readonly 'change.nothing_to_undo': { readonly undone?: 1 };
  readonly 'change.undo_not_yours': { readonly name: string };
  readonly 'limit.open': { readonly count: number };
  readonly 'limit.changes': { readonly of: 'application' | 'group' | 'own' | 'team' };
  readonly 'teams.card_refused': { readonly unchanged?: 1 };
};

type ByCode = {
  readonly [Code in RefusalCode]: CallDetails &
    ReaderDetails &
    (Code extends keyof OwnDetails ? OwnDetails[Code] : unknown);
};

/** The details of a refusal with such a code. They reach users and never the log, except what `CallDetails` says. */
export type RefusalDetails<Code extends RefusalCode = RefusalCode> = ByCode[Code];
