import { fingerprint } from '../../../src/store/store';
import type { Subject } from '../../../src/access/recognise';
import type { PhotoGraph } from '../../support/photo-graph';
import { always, etagOf, photoOf, startPhotoGraph } from '../../support/photo-graph';
import { adele, fresh, mine, old, openParts, theirs } from './parts';

let service: PhotoGraph;
beforeAll(async () => (service = await startPhotoGraph()));
beforeEach(() => service.reset());
afterAll(() => service.close());

const me = '/me/photo';
const puts = () => service.calls.filter(({ call }) => call.startsWith('PUT '));
const plain = (photo: Buffer) => etagOf(photo).replaceAll('"', '');

it('keeps what is there, writes, and reads the new one back', async () => {
  service.photos.set(me, old);
  const parts = await openParts(service);
  expect(await parts.write(mine, adele)).toEqual({ kind: 'done', route: 'me', etag: plain(fresh) });
  expect(service.photos.get(me)).toEqual(fresh);
  expect(await parts.pictures.picture('j-1', 'previous')).toEqual(old);
  expect(await parts.job()).toMatchObject({
    previous: { kind: 'photo', route: 'me', etag: plain(old) },
  });
});

it('overwrites nothing that it could not keep', async () => {
  service.photos.set(me, old);
  service.twist('GET', { status: 503, ...always });
  const parts = await openParts(service);
  await expect(parts.write(mine, adele)).rejects.toMatchObject({ code: 'graph.failed' });
  expect(puts()).toEqual([]);
});

it('does not take the new photo for the previous one when it writes once more', async () => {
  service.photos.set(me, old);
  service.twist('PUT', { status: 504, done: true, ...always });
  const parts = await openParts(service);
  expect(await parts.write(mine, adele)).toMatchObject({ kind: 'unknown' });
  expect(await parts.write(await parts.job(), adele)).toMatchObject({ kind: 'done' });
  expect(await parts.pictures.picture('j-1', 'previous')).toEqual(old);
  expect(await parts.job()).toMatchObject({ previous: { etag: plain(old) } });
});

it.each([
  [500, 'graph.failed'],
  [504, 'graph.failed'],
])('does not know after %s', async (status, code) => {
  service.twist('PUT', { status, ...always });
  const outcome = await (await openParts(service)).write(mine, adele);
  expect(outcome).toMatchObject({ kind: 'unknown', refusal: { code } });
});

describe('what was cut off', () => {
  const kept = { kind: 'photo', route: 'me', etag: plain(old), hash: fingerprint(old) } as const;
  const cutOff = { ...mine, previous: kept, unanswered: 'apply' } as const;
  const third = photoOf('third');

  it('does not write over what somebody has set since', async () => {
    service.photos.set(me, third);
    const parts = await openParts(service, cutOff);
    await parts.pictures.keep('j-1', 'previous', old);
    expect(await parts.write(cutOff, adele, true)).toMatchObject({
      kind: 'unknown',
      refusal: { code: 'change.newer_photo' },
    });
    expect([service.photos.get(me), puts()]).toEqual([third, []]);
    expect(await parts.job()).toMatchObject({ previous: kept });
  });

  it('is ended where it was done, and where it was not', async () => {
    for (const found of [old, fresh]) {
      service.photos.set(me, found);
      const parts = await openParts(service, cutOff);
      await parts.pictures.keep('j-1', 'previous', old);
      expect(await parts.write(cutOff, adele, true)).toMatchObject({ kind: 'done' });
      expect(service.photos.get(me)).toEqual(fresh);
      expect(await parts.pictures.picture('j-1', 'previous')).toEqual(old);
    }
  });
});

it('does not take for the photo of before what an earlier try has left, by whatever route', async () => {
  service.photos.set('/groups/g-1/photo', fresh);
  const target = { kind: 'team', groupId: 'g-1', name: 'Team' } as const;
  const previous = {
    kind: 'photo',
    route: 'team',
    etag: plain(old),
    hash: fingerprint(old),
  } as const;
  const subject: Subject = { ...mine, target, previous };
  const parts = await openParts(service, subject);
  await parts.pictures.keep('j-1', 'previous', old);
  const way = { target, route: 'group', assertion: adele } as const;
  const before = await parts.readings.keepPrevious(subject, way);
  expect(before.previous).toEqual({
    ...previous,
    route: 'group',
    etag: '',
  });
  expect(await parts.pictures.picture('j-1', 'previous')).toEqual(old);
});

