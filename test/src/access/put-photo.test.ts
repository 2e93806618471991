import type { WritingWay } from '../../../src/access/graph-call';
import { limits } from '../../../src/limits';
import type { Target } from '../../../src/targets/target';
import type { PhotoGraph } from '../../support/photo-graph';
import { always, startPhotoGraph } from '../../support/photo-graph';
import { act, adele, fresh, mine, openParts } from './parts';

let service: PhotoGraph;
beforeAll(async () => (service = await startPhotoGraph()));
beforeEach(() => service.reset());
afterAll(() => service.close());

const me: WritingWay = { target: mine.target, route: 'me', assertion: adele, act };
const small = fresh.subarray(0, 6);
const calls = () => service.calls.map(({ call }) => call);
const byBeta = 'PUT /beta/me/photo/$value';
const plainly = 'PUT /v1.0/me/photo/$value';

it('puts the photo as it is where nothing is against it', async () => {
  const parts = await openParts(service);
  expect(await parts.put(true)(me, fresh)).toBe('mailbox');
  expect(service.photos.get('/me/photo')).toEqual(fresh);
  expect(calls()).toEqual([plainly]);
});

it.each([
  [504, true],
  [429, false],
])('tells of a try that may have been taken: after %s %s', async (status, told) => {
  service.twist('PUT', { status });
  const parts = await openParts(service);
  const watch = { admitted: () => Promise.resolve(), unanswered: jest.fn() };
  await parts.put(true)(me, fresh, watch);
  expect(watch.unanswered.mock.calls).toHaveLength(told ? 1 : 0);
});

describe('a group that was just created', () => {
  const group: Target = { kind: 'group', groupId: 'g-1', name: 'Fresh', createdAt: 999_999 };
  const way: WritingWay = { target: group, route: 'group', assertion: adele, act };
  const notThere = { status: 404, code: 'ResourceNotFound' } as const;
  const pauses = limits.youngPausesMilliseconds;

  it('is given time', async () => {
    service.twist('PUT', { ...notThere, times: 2 });
    const parts = await openParts(service);
    expect(await parts.put(false)(way, fresh)).toBe('mailbox');
    expect(parts.naps).toEqual(pauses.slice(0, 2));
  });

  it('is not waited for without an end', async () => {
    service.twist('PUT', { ...notThere, times: 100 });
    const parts = await openParts(service);
    await expect(parts.put(false)(way, fresh)).rejects.toMatchObject({ code: 'graph.too_new' });
    expect(parts.naps).toEqual(pauses);
    expect(calls()).toHaveLength(pauses.length + 1);
  });

  it('is not waited for where something else is wrong', async () => {
    service.twist('PUT', { status: 403 });
    const parts = await openParts(service);
    await expect(parts.put(false)(way, fresh)).rejects.toMatchObject({ code: 'auth.not_owner' });
    expect(parts.naps).toEqual([]);
  });
});

describe('somebody without a mailbox', () => {
  const none = { status: 404, code: 'MailboxNotEnabledForRESTAPI' } as const;

  it('takes a small photo', async () => {
    service.twist('PUT', none);
    const parts = await openParts(service);
    expect(await parts.put(true)(me, fresh)).toBe('mailbox');
    expect(service.photos.get('/me/photo')).toEqual(small);
    expect(calls()).toEqual([plainly, plainly]);
  });

  it('takes it by beta alone, which is logged', async () => {
    service.twist('PUT', { ...none, times: 2 });
    const parts = await openParts(service);
    expect(await parts.put(true)(me, fresh)).toBe('directory');
    expect(service.photos.get('/me/photo')).toEqual(small);
    expect(calls()).toEqual([plainly, plainly, byBeta]);
    expect(parts.lines).toMatchObject([{ event: 'graph.beta_used', target: 'me', route: 'me' }]);
  });

  it('is told so where beta may not be used', async () => {
    service.twist('PUT', { ...none, times: 2 });
    const parts = await openParts(service);
    await expect(parts.put(false)(me, fresh)).rejects.toMatchObject({ code: 'graph.no_mailbox' });
    expect(calls()).toEqual([plainly, plainly]);
  });

  it('is not asked twice for a photo that is small already', async () => {
    service.twist('PUT', none);
    const parts = await openParts(service);
    expect(await parts.put(true)(me, small)).toBe('directory');
    expect(calls()).toEqual([plainly, byBeta]);
  });

  it.each([
    ['too large', { status: 413 }],
    ['not found, as where it is too large', { status: 404, code: 'ErrorItemNotFound' }],
  ])('may be behind %s', async (_what, twist) => {
    service.twist('PUT', twist);
    const parts = await openParts(service);
    expect(await parts.put(false)(me, fresh)).toBe('mailbox');
    expect(service.photos.get('/me/photo')).toEqual(small);
  });

  it('is nothing that a group could be', async () => {
    service.twist('PUT', { status: 413 });
    const group: Target = { kind: 'group', groupId: 'g-1', name: 'Old' };
    const parts = await openParts(service);
    const putting = parts.put(true)({ ...me, target: group, route: 'group' }, fresh);
    await expect(putting).rejects.toMatchObject({ code: 'graph.too_large' });
    expect(calls()).toHaveLength(1);
  });

  it('is not behind what fails in passing', async () => {
    service.twist('PUT', none, { status: 503, ...always });
    const parts = await openParts(service);
    await expect(parts.put(true)(me, fresh)).rejects.toMatchObject({ code: 'graph.failed' });
    expect(calls()).not.toContain(byBeta);
  });
});
