import type { Card, Click, Log, Place, Request, Requester, Sender, Store } from '../../src/index';
import type { SignedIn, SignInNeeded } from '../../src/index';
import { clouds, createMemoryStore, limits, Refusal } from '../../src/index';
import type { PhotoRead } from '../../src/graph/photos';
import type { PhotoJob } from '../../src/job';
import { openMemory } from '../../src/memory';
import { createMessagesSeen } from '../../src/memory/arrivals';
import type { Assertion, Ports } from '../../src/outside';
import { dueAt } from '../../src/showing';
import { assembleCore } from '../../src/photobot';
import type { Framing } from '../../src/photos/pixels/framing';
import { framingKey, plainFraming } from '../../src/photos/pixels/framing';
import type { Sleep } from '../../src/ports';
import type { Claims } from '../../src/store/claims';
import { createClaims, createHands } from '../../src/store/claims';
import { wideAllowances } from './allowances';

export const adele: Requester = { objectId: 'o-adele', teamsUserId: '29:adele', name: 'Adele' };
export const diego: Requester = { objectId: 'o-diego', teamsUserId: '29:diego', name: 'Diego' };

export const channel: Place = {
  kind: 'channel',
  tenantId: 't-1',
  conversationId: '19:team@thread.tacv2;messageid=1',
  serviceUrl: 'https://smba.example/',
  botId: '28:bot',
  teamThreadId: '19:team@thread.tacv2',
};
export const personal: Place = { ...channel, kind: 'personal', conversationId: 'a:1' };

/** A job as it is right after its photo was proposed, and its card was shown. */
export const proposed: PhotoJob = {
  id: 'c-1',
  wish: { name: 'set', whose: { kind: 'team' } },
  action: 'set',
  state: 'proposed',
  revision: 1,
  known: {},
  messages: [{ key: 0, place: channel, as: 'card', messageId: 'm-0', shows: 1 }],
  requester: adele,
  place: channel,
  target: { kind: 'team', groupId: 'g-1', name: 'Photo Team' },
  framing: plainFraming,
  side: 648,
  movedAt: 0,
};

export const assertionOf = ({ objectId }: Requester, more: Partial<Assertion> = {}): Assertion => ({
  token: `assertion of ${objectId}`,
  objectId,
  tenantId: 't-1',
  guest: false,
  ...more,
});

/** A store that several stages share, as processes do. */
export type SharedStore = { readonly store: Store; readonly sleep: Sleep };

type Kept = Parameters<typeof assembleCore>[1];
type Services = Parameters<typeof assembleCore>[2];
export type Given = Ports & Kept & Services;

const none = () => Promise.resolve([]);

/** A directory in which nothing is found. */
export const emptyDirectory: Given['directory'] = {
  users: none,
  groups: none,
  teams: none,
  contacts: none,
  ownedIds: none,
  groupsById: none,
};

