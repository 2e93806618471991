import { limits } from '../../../src/limits';
import type { Means } from '../../../src/access/graph-call';
import { createGraphCaller } from '../../../src/access/graph-call';
import { Refusal } from '../../../src/errors';
import { GraphAnswerError } from '../../../src/graph/answer';
import { routes } from '../../../src/targets/catalog';
import { fingerprint } from '../../../src/store/store';
import { callerWith } from '../../support/caller';
import type { PhotoGraph } from '../../support/photo-graph';
import { always, etagOf, startPhotoGraph } from '../../support/photo-graph';
import { act, adele, fresh, mine, old, openParts, theirs } from './parts';

const asPerson: Means = { assertion: adele, permission: routes.me };
const asApplication: Means = { assertion: adele, permission: routes['user-as-app'] };
const context = { target: 'user', route: 'user', verb: 'write' } as const;

/** A caller with tokens that are numbered, each time that one is asked for after it was forgotten. */
function openCaller() {
  const forgotten: string[] = [];
  const used: string[] = [];
  const call = createGraphCaller({
    tokens: {
      get: (_assertion, scopes) => Promise.resolve(`${scopes.join(' ')} ${forgotten.length}`),
      forget: (_assertion, scopes) => forgotten.push(scopes.join(' ')),
      forgetAll() {},
    },
    application: {
      get: () => Promise.resolve(`app ${forgotten.length}`),
      forget: () => forgotten.push('app'),
    },
  });
  /** Calls Graph, which answers with these errors first. */
  const calling = (means: Means, ...failures: readonly Error[]) => {
    const left = [...failures];
    return call(means, context, (token) => {
      used.push(token);
      const failure = left.shift();
      return failure === undefined ? Promise.resolve('answer') : Promise.reject(failure);
    });
  };
  return { calling, forgotten, used };
}

const answered = (status: number, ...codes: readonly string[]) =>
  new GraphAnswerError({ status, codes });
const stale = answered(401, 'InvalidAuthenticationToken');

it('calls with just the permission that is meant', async () => {
  const { calling, used } = openCaller();
  expect(await calling(asPerson)).toBe('answer');
  expect(await calling(asApplication)).toBe('answer');
  expect(used).toEqual(['User.ReadWrite 0', 'app 0']);
});

it.each([
  ['a person', asPerson, stale, ['User.ReadWrite 0', 'User.ReadWrite 1']],
  ['the app itself', asApplication, stale, ['app 0', 'app 1']],
  ['the app itself that lacks a permission', asApplication, answered(403), ['app 0', 'app 1']],
])('replaces a stale token of %s once', async (_whose, means, failure, tokens) => {
  const { calling, used } = openCaller();
  expect(await calling(means, failure)).toBe('answer');
  expect(used).toEqual(tokens);
});

it('does not replace it twice', async () => {
  const { calling, forgotten, used } = openCaller();
  await expect(calling(asPerson, stale, stale)).rejects.toMatchObject({
    code: 'auth.sign_in_stale',
  });
  expect(used).toHaveLength(2);
  expect(forgotten).toEqual(['User.ReadWrite']);
});

it.each([
  ['a lack of rights', answered(403), 'auth.not_administrator'],
  ['an outage', answered(503), 'graph.failed'],
])('does not replace a token of a person for %s', async (_what, failure, code) => {
  const { calling, forgotten, used } = openCaller();
  await expect(calling(asPerson, failure)).rejects.toMatchObject({ code, cause: failure });
  expect(used).toHaveLength(1);
  expect(forgotten).toEqual([]);
});

it('takes a guest into account', async () => {
  const { calling } = openCaller();
  const guest = { ...asPerson, assertion: { ...adele, guest: true } };
  const own = { ...context, target: 'me' } as const;
  await expect(calling(guest, answered(403))).rejects.toMatchObject({
    code: 'auth.not_administrator',
  });
  const asked = callerWith()(guest, own, () => Promise.reject(answered(403)));
  await expect(asked).rejects.toMatchObject({ code: 'auth.guest' });
});

it('passes on what the sign-in has against it, and calls nobody', async () => {
  const refusal = new Refusal('auth.consent_needed', { scopes: 'User.ReadWrite' });
  const call = callerWith(() => Promise.reject(refusal));
  const used: string[] = [];
  const calling = call(asPerson, context, (token) => Promise.resolve(used.push(token)));
  await expect(calling).rejects.toBe(refusal);
  expect(used).toEqual([]);
});

