import { limits } from '../../../src/limits';
import type { Candidate } from '../../../src/targets/matching';
import { deferred } from '../../support/deferred';
import type { Stage } from '../../support/stage';
import {
  adele,
  assertionOf,
  channel,
  diego,
  openStage,
  personal,
  refusing,
} from '../../support/stage';

const mine = assertionOf(adele);
const group = (id: string): Candidate => ({
  name: 'Sales',
  target: { kind: 'group', groupId: id, name: 'Sales' },
  detail: id,
});

/** A stage on which a message has led to a job that waits. */
async function waiting(message: string, place = channel): Promise<{ stage: Stage; id: string }> {
  const stage = openStage();
  stage.deps.directory.groups = () => Promise.resolve([group('g-2'), group('g-3')]);
  for (const path of ['/me/photo', '/groups/g-2/photo', '/groups/g-3/photo']) {
    stage.graph.set(path, Buffer.from(path));
  }
  await stage.answer({ text: message, images: [], place });
  const [id = ''] = await stage.deps.jobs.ids();
  return { stage, id };
}

describe('a click on a question’s card', () => {
  it('goes on with it, on the same message, for everybody', async () => {
    const { id, stage } = await waiting('show my photo');
    const answer = await stage.click({ changeId: id, verb: 'continue' }, mine);
    expect(answer).toMatchObject({ kind: 'card', card: { kind: 'photo' } });
    await stage.idle();
    expect(stage.cards.at(-1)).toMatchObject({ messageId: 'm-2', update: true });
    expect(stage.shown()).toMatchObject({ kind: 'photo', facts: { etag: '"/me/photo"' } });
  });

  it('does its work once, however often it is clicked', async () => {
    const { id, stage } = await waiting('show my photo');
    const press = () => stage.click({ changeId: id, verb: 'continue' }, mine);
    const answers = await Promise.all(Array.from({ length: 10 }, press));
    await press();
    expect(stage.calls).toEqual(['GET /me/photo']);
    // An older card in the answer to one of them would take the newer one away from the clicker.
    expect(answers.map((answer) => 'card' in answer && answer.card.kind)).toEqual(
      Array.from({ length: 10 }, () => 'photo'),
    );
  });

  it.each([
    [
      'somebody else',
      { requester: diego },
      assertionOf(diego),
      'change.not_yours',
      { name: 'Adele' },
    ],
    ['the requester elsewhere', { place: personal }, mine, 'change.elsewhere', {}],
    ['the sign-in of another', {}, assertionOf(diego), 'auth.wrong_person', {}],
  ] as const)('by %s is answered privately', async (_who, more, assertion, code, details) => {
    const { id, stage } = await waiting('show my photo');
    const answer = await stage.click({ changeId: id, verb: 'continue', ...more }, assertion);
    expect(answer).toEqual({ kind: 'private', why: { code, details } });
    expect(stage.calls).toEqual([]);
  });

  it('by nobody signed in asks for a sign-in', async () => {
    const { id, stage } = await waiting('show my photo');
    const answer = await stage.click({ changeId: id, verb: 'continue' });
    expect(answer).toMatchObject({ kind: 'sign-in' });
    expect(await stage.deps.jobs.load(id)).toMatchObject({ state: 'asking' });
    expect(stage.calls).toEqual([]);
  });

  it('cancels it for everybody, and then does nothing', async () => {
    const { id, stage } = await waiting('show my photo');
    await stage.click({ changeId: id, verb: 'cancel' });
    await stage.idle();
    expect(stage.shown()).toMatchObject({ asked: { state: 'cancelled' } });
    const answer = await stage.click({ changeId: id, verb: 'continue' }, mine);
    expect(answer).toMatchObject({ card: { asked: { state: 'cancelled' } } });
    expect(stage.calls).toEqual([]);
  });

  it('comes too late after 15 minutes', async () => {
    const { id, stage } = await waiting('show my photo');
    stage.clock.now += limits.proposalMilliseconds + 1;
    const answer = await stage.click({ changeId: id, verb: 'continue' }, mine);
    expect(answer).toMatchObject({ card: { asked: { state: 'lapsed' } } });
    expect(stage.calls).toEqual([]);
  });

  it.each(['confirm', 'undo', 'frame'] as const)('that says %s does nothing', async (verb) => {
    const { id, stage } = await waiting('show my photo');
    const answer = await stage.click({ changeId: id, verb, crop: 'top' }, mine);
    expect(answer).toMatchObject({ card: { kind: 'question', asked: { state: 'asking' } } });
    expect(stage.calls).toEqual([]);
  });

  it('answers in time where the work is slow, and shows the end later', async () => {
    const { id, stage } = await waiting('show my photo');
    const { read } = stage.deps.graph;
    const released = deferred();
    stage.deps.graph.read = async (...given) => {
      await released.promise;
      return read(...given);
    };
    Object.assign(stage.deps, { sleep: () => Promise.resolve() });
    const answer = await stage.click({ changeId: id, verb: 'continue' }, mine);
    expect(answer).toMatchObject({ card: { asked: { state: 'looking' } } });
    released.resolve();
    await stage.idle();
    expect(stage.shown()).toMatchObject({ kind: 'photo' });
  });
});

