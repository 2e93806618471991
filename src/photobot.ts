import * as access from './access';
import { chatLinkOf } from './clouds';
import * as entrances from './entrances';
import type { PhotoBot } from './entrances/door';
import * as finding from './finding';
import { openGraph } from './graph';
import * as jobs from './jobs';
import { createAllowances, openMemory } from './memory';
import { createGraphFiles } from './net/graph-files';
import { createPictureFetcher } from './net/fetch-picture';
import { createBackground } from './net/within';
import type { Ports } from './outside';
import { createPhotoConverter } from './photos/convert';
import type { Place } from './request';
import * as showing from './showing';
import { asSpan } from './trace';

/** Puts the core together. */
export function createPhotoBot(ports: Ports): PhotoBot {
  return assembleCore(ports, openMemory({ ...ports, dueAt: showing.dueAt }), createServices(ports));
}

/** Puts the core together around what lasts and what goes out; tests give their own. */
export function assembleCore(ports: Ports, memory: Memory, services: Services): PhotoBot {
  const kept = { ...memory, allowed: createAllowances({ ...ports, ...memory }) };
  const reach = createReach(ports, kept, services);
  const shown = createShown(ports, kept, services);
  const verbs = createVerbs({ ...ports, ...kept, ...reach, ...shown });
  const arriving = createEntrances({ ...ports, ...kept, ...reach, ...shown, ...verbs });
  return entrances.createDoor({
    ...ports,
    ...kept,
    ...shown,
    upkeep: verbs.upkeep,
    entrances: arriving,
  });
}

type Memory = ReturnType<typeof openMemory>;
type Kept = Memory & { readonly allowed: ReturnType<typeof createAllowances> };
type Services = ReturnType<typeof createServices>;
type Reach = ReturnType<typeof createReach>;
type Shown = ReturnType<typeof createShown>;

/** What speaks to others, and what decodes pictures. */
function createServices(ports: Ports) {
  const graph = openGraph(ports);
  return {
    ...graph,
    fetchFromGraph: asSpan(ports.trace, 'picture.fetch', createGraphFiles(ports)),
    fetchPicture: asSpan(ports.trace, 'picture.fetch', createPictureFetcher(ports)),
    converter: createPhotoConverter(ports),
    policy: access.createPolicy({ ...ports, read: graph.readPolicy }),
  };
}

/** What reads, writes and finds in Microsoft 365. */
function createReach(ports: Ports, kept: Kept, services: Services) {
  const call = access.createGraphCaller(ports);
  const parts = { ...ports, ...kept, ...services, call };
  const calls = access.createPhotoCalls(parts);
  const put = access.createPutPhoto({ ...parts, calls });
  const readings = access.createReadings({ ...parts, calls });
  const recognise = access.createRecognise({ ...parts, calls });
  const known = access.createKnownPhotos({ ...parts, readings });
  const untouched = access.createUntouched({ ...parts, known, recognise });
  const write = access.createWritePhoto({ ...parts, calls, put, readings, recognise });
  const readPhoto = access.createReadPhoto(parts);
  const lookAgain = access.createLookAgain({ ...parts, known, recognise, readings });
  const choices = finding.createChoicePictures({ ...parts, readPhoto });
  const lookUp = finding.createLookUp(parts);
  const messages = finding.createMessagePictures(parts);
  return {
    ...services,
    readPhoto,
    writePhoto: access.createCheckedWrite({ ...parts, untouched, write }),
    putBack: access.createPutBack({ ...parts, calls, known, put, recognise }),
    lookAgain: asSpan(ports.trace, 'job.look_again', lookAgain),
    lookUp,
    choices,
    askWhose: finding.createAskWhose({ ...parts, lookUp }),
    resolve: finding.createResolve({ ...parts, lookUp }),
    findPicture: finding.createFindPicture({ ...parts, choices, messages }),
    recent: finding.createRecent({ ...parts, choices }),
  };
}

/** What brings cards and answers to people. */
function createShown(ports: Ports, kept: Kept, services: Services) {
  const parts = { ...ports, ...kept, ...services, background: createBackground(ports.log) };
  const chatLink = (place: Place) => chatLinkOf(ports, place);
  const cards = showing.createJobCards({ ...parts, chatLink });
  const settle = jobs.createSettle(parts);
  const endUnseen = jobs.createEndUnseen(settle, ports);
  const show = showing.createShow({ ...parts, cards, endUnseen });
  const tell = showing.createTellOwner({ ...parts, notice: showing.createNotice(parts) });
  return {
    ...show,
    settle,
    background: parts.background,
    chatLink,
    tell,
    announce: showing.createAnnounce({ ...parts, ...show, tell }),
    addBefore: showing.createAddBefore({ ...parts, cards }),
    answers: showing.createAnswers({ ...parts, ...show, cards }),
    reply: showing.createReply(parts),
    beginWait: showing.createWait(parts),
  };
}