describe('the calls to a photo', () => {
  let service: PhotoGraph;
  beforeAll(async () => (service = await startPhotoGraph()));
  beforeEach(() => service.reset());
  afterAll(() => service.close());

  const me = { target: mine.target, route: 'me', assertion: adele, act } as const;

  it('go to the path of their way, with its permission', async () => {
    service.photos.set('/users/o-megan/photo', old);
    const { calls } = await openParts(service);
    const way = { target: theirs.target, route: 'user-wide', assertion: adele } as const;
    expect(await calls.read(way)).toEqual({ kind: 'photo', jpeg: old, etag: '' });
    expect(service.calls).toEqual([
      { call: 'GET /v1.0/users/o-megan/photo/$value', token: 'o-adele User.ReadWrite.All' },
    ]);
  });

  it('tell the etag, and nothing where there is none or it cannot be read', async () => {
    const { calls } = await openParts(service);
    expect(await calls.etag(me)).toBe('');
    service.photos.set('/me/photo', fresh);
    expect(`"${await calls.etag(me)}"`).toBe(etagOf(fresh));
    service.twist('GET', { status: 403, times: 2 });
    expect(await calls.etag(me)).toBe('');
  });

  it('ask for the etag once more where it cannot be read, but not what was repeated already', async () => {
    const { calls } = await openParts(service);
    service.photos.set('/me/photo', fresh);
    service.twist('GET', { status: 403 });
    expect(`"${await calls.etag(me)}"`).toBe(etagOf(fresh));
    service.calls.length = 0;
    service.twist('GET', { status: 503, times: limits.graphTries });
    expect(await calls.etag(me)).toBe('');
    expect(service.calls).toHaveLength(limits.graphTries);
  });

  it.each([
    ['nothing either', { status: 404 }],
    ['of no photo', { status: 404, code: 'ImageNotFound' }],
  ])('take a 404 that tells nothing for no photo where the facts tell %s', async (_what, facts) => {
    const { calls } = await openParts(service);
    service.twist('GET', { status: 404 }, facts);
    expect(await calls.readOwned(me)).toEqual({ kind: 'none' });
  });

  it.each([
    ['are of a photo', []],
    ['are of a photo without an etag', [{ status: 200, body: '{"width":648,"height":648}' }]],
    ['cannot be read', [{ status: 503, ...always }]],
    ['are nobody’s to read', [{ status: 403 }]],
    ['are of nobody', [{ status: 404, code: 'Request_ResourceNotFound' }]],
  ])('take it for no proof of no photo where the facts %s', async (_what, facts) => {
    service.photos.set('/me/photo', old);
    const { calls } = await openParts(service);
    service.twist('GET', { status: 404 }, ...facts);
    await expect(calls.readOwned(me)).rejects.toMatchObject({
      code: 'graph.not_found',
      cause: { status: 404, codes: [] },
    });
  });

  it.each([
    ['nothing', { status: 204 }],
    ['that there is none', { status: 404, code: 'ImageNotFound' }],
    ['that an item is not there', { status: 404, code: 'itemNotFound' }],
  ])('do not take an answer of %s for no photo where the facts show one', async (_what, answer) => {
    service.photos.set('/me/photo', old);
    const { calls } = await openParts(service);
    service.twist('GET', answer);
    await expect(calls.readOwned(me)).rejects.toMatchObject({ code: 'graph.failed' });
    service.photos.delete('/me/photo');
    expect(await calls.readOwned(me)).toEqual({ kind: 'none' });
  });

  it.each([
    ['cannot be read', [{ status: 503, ...always }], 'graph.failed'],
    ['show one without an etag', [{ status: 200, body: '{"width":648}' }], 'graph.failed'],
    ['are locked', [{ status: 423 }], 'graph.busy'],
    ['are nobody’s to read', [{ status: 403 }], 'graph.denied'],
  ])('do not believe “no photo” where the facts %s', async (_what, facts, code) => {
    service.photos.set('/me/photo', old);
    const { calls } = await openParts(service);
    service.twist('GET', { status: 404, code: 'ImageNotFound' }, ...facts);
    await expect(calls.readOwned(me)).rejects.toMatchObject({ code });
  });

  it('keep what is about to be sent before it is sent, and Graph’s id of the answer', async () => {
    const { audited, calls } = await openParts(service);
    service.twist('PUT', { status: 403 });
    await expect(calls.write(me, fresh, {})).rejects.toThrow();
    const line = { action: 'write', route: 'me', before: 'none', after: fingerprint(fresh) };
    expect(await audited()).toMatchObject([line]);
    await calls.write(me, fresh, {});
    await calls.remove(me);
    expect(await audited()).toMatchObject([
      line,
      line,
      { ...line, outcome: 'done' },
      { ...line, after: 'none' },
      { ...line, after: 'none', outcome: 'done' },
    ]);
    expect((await audited()).map(({ requestId }) => typeof requestId)).toEqual([
      ...['undefined', 'undefined', 'string', 'undefined', 'string'],
    ]);
  });

  it('send nothing where that cannot be kept', async () => {
    const { calls, store } = await openParts(service);
    store.trail.append = () => Promise.reject(new Error('the store is down'));
    await expect(calls.write(me, fresh, {})).rejects.toThrow('the store is down');
    await expect(calls.remove(me)).rejects.toThrow('the store is down');
    expect(service.calls).toEqual([]);
  });

  it('know that a photo is gone only once it is read back as gone', async () => {
    service.photos.set('/me/photo', old);
    const { calls } = await openParts(service);
    service.twist('DELETE', { status: 204 });
    expect(await calls.remove(me)).toBe(false);
    expect(await calls.remove(me)).toBe(true);
  });

  it('know that a photo is gone where the answer to its removal was lost', async () => {
    service.photos.set('/me/photo', old);
    const { calls } = await openParts(service);
    service.twist('DELETE', { status: 504, done: true }, { status: 404 });
    expect(await calls.remove(me)).toBe(true);
  });

  it.each([
    ['is there still', []],
    ['cannot be read', [{ status: 503, ...always }]],
  ])('do not take a 404 for a removal where the photo %s', async (_what, readBack) => {
    service.photos.set('/me/photo', old);
    const { calls } = await openParts(service);
    service.twist('DELETE', { status: 404 });
    service.twist('GET', ...readBack);
    await expect(calls.remove(me)).rejects.toMatchObject({ code: 'graph.not_found' });
  });
});
