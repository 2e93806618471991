import { fingerprint } from '../../../src/store/store';
import type { Subject } from '../../../src/access/recognise';
import type { PhotoGraph } from '../../support/photo-graph';
import { always, etagOf, photoOf, startPhotoGraph } from '../../support/photo-graph';
import { adele, fresh, mine, old, openParts } from './parts';

let service: PhotoGraph;
beforeAll(async () => (service = await startPhotoGraph()));
beforeEach(() => service.reset());
afterAll(() => service.close());

const me = '/me/photo';
const removal: Subject = { ...mine, action: 'remove' };
const lost = { status: 504, done: true, ...always } as const;

/** A job whose write nobody knows the end of: done as told, or not. */
async function unknownWrite(subject: Subject, before: Buffer | undefined, done: boolean) {
  if (before) service.photos.set(me, before);
  const method = subject.action === 'set' ? 'PUT' : 'DELETE';
  service.twist(method, done ? lost : { status: 504, ...always });
  const parts = await openParts(service, subject);
  expect(await parts.write(subject, adele)).toMatchObject({ kind: 'unknown' });
  return { ...parts, job: await parts.job() };
}

/** A job that was written, and whose undo nobody knows the end of. */
async function unknownUndo(subject: Subject, before: Buffer | undefined, done: boolean) {
  if (before) service.photos.set(me, before);
  const parts = await openParts(service, subject);
  const { kind: _done, ...facts } = await parts.write(subject, adele);
  const job = { ...(await parts.job()), ...facts } as Subject;
  service.twist(before ? 'PUT' : 'DELETE', done ? lost : { status: 504, ...always });
  expect(await parts.putBack(job, adele)).toMatchObject({ kind: 'unknown' });
  return { ...parts, job };
}

describe('a write whose answer was lost', () => {
  it.each<[string, Subject, Buffer | undefined]>([
    ['set where there was one', mine, old],
    ['set where there was none', mine, undefined],
    ['removed', removal, old],
  ])('was done: %s', async (_what, subject, before) => {
    const { job, lookAgain } = await unknownWrite(subject, before, true);
    const etag = etagOf(fresh).replaceAll('"', '');
    const back = subject.action === 'set' ? { etag, readBack: fingerprint(fresh) } : { etag: '' };
    expect(await lookAgain(job, adele, 'new')).toEqual({
      kind: 'done',
      written: { route: 'me', ...back },
    });
  });

  it.each<[string, Subject, Buffer | undefined]>([
    ['set where there was one', mine, old],
    ['set where there was none', mine, undefined],
    ['removed', removal, old],
  ])('was not done: %s', async (_what, subject, before) => {
    const { job, lookAgain } = await unknownWrite(subject, before, false);
    expect(await lookAgain(job, adele, 'new')).toEqual({ kind: 'not_done' });
  });

  it('can be undone once it is known', async () => {
    const { job, lookAgain, putBack } = await unknownWrite(mine, old, true);
    const look = await lookAgain(job, adele, 'new');
    const known = look.kind === 'done' ? { ...job, ...look.written } : job;
    expect(await putBack(known, adele)).toEqual({ kind: 'done' });
    expect(service.photos.get(me)).toEqual(old);
  });

  it('knows the photo that Graph has encoded anew', async () => {
    const { job, lookAgain } = await unknownWrite(mine, old, true);
    service.photos.set(me, photoOf('new, in other bytes'));
    expect(await lookAgain(job, adele, 'new')).toMatchObject({ kind: 'done' });
  });

  it('is done where somebody has set the photo that was there', async () => {
    const { job, lookAgain } = await unknownWrite(mine, fresh, false);
    expect(await lookAgain(job, adele, 'new')).toMatchObject({ kind: 'done' });
  });

  it('is not done where that was refused', async () => {
    const { job, lookAgain } = await unknownWrite(mine, fresh, false);
    expect(await lookAgain(job, adele, 'new', true)).toEqual({ kind: 'not_done' });
  });

  it('is not done where nothing was asked for yet', async () => {
    const { lookAgain } = await openParts(service);
    expect(await lookAgain(mine, adele, 'new')).toEqual({ kind: 'not_done' });
    expect(service.calls).toEqual([]);
  });
});

describe('an undo whose answer was lost', () => {
  it.each<[string, Subject, Buffer | undefined]>([
    ['put back', mine, old],
    ['removed', mine, undefined],
    ['brought back', removal, old],
  ])('was done, or was not: %s', async (_what, subject, before) => {
    const done = await unknownUndo(subject, before, true);
    expect(await done.lookAgain(done.job, adele, 'previous')).toEqual({ kind: 'done' });
    service.reset();
    const not = await unknownUndo(subject, before, false);
    expect(await not.lookAgain(not.job, adele, 'previous')).toEqual({ kind: 'not_done' });
  });
});

it.each(['new', 'previous'] as const)('stays unknown where it is neither: %s', async (wanted) => {
  const { job, lookAgain } = await unknownWrite(mine, old, true);
  service.photos.set(me, photoOf('somebody else’s'));
  expect(await lookAgain(job, adele, wanted)).toEqual({ kind: 'unknown' });
});

it('stays unknown where nobody can look, and says why', async () => {
  const { job, lookAgain } = await unknownWrite(mine, old, true);
  service.twist('GET', { status: 503, times: 100 });
  expect(await lookAgain(job, adele, 'new')).toMatchObject({
    kind: 'unknown',
    refusal: { code: 'graph.failed' },
  });
});
