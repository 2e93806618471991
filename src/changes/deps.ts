import type { GraphPhotos } from '../graph/photos';
import type { PhotoConverter } from '../photos/convert';
import type {
  Assertions,
  Clock,
  Conversations,
  DelegatedTokens,
  Log,
  Sleep,
  Teams,
} from '../ports';
import type { ImageSource } from '../request';
import type { Changes } from './changes';

/** What the story of a change needs from outside. */
export type Deps = {
  readonly changes: Changes;
  readonly conversations: Conversations;
  readonly assertions: Assertions;
  readonly tokens: DelegatedTokens;
  readonly teams: Teams;
  readonly graph: GraphPhotos;
  readonly converter: PhotoConverter;
  readonly fetchPicture: (source: ImageSource) => Promise<Buffer>;
  readonly now: Clock;
  readonly sleep: Sleep;
  readonly newId: () => string;
  /** Cards that are on their way, by the id of their change. */
  readonly showing: Map<string, Promise<void>>;
  readonly log: Log;
};
