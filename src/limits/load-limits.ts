/** The numbers of `limits` that bound what arrives and how much of it is done at once. Take them from there. */

const KiB = 1024;
const second = 1000;
const minute = 60 * second;

export const loadLimits = {
  /** An activity is a few KiB; pictures never travel in it. */
  inboundBodyBytes: 256 * KiB,
  /** Cards nest about ten deep; thousands of brackets would overflow the stack of the code that walks them. */
  inboundNesting: 64,
  /** Node's defaults (60 s, 300 s) let a few slow clients hold every socket. */
  inboundHeadersMilliseconds: 10 * second,
  inboundRequestMilliseconds: 15 * second,
  /** How often Node looks for connections past the two limits above; by its default, 30 s, they could last thrice as long. */
  inboundCheckMilliseconds: 1 * second,
  /** Each request that waits holds one, of some 20 KB; 2,000 are a minute of the busiest hour of a large organisation. */
  inboundConnections: 2000,
  /** Longer than the idle time-out of common front ends, so that they never reuse a socket we just closed. */
  inboundKeepAliveMilliseconds: 65 * second,
  /** Lines in a minute about refusals of strangers, who send what they like: of each kind so many, then each tenfold. */
  refusalLines: 10,
  refusalLinesMilliseconds: 1 * minute,

  /** Turns that compete for one core: with more, each of them takes longer and none is done sooner. */
  turnsAtOnce: 16,
  /** Of them for messages; the others are there for clicks, behind which somebody waits. */
  messageTurnsAtOnce: 12,
  /** Of those for messages without a picture: they are answered in a moment, and pictures would hold all places. */
  wordTurns: 2,
  /** While the event loop is occupied, each message in hand delays every click. */
  messageTurnsOccupied: 4,
  /** After this a turn leaves its place to the next, if it waits for Teams or Graph. A click has 50 ms of work, a message more. */
  invokePlaceMilliseconds: 250,
  messagePlaceMilliseconds: 1 * second,
  /** If the event loop was occupied for more of that time, the turn waits for us, not for others. */
  loopOccupiedShare: 0.7,
  /** With the 1.5 s that a click may take it is answered in 3 s, of the 5 s of Teams. */
  invokeWaitMilliseconds: 1500,
  invokesWaiting: 300,
  /** People wait that long for a person. If Teams sends the message again after 15 s, it is the same turn. */
  messageWaitMilliseconds: 8 * second,
  /** Of each kind of message: more are not served within that time. */
  messagesWaiting: 100,
  /** Of one person, who has other messages in hand as well. */
  messagesWaitingEach: 10,
  /** Notes on their way that say that PhotoBot is busy; each costs a call to Teams. */
  busyNotesAtOnce: 8,
  /** With the wait of a message this stays below the 15 s of Teams; the note comes all the same if it takes longer. */
  busyNoteMilliseconds: 5 * second,
  /** When those are told to come again who come when it is too busy even for that. */
  busySeconds: 30,
  /** How long a stop waits for the work in hand. */
  drainMilliseconds: 10 * second,
  /** How long it waits after that for telemetry: with the drain, half of the 30 s that machines give a stop. */
  telemetryStopMilliseconds: 3 * second,
} as const;
