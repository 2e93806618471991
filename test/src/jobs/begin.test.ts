import { Refusal } from '../../../src/errors';
import { deferred } from '../../support/deferred';
import type { Stage } from '../../support/stage';
import { adele, assertionOf, diego, openStage, refusing } from '../../support/stage';

const mine = assertionOf(adele);

/** Asks for something without a picture, and returns the job that came of it. */
async function begun(stage: Stage, text = 'show my photo') {
  await stage.answer({ text, images: [] });
  const [id = ''] = await stage.deps.jobs.ids();
  return stage.deps.jobs.load(id);
}

/** A look-up that takes as long as the test likes, in front of people who wait no moment. */
function slowStage() {
  const stage = openStage({ sleep: () => Promise.resolve() });
  stage.signedIn.set(adele.objectId, mine);
  const { read } = stage.deps.graph;
  const released = deferred();
  stage.deps.graph.read = async (...given) => {
    await released.promise;
    return read(...given);
  };
  return { release: released.resolve, stage };
}
const untilShown = async ({ cards }: Stage) => {
  while (!cards.some(({ card }) => card.kind === 'question')) {
    await new Promise((resolve) => setImmediate(resolve));
  }
};

describe('a wish', () => {
  it('asks for a sign-in where none is kept, and calls nobody', async () => {
    const stage = openStage();
    const job = await begun(stage);
    expect(stage.cards).toHaveLength(1);
    expect(stage.shown()).toMatchObject({
      kind: 'question',
      asked: { state: 'asking', question: { kind: 'sign-in' } },
    });
    expect(job?.messages).toMatchObject([{ messageId: 'm-2', shows: job?.revision }]);
    expect(stage.calls).toEqual([]);
  });

  it.each([
    ['of somebody else', assertionOf(diego)],
    ['of another tenant', { ...mine, tenantId: 't-2' }],
  ])('does not use a sign-in %s', async (_whose, kept) => {
    const stage = openStage();
    stage.signedIn.set(adele.objectId, kept);
    await begun(stage);
    expect(stage.shown()).toMatchObject({ asked: { question: { kind: 'sign-in' } } });
  });

  it('says that the sign-in service is down, and can be tried again', async () => {
    const stage = openStage();
    stage.deps.assertions.find = refusing('auth.unavailable');
    await begun(stage);
    expect(stage.shown()).toMatchObject({
      asked: { state: 'asking', problem: { code: 'auth.unavailable' } },
    });
  });

  it('shows the photo at once with a kept sign-in', async () => {
    const stage = openStage();
    stage.signedIn.set(adele.objectId, mine);
    stage.graph.set('/me/photo', Buffer.from('old'));
    await begun(stage);
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
    const { id: changeId = '' } = (await begun(stage, 'remove my photo')) ?? {};
    expect(stage.shown()).toMatchObject({ change: { action: 'remove', state: 'proposed' } });
    await stage.click({ changeId }, mine);
    await stage.idle();
    expect(new Set(stage.cards.map(({ messageId }) => messageId)).size).toBe(1);
    expect(stage.calls).toContain('DELETE /me/photo');
    await stage.click({ changeId, verb: 'undo' }, mine);
    expect(stage.graph.get('/me/photo')?.toString()).toBe('old');
  });

  it('leaves nothing behind of what no click can cure', async () => {
    const stage = openStage();
    stage.signedIn.set(adele.objectId, mine);
    expect(await begun(stage, 'remove my photo')).toBeUndefined();
    const details = { kind: 'me', name: 'Adele' };
    expect(stage.shown()).toMatchObject({ refusal: { code: 'photo.none', details } });
    expect(stage.cards).toHaveLength(1);
  });

  it('keeps what may pass for another try', async () => {
    const stage = openStage();
    stage.signedIn.set(adele.objectId, mine);
    const { read } = stage.deps.graph;
    stage.deps.graph.read = refusing('graph.busy');
    const { id: changeId = '' } = (await begun(stage)) ?? {};
    expect(stage.shown()).toMatchObject({
      asked: { state: 'asking', problem: { code: 'graph.busy' } },
    });
    stage.deps.graph.read = read;
    const answer = await stage.click({ changeId, verb: 'continue' }, mine);
    expect(answer).toMatchObject({ card: { kind: 'photo' } });
  });

  it('is kept even where its card cannot be posted, which comes later', async () => {
    const stage = openStage();
    const { post } = stage.deps.conversations;
    stage.deps.conversations.post = () => Promise.reject(new Refusal('bot.bug'));
    await begun(stage);
    stage.deps.conversations.post = post;
    stage.clock.now += 1;
    await stage.upkeep();
    await stage.answer({ text: 'show my photo', images: [] });
    expect(stage.cards).toHaveLength(1);
  });
});

