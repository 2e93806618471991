import type { ClickAnswer } from './cards';
import { createChanges } from './memory/changes';
import { createPersonalChats } from './memory/personal-chats';
import type { Deps } from './jobs/deps';
import { limits } from './limits';
import { createLedger } from './memory/ledger';
import { createGraphCaller, createPhotoCalls } from './access/graph-call';
import { createLookAgain } from './access/outcome';
import { createPolicy } from './access/policy';
import { createPutBack } from './access/put-back';
import { createPutPhoto } from './access/put-photo';
import { createReadPhoto } from './access/read-photo';
import { createReadings } from './access/readings';
import { createRecognise } from './access/recognise';
import { createWritePhoto } from './access/write';
import { createChoicePictures } from './finding/choice-pictures';
import { createFindPicture } from './finding/find-picture';
import { createLookUp } from './finding/look-up';
import { createMessagePictures } from './finding/message-pictures';
import { createRecent } from './finding/recent';
import { createResolve } from './finding/resolve';
import { createReplies } from './memory/replies';
import { reply } from './jobs/reply';
import { createWork } from './jobs/work';
import { click, needsSignIn, privately } from './entrances/click';
import { clickInDialog } from './entrances/click-in-dialog';
import { openDialog } from './entrances/open-dialog';
import { dialogNeedsSignIn } from './entrances/open-recent';
import type { SearchRequest, SearchResult } from './entrances/search';
import { searchPhotos } from './entrances/search';
import type { Errand } from './jobs/errand';
import { createGraphClient } from './graph/client';
import { createDirectory } from './graph/directory';
import { readMessage } from './graph/messages';
import { createGraphPhotos } from './graph/photos';
import { readPhotoPolicy } from './graph/policy';
import { answer } from './entrances/message';
import { createGraphFiles } from './net/graph-files';
import { createPictureFetcher } from './net/pictures';
import { isOutsider } from './entrances/outsiders';
import { createPhotoConverter } from './photos/convert';
import type { Assertion, Ports } from './outside';
import type { Click, DialogRequest, Place, Request, Sender } from './request';
import type { Refusal } from './errors';
import { redeemSignIn, signInFailed } from './entrances/sign-in';
import { signInRefused } from './entrances/sign-in-refused';
import type { Account } from './memory/sign-ins';
import { createSignIns } from './memory/sign-ins';
import { createClaims } from './store/claims';
import { createShelf } from './store/shelf';
import { tend } from './jobs/upkeep';

/** What PhotoBot does, free of Teams: messages and clicks in, cards out. */
export type PhotoBot = {
  /** Answers a message by posting into its conversation. Never throws for what a user did. */
  answer(request: Request): Promise<void>;
  /** Somebody has added PhotoBot to a place, or removed it. */
  installed(objectId: string, place: Place): Promise<void>;
  removed(objectId: string, place: Place): Promise<void>;
  /** Whether the person must be signed in before `click` can do its work. */
  needsSignIn(click: Click): Promise<boolean>;
  click(click: Click, assertion?: Assertion): Promise<ClickAnswer>;
  /** Nobody could be signed in for a click that needs it: the card says so, and nothing is done. */
  signInRefused(click: Click, refusal: Refusal): Promise<ClickAnswer>;
  /** Whether the person must be signed in before `openDialog`. */
  dialogNeedsSignIn(request: DialogRequest): Promise<boolean>;
  /** Opens the dialog of an action, with a sign-in that is kept where the turn brings none. */
  openDialog(request: DialogRequest, assertion?: Assertion): Promise<ClickAnswer>;
  /** The same as `click`, in a dialog: nobody can be signed in there, but whoever opened it is. */
  clickInDialog(click: Click): Promise<ClickAnswer>;
  /** Teams was told to sign somebody in before this click can do its work. */
  awaitSignIn(click: Click): Promise<void>;
  /** Teams could not do so by itself; `appMissing` when that is because the person has not added the app. */
  signInFailed(person: Sender, appMissing: boolean): void;
  /** Takes the code of the sign-in page and goes on with what waits for it. Gives whether the code was good. */
  redeemSignIn(person: Sender, code: string): Promise<boolean>;
  /** What the person's next sign-in must satisfy, as JSON, after Microsoft found one too weak. */
  demandedClaims(person: Account): Promise<string | undefined>;
  /** The person has signed in with those claims. */
  meetClaims(person: Account): Promise<void>;
  /** Whether PhotoBot does anything for somebody, so that it is worth to sign them in. */
  actsFor(sender: Sender): Promise<boolean>;
  /** Finds photos by the name of whose they are. @throws Refusal */
  search(request: SearchRequest, assertion?: Assertion): Promise<readonly SearchResult[]>;
  /** Lapses, resumes and retires what is due; call it at the start and every `limits.sweepMilliseconds`. */
  tend(): Promise<void>;
  /** Resolves when no write and no card update is in hand. */
  idle(): Promise<void>;
};

