import { fingerprint } from '../../../src/store/store';
import type { Subject } from '../../../src/access/recognise';
import type { PhotoGraph } from '../../support/photo-graph';
import { always, photoOf, startPhotoGraph } from '../../support/photo-graph';
import { adele, fresh, mine, old, openParts, theirs } from './parts';

let service: PhotoGraph;
beforeAll(async () => (service = await startPhotoGraph()));
beforeEach(() => service.reset());
afterAll(() => service.close());

const me = '/me/photo';
const changes = () => service.calls.filter(({ call }) => !call.startsWith('GET '));

type Before = Buffer | 'nothing';

/** A job that was written, with what was there before. */
async function written(subject: Subject = mine, before: Before = old, path = me) {
  if (before !== 'nothing') service.photos.set(path, before);
  const parts = await openParts(service, subject);
  const { kind: _done, ...facts } = await parts.write(subject, adele);
  service.calls.length = 0;
  return { ...parts, job: { ...(await parts.job()), ...facts } as Subject };
}

it('puts the previous photo back', async () => {
  const { job, putBack } = await written();
  expect(await putBack(job, adele)).toEqual({ kind: 'done' });
  expect(service.photos.get(me)).toEqual(old);
});

it('removes the photo where there was none', async () => {
  const { job, putBack } = await written(mine, 'nothing');
  expect(await putBack(job, adele)).toEqual({ kind: 'done' });
  expect(service.photos.has(me)).toBe(false);
});

it('brings back what was removed', async () => {
  const { job, putBack } = await written({ ...mine, action: 'remove' });
  expect(await putBack(job, adele)).toEqual({ kind: 'done' });
  expect(service.photos.get(me)).toEqual(old);
});

it('knows that nothing is done where Graph throttles each try, and not where one went unanswered', async () => {
  const { job, putBack } = await written();
  service.twist('PUT', { status: 504 });
  service.twist('PUT', { status: 429, ...always });
  expect(await putBack(job, adele)).toMatchObject({ kind: 'unknown', unanswered: true });
  await expect(putBack(job, adele)).rejects.toMatchObject({ code: 'graph.busy' });
});

it.each<[string, Partial<Subject>]>([
  ['set', {}],
  ['removed', { action: 'remove' }],
])('does not overwrite what somebody else has set after a photo was %s', async (_what, more) => {
  const { job, putBack } = await written({ ...mine, ...more });
  service.photos.set(me, photoOf('somebody else’s'));
  await expect(putBack(job, adele)).rejects.toMatchObject({ code: 'change.overtaken' });
  expect(changes()).toEqual([]);
});

it('is no conflict with what it wrote itself before it was cut off', async () => {
  const { job, putBack } = await written();
  service.photos.set(me, old);
  expect(await putBack(job, adele)).toEqual({ kind: 'done' });
});

describe('by somebody who is no photo administrator any more', () => {
  const theirPhoto = '/users/o-megan/photo';

  it.each<[string, Partial<Subject>, Before]>([
    ['puts nothing back', {}, old],
    ['removes nothing', {}, 'nothing'],
    ['brings nothing back', { action: 'remove' }, old],
  ])('%s, and asks Graph for nothing', async (_what, more, before) => {
    const { job, photoAdministrators, putBack } = await written(
      { ...theirs, ...more },
      before,
      theirPhoto,
    );
    photoAdministrators.clear();
    const code = 'auth.not_photo_administrator';
    await expect(putBack(job, adele)).rejects.toMatchObject({ code });
    expect(service.calls).toEqual([]);
  });

  it('is about the app’s own permission alone', async () => {
    const { job, photoAdministrators, putBack } = await written();
    photoAdministrators.clear();
    expect(await putBack(job, adele)).toEqual({ kind: 'done' });
  });
});

