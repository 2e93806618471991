import type { ParticipantKey } from '../tenant/outsiders';
import type { Mentioned } from './mentions';

/** A picture in the text of a message. Teams keeps it with the message, for Graph. */
export type HostedPicture = {
  readonly id: string;
  readonly bytes: Buffer;
  readonly contentType: string;
  /** Its id at the service that bots cannot ask. */
  readonly itemId: string;
};

/** A file that lies in SharePoint or OneDrive; the message only refers to it. */
export type FileReference = {
  readonly id: string;
  readonly name: string;
  readonly contentUrl: string;
};

/** The message that somebody replied to in a chat. */
export type Quote = {
  readonly messageId: string;
  readonly preview: string;
  readonly sender: 'bot' | ParticipantKey;
};

/** What somebody posted, as Teams stores it: bots get to see less of it than Graph does. */
export type Post = {
  /** HTML, with the mentions as `<at id="0">…</at>`. */
  readonly html: string;
  readonly mentioned: readonly Mentioned[];
  readonly hosted: readonly HostedPicture[];
  readonly references: readonly FileReference[];
  readonly quote?: Quote;
};