it('remembers a try that may have been taken when the next finds the token stale', async () => {
  service.photos.set(me, old);
  const stale = { status: 401, code: 'InvalidAuthenticationToken' } as const;
  service.twist('PUT', { status: 504, done: true }, stale);
  const parts = await openParts(service);
  expect(await parts.write(mine, adele)).toMatchObject({
    kind: 'done',
    readBack: fingerprint(fresh),
  });
});

it('knows that nothing is done where Graph sends each try away, and not where one went unanswered', async () => {
  const parts = await openParts(service);
  for (const status of [429, 509]) {
    service.twist('PUT', { status, ...always });
    await expect(parts.write(mine, adele)).rejects.toMatchObject({ code: 'graph.busy' });
  }
  service.twist('PUT', { status: 429, ...always });
  const triedBefore = { ...mine, unanswered: 'apply' } as const;
  expect(await parts.write(triedBefore, adele)).toMatchObject({
    kind: 'unknown',
    unanswered: true,
  });
});

describe('a yes of Graph', () => {
  const onlyTaken = { kind: 'done', route: 'me', etag: '', onlyTaken: true } as const;

  it.each([
    ['the old photo', old, { ...onlyTaken, lags: true }],
    ['no photo', undefined, onlyTaken],
  ])('is not confirmed where it still shows %s', async (_what, photo, outcome) => {
    if (photo) service.photos.set(me, photo);
    service.twist('PUT', { status: 200 });
    const parts = await openParts(service);
    expect(await parts.write(mine, adele)).toEqual(outcome);
  });

  it('is not confirmed where the photo cannot be read back', async () => {
    service.photos.set(me, old);
    const parts = await openParts(service);
    service.after('PUT', () => service.twist('GET', { status: 403, times: 99 }));
    expect(await parts.write(mine, adele)).toEqual(onlyTaken);
  });

  it('is confirmed where it shows what was written, though that was there before', async () => {
    service.photos.set(me, fresh);
    service.twist('PUT', { status: 200 });
    const parts = await openParts(service);
    expect(await parts.write(mine, adele)).not.toHaveProperty('onlyTaken');
  });
});

it.each<[number, string, string]>([
  [400, 'ErrorInvalidImageData', 'graph.bad_photo'],
  [403, '', 'graph.photos_managed'],
  [404, 'ErrorNonExistentMailbox', 'graph.no_mailbox'],
])('tells with a no of Graph what it was: %i', async (status, code, meaning) => {
  service.twist('PUT', { status, code, times: 2 });
  const outcome = await (await openParts(service)).write(mine, adele);
  const refusal = { code: meaning };
  expect(outcome).toMatchObject({ kind: 'unknown', answer: 'refused', refusal });
});

it('knows that nothing is done with a sign-in that does not count', async () => {
  service.twist('PUT', { status: 401, times: 2 });
  const parts = await openParts(service);
  await expect(parts.write(mine, adele)).rejects.toMatchObject({ code: 'auth.sign_in_stale' });
});