/** The core with a store in memory and our own ports played by this file; no SDK is involved. */
export function openStage(overrides: Partial<Given> = {}, shared?: SharedStore) {
  const clock = { now: 1_000_000 };
  const cards: { messageId: string; place: Place; card: Card; update: boolean }[] = [];
  const graph = new Map<string, Buffer>();
  const calls: string[] = [];
  const signedOut: string[] = [];
  const signedIn = new Map<string, Assertion>();
  const askedToSignIn: { place: Place; objectId: string }[] = [];
  const codes = new Map<string, Assertion>();
  const silent: Log = { debug() {}, info() {}, warn() {}, error() {} };
  const now = () => clock.now;
  const store = shared?.store ?? createMemoryStore(now);
  const nothingInHand = () => createClaims(shared && { ...shared, now });
  let held = nothingInHand();
  const claims: Claims = {
    take: (name) => held.take(name),
    whenFree: (name) => held.whenFree(name),
  };
  const room = { store, now };
  let serial = 0;
  const auditing = {
    correlation: () => 'correlation',
    asker: () => undefined,
    auditMilliseconds: limits.auditDays * limits.dayMilliseconds,
    allowances: wideAllowances,
    log: silent,
  };
  const sleep = () => Promise.resolve();
  const memory = openMemory({ ...room, ...auditing, dueAt, shared: false, sleep });
  const deps: Given = {
    ...auditing,
    store,
    shared: shared !== undefined,
    workers: { run: () => Promise.reject(new TypeError('no picture is decoded here')) },
    botToken: () => Promise.resolve('bot'),
    fetch: () => Promise.reject(new TypeError('nothing is fetched here')),
    random: () => 0.5,
    ...memory,
    claims,
    hands: createHands(claims),
    seen: createMessagesSeen({ ...room, claims }),
    cloud: clouds.public,
    application: { get: () => Promise.resolve('app'), forget() {} },
    photoAdministrators: new Set(),
    betaForNoMailbox: false,
    readMessage: () => Promise.resolve({ pictures: [], quotes: [] }),
    fetchFromGraph: () => Promise.resolve(Buffer.from('fetched')),
    readPolicy: () => Promise.reject(new TypeError('no policy is read here')),
    policy: { worthAsking: () => false, objection: () => Promise.resolve(undefined) },
    directory: emptyDirectory,
    conversations: {
      post(place, card) {
        const messageId = `m-${(serial += 1)}`;
        cards.push({ messageId, place, card, update: false });
        return Promise.resolve(messageId);
      },
      update(place, messageId, card) {
        cards.push({ messageId, place, card, update: true });
        return Promise.resolve('updated');
      },
      showTyping: () => Promise.resolve(),
      askToSignIn(place, { objectId }) {
        askedToSignIn.push({ place, objectId });
        return Promise.resolve(`m-${(serial += 1)}`);
      },
    },
    assertions: {
      find: ({ objectId }) => Promise.resolve(signedIn.get(objectId)),
      redeem: (_requester, _place, code) => Promise.resolve(codes.get(code)),
      forget({ objectId }) {
        signedOut.push(objectId);
        return Promise.resolve(undefined);
      },
    },
    tokens: {
      get: ({ objectId }, scopes) => Promise.resolve(`${objectId} ${scopes.join(' ')}`),
      forget() {},
      forgetAll() {},
    },
    teams: {
      find: () => Promise.resolve({ groupId: 'g-1', name: 'Photo Team' }),
      forget() {},
      member: () => Promise.reject(new Refusal('target.unknown_mention')),
    },
    graph: {
      read(path): Promise<PhotoRead> {
        calls.push(`GET ${path}`);
        const jpeg = graph.get(path);
        return Promise.resolve(
          jpeg ? { kind: 'photo', jpeg, etag: etagOf(jpeg) } : { kind: 'none' },
        );
      },
      etag(path) {
        const jpeg = graph.get(path);
        return Promise.resolve(jpeg && etagOf(jpeg));
      },
      write(path, _token, jpeg) {
        calls.push(`PUT ${path}`);
        graph.set(path, jpeg);
        return Promise.resolve({});
      },
      remove(path) {
        calls.push(`DELETE ${path}`);
        graph.delete(path);
        return Promise.resolve({});
      },
    },
    converter: {
      convert: (picture, framing) =>
        Promise.resolve({
          ...framed(picture, framing),
          master: picture,
          seeThrough: false,
          damaged: false,
        }),
      frameAgain: (master, framing) => Promise.resolve(framed(master, framing)),
      thumbnail: () =>
        Promise.resolve({ preview: Buffer.from('preview'), width: 648, height: 648 }),
      listed: (preview) => Promise.resolve(Buffer.from(`listed ${preview.toString()}`)),
      small: (photo) => Promise.resolve(photo),
      alike: (one, other) => Promise.resolve(one.equals(other)),
    },
    fetchPicture: (source) =>
      Promise.resolve(
        Buffer.from(source.kind === 'inline' ? source.contentUrl : source.downloadUrl),
      ),
    now,
    sleep: (_milliseconds, signal) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('aborted')));
      }),
    newId: () => `c-${(serial += 1)}`,
    log: silent,
    ...overrides,
  };
  // Tests may put others in their place later.
  const ports = {
    ...deps,
    sleep: ((milliseconds, signal) => deps.sleep(milliseconds, signal)) as Sleep,
    newId: () => deps.newId(),
  };
  let bot = assembleCore(ports, ports, ports);
  return {
    askedToSignIn,
    calls,
    codes,
    cards,
    clock,
    deps,
    graph,
    signedIn,
    signedOut,
    door: () => bot,
    idle: () => bot.idle(),
    answer: (request: Partial<Request>) => bot.answer({ ...requestOf(), ...request }),
    click: (wanted: Partial<Click>, signedInAs?: SignedIn) =>
      bot.click({ ...clickOf(cards), ...wanted }, signedInAs),
    async signInFailed(person: Sender, appMissing = false) {
      bot.signInFailed(person, appMissing);
      await bot.idle();
    },
    redeemSignIn: (person: Sender, code: string) => bot.redeemSignIn(person, code),
    /** A process that starts on the same store, with nothing in hand. */
    async restart() {
      held = nothingInHand();
      bot = assembleCore(ports, ports, ports);
      await bot.upkeep();
      await bot.idle();
    },
    async upkeep() {
      await bot.upkeep();
      await bot.idle();
    },
    stored: () => deps.jobs.load(clickOf(cards).changeId),
    shown: () => cards[cards.length - 1]?.card,
  };
}

const etagOf = (jpeg: Buffer) => `"${jpeg.toString()}"`;

export type Stage = ReturnType<typeof openStage>;

/** Asks for the sign-in that an answer needs, and gives what it must satisfy. @throws Error if it needs none */
export async function demandOf(answer: { readonly kind: string }): Promise<string | undefined> {
  if (!('beginAsking' in answer)) throw new Error(`no sign-in is needed for ${answer.kind}`);
  return (answer as SignInNeeded).beginAsking();
}

const framed = (picture: Buffer, framing: Framing) => ({
  photo: Buffer.from(`${picture.toString()} ${framingKey(framing)}`),
  preview: Buffer.from('preview'),
  side: 648,
  shape: 'tall' as const,
});

const requestOf = (): Request => ({
  requester: adele,
  place: channel,
  messageId: 'message-1',
  text: 'set team photo',
  mentions: [],
  images: [{ kind: 'inline', contentUrl: 'picture' }],
});

function clickOf(cards: { card: Card }[]): Click {
  const change = cards.flatMap(({ card }) => (card.kind === 'change' ? [card.change] : [])).at(-1);
  return { requester: adele, place: channel, verb: 'confirm', changeId: change?.id ?? 'none' };
}

export const refusing = (code: Refusal['code']) => () => Promise.reject(new Refusal(code));