/** Puts the core together. */
export function createPhotoBot(ports: Ports): PhotoBot {
  const deps = createDeps(ports);
  const work = createWork(deps);
  return {
    answer(request) {
      const answered = answer(deps, work, request);
      work.inBackground('message.unanswered', answered);
      return answered;
    },
    async installed(objectId, place) {
      await deps.chats.welcome(objectId, place);
      await reply(deps, place, { kind: 'help', place });
    },
    removed: async (objectId, place) => {
      deps.teams.forget(place);
      await deps.chats.forget(objectId, place);
    },
    needsSignIn: (wanted) => needsSignIn(deps, wanted),
    click: (wanted, assertion) => click(deps, work, wanted, assertion),
    signInRefused: (wanted, refusal) => {
      const answered = signInRefused(deps, work, wanted, refusal);
      return privately(deps, 'click.refused', answered);
    },
    dialogNeedsSignIn: (request) => dialogNeedsSignIn(deps, request),
    openDialog: (request, assertion) => openDialog(deps, work, request, assertion),
    clickInDialog: (wanted) => clickInDialog(deps, work, wanted),
    awaitSignIn: (wanted) => deps.signIns.wait({ click: wanted }),
    signInFailed(person, appMissing) {
      work.inBackground('sign_in.not_asked', signInFailed(deps, work, person, appMissing));
    },
    redeemSignIn: (person, code) => redeemSignIn(deps, work, person, code),
    demandedClaims: (person) => deps.signIns.demanded(person),
    meetClaims: (person) => deps.signIns.meet(person),
    actsFor: async (sender) => !(await isOutsider(deps, sender)),
    search: (request, assertion) => searchPhotos(deps, request, assertion),
    tend: () => tend(deps, work),
    idle: () => work.idle(),
  };
}

function createDeps(ports: Ports): Deps {
  const { cloud, now, shared, sleep, store, tokens } = ports;
  const claims = createClaims(shared ? { store, now, sleep } : undefined);
  const client = createGraphClient(ports);
  const room = { store, now };
  const lastsMilliseconds = limits.changeMilliseconds;
  const kept = {
    changes: createChanges({ ...room, claims }),
    ledger: createLedger(room),
    converter: createPhotoConverter(ports),
  };
  const graph: GraphParts = {
    graph: createGraphPhotos(client),
    directory: createDirectory({ client, cloud }),
    readMessage: (path, token) => readMessage(client, path, token),
    fetchFromGraph: createGraphFiles(ports),
  };
  return {
    ...ports,
    ...kept,
    ...createAccessAndFinding(ports, kept, graph),
    errands: createShelf<Errand>({ ...room, folder: 'errands', lastsMilliseconds }),
    chats: createPersonalChats(room),
    signIns: createSignIns(room),
    replies: createReplies(room),
    claims,
    showing: new Map(),
    policy: createPolicy({ tokens, now, read: (token) => readPhotoPolicy(client, token) }),
    fetchPicture: createPictureFetcher(ports),
  };
}

/** What knows Graph's answers. */
export type GraphParts = Pick<
  Parameters<typeof createMessagePictures>[0],
  'fetchFromGraph' | 'readMessage'
> &
  Pick<Parameters<typeof createLookUp>[0], 'directory'> &
  Pick<Parameters<typeof createReadPhoto>[0], 'graph'>;

/** Puts together what reads and writes photos, and what finds them. */
export function createAccessAndFinding(
  ports: Ports,
  kept: Pick<Deps, 'changes' | 'converter' | 'ledger'>,
  graph: GraphParts,
) {
  const { changes: jobs, changes: pictures } = kept;
  const call = createGraphCaller(ports);
  const parts = { ...ports, ...kept, ...graph, call, jobs, pictures };
  const calls = createPhotoCalls(parts);
  const put = createPutPhoto({ ...parts, calls });
  const readings = createReadings({ calls, pictures, jobs });
  const recognise = createRecognise({ ...parts, calls });
  const readPhoto = createReadPhoto(parts);
  const choices = createChoicePictures({ ...parts, readPhoto });
  const lookUp = createLookUp(parts);
  const messages = createMessagePictures(parts);
  return {
    readPhoto,
    writePhoto: createWritePhoto({ ...parts, calls, put, readings }),
    putBack: createPutBack({ ...parts, calls, put, recognise }),
    lookAgain: createLookAgain({ recognise, readings }),
    lookUp,
    choices,
    resolve: createResolve({ ...parts, lookUp }),
    findPicture: createFindPicture({ ...parts, choices, messages }),
    recent: createRecent({ ...parts, choices }),
  };
}
