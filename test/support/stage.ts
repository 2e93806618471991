import type { Card, Click, Log, Place, Request, Requester, Sender, Store } from '../../src/index';
import { clouds, createMemoryStore, limits, Refusal } from '../../src/index';
import type { PhotoChange } from '../../src/jobs/change';
import { createChanges } from '../../src/memory/changes';
import { createPersonalChats } from '../../src/memory/personal-chats';
import { createLedger } from '../../src/memory/ledger';
import { click } from '../../src/entrances/click';
import type { Deps } from '../../src/jobs/deps';
import { answer } from '../../src/entrances/message';
import { redeemSignIn, signInFailed } from '../../src/entrances/sign-in';
import { createSignIns } from '../../src/memory/sign-ins';
import { tend } from '../../src/jobs/upkeep';
import type { Claims } from '../../src/store/claims';
import { createClaims } from '../../src/store/claims';
import { createShelf } from '../../src/store/shelf';
import { createReplies } from '../../src/memory/replies';
import { createWork } from '../../src/jobs/work';
import { framingKey, plainFraming } from '../../src/photos/pixels/framing';
import type { Framing } from '../../src/photos/pixels/framing';
import type { PhotoRead } from '../../src/graph/photos';
import type { Assertion, Ports } from '../../src/outside';
import type { GraphParts } from '../../src/photobot';
import { createAccessAndFinding } from '../../src/photobot';
import type { Sleep } from '../../src/ports';

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

/** A change as it is right after it was proposed. */
export const proposed: PhotoChange = {
  id: 'c-1',
  action: 'set',
  state: 'proposed',
  requester: adele,
  place: channel,
  target: { kind: 'team', groupId: 'g-1', name: 'Photo Team' },
  framing: plainFraming,
  side: 648,
  movedAt: 0,
  shown: true,
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

/** What the parts of the core are made of here. */
type Made = ReturnType<typeof createAccessAndFinding>;
export type Given = Omit<Deps, keyof Made> & Ports & GraphParts;

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
  const given: Given = {
    store,
    shared: shared !== undefined,
    workers: { run: () => Promise.reject(new TypeError('no picture is decoded here')) },
    botToken: () => Promise.resolve('bot'),
    fetch: () => Promise.reject(new TypeError('nothing is fetched here')),
    random: () => 0.5,
    changes: createChanges({ ...room, claims }),
    errands: createShelf({
      ...room,
      folder: 'errands',
      lastsMilliseconds: limits.changeMilliseconds,
    }),
    ledger: createLedger(room),
    chats: createPersonalChats(room),
    signIns: createSignIns(room),
    replies: createReplies(room),
    claims,
    cloud: clouds.public,
    application: { get: () => Promise.resolve('app'), forget() {} },
    photoAdministrators: new Set(),
    betaForNoMailbox: false,
    readMessage: () => Promise.resolve({ pictures: [], quotes: [] }),
    fetchFromGraph: () => Promise.resolve(Buffer.from('fetched')),
    policy: { worthAsking: () => false, objection: () => Promise.resolve(undefined) },
    directory: {
      users: () => Promise.resolve([]),
      groups: () => Promise.resolve([]),
      teams: () => Promise.resolve([]),
      contacts: () => Promise.resolve([]),
    },
    showing: new Map(),
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
        return Promise.resolve(true);
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
        return Promise.resolve();
      },
      remove(path) {
        calls.push(`DELETE ${path}`);
        graph.delete(path);
        return Promise.resolve();
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
  const deps = { ...given, ...createAccessAndFinding(given, given, given) };
  let work = createWork(deps);
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
    idle: () => work.idle(),
    answer: (request: Partial<Request>) => answer(deps, work, { ...requestOf(), ...request }),
    click: (wanted: Partial<Click>, assertion?: Assertion) =>
      click(deps, work, { ...clickOf(cards), ...wanted }, assertion),
    signInFailed: (person: Sender, appMissing = false) =>
      signInFailed(deps, work, person, appMissing),
    redeemSignIn: (person: Sender, code: string) => redeemSignIn(deps, work, person, code),
    /** A process that starts on the same store, with nothing in hand. */
    async restart() {
      held = nothingInHand();
      work = createWork(deps);
      await tend(deps, work);
      await work.idle();
    },
    async tend() {
      await tend(deps, work);
      await work.idle();
    },
    stored: () => deps.changes.load(clickOf(cards).changeId),
    shown: () => cards[cards.length - 1]?.card,
  };
}

const etagOf = (jpeg: Buffer) => `"${jpeg.toString()}"`;

export type Stage = ReturnType<typeof openStage>;

const framed = (picture: Buffer, framing: Framing) => ({
  photo: Buffer.from(`${picture.toString()} ${framingKey(framing)}`),
  preview: Buffer.from('preview'),
  side: 648,
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