/** The verbs of a job. */
function createVerbs(given: Parameters<typeof createBeginning>[0]) {
  const beginning = createBeginning(given);
  const parts = { ...given, ...beginning };
  const doubts = jobs.createDoubts(parts);
  const carried = jobs.createCarry({ ...parts, doubts });
  const carry = jobs.inTurn(parts, asSpan(given.trace, 'job.carry', carried, jobs.spanFacts));
  const acts = jobs.createActs({ ...parts, carry });
  const giveUp = jobs.createGiveUp({ ...parts, doubts });
  const frame = jobs.createFrame(parts);
  const refuse = jobs.createRefuse(parts);
  const resume = jobs.createResume({ ...parts, carry });
  return {
    ...beginning,
    giveUp,
    frameAnew: jobs.createFrameAnew(parts),
    people: jobs.createPeople(parts),
    press: jobs.createPress({ ...parts, acts, frame, giveUp, refuse }),
    undoByWords: jobs.createUndoByWords({ ...parts, acts }),
    upkeep: jobs.createUpkeep({ ...parts, doubts, giveUp, resume, showing: parts }),
  };
}

/** The verbs up to a proposal, and what all verbs use. */
function createBeginning(given: Ports & Kept & Reach & Shown) {
  const shared = { once: jobs.createOnce(given), ownSignIn: jobs.createOwnSignIn(given) };
  const parts = { ...given, ...shared };
  const existing = jobs.createExisting(parts);
  const propose = jobs.createPropose(parts);
  const tried = jobs.createAttempt({ ...parts, existing, propose });
  const attempt = asSpan(given.trace, 'job.attempt', tried, jobs.spanFacts);
  const fail = jobs.createFail(parts);
  const goOn = jobs.createGoOn({ ...parts, attempt, fail });
  const firstTry = jobs.createFirstTry({ ...parts, attempt, fail });
  const newJob = jobs.createNewJob(parts);
  return {
    ...shared,
    begin: jobs.createBegin({ ...parts, goOn, firstTry }),
    fail,
    foresee: jobs.createForesee(parts),
    forgetUnseen: jobs.createForgetUnseen(parts),
    goOn,
    newJob,
    restore: jobs.createRestore({ ...parts, newJob, propose }),
    newDialogJob: jobs.createNewDialogJob({ ...parts, newJob }),
  };
}

/** What answers each thing that arrives. */
function createEntrances(
  given: Parameters<typeof createVerbs>[0] & ReturnType<typeof createVerbs>,
) {
  const parts = { ...given, outsiders: entrances.createOutsiders(given) };
  const clicks = entrances.createClicks(parts);
  const ask = entrances.createAskToSignIn(parts);
  const assertions = entrances.countCodes(parts);
  const signIn = entrances.createSignIn({ ...parts, assertions, ask, clicks });
  const bring = entrances.createBringPicture(parts);
  const wished = entrances.createAnswerWish({ ...parts, bring });
  const answerWish = asSpan(given.trace, 'job.begin', wished, jobs.begunFacts);
  const twoSteps = entrances.createTwoSteps({ ...parts, answerWish });
  const respond = entrances.createRespond({
    ...parts,
    twoSteps,
    history: entrances.createHistory(parts),
    signIn: {
      takeTypedCode: entrances.createTakeTypedCode(signIn),
      signOut: entrances.createSignOut(parts),
    },
    last: entrances.createLast(parts),
    answerWish,
    unclear: entrances.createUnclear({ ...parts, answerWish, twoSteps }),
  });
  return {
    signIn,
    clicks,
    answer: entrances.createAnswerMessage({ ...parts, respond }),
    search: entrances.createSearchPhotos(parts),
    openDialog: entrances.createOpenDialog({
      ...parts,
      clicks,
      askToSignIn: (sender) => given.people.ask(sender),
      hasRecent: async (sender) => (await given.recent.jobs(sender)).length > 0,
    }),
  };
}