it('goes the way that the write went', async () => {
  const team: Subject = { ...mine, target: { kind: 'team', groupId: 'g-1', name: 'Photo Team' } };
  service.twist('PUT', { status: 501, path: '/teams/g-1/photo' });
  const { job, putBack } = await written(team, old, '/groups/g-1/photo');
  await putBack(job, adele);
  expect(service.photos.get('/groups/g-1/photo')).toEqual(old);
  expect(service.calls.filter(({ call }) => call.includes('/teams/'))).toEqual([]);
});

it.each([500, 504])('does not know after %s', async (status) => {
  const { job, putBack } = await written();
  service.twist('PUT', { status, ...always });
  expect(await putBack(job, adele)).toMatchObject({ kind: 'unknown' });
});

it.each<[string, Partial<Subject>]>([
  ['set', {}],
  ['removed', { action: 'remove' }],
])(
  'does not know whether a photo is back that was %s and is shown so still',
  async (_how, more) => {
    const { job, putBack } = await written({ ...mine, ...more });
    service.twist('PUT', { status: 204 });
    expect(await putBack(job, adele)).toMatchObject({ kind: 'unknown', answer: 'taken' });
  },
);

it.each<[string, Partial<Subject>]>([
  ['its etag', {}],
  ['its bytes, where the etag was not told', { etag: '' }],
  ['its bytes, where an etag does not suffice', { readBack: 'as it was read back' }],
])('knows by %s that a photo is back', async (_what, more) => {
  const { job, putBack } = await written();
  expect(await putBack({ ...job, ...more }, adele)).toEqual({ kind: 'done' });
});

it('does not know it by an etag that does not suffice', async () => {
  const { job, putBack } = await written();
  service.twist('PUT', { status: 204 });
  const repeated = { ...job, etag: 'of the first try', readBack: fingerprint(fresh) };
  expect(await putBack(repeated, adele)).toMatchObject({ kind: 'unknown', answer: 'taken' });
});

it.each([400, 403, 404, 413])('does not believe %s', async (status) => {
  const { job, putBack } = await written();
  service.twist('PUT', { status, times: 3 });
  expect(await putBack(job, adele)).toMatchObject({ kind: 'unknown' });
});

it('does not know whether a photo is gone that Graph still shows', async () => {
  const { job, putBack } = await written(mine, 'nothing');
  service.twist('DELETE', { status: 204 });
  const code = 'change.undo_uncertain';
  expect(await putBack(job, adele)).toMatchObject({ kind: 'unknown', refusal: { code } });
});

it.each<[string, Partial<Subject>, boolean]>([
  ['after a crash', {}, true],
  ['after a try without an answer', { unanswered: 'undo' }, false],
])('does not know %s where what is there cannot be read', async (_what, more, resumed) => {
  const { job, putBack } = await written();
  service.photos.set(me, old);
  service.twist('GET', { status: 423, times: 3 });
  expect(await putBack({ ...job, ...more }, adele, resumed)).toMatchObject({
    kind: 'unknown',
    refusal: { code: 'graph.busy' },
    unanswered: true,
  });
});

it('has failed where what is there cannot be read', async () => {
  const { job, putBack } = await written();
  service.twist('GET', { status: 503, times: 100 });
  await expect(putBack(job, adele)).rejects.toMatchObject({ code: 'graph.failed' });
  expect(changes()).toEqual([]);
});

it.each<[string, (subject: Subject) => Subject]>([
  ['what was there', ({ previous: _gone, ...rest }) => rest],
  ['its bytes', (subject) => ({ ...subject, id: 'j-2' })],
])('is too late without %s', async (_what, less) => {
  const { job, putBack } = await written();
  await expect(putBack(less(job), adele)).rejects.toMatchObject({ code: 'change.undo_lapsed' });
  expect(service.photos.get(me)).toEqual(fresh);
});

it('says where Graph offers no way to remove a photo', async () => {
  const contact: Subject = { ...mine, target: { kind: 'contact', contactId: 'k-1', name: 'Dora' } };
  const { job, putBack } = await written(contact, 'nothing');
  await expect(putBack(job, adele)).rejects.toMatchObject({ code: 'change.cannot_undo' });
});
