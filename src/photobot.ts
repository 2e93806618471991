import type { ClickAnswer } from './cards';
import { createChanges } from './changes/changes';
import { click, needsSignIn } from './changes/click';
import type { Deps } from './changes/deps';
import { answer } from './changes/propose';
import { tend } from './changes/tend';
import { createWork } from './changes/work';
import type { Cloud } from './clouds';
import { createGraphPhotos } from './graph/photos';
import { createPictureFetcher } from './net/pictures';
import { createPhotoConverter } from './photos/convert';
import type {
  Assertion,
  Assertions,
  BotToken,
  Clock,
  Conversations,
  DelegatedTokens,
  Fetch,
  Log,
  Sleep,
  Teams,
  Workers,
} from './ports';
import type { Click, Request } from './request';
import type { Store } from './store/store';

/** Everything that the core takes from outside. */
export type Ports = {
  readonly cloud: Cloud;
  readonly store: Store;
  readonly workers: Workers;
  readonly conversations: Conversations;
  readonly assertions: Assertions;
  readonly tokens: DelegatedTokens;
  readonly botToken: BotToken;
  readonly teams: Teams;
  readonly fetch: Fetch;
  readonly now: Clock;
  readonly sleep: Sleep;
  readonly random: () => number;
  readonly newId: () => string;
  readonly log: Log;
};

/** What PhotoBot does, free of Teams: messages and clicks in, cards out. */
export type PhotoBot = {
  /** Answers a message by posting into its conversation. Never throws for what a user did. */
  answer(request: Request): Promise<void>;
  /** Whether the person must be signed in before `click` can do its work. */
  needsSignIn(click: Click): Promise<boolean>;
  click(click: Click, assertion?: Assertion): Promise<ClickAnswer>;
  /** Lapses, resumes and retires what is due; call it at the start and every `limits.sweepMilliseconds`. */
  tend(): Promise<void>;
  /** Resolves when no write and no card update is in hand. */
  idle(): Promise<void>;
};

/** Puts the core together. */
export function createPhotoBot(ports: Ports): PhotoBot {
  const deps: Deps = {
    ...ports,
    changes: createChanges(ports.store, ports.now),
    showing: new Map(),
    graph: createGraphPhotos(ports),
    converter: createPhotoConverter(ports),
    fetchPicture: createPictureFetcher(ports),
  };
  const work = createWork(deps);
  return {
    answer(request) {
      const answered = answer(deps, request);
      work.inBackground('message.unanswered', answered);
      return answered;
    },
    needsSignIn: (wanted) => needsSignIn(deps, wanted),
    click: (wanted, assertion) => click(deps, work, wanted, assertion),
    tend: () => tend(deps, work),
    idle: () => work.idle(),
  };
}