describe('by another way', () => {
  const team: Subject = { ...mine, target: { kind: 'team', groupId: 'g-1', name: 'Photo Team' } };
  const [byTeam, byGroup] = ['/teams/g-1/photo', '/groups/g-1/photo'];

  it('keeps what is there by that way, and says which it was', async () => {
    service.photos.set(byTeam, old);
    service.photos.set(byGroup, photoOf('of the group'));
    service.twist('PUT', { status: 501, path: byTeam });
    const parts = await openParts(service, team);
    expect(await parts.write(team, adele)).toMatchObject({ kind: 'done', route: 'group' });
    expect(service.photos.get(byTeam)).toEqual(old);
    expect(await parts.pictures.picture('j-1', 'previous')).toEqual(photoOf('of the group'));
    expect(parts.lines).toMatchObject([{ event: 'route.unsupported', route: 'team' }]);
  });

  it('keeps what was there by the first way, where there is nothing by that one', async () => {
    service.photos.set(byTeam, old);
    service.twist('PUT', { status: 501, path: byTeam });
    const parts = await openParts(service, team);
    expect(await parts.write(team, adele)).toMatchObject({ kind: 'done', route: 'group' });
    expect((await parts.job()).previous).toMatchObject({
      kind: 'photo',
      route: 'group',
      etag: '',
    });
    expect(await parts.pictures.picture('j-1', 'previous')).toEqual(old);
  });

  it.each([
    [404, 'ResourceNotFound', 'graph.not_found'],
    [405, 'NotSupported', 'graph.refused'],
    [502, 'BadGateway', 'graph.failed'],
  ])(
    'knows that both ways refuse with %i, where that one shows none',
    async (status, code, told) => {
      service.photos.set(byTeam, old);
      service.twist('PUT', { status, code, times: 100 });
      const parts = await openParts(service, team);
      const outcome = await parts.write(team, adele);
      expect(outcome).toMatchObject({ kind: 'unknown', refusal: { code: told } });
      const job = await parts.job();
      expect(await parts.lookAgain(job, adele, 'new')).toEqual({ kind: 'not_done' });
      expect(await parts.lookAgain(job, adele, 'previous')).toEqual({ kind: 'unknown' });
    },
  );

  it('goes no other way where somebody has set another photo meanwhile', async () => {
    service.photos.set(byTeam, old);
    service.twist('PUT', { status: 501, path: byTeam });
    service.after('PUT', () => service.photos.set(byTeam, photoOf('third')));
    const parts = await openParts(service, team);
    await expect(parts.write(team, adele)).rejects.toMatchObject({ code: 'change.newer_photo' });
    expect(puts()).toHaveLength(1);
  });

  it('begins where an earlier try had come to', async () => {
    const begun: Subject = { ...team, previous: { kind: 'none', route: 'group' } };
    const parts = await openParts(service, begun);
    expect(await parts.write(begun, adele)).toMatchObject({ kind: 'done', route: 'group' });
    expect(service.calls.filter(({ call }) => call.includes('/teams/'))).toEqual([]);
  });

  it('knows nothing of a route that answers like a broken gateway, and is the last one', async () => {
    service.twist('PUT', { status: 502, code: 'UnknownError', times: 100 });
    const outcome = await (await openParts(service, team)).write(team, adele);
    expect(outcome).toMatchObject({ kind: 'unknown', refusal: { code: 'graph.failed' } });
    const tried = new Set(puts().map(({ call }) => call));
    expect([...tried]).toEqual([`PUT /v1.0${byTeam}/$value`, `PUT /v1.0${byGroup}/$value`]);
  });
});

describe('removing', () => {
  const removal: Subject = { ...mine, action: 'remove' };

  it('keeps what was there', async () => {
    service.photos.set(me, old);
    const parts = await openParts(service, removal);
    expect(await parts.write(removal, adele)).toEqual({ kind: 'done', route: 'me', etag: '' });
    expect(service.photos.has(me)).toBe(false);
    expect(await parts.pictures.picture('j-1', 'previous')).toEqual(old);
  });

  it('is refused where there is none', async () => {
    const parts = await openParts(service, removal);
    await expect(parts.write(removal, adele)).rejects.toMatchObject({ code: 'photo.none' });
    expect(service.calls.filter(({ call }) => call.startsWith('DELETE '))).toEqual([]);
  });
});

describe('with the app’s own permission', () => {
  const theirPhoto = '/users/o-megan/photo';

  it('asks Graph with the app’s own token', async () => {
    const parts = await openParts(service, theirs);
    expect(await parts.write(theirs, adele)).toMatchObject({ kind: 'done', route: 'user-as-app' });
    expect(new Set(service.calls.map(({ token }) => token))).toEqual(new Set(['app']));
    expect(service.photos.get(theirPhoto)).toEqual(fresh);
  });

  it('does nothing for somebody who is off the list by now', async () => {
    const parts = await openParts(service, theirs);
    parts.photoAdministrators.clear();
    const code = 'auth.not_photo_administrator';
    await expect(parts.write(theirs, adele)).rejects.toMatchObject({ code });
    expect(service.calls).toEqual([]);
  });
});

it('does nothing without the picture', async () => {
  const parts = await openParts(service);
  await parts.pictures.drop('j-1');
  await expect(parts.write(mine, adele)).rejects.toMatchObject({ code: 'change.unknown' });
  expect(puts()).toEqual([]);
});
