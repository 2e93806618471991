import * as access from './access';
import { chatLinkOf } from './clouds';
import * as entrances from './entrances';
import type { PhotoBot } from './entrances/door';
import * as finding from './finding';
import { openGraph } from './graph';
import * as story from './jobs';
import { openMemory } from './memory';
import { createGraphFiles } from './net/graph-files';
import { createPictureFetcher } from './net/fetch-picture';
import type { Ports } from './outside';
import { createPhotoConverter } from './photos/convert';
import type { Place } from './request';
import * as showing from './showing';

/** Puts the core together. */
export function createPhotoBot(ports: Ports): PhotoBot {
  return assembleCore(ports, openMemory(ports), createEdge(ports));
}

/** Puts the core together around what lasts and what goes out; tests give their own. */
export function assembleCore(ports: Ports, kept: Kept, edge: Edge): PhotoBot {
  const reach = createReach(ports, kept, edge);
  const told = createStory(ports, kept, reach);
  const doors = createDoors(told);
  const { background, reply } = told;
  return {
    answer(request) {
      const answered = doors.answer(request);
      background.run('message.unanswered', answered);
      return answered;
    },
    async installed(objectId, place) {
      await kept.chats.welcome(objectId, place);
      await reply.send(place, { kind: 'help', place });
    },
    async removed(objectId, place) {
      ports.teams.forget(place);
      await kept.chats.forget(objectId, place);
    },
    click: (click, signedIn) => doors.clicks.click(click, signedIn),
    openDialog: doors.openDialog,
    search: doors.search,
    signInFailed(person, appMissing) {
      background.run('sign_in.not_asked', doors.signIn.failed(person, appMissing));
    },
    redeemSignIn: (person, code) => doors.signIn.redeem(person, code),
    async upkeep() {
      await told.upkeep();
      background.run('reply.send', reply.sendKept());
      await ports.store.sweep();
    },
    idle: () => background.idle(),
  };
}

type Kept = ReturnType<typeof openMemory>;
type Edge = ReturnType<typeof createEdge>;
type Reach = ReturnType<typeof createReach>;
type Told = ReturnType<typeof createStory>;

/** What speaks to others, and what decodes pictures. */
function createEdge(ports: Ports) {
  const graph = openGraph(ports);
  return {
    ...graph,
    fetchFromGraph: createGraphFiles(ports),
    fetchPicture: createPictureFetcher(ports),
    converter: createPhotoConverter(ports),
    policy: access.createPolicy({ ...ports, read: graph.readPolicy }),
  };
}

/** What reads, writes and finds in Microsoft 365. */
function createReach(ports: Ports, kept: Kept, edge: Edge) {
  const call = access.createGraphCaller(ports);
  const parts = { ...ports, ...kept, ...edge, call };
  const calls = access.createPhotoCalls(parts);
  const put = access.createPutPhoto({ ...parts, calls });
  const readings = access.createReadings({ ...parts, calls });
  const recognise = access.createRecognise({ ...parts, calls });
  const readPhoto = access.createReadPhoto(parts);
  const choices = finding.createChoicePictures({ ...parts, readPhoto });
  const lookUp = finding.createLookUp(parts);
  const messages = finding.createMessagePictures(parts);
  return {
    ...edge,
    readPhoto,
    writePhoto: access.createWritePhoto({ ...parts, calls, put, readings }),
    putBack: access.createPutBack({ ...parts, calls, put, recognise }),
    lookAgain: access.createLookAgain({ recognise, readings }),
    lookUp,
    choices,
    resolve: finding.createResolve({ ...parts, lookUp }),
    findPicture: finding.createFindPicture({ ...parts, choices, messages }),
    recent: finding.createRecent({ ...parts, choices }),
  };
}

/** The verbs of a job. */
function createStory(ports: Ports, kept: Kept, reach: Reach) {
  const parts = { ...ports, ...kept, ...reach };
  const background = showing.createBackground(ports.log);
  const chatLink = (place: Place) => chatLinkOf(ports, place);
  const cards = showing.createJobCards({ ...kept, chatLink });
  const show = showing.createShow({ ...parts, background, cards });
  const ground = {
    ...{ ...parts, background, cards, chatLink },
    ...show,
    once: story.createOnce(kept),
    settle: story.createSettle(parts),
    signIn: story.createOwnSignIn(parts),
  };
  const tell = showing.createTellOwner(ground);
  const announce = showing.createAnnounce({ ...ground, tell });
  const doubts = story.createDoubts({ ...ground, announce });
  const carry = story.createCarry({ ...ground, announce, doubts });
  const answers = showing.createAnswers(ground);
  const acts = story.createActs({ ...ground, answers, carry });
  const giveUp = story.createGiveUp({ ...ground, doubts });
  const looking = createLooking(ports, { ...ground, answers });
  const verbs = { ...ground, ...looking, acts, answers, carry, doubts, giveUp, tell };
  return {
    ...verbs,
    frame: story.createFrame(verbs),
    undoByWords: story.createUndoByWords(verbs),
    beginWord: showing.createWord(verbs),
    reply: showing.createReply(verbs),
    upkeep: story.createUpkeep({ ...verbs, show, resume: story.createResume(verbs) }),
  };
}

type Ground = Reach &
  Kept &
  Pick<Told, 'answers' | 'once' | 'settle' | 'show' | 'showLater' | 'signIn'>;

/** The way of a job to its proposal. */
function createLooking(ports: Ports, ground: Ground) {
  const parts = { ...ports, ...ground };
  const existing = story.createExisting(parts);
  const propose = story.createPropose(parts);
  const attempt = story.createAttempt({ ...parts, existing, propose });
  const fail = story.createFail(parts);
  const look = story.createLook({ ...parts, attempt, fail });
  const firstTry = story.createFirstTry({ ...parts, attempt, fail });
  const begin = story.createBegin({ ...parts, look, firstTry });
  return { begin, fail, look };
}

/** What arrives. */
function createDoors(told: Told) {
  const { recent, reply, signIn: own } = told;
  const press = story.createPress({ ...told, refuse: story.createRefuse(told) });
  const outsiders = entrances.createOutsiders(told);
  const person = story.createPerson({ ...told, signIn: own });
  const clicks = entrances.createClicks({ ...told, outsiders, person, press });
  const ask = entrances.createAskToSignIn(told);
  const signIn = entrances.createSignIn({ ...told, ask, clicks, own });
  const newJob = story.createNewJob(told);
  const respond = entrances.createRespond({
    takeTypedCode: entrances.createTakeTypedCode(signIn),
    outsiders,
    history: entrances.createHistory(told),
    signOut: entrances.createSignOut(told),
    undoLast: entrances.createUndoLast(told),
    answerWish: entrances.createAnswerWish({
      ...told,
      newJob,
      bring: entrances.createBringPicture(told),
      foresee: story.createForesee(told),
    }),
    reply,
  });
  return {
    signIn,
    clicks,
    answer: entrances.createAnswerMessage({ ...told, respond }),
    search: entrances.createSearchPhotos({ ...told, outsiders, person }),
    openDialog: entrances.createOpenDialog({
      ...told,
      clicks,
      outsiders,
      askToSignIn: (sender) => person.ask(sender),
      newDialogJob: story.createNewDialogJob({ ...told, newJob }),
      hasRecent: async (sender) => (await recent.jobs(sender)).length > 0,
    }),
  };
}
