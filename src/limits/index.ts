import { allowanceLimits } from './allowance-limits';
import { loadLimits } from './load-limits';
import { pictureLimits } from './picture-limits';

/** Every number that bounds something, with its unit in the name and the reason beside it. */

const KiB = 1024;
const MiB = 1024 * KiB;
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

export const limits = {
  ...loadLimits,
  ...pictureLimits,
  ...allowanceLimits,

  /** A proposal that nobody confirms. */
  proposalMilliseconds: 15 * minute,
  /** How long the previous photo is kept for an undo, and the new one for another use by the person who set it. */
  undoMilliseconds: 24 * hour,
  /** How long words wait for their picture, and a picture for its words; what is sent later was meant otherwise. */
  stepsMilliseconds: 10 * minute,
  /** A job is remembered this long so that late clicks get a true answer. */
  jobMemoryMilliseconds: 48 * hour,
  /** Teams re-sends a message it thinks lost; for this long we know that we have seen it. */
  messageMemoryMilliseconds: 1 * hour,
  /** Each client of a person answers the same request to sign in; only the first is logged. A phone may wake up late. */
  signInMemoryMilliseconds: 1 * hour,
  /** A card that Teams would not take is tried again for this long; then its conversation is gone. */
  showRetryMilliseconds: 1 * hour,
  /** For this long after a lost answer PhotoBot looks again; until then, seeing the previous photo may prove nothing. */
  doubtMilliseconds: 1 * hour,
  /** The pause between two rounds of the upkeep, which looks for proposals that lapsed and records that expired. */
  upkeepMilliseconds: 1 * minute,

  /** Teams gives a click 5 s; an update afterwards costs about 1 s. Past this the card says "applying" and is updated. */
  clickAnswerMilliseconds: 1500,
  /** A message without an answer gets a sign of typing that often, as Teams shows it for a few seconds. */
  typingMilliseconds: 1500,
  /** After so many signs a word is posted; by then people believe that nothing comes. */
  typingSigns: 2,
  /** By then the client shows the answer to a click; an earlier update of the card would be overwritten by it. */
  answerInPlaceMilliseconds: 2 * second,
  /** One call to the connector, its repetitions included; it might never answer. */
  connectorMilliseconds: 15 * second,
  /** After this no other try is begun: people wait, and the next round of the upkeep tries again what is kept. */
  connectorRetryMilliseconds: 5 * second,
  connectorPausesMilliseconds: [400, 800, 1600],

  graphTryMilliseconds: 10 * second,
  graphTries: 4,
  graphTotalMilliseconds: 60 * second,
  graphRetryBaseMilliseconds: 1 * second,
  graphRetryAfterMilliseconds: 30 * second,
  /** If a service asks for a longer rest, this counts. Real ones ask for minutes; after an hour one more call costs nothing. */
  retryAfterMostMilliseconds: 1 * hour,
  /** If a service asks for a rest of at most this, other calls wait for its end; else they are refused at once. */
  restShortMilliseconds: 2 * second,
  /** A rest grows up to this if the service did not say how long it is to be; by then people have given up. */
  restMostMilliseconds: 1 * minute,
  /** So many failures within the window, and Graph is left alone for as long as the window. */
  graphBreakerFailures: 5,
  graphBreakerMilliseconds: 30 * second,
  /** A try after so long looks first whether somebody else has changed the photo. */
  graphRereadMilliseconds: 3 * second,
  graphJsonBytes: 1 * MiB,
  /** Reads of a photo's bytes and etag until both are of one photo; hardly anybody changes it in between, and not twice. */
  photoReads: 3,
  /** Pauses before more of them, if the bytes seem to lag behind the metadata; seconds as a rule. */
  photoLagPausesMilliseconds: [500, 1000, 2000],
  /** If they still seem to lag after so long, their etags are of two kinds. */
  photoLagMilliseconds: 2 * minute,
  /** Of so many photos it is known since when; if more come, all are doubted anew. */
  photosDoubted: 1000,

  /** The most that a search of the directory returns; if more fit, the person has to be more specific. */
  lookupEntries: 25,
  /** Nobody is in more teams: https://learn.microsoft.com/microsoftteams/limits-specifications-teams */
  lookupTeams: 1000,
  /** Teams or groups that the requester owns, on a card. */
  ownedChoices: 10,
  /** Contacts of one mailbox that are looked at, and the folders among which they may be. */
  lookupContacts: 2000,
  lookupFolders: 20,
  /** Pages of one list: the longest ever wanted has ten, and services that send half-empty pages have some more. */
  lookupPages: 50,
  /** All that is asked to find whom a name means; by then people have given up. */
  lookupMilliseconds: 30 * second,
  /** Entries of a page; Exchange allows more and is slower then. */
  lookupPage: 200,
  /** Choices on a card: more do not fit a phone. */
  choices: 5,
  /** Nearest names that are offered where none fits. */
  suggestions: 3,
  /** Results of a search for photos; more is more than anybody looks at. */
  searchResults: 8,
  /** A group or team younger than this may not have a place for a photo yet. */
  youngMilliseconds: 15 * minute,
  /** Pauses between the tries to write a photo there. */
  youngPausesMilliseconds: [2 * second, 5 * second, 10 * second],
  /** The photo policy of a tenant changes rarely and takes up to a day to bite; asked for this often. */
  policyCacheMilliseconds: 4 * hour,

  /** Photos that undos put back, of one person or team, so that the next undo goes on; more than anybody undoes in a day. */
  putBacksRemembered: 30,
  /** A person's last changes, and how long they are remembered. */
  historyEntries: 10,
  historyMilliseconds: 90 * 24 * hour,
  /** Who changed whose photo, unless set otherwise; as long as Microsoft Purview keeps what it knows. */
  auditDays: 180,
  dayMilliseconds: 24 * hour,
  /** How long PhotoBot remembers the chat of somebody who does not use it. */
  chatMilliseconds: 400 * 24 * hour,
  chatsRemembered: 1000,
  /** How long the language of somebody is remembered after it was last noted. */
  languageMilliseconds: 90 * 24 * hour,

  /** How far our clock and the connector's may differ; the Bot Framework's own figure. */
  clockSkewMilliseconds: 5 * minute,
  /** The Bot Framework's keys are fetched anew each day, as Microsoft asks for; where that fails, again after a pause. */
  signingKeysMilliseconds: 24 * hour,
  signingKeysPauseMilliseconds: 5 * minute,
  /** If none can be fetched, the known keys serve two days more. Then they end, so that a withdrawn key is not believed for ever. */
  signingKeysMostMilliseconds: 72 * hour,
  /** A token with less than this left is fetched anew. */
  tokenSlackMilliseconds: 5 * minute,
  /** A token of the app with more than this left still serves if no new one can be had. */
  tokenLeastMilliseconds: 30 * second,
  /** The pause before Entra is asked again for a new token of the app, while the old one serves. */
  tokenPauseMilliseconds: 10 * second,
  tokenMilliseconds: 5 * second,
  /** All that a sign-in asks of the token service. With the work of a click it stays well below the 5 s of Teams. */
  tokenServiceMilliseconds: 1200,
  /** No click waits for a sign-out; whether it has worked is asked after this. */
  signOutMilliseconds: 1800,
  /** What the token service and the connector answer: a token with many claims has about 5 KB. */
  serviceAnswerBytes: 256 * KiB,
  tokenCacheEntries: 1000,
  /** After so many stale sign-ins for one card, the cause is not the sign-in. */
  signInsPerCard: 3,

  /** An operator waits longer for an answer than a click can, and wants to know of slow services as slow. */
  doctorAnswerMilliseconds: 10 * second,
  /** One check with all its questions. */
  doctorCheckMilliseconds: 60 * second,

  /** Teams are renamed now and then, and asked for rarely. */
  teamCacheEntries: 1000,
  teamCacheMilliseconds: 10 * minute,

  /** Teams re-sends a message after 15 s; by then we have answered, even if the work still goes on. */
  messageAnswerMilliseconds: 10 * second,

  /** What a process has claimed, others leave alone for this long after its last renewal: it may only be slow. */
  claimMilliseconds: 1 * minute,
  /** Several renewals may fail, and clocks differ by seconds, before a claim runs out under a living process. */
  claimRenewalMilliseconds: 10 * second,
  /** How often somebody else's claim is looked at. */
  claimPollMilliseconds: 500,
  /** So many looks at the claim of a card, then the next upkeep takes over: together longer than a call to the connector. */
  claimPolls: 60,
  /** One call to the store of several machines, its repetitions included; like the connector, it would wait for ever. */
  storeCallMilliseconds: 15 * second,
  /** Nobody waits for a list, and it may have many pages. */
  storeListMilliseconds: 60 * second,
  /** For this long a probe gets the answer of the last one. */
  readinessMilliseconds: 10 * second,
  storeTries: 4,
  storeRetryBaseMilliseconds: 200,
  storeRetryMostMilliseconds: 1 * second,
  /** How long a process of one machine waits for the writes of the others, which take milliseconds. */
  storeBusyMilliseconds: 5 * second,
  /** Rows that are deleted at once: this takes 25 ms, in which no other question is answered. */
  storeSweepRows: 200,
  /** Pages that a round gives back to the disk: this takes 25 ms too. */
  storeVacuumPages: 2000,
  /** What the store leaves free of its disk. */
  storeSpareBytes: 64 * MiB,
  /** What it holds and gives up when the disk is full: without room nothing can be deleted. */
  storeBallastBytes: 8 * MiB,
  /** How long what is damaged is kept aside, for an administrator to look into. */
  damagedMilliseconds: 30 * 24 * hour,

  /** A search is for a name; nothing that is typed beyond this is looked at. */
  searchCharacters: 200,
  /** A command is a few words; nothing of a message beyond this is looked at. */
  textCharacters: 2000,

  /** User-written names in a card. */
  nameCharacters: 80,
  /** Teams refuses messages above about 100 KB; cards stay well below. */
  cardBytes: 80 * KiB,
} as const;
