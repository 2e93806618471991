import type { Cloud } from '../clouds';
import type { Errand } from './errand';
import type { PhotoConverter } from '../photos/convert';
import type { Assertions, Conversations, DelegatedTokens, Teams } from '../outside';
import type { Clock, Log, Sleep } from '../ports';
import type { ImageSource } from '../request';
import type { SignIns } from '../memory/sign-ins';
import type { Claims } from '../store/claims';
import type { Shelf } from '../store/shelf';
import type { Changes } from '../memory/changes';
import type { PersonalChats } from '../memory/personal-chats';
import type { Ledger } from '../memory/ledger';
import type { LookAgain } from '../access/outcome';
import type { Policy } from '../access/policy';
import type { PutBack } from '../access/put-back';
import type { ReadPhoto } from '../access/read-photo';
import type { WritePhoto } from '../access/write';
import type { ChoicePictures } from '../finding/choice-pictures';
import type { FindPicture } from '../finding/find-picture';
import type { LookUp } from '../finding/look-up';
import type { Recent } from '../finding/recent';
import type { Resolve } from '../finding/resolve';
import type { Replies } from '../memory/replies';

/** What the story of a change, and of an errand before it, needs from outside. */
export type Deps = {
  readonly changes: Changes;
  readonly errands: Shelf<Errand>;
  readonly ledger: Ledger;
  readonly chats: PersonalChats;
  readonly signIns: SignIns;
  readonly replies: Replies;
  readonly claims: Claims;
  readonly conversations: Conversations;
  readonly assertions: Assertions;
  readonly tokens: DelegatedTokens;
  readonly teams: Teams;
  readonly cloud: Cloud;
  readonly readPhoto: ReadPhoto;
  readonly writePhoto: WritePhoto;
  readonly putBack: PutBack;
  readonly lookAgain: LookAgain;
  readonly lookUp: LookUp;
  readonly resolve: Resolve;
  readonly findPicture: FindPicture;
  readonly choices: ChoicePictures;
  readonly recent: Recent;
  readonly policy: Policy;
  readonly converter: PhotoConverter;
  readonly fetchPicture: (source: ImageSource) => Promise<Buffer>;
  /** Object ids of those who may change anybody's photo with the app's own permission. */
  readonly photoAdministrators: ReadonlySet<string>;
  readonly now: Clock;
  readonly sleep: Sleep;
  readonly newId: () => string;
  /** Cards that are on their way, by the id of their change. */
  readonly showing: Map<string, Promise<void>>;
  readonly log: Log;
};
