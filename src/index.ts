/** The one door to the core. */
export type { Card, ChangeView, ClickAnswer, HistoryLine, QuestionView } from './cards';
export { isThread } from './request';
export { isDone, undoIsOvertaken, mayFrame, undoable } from './job';
export type { Cloud, CloudName } from './clouds';
export { clouds } from './clouds';
export type { CommandName } from './commands/catalog';
export { commands, promptsIn } from './commands/catalog';
export { markCharacters } from './commands/token';
export { mentionMark } from './commands/tokens';
export type { PhotoBot } from './entrances/door';
export type { SignedIn, SignInNeeded } from './jobs/own-sign-in';
export type { SearchRequest, SearchResult } from './entrances/search';
export type { Choice } from './targets/wish';
export { displayName, languageOf } from './text/parts/words';
export type { RefusalCode, RefusalDetails } from './errors';
export { errnoOf, factsOf, Refusal, refusals, toRefusal } from './errors';
export { assertFolder, assertKey, createMemoryStore, hashOf, isWanted } from './store/store';
export { limits } from './limits';
export { jsonIn, readBody } from './net/body';
export { createRests, retrying } from './net/retrying';
export { within } from './net/within';
export { allowedUrl } from './net/hosts';
export type { Rests } from './net/retrying';
export { retryAfterOf } from './net/retry-after';
export { createPhotoBot } from './photobot';
export { createPhotoConverter } from './photos/convert';
export { workerEntries } from './photos/worker/edit-job';
export { openPictureWorkers } from './photos/worker/picture-workers';
export type { Framing } from './photos/pixels/framing';
export {
  differentCrops,
  grounds,
  plainFraming,
  sameCrop,
  sameFraming,
  turnedBy,
} from './photos/pixels/framing';
export type {
  ApplicationTokens,
  Assertion,
  Assertions,
  BotToken,
  Conversations,
  DelegatedTokens,
  Member,
  Teams,
} from './outside';
export type { Clock, Fetch, Log, LogFields, Sleep, Workers } from './ports';
export type {
  Click,
  DialogRequest,
  ImageSource,
  Mention,
  Place,
  Request,
  Requester,
  Sender,
} from './request';
export type { ReaderLanguage } from './request';
export { readerLanguages, verbs } from './request';
export type { ShownPicture } from './graph/shown-pictures';
export { firstElsewhere, pictureAt, pictureOfCard, picturesInHtml } from './graph/shown-pictures';
export type { Shelf } from './store/shelf';
export { createShelf } from './store/shelf';
export { backUpStore } from './store/sqlite/backup';
export { hasStore } from './store/sqlite/files';
export { isNetworkShare } from './store/sqlite/local-disk';
export { restoreStore } from './store/sqlite/restore';
export { openSqliteStore } from './store/sqlite/sqlite-store';
export type {
  Condition,
  Store,
  Stored,
  Trail,
  TrailLine,
  TrailQuery,
  WriteOptions,
} from './store/store';
export type { AllowanceLimits } from './limits/allowance-limits';
export { perHour, perMinute } from './limits/allowance-limits';
export type { AuditAction, AuditLine } from './memory/audit';
export type { Lookup, Permission, Route, RouteEntry } from './targets/catalog';
export { lookups, routes, targets } from './targets/catalog';
export { applicationRolesIn, delegatedScopesIn } from './targets/permissions';
export type { Target, TargetKind } from './targets/target';
export type { Text } from './text';
export { text, textFor } from './text';
export type { Ending, SpanName, Trace } from './trace';
export { asSpan } from './trace';
