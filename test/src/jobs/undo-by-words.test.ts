import { move } from '../../../src/job';
import { notTheirs } from '../../../src/jobs/undo-by-words';
import type { Stage } from '../../support/stage';
import {
  adele,
  assertionOf,
  channel,
  diego,
  openStage,
  personal,
  proposed,
} from '../../support/stage';

const mine = assertionOf(adele);
const path = '/teams/g-1/photo';

/** A stage on which the team photo has just been set. */
async function applied(): Promise<{ stage: Stage; id: string }> {
  const stage = openStage();
  stage.graph.set(path, Buffer.from('old'));
  await stage.answer({});
  await stage.click({}, mine);
  await stage.idle();
  stage.calls.length = 0;
  return { stage, id: (await stage.stored())!.id };
}

const writes = ({ calls }: Stage) => calls.filter((call) => !call.startsWith('GET'));

it('notTheirs names who may', () => {
  const details = { name: 'Adele' };
  expect(notTheirs(proposed)).toMatchObject({ code: 'change.undo_not_yours', details });
});

describe('the command', () => {
  it('puts the previous photo back, once by ten at once', async () => {
    const { id, stage } = await applied();
    stage.signedIn.set(adele.objectId, mine);
    const said = Array.from({ length: 10 }, (_, number) =>
      stage.answer({ ...undo, messageId: `undo-${number}` }),
    );
    await Promise.all(said);
    await stage.idle();
    expect((await stage.deps.jobs.load(id))?.state).toBe('undone');
    expect(writes(stage)).toEqual([`PUT ${path}`]);
    expect(stage.graph.get(path)?.toString()).toBe('old');
    expect(stage.cards.filter(({ update }) => !update)).toHaveLength(11);
  });

  it('finds the change of a conversation whose id is written in another letter case', async () => {
    const { stage } = await applied();
    stage.signedIn.set(adele.objectId, mine);
    const conversationId = channel.conversationId.replace('19:team', '19:TEAM');
    await stage.answer({ ...undo, place: { ...channel, conversationId } });
    await stage.idle();
    expect(stage.graph.get(path)?.toString()).toBe('old');
  });

  it('of two at once is tried once, and both say that it failed and may be tried again', async () => {
    const { stage } = await applied();
    stage.signedIn.set(adele.objectId, mine);
    const { write } = stage.deps.graph;
    let tries = 0;
    stage.deps.graph.write = (...given) =>
      (tries += 1) === 1 ? Promise.reject(new Error('odd')) : write(...given);
    const earlier = stage.cards.length;
    await Promise.all([stage.answer(undo), stage.answer({ ...undo, messageId: 'message-3' })]);
    await stage.idle();
    expect(tries).toBe(1);
    const said = stage.cards.slice(earlier);
    const ids = new Set(said.map(({ messageId }) => messageId));
    expect(ids.size).toBe(3);
    const failed = { state: 'applied', problem: { code: 'bot.bug' } };
    for (const id of ids) {
      const last = said.filter(({ messageId }) => messageId === id).at(-1);
      expect(last?.card).toMatchObject({ change: failed });
    }
    await stage.answer({ ...undo, messageId: 'message-4' });
    expect(stage.shown()).toMatchObject({ change: { state: 'undone' } });
    expect(tries).toBe(2);
  });

  it('does nothing for somebody else, or with their sign-in', async () => {
    const { stage } = await applied();
    const foreign = [assertionOf(diego), { ...mine, tenantId: 't-2' }];
    for (const [number, kept] of foreign.entries()) {
      stage.signedIn.set(adele.objectId, kept);
      await stage.answer({ ...undo, messageId: `undo-${number}` });
      expect(stage.shown()).toMatchObject({ kind: 'question', asked: { wish: 'undo' } });
    }
    stage.signedIn.set(diego.objectId, assertionOf(diego));
    await stage.answer({ ...undo, requester: diego, messageId: 'message-9' });
    const refusal = { code: 'change.undo_not_yours', details: { name: 'Adele' } };
    expect(stage.shown()).toMatchObject({ refusal });
    expect(stage.calls).toEqual([]);
  });

  it('leaves a newer photo, and keeps the undo for when it is gone', async () => {
    const { stage } = await applied();
    stage.signedIn.set(adele.objectId, mine);
    stage.graph.set(path, Buffer.from('newer'));
    await stage.answer(undo);
    expect(stage.shown()).toMatchObject({
      change: {
        state: 'applied',
        problem: { code: 'change.overtaken', details: { kind: 'team' } },
      },
    });
    expect(writes(stage)).toEqual([]);
  });

  const undo = { text: 'undo', images: [], messageId: 'message-2' };

  it('waits for an undo that a click has begun', async () => {
    const { stage } = await applied();
    stage.signedIn.set(adele.objectId, mine);
    await Promise.all([stage.click({ verb: 'undo' }, mine), stage.answer(undo)]);
    await stage.idle();
    const shown = stage.cards.filter(({ update }) => !update).at(-1);
    expect(shown?.card).toMatchObject({ kind: 'change', change: { state: 'undone' } });
    expect(writes(stage)).toHaveLength(1);
  });

  it('finds what was perhaps done before it was cancelled', async () => {
    const { stage } = await applied();
    await stage.click({ verb: 'undo' }, mine);
    await stage.answer({ messageId: 'message-3' });
    const { id } = (await stage.stored())!;
    const { jobs, pictures } = stage.deps;
    const before = { kind: 'photo', route: 'team', etag: '"old"' } as const;
    await jobs.update(id, (each) =>
      move({ ...each, previous: before, unanswered: 'apply' }, 'proposed', 1_000_000),
    );
    await pictures.keep(id, 'previous', Buffer.from('old'));
    await stage.click({ verb: 'cancel' });
    await stage.idle();
    await stage.answer({ text: 'history', images: [], place: personal, messageId: 'message-4' });
    expect(stage.shown()).toMatchObject({
      kind: 'history',
      lines: [{ id, state: 'unknown', undoable: true }, {}],
    });
  });
});

it('a click on the history is no sign of where the card is', async () => {
  const { id, stage } = await applied();
  await stage.deps.jobs.update(id, (job) => ({ ...job, messages: [] }));
  const click = { changeId: id, verb: 'undo', place: personal, messageId: 'm-history' } as const;
  expect(await stage.click(click, mine)).toMatchObject({ card: { change: { state: 'undone' } } });
  await stage.idle();
  expect(stage.cards.map(({ messageId }) => messageId)).not.toContain('m-history');
});