describe('the message of a wish', () => {
  const signedIn = (stage: Stage) => void stage.signedIn.set(adele.objectId, mine);
  it.each([
    ['asks for a sign-in', 'question', () => {}],
    ['shows the photo', 'photo', signedIn],
    [
      'may be tried again',
      'question',
      (stage: Stage) => {
        signedIn(stage);
        stage.deps.graph.read = refusing('graph.busy');
      },
    ],
    [
      'takes long to look up',
      'photo',
      (stage: Stage) => {
        signedIn(stage);
        Object.assign(stage.deps, { sleep: () => Promise.resolve() });
        stage.deps.graph.read = () => new Promise(() => {});
      },
    ],
  ] as const)(
    'is marked as answered once and before any card where that %s',
    async (_what, kind, prepare) => {
      const stage = openStage();
      const { read } = stage.deps.graph;
      const { post, update } = stage.deps.conversations;
      const { markAnswered } = stage.deps.seen;
      const asked: string[] = [];
      const onItsWay = deferred();
      stage.deps.seen.markAnswered = async (message) => {
        await markAnswered(message);
        asked.push('answered');
      };
      const show = () => {
        asked.push('shown');
        onItsWay.resolve();
        return new Promise<never>(() => {});
      };
      stage.deps.conversations.post = (place, card) =>
        card.kind === 'working' ? post(place, card) : show();
      stage.deps.conversations.update = show;
      prepare(stage);
      const message = { text: 'show my photo', images: [] };
      void stage.answer(message);
      await onItsWay.promise;
      expect(asked).toEqual(['answered', 'shown']);

      Object.assign(stage.deps.conversations, { post, update });
      stage.deps.graph.read = read;
      await stage.restart();
      await stage.answer(message);
      await stage.idle();
      expect(await stage.deps.jobs.ids()).toHaveLength(1);
      expect(new Set(stage.cards.map(({ messageId }) => messageId)).size).toBe(1);
      expect(stage.shown()).toMatchObject({ kind });
      expect(asked).toEqual(['answered', 'shown']);
    },
  );
});

describe('a wish that takes long to look up', () => {
  it('says so on its card, which becomes the answer', async () => {
    const { release, stage } = slowStage();
    const answered = begun(stage);
    await untilShown(stage);
    expect(stage.shown()).toMatchObject({ kind: 'question', asked: { state: 'looking' } });
    release();
    await answered;
    await stage.idle();
    const words = stage.cards.filter(({ card }) => card.kind !== 'working');
    expect(new Set(words.map(({ messageId }) => messageId)).size).toBe(1);
    expect(stage.shown()).toMatchObject({ kind: 'photo' });
  });

  it('says so to a press as well, and can be cancelled', async () => {
    const { release, stage } = slowStage();
    const answered = begun(stage);
    await untilShown(stage);
    const [changeId = ''] = await stage.deps.jobs.ids();
    const press = (verb: 'continue' | 'cancel') => stage.click({ changeId, verb });
    expect(await press('continue')).toMatchObject({ card: { asked: { state: 'looking' } } });
    expect(await press('cancel')).toMatchObject({ card: { asked: { state: 'cancelled' } } });
    release();
    await answered;
    await stage.idle();
    expect(await stage.deps.jobs.load(changeId)).toMatchObject({ state: 'cancelled' });
    expect(await stage.deps.pictures.picture(changeId, 'preview-shown')).toBeUndefined();
  });

  it('is looked up anew after a crash', async () => {
    const { stage } = slowStage();
    void begun(stage);
    await untilShown(stage);
    stage.deps.graph.read = () => Promise.resolve({ kind: 'none' });
    await stage.restart();
    expect(stage.shown()).toMatchObject({ kind: 'photo' });
  });
});

describe('a picture that needs nothing looked up', () => {
  const own = { text: 'set my photo' };

  it('is proposed without a sign-in, where the service is ill as well', async () => {
    const stage = openStage();
    stage.deps.assertions.find = refusing('auth.unavailable');
    await stage.answer(own);
    expect(stage.shown()).toMatchObject({ kind: 'change', change: { state: 'proposed' } });
    expect(stage.cards).toHaveLength(1);
  });

  it('is refused with a sentence where the policy of the tenant forbids it', async () => {
    const stage = openStage();
    stage.signedIn.set(adele.objectId, mine);
    stage.deps.policy.objection = () => Promise.resolve(new Refusal('policy.roles'));
    await stage.answer(own);
    expect(stage.shown()).toMatchObject({ kind: 'refusal', refusal: { code: 'policy.roles' } });
    expect(await stage.deps.jobs.ids()).toEqual([]);
  });

  it('says that it is being looked at where the policy is slow to come', async () => {
    const stage = openStage({ sleep: () => Promise.resolve() });
    stage.signedIn.set(adele.objectId, mine);
    const released = deferred();
    stage.deps.policy.objection = async () => {
      await released.promise;
      return undefined;
    };
    const answered = stage.answer(own);
    await untilShown(stage);
    expect(stage.shown()).toMatchObject({ kind: 'question', asked: { state: 'looking' } });
    released.resolve();
    await answered;
    await stage.idle();
    expect(stage.shown()).toMatchObject({ kind: 'change', change: { state: 'proposed' } });
  });
});
