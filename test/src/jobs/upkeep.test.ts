import { Refusal } from '../../../src/errors';
import { move } from '../../../src/job';
import { limits } from '../../../src/limits';
import { deferred } from '../../support/deferred';
import { adele, assertionOf, openStage } from '../../support/stage';
import type { Stage } from '../../support/stage';

const mine = assertionOf(adele);

async function proposal(): Promise<Stage> {
  const stage = openStage();
  stage.graph.set('/teams/g-1/photo', Buffer.from('old'));
  await stage.answer({});
  return stage;
}

async function crashedWhile(stage: Stage, state: 'applying' | 'undoing') {
  const { id } = (await stage.stored())!;
  await stage.deps.jobs.update(id, (change) => move(change, state, stage.clock.now));
}

describe('upkeep', () => {
  it('lets a proposal lapse, deletes its pictures and shows it', async () => {
    const stage = await proposal();
    stage.clock.now += limits.proposalMilliseconds + 1;
    await stage.upkeep();
    expect(stage.shown()).toMatchObject({ change: { state: 'lapsed' } });
    const id = (await stage.stored())!.id;
    expect(await stage.deps.pictures.picture(id, 'photo-auto')).toBeUndefined();
    expect(await stage.deps.pictures.picture(id, 'master')).toBeUndefined();
  });

  it('finishes a write that a crash cut off before anything was sent', async () => {
    const stage = await proposal();
    await crashedWhile(stage, 'applying');
    stage.signedIn.set(adele.objectId, mine);
    await stage.restart();
    expect(stage.graph.get('/teams/g-1/photo')?.toString()).toBe('picture auto');
    expect((await stage.stored())?.state).toBe('applied');
  });

  it('keeps the true previous photo when the crash came after the write', async () => {
    const stage = await proposal();
    const { read, write } = stage.deps.graph;
    stage.deps.graph.write = async (...given) => {
      await write(...given);
      return new Promise(() => {});
    };
    void stage.click({}, mine);
    while (stage.graph.get('/teams/g-1/photo')?.toString() !== 'picture auto') {
      await new Promise((resolve) => setImmediate(resolve));
    }
    Object.assign(stage.deps.graph, { read, write });
    stage.signedIn.set(adele.objectId, mine);
    await stage.restart();
    const { id } = (await stage.stored())!;
    expect((await stage.deps.pictures.picture(id, 'previous'))?.toString()).toBe('old');
    await stage.click({ verb: 'undo' }, mine);
    expect(stage.graph.get('/teams/g-1/photo')?.toString()).toBe('old');
  });

  it('hands a cut-off write back to its requester when nobody is signed in any more', async () => {
    const stage = await proposal();
    await crashedWhile(stage, 'applying');
    await stage.restart();
    expect(stage.shown()).toMatchObject({
      change: { state: 'proposed', problem: { code: 'bot.restarted' } },
    });
    expect(await stage.click({}, mine)).toMatchObject({ card: { change: { state: 'applied' } } });
  });

  it('finishes an undo that had already been written', async () => {
    const stage = await proposal();
    await stage.click({}, mine);
    await crashedWhile(stage, 'undoing');
    stage.graph.set('/teams/g-1/photo', Buffer.from('old'));
    stage.signedIn.set(adele.objectId, mine);
    await stage.restart();
    expect((await stage.stored())?.state).toBe('undone');
  });

  it('looks after every change, also when one of them cannot be helped', async () => {
    const stage = await proposal();
    const first = (await stage.stored())!.id;
    await stage.answer({ messageId: 'message-2' });
    await stage.deps.jobs.update(first, (change) => move(change, 'applying', stage.clock.now));
    stage.deps.assertions.find = () => Promise.reject(new Error('down'));
    stage.clock.now += limits.proposalMilliseconds + 1;
    await stage.upkeep();
    expect(stage.shown()).toMatchObject({ change: { state: 'lapsed' } });
    expect((await stage.deps.jobs.load(first))?.state).toBe('applying');
  });

  it('leaves a write that is in hand alone', async () => {
    const stage = await proposal();
    const released = deferred();
    const { write } = stage.deps.graph;
    stage.deps.graph.write = async (...given) => {
      await released.promise;
      return write(...given);
    };
    const clicked = stage.click({}, mine);
    await new Promise((resolve) => setImmediate(resolve));
    stage.signedIn.set(adele.objectId, mine);
    const done = stage.upkeep();
    await new Promise((resolve) => setTimeout(resolve, 20));
    released.resolve();
    await done;
    await clicked;
    expect(stage.calls.filter((call) => call.startsWith('PUT'))).toHaveLength(1);
  });

  it('shows a card again that could not be shown', async () => {
    const stage = await proposal();
    const { post, update } = stage.deps.conversations;
    const down = () => Promise.reject(new Error('down'));
    Object.assign(stage.deps.conversations, { post: down, update: down });
    await stage.click({}, mine);
    await stage.idle();
    Object.assign(stage.deps.conversations, { post, update });
    expect(stage.shown()).toMatchObject({ change: { state: 'proposed' } });
    await stage.upkeep();
    expect(stage.shown()).toMatchObject({ change: { state: 'applied' } });
    const count = stage.cards.length;
    await stage.upkeep();
    expect(stage.cards).toHaveLength(count);
  });

  it('shows a card again although nobody can be signed in to look at what was tried', async () => {
    const stage = await proposal();
    const { update } = stage.deps.conversations;
    stage.deps.graph.write = () => Promise.reject(new Refusal('graph.unreachable'));
    stage.deps.conversations.update = () => Promise.reject(new Refusal('teams.busy'));
    await stage.click({}, mine);
    await stage.idle();
    stage.deps.conversations.update = update;
    stage.deps.assertions.find = () => Promise.reject(new Refusal('auth.unavailable'));
    await stage.upkeep();
    const problem = { code: 'graph.unreachable' };
    expect(stage.shown()).toMatchObject({ change: { state: 'proposed', problem } });
  });

  it('does not bring a deleted card back to say that it has lapsed', async () => {
    const stage = await proposal();
    stage.deps.conversations.update = () => Promise.reject(new Error('gone'));
    const count = stage.cards.length;
    stage.clock.now += limits.proposalMilliseconds + 1;
    await stage.upkeep();
    await stage.upkeep();
    expect((await stage.stored())?.state).toBe('lapsed');
    expect(stage.cards).toHaveLength(count);
  });

  it('waits for no card of somebody else', async () => {
    const stage = await proposal();
    const { post, update } = stage.deps.conversations;
    const down = () => Promise.reject(new Error('down'));
    Object.assign(stage.deps.conversations, { post: down, update: down });
    await stage.click({}, mine);
    await stage.idle();
    const onItsWay = deferred();
    stage.deps.conversations.update = () => {
      onItsWay.resolve();
      return new Promise(() => {});
    };
    await stage.door().upkeep();
    await onItsWay.promise;
    Object.assign(stage.deps.conversations, { post, update });
    await stage.answer({ messageId: 'message-2' });
    expect(stage.shown()).toMatchObject({ change: { state: 'proposed' } });
  });

  it('posts the card anew when the old one is gone', async () => {
    const stage = await proposal();
    stage.deps.conversations.update = () => Promise.reject(new Error('gone'));
    await stage.click({}, mine);
    await stage.idle();
    expect(stage.cards.at(-1)).toMatchObject({
      update: false,
      card: { change: { state: 'applied' } },
    });
  });

  it('leaves a card alone that is on its way', async () => {
    const stage = openStage();
    const { post } = stage.deps.conversations;
    const arrived = deferred();
    stage.deps.conversations.post = async (...given) => {
      const id = await post(...given);
      await arrived.promise;
      return id;
    };
    const answered = stage.answer({});
    while (stage.cards.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await stage.door().upkeep();
    arrived.resolve();
    await answered;
    await stage.upkeep();
    expect(stage.cards).toHaveLength(1);
  });

  it('retires the undo and the previous photo after 24 hours', async () => {
    const stage = await proposal();
    await stage.click({}, mine);
    await stage.idle();
    const { id } = (await stage.stored())!;
    stage.clock.now += limits.undoMilliseconds + 1;
    await stage.upkeep();
    expect(await stage.deps.pictures.picture(id, 'previous')).toBeUndefined();
    expect((await stage.stored())?.previous).toBeUndefined();
  });
});

describe('a write that Graph has taken and does not show', () => {
  const path = '/teams/g-1/photo';

  /** A stage whose Graph shows what it had before a Confirm, until `catchUp`. */
  async function lagging(): Promise<{ readonly stage: Stage; readonly catchUp: () => void }> {
    const stage = await proposal();
    const { graph } = stage.deps;
    const { etag, read } = graph;
    const before = { photo: await read(path, 'token'), etag: await etag(path, 'token') };
    Object.assign(graph, {
      read: () => Promise.resolve(before.photo),
      etag: () => Promise.resolve(before.etag),
    });
    await stage.click({}, mine);
    stage.signedIn.set(adele.objectId, mine);
    return { stage, catchUp: () => Object.assign(graph, { etag, read }) };
  }

  it('is told neither as done nor as not done, however long that takes', async () => {
    const { stage } = await lagging();
    for (let looks = 0; looks < 2; looks += 1) {
      await stage.idle();
      const change = { state: 'unknown', lags: true, problem: { code: 'change.uncertain' } };
      expect(stage.shown()).toMatchObject({ change });
      await stage.upkeep();
    }
  });

  it('is told as done as soon as Graph shows it', async () => {
    const { catchUp, stage } = await lagging();
    catchUp();
    await stage.upkeep();
    expect(stage.shown()).toMatchObject({
      change: { state: 'applied', etag: '"picture auto"' },
    });
    expect(await stage.stored()).not.toHaveProperty('lags');
  });

  it('can be undone meanwhile', async () => {
    const { catchUp, stage } = await lagging();
    await stage.click({ verb: 'undo' }, mine);
    expect(stage.shown()).toMatchObject({ change: { state: 'undone' } });
    catchUp();
    expect(stage.graph.get(path)?.toString()).toBe('old');
  });
});
