import { begin } from '../../../src/jobs/begin';
import type { Errand } from '../../../src/jobs/errand';
import { createWork } from '../../../src/jobs/work';
import { Refusal } from '../../../src/errors';
import { plainFraming } from '../../../src/photos/pixels/framing';
import type { Stage } from '../../support/stage';
import { adele, assertionOf, channel, diego, openStage, refusing } from '../../support/stage';

const errand: Errand = {
  id: 'e-1',
  state: 'waiting',
  requester: adele,
  place: channel,
  task: { name: 'show', whose: { kind: 'me' } },
  framing: plainFraming,
  side: 0,
  known: {},
  movedAt: 0,
  shown: false,
};
const removal: Errand = { ...errand, task: { name: 'remove', whose: { kind: 'me' } } };
const mine = assertionOf(adele);

/** Begins an errand and gives how often its message was settled, and after how many cards. */
async function begun(stage: Stage, wanted: Errand = errand): Promise<number[]> {
  const settled: number[] = [];
  await begin(stage.deps, createWork(stage.deps), wanted, () => {
    settled.push(stage.cards.length);
    return Promise.resolve();
  });
  return settled;
}

describe('begin', () => {
  it('asks for a sign-in where none is kept, and calls nobody', async () => {
    const stage = openStage();
    expect(await begun(stage)).toEqual([0]);
    expect(stage.cards).toHaveLength(1);
    expect(stage.shown()).toMatchObject({
      kind: 'errand',
      errand: { state: 'waiting', question: { kind: 'sign-in' } },
    });
    expect(await stage.deps.errands.load('e-1')).toMatchObject({ shown: true, messageId: 'm-1' });
    expect(stage.calls).toEqual([]);
  });

  it.each([
    ['of somebody else', assertionOf(diego)],
    ['of another tenant', { ...mine, tenantId: 't-2' }],
  ])('does not use a sign-in %s', async (_whose, kept) => {
    const stage = openStage();
    stage.signedIn.set(adele.objectId, kept);
    await begun(stage);
    expect(stage.shown()).toMatchObject({ errand: { question: { kind: 'sign-in' } } });
  });

  it('says that the sign-in service is down, and can be tried again', async () => {
    const stage = openStage();
    stage.deps.assertions.find = refusing('auth.unavailable');
    await begun(stage);
    expect(stage.shown()).toMatchObject({
      errand: { state: 'waiting', problem: { code: 'auth.unavailable' } },
    });
  });

  it('shows the photo at once with a kept sign-in', async () => {
    const stage = openStage();
    stage.signedIn.set(adele.objectId, mine);
    stage.graph.set('/me/photo', Buffer.from('old'));
    expect(await begun(stage)).toEqual([0]);
    expect(stage.cards).toHaveLength(1);
    expect(stage.shown()).toMatchObject({
      kind: 'photo',
      target: { kind: 'me', name: 'Adele' },
      facts: { etag: '"old"', bytes: 3, width: 648, height: 648 },
      preview: Buffer.from('preview'),
    });
  });

  it('shows one card for a proposal, whose buttons work on the same message', async () => {
    const stage = openStage();
    stage.signedIn.set(adele.objectId, mine);
    stage.graph.set('/me/photo', Buffer.from('old'));
    await begun(stage, removal);
    expect(new Set(stage.cards.map(({ messageId }) => messageId))).toEqual(new Set(['m-1']));
    expect(stage.shown()).toMatchObject({
      change: { id: 'e-1', action: 'remove', state: 'proposed' },
    });
    expect(await stage.stored()).toMatchObject({ messageId: 'm-1', shown: true });
    await stage.click({ changeId: 'e-1' }, mine);
    expect(stage.calls.slice(-2)).toEqual(['DELETE /me/photo', 'GET /me/photo']);
    await stage.click({ changeId: 'e-1', verb: 'undo' }, mine);
    expect(stage.graph.get('/me/photo')?.toString()).toBe('old');
  });

  it('leaves nothing behind of what no click can cure', async () => {
    const stage = openStage();
    stage.signedIn.set(adele.objectId, mine);
    await expect(begun(stage, removal)).rejects.toMatchObject({
      code: 'photo.none',
      details: { kind: 'me', name: 'Adele' },
    });
    expect(stage.cards).toEqual([]);
    expect(await stage.deps.errands.ids()).toEqual([]);
    expect(await stage.deps.changes.ids()).toEqual([]);
  });

  it('keeps what may pass for another try', async () => {
    const stage = openStage();
    stage.signedIn.set(adele.objectId, mine);
    const { read } = stage.deps.graph;
    stage.deps.graph.read = refusing('graph.busy');
    expect(await begun(stage)).toEqual([0]);
    expect(stage.shown()).toMatchObject({
      errand: { state: 'waiting', problem: { code: 'graph.busy' } },
    });
    stage.deps.graph.read = read;
    const answer = await stage.click({ changeId: 'e-1', verb: 'continue' }, mine);
    expect(answer).toMatchObject({ card: { kind: 'photo' } });
  });

  it('is settled even where its card cannot be posted, which comes later', async () => {
    const stage = openStage();
    const { post } = stage.deps.conversations;
    stage.deps.conversations.post = () => Promise.reject(new Refusal('bot.bug'));
    expect(await begun(stage)).toEqual([0]);
    stage.deps.conversations.post = post;
    stage.clock.now += 1;
    await stage.tend();
    expect(stage.cards).toHaveLength(1);
  });
});