describe('choosing', () => {
  const chosen = async (choice: number | undefined) => {
    const { id, stage } = await waiting('remove group photo of Sales');
    await stage.click({ changeId: id, verb: 'continue' }, mine);
    const click = {
      changeId: id,
      verb: 'choose',
      part: 'whose',
      ...(choice !== undefined && { choice }),
    } as const;
    return { id, stage, answer: await stage.click(click, mine) };
  };

  it('goes on with the one that was clicked, and removes just that', async () => {
    const { answer, id, stage } = await chosen(1);
    const target = { groupId: 'g-3' };
    expect(answer).toMatchObject({ card: { change: { action: 'remove', target } } });
    await stage.click({ changeId: id, verb: 'confirm' }, mine);
    expect(stage.calls.filter((call) => call.startsWith('DELETE'))).toEqual([
      'DELETE /groups/g-3/photo',
    ]);
  });

  it.each([2, -1, 0.5, NaN, undefined])('of %p chooses nobody', async (choice) => {
    const { answer } = await chosen(choice);
    expect(answer).toMatchObject({ card: { kind: 'question', asked: { state: 'asking' } } });
  });

  it('is seen in shared places by the requester alone', async () => {
    const { id, stage } = await waiting('show group photo of Sales');
    const answer = await stage.click({ changeId: id, verb: 'continue' }, mine);
    await stage.idle();
    expect(answer).toMatchObject({ card: { open: true } });
    expect(stage.shown()).toMatchObject({ kind: 'question', open: false, pictures: [] });
  });
});

describe('a crash', () => {
  const crash = async (act: () => Promise<unknown>, isSo: () => boolean) => {
    void act();
    while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
  };

  it('of a removal after the write: removed, and the photo is kept for the undo', async () => {
    const { id, stage } = await waiting('remove my photo');
    await stage.click({ changeId: id, verb: 'continue' }, mine);
    const { remove } = stage.deps.graph;
    stage.deps.graph.remove = async (...given) => {
      await remove(...given);
      return new Promise(() => {});
    };
    const confirm = () => stage.click({ changeId: id, verb: 'confirm' }, mine);
    await crash(confirm, () => !stage.graph.has('/me/photo'));
    stage.deps.graph.remove = remove;
    stage.signedIn.set(adele.objectId, mine);
    await stage.restart();
    expect(stage.shown()).toMatchObject({ change: { state: 'applied', action: 'remove' } });
    await stage.answer({ text: 'undo', images: [], messageId: 'message-2' });
    expect(stage.graph.get('/me/photo')?.toString()).toBe('/me/photo');
  });

  it('of an undo after the write: undone, and the message is answered when it comes again', async () => {
    const { id, stage } = await waiting('remove my photo');
    await stage.click({ changeId: id, verb: 'continue' }, mine);
    await stage.click({ changeId: id, verb: 'confirm' }, mine);
    await stage.idle();
    stage.signedIn.set(adele.objectId, mine);
    const { write } = stage.deps.graph;
    stage.deps.graph.write = async (...given) => {
      await write(...given);
      return new Promise(() => {});
    };
    const undo = { text: 'undo', images: [], messageId: 'message-2' };
    await crash(
      () => stage.answer(undo),
      () => stage.graph.has('/me/photo'),
    );
    stage.deps.graph.write = write;
    await stage.restart();
    expect(await stage.deps.jobs.load(id)).toMatchObject({ state: 'undone' });
    expect(stage.shown()).toMatchObject({ change: { state: 'undone' } });
    expect(stage.graph.get('/me/photo')?.toString()).toBe('/me/photo');
  });

  it('of either without a kept sign-in gives it back to its requester', async () => {
    const { id, stage } = await waiting('remove my photo');
    await stage.click({ changeId: id, verb: 'continue' }, mine);
    const { remove } = stage.deps.graph;
    stage.deps.graph.remove = () => new Promise(() => {});
    const confirm = () => stage.click({ changeId: id, verb: 'confirm' }, mine);
    const kept = () => stage.calls.filter((call) => call === 'GET /me/photo').length > 1;
    await crash(confirm, kept);
    stage.deps.graph.remove = remove;
    await stage.restart();
    expect(stage.shown()).toMatchObject({
      change: { state: 'proposed', problem: { code: 'bot.restarted' } },
    });
    await confirm();
    expect(stage.graph.has('/me/photo')).toBe(false);
  });

  it('before a card is shown: it is shown at the next start', async () => {
    const stage = openStage();
    const { post } = stage.deps.conversations;
    stage.deps.conversations.post = refusing('bot.bug');
    await stage.answer({ text: 'remove my photo', images: [] });
    stage.deps.conversations.post = post;
    await stage.restart();
    expect(stage.cards).toHaveLength(1);
    expect(stage.shown()).toMatchObject({ asked: { wish: 'remove' } });
  });
});
