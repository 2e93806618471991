import { Refusal } from '../../../src/errors';
import { limits } from '../../../src/limits';
import { plainFraming } from '../../../src/photos/pixels/framing';
import { deferred } from '../../support/deferred';
import type { Stage } from '../../support/stage';
import {
  adele,
  assertionOf,
  channel,
  demandOf,
  diego,
  openStage,
  refusing,
} from '../../support/stage';

const mine = assertionOf(adele);

/** The states of the changes that `history` tells of, the newest first. */
async function historyStates(stage: Stage) {
  await stage.answer({ text: 'history', images: [], messageId: 'm-history' });
  const shown = stage.shown();
  return shown?.kind === 'history' ? shown.lines.map(({ state }) => state) : undefined;
}

describe('confirm', () => {
  it('writes the photo once, keeps the previous one and shows it to everybody', async () => {
    const stage = openStage();
    stage.graph.set('/teams/g-1/photo', Buffer.from('old'));
    await stage.answer({});
    const answer = await stage.click({}, mine);
    await stage.idle();
    expect(answer).toMatchObject({ kind: 'card', card: { change: { state: 'applied' } } });
    expect(stage.graph.get('/teams/g-1/photo')?.toString()).toBe('picture auto');
    expect(stage.cards.at(-1)).toMatchObject({
      update: true,
      card: { change: { state: 'applied' } },
    });
    const id = (await stage.stored())!.id;
    expect((await stage.deps.pictures.picture(id, 'previous'))?.toString()).toBe('old');
  });

  it.each(['pictures', 'ledger'] as const)(
    'shows everybody what was written although %s cannot be brought in order',
    async (what) => {
      const stage = openStage();
      await stage.answer({});
      const down = () => Promise.reject(new Error('down'));
      if (what === 'pictures') stage.deps.pictures.drop = down;
      else stage.deps.ledger.note = down;
      const answer = await stage.click({}, mine);
      await stage.idle();
      expect(answer).toMatchObject({ card: { change: { state: 'applied' } } });
      expect(stage.shown()).toMatchObject({ change: { state: 'applied' } });
    },
  );

  it('makes one write of twenty clicks at once', async () => {
    const stage = openStage();
    await stage.answer({});
    await Promise.all(Array.from({ length: 20 }, () => stage.click({}, mine)));
    await stage.click({}, mine);
    expect(stage.calls.filter((call) => call.startsWith('PUT'))).toHaveLength(1);
  });

  it('answers "applying" when the write is slow, and shows the end later', async () => {
    const released = deferred();
    const stage = openStage({ sleep: () => Promise.resolve() });
    const write = stage.deps.graph.write;
    stage.deps.graph.write = async (...given) => {
      await released.promise;
      return write(...given);
    };
    await stage.answer({});
    const answer = await stage.click({}, mine);
    expect(answer).toMatchObject({ card: { change: { state: 'applying' } } });
    released.resolve();
    await stage.idle();
    expect(stage.shown()).toMatchObject({ change: { state: 'applied' } });
  });

  it.each([
    [
      'somebody else',
      { requester: diego },
      assertionOf(diego),
      'change.not_yours',
      { name: 'Adele' },
    ],
    [
      'another conversation',
      { place: { ...channel, conversationId: '19:x' } },
      mine,
      'change.elsewhere',
      {},
    ],
    ['another tenant', { place: { ...channel, tenantId: 't-2' } }, mine, 'change.elsewhere', {}],
    ['an unknown change', { changeId: 'c-unknown' }, mine, 'change.unknown', {}],
    ['an odd change id', { changeId: '../../etc/passwd' }, mine, 'change.unknown', {}],
    ['the sign-in of another person', {}, assertionOf(diego), 'auth.wrong_person', {}],
    [
      'the sign-in of another tenant',
      {},
      assertionOf(adele, { tenantId: 't-2' }),
      'auth.wrong_person',
      {},
    ],
  ] as const)(
    'by %s is answered privately and changes nothing',
    async (_who, click, assertion, code, details) => {
      const stage = openStage();
      await stage.answer({});
      const answer = await stage.click(click, assertion);
      expect(answer).toEqual({ kind: 'private', why: { code, details } });
      expect(stage.calls).toEqual([]);
      expect(await stage.click({}, mine)).toMatchObject({ card: { change: { state: 'applied' } } });
    },
  );

  it('by nobody who is signed in is answered by asking for a sign-in, and changes nothing', async () => {
    const stage = openStage();
    await stage.answer({});
    expect(await demandOf(await stage.click({}))).toBeUndefined();
    expect(stage.calls).toEqual([]);
    expect(await stage.click({}, mine)).toMatchObject({ card: { change: { state: 'applied' } } });
  });

  it('is answered with what the sign-in must satisfy, until there is a new one', async () => {
    const stage = openStage();
    const claims = '{"access_token":{}}';
    stage.graph.set('/teams/g-1/photo', Buffer.from('old'));
    await stage.answer({});
    const { get } = stage.deps.tokens;
    stage.deps.tokens.get = () => Promise.reject(new Refusal('auth.step_up_needed', { claims }));
    await stage.click({}, mine);
    stage.deps.tokens.get = get;
    expect(await demandOf(await stage.click({}))).toBe(claims);
    expect(await stage.click({}, mine)).toMatchObject({ card: { change: { state: 'applied' } } });
    expect(await demandOf(await stage.click({ verb: 'undo' }))).toBeUndefined();
  });

  it('of a proposal older than 15 minutes lapses it', async () => {
    const stage = openStage();
    await stage.answer({});
    stage.clock.now += limits.proposalMilliseconds + 1;
    expect(await stage.click({}, mine)).toMatchObject({ card: { change: { state: 'lapsed' } } });
    expect(stage.calls).toEqual([]);
  });

  it('keeps a proposal whose problem may pass, and succeeds on the next try', async () => {
    const stage = openStage();
    const { get } = stage.deps.tokens;
    stage.deps.tokens.get = refusing('auth.consent_needed');
    await stage.answer({});
    expect(await stage.click({}, mine)).toMatchObject({
      card: { change: { state: 'proposed', problem: { code: 'auth.consent_needed' } } },
    });
    stage.deps.tokens.get = get;
    expect(await stage.click({}, mine)).toMatchObject({ card: { change: { state: 'applied' } } });
  });

  it('ends a proposal that can never succeed, and forgets its pictures', async () => {
    const stage = openStage();
    stage.deps.tokens.get = refusing('auth.blocked_by_policy');
    await stage.answer({});
    expect(await stage.click({}, mine)).toMatchObject({ card: { change: { state: 'failed' } } });
    const id = (await stage.stored())!.id;
    expect(await stage.deps.pictures.picture(id, 'photo-auto')).toBeUndefined();
  });

  it('replaces a stale token once', async () => {
    const stage = openStage();
    const forgotten: string[] = [];
    const { read } = stage.deps.graph;
    stage.deps.tokens.forget = (_assertion, scopes) => forgotten.push(scopes.join());
    stage.deps.graph.read = (...given) =>
      forgotten.length === 0 ? Promise.reject(new Refusal('auth.sign_in_stale')) : read(...given);
    await stage.answer({});
    expect(await stage.click({}, mine)).toMatchObject({ card: { change: { state: 'applied' } } });
    expect(forgotten).toEqual(['TeamSettings.ReadWrite.All']);
  });

  it('of a guest’s own photo gives the reason without asking Graph', async () => {
    const stage = openStage();
    await stage.answer({ text: 'set my photo' });
    expect(await stage.click({}, assertionOf(adele, { guest: true }))).toMatchObject({
      card: { change: { state: 'failed', problem: { code: 'auth.guest' } } },
    });
    expect(stage.calls).toEqual([]);
  });
});

describe('a sign-in that cannot be used', () => {
  it('of somebody else is forgotten, so that the next click asks for another', async () => {
    const stage = openStage();
    await stage.answer({});
    await stage.click({}, assertionOf(diego));
    expect(stage.signedOut).toEqual([adele.objectId]);
  });

  it.each([['auth.sign_in_stale'], ['auth.step_up_needed']] as const)(
    'with %s is forgotten, and the proposal can be tried again',
    async (code) => {
      const stage = openStage();
      stage.deps.tokens.get = refusing(code);
      await stage.answer({});
      expect(await stage.click({}, mine)).toMatchObject({
        card: { change: { state: 'proposed' } },
      });
      expect(stage.signedOut).toEqual([adele.objectId]);
    },
  );
});

describe('a write whose answer is lost', () => {
  const path = '/teams/g-1/photo';
  /** A stage on which Graph does not answer a Confirm, and perhaps neither a read. */
  async function lost({ done, read }: { readonly done: boolean; readonly read: boolean }) {
    const stage = openStage();
    stage.graph.set(path, Buffer.from('old'));
    const { graph } = stage.deps;
    const whole = { ...graph };
    graph.write = async (...given) => {
      if (done) await whole.write(...given);
      if (!read) graph.read = refusing('graph.unreachable');
      given[3]?.watch?.unanswered();
      throw new Refusal('graph.unreachable');
    };
    await stage.answer({});
    const answer = await stage.click({}, mine);
    const heal = () => Object.assign(graph, whole);
    return { answer, heal, stage };
  }

  it('is read back: it was done', async () => {
    const { answer, heal, stage } = await lost({ done: true, read: true });
    expect(answer).toMatchObject({
      card: { change: { state: 'applied', etag: '"picture auto"' } },
    });
    heal();
    await stage.click({ verb: 'undo' }, mine);
    expect(stage.graph.get(path)?.toString()).toBe('old');
  });

  it('is read back: it was not done, and can be tried again', async () => {
    const { answer, heal, stage } = await lost({ done: false, read: true });
    const problem = { code: 'graph.unreachable' };
    expect(answer).toMatchObject({ card: { change: { state: 'proposed', problem } } });
    heal();
    await stage.click({}, mine);
    await stage.click({ verb: 'undo' }, mine);
    expect(stage.graph.get(path)?.toString()).toBe('old');
  });

  it('is looked at again when it comes late', async () => {
    const { heal, stage } = await lost({ done: false, read: true });
    heal();
    stage.graph.set(path, Buffer.from('picture auto'));
    stage.signedIn.set(adele.objectId, mine);
    await stage.upkeep();
    expect(stage.shown()).toMatchObject({ change: { state: 'applied' } });
    await stage.click({ verb: 'undo' }, mine);
    expect(stage.graph.get(path)?.toString()).toBe('old');
  });

  it.each([true, false])('is unknown where nobody can read; done: %s', async (done) => {
    const { answer, heal, stage } = await lost({ done, read: false });
    expect(answer).toMatchObject({
      card: { change: { state: 'unknown', problem: { code: 'change.uncertain' } } },
    });
    heal();
    stage.signedIn.set(adele.objectId, mine);
    await stage.upkeep();
    const state = done ? 'applied' : 'proposed';
    expect(stage.shown()).toMatchObject({ change: { state } });
    expect(await historyStates(stage)).toEqual([state]);
  });

  it('can be undone while it is unknown', async () => {
    const { heal, stage } = await lost({ done: true, read: false });
    heal();
    await stage.click({ verb: 'undo' }, mine);
    expect(stage.shown()).toMatchObject({ change: { state: 'undone' } });
    expect(stage.graph.get(path)?.toString()).toBe('old');
  });

  const late = limits.proposalMilliseconds + 1;
  const ends = [
    ['cancelled', 'cancelled', (stage: Stage) => stage.click({ verb: 'cancel' })],
    [
      'left alone',
      'lapsed',
      async (stage: Stage) => {
        stage.clock.now += late;
        await stage.upkeep();
      },
    ],
    [
      'clicked too late',
      'lapsed',
      (stage: Stage) => {
        stage.clock.now += late;
        return stage.click({}, mine);
      },
    ],
    [
      'refused for good at the next try',
      'failed',
      async (stage: Stage) => {
        const { get } = stage.deps.tokens;
        stage.deps.tokens.get = refusing('auth.blocked_by_policy');
        await stage.click({}, mine);
        stage.deps.tokens.get = get;
      },
    ],
  ] as const;
  /** A stage where nobody knows, and whose proposal has come to its end then. */
  async function ended(give: (typeof ends)[number][2]) {
    const { heal, stage } = await lost({ done: false, read: true });
    heal();
    await give(stage);
    await stage.idle();
    expect(stage.shown()).toMatchObject({ change: { state: 'unknown' } });
    stage.signedIn.set(adele.objectId, mine);
    return stage;
  }

  describe.each(ends)(
    'and which is %s does not claim that nothing was changed',
    (_how, end, give) => {
      it('until somebody has looked for long enough', async () => {
        const stage = await ended(give);
        await stage.upkeep();
        expect(stage.shown()).toMatchObject({ change: { state: 'unknown' } });
        stage.clock.now += limits.doubtMilliseconds + 1;
        await stage.upkeep();
        expect(stage.shown()).toMatchObject({ change: { state: end } });
        expect(stage.graph.get(path)?.toString()).toBe('old');
        expect(await historyStates(stage)).toEqual([end]);
      });

      it('and is done where the photo comes late', async () => {
        const stage = await ended(give);
        stage.graph.set(path, Buffer.from('picture auto'));
        await stage.upkeep();
        expect(stage.shown()).toMatchObject({ change: { state: 'applied' } });
      });

      it.each(['picture auto', 'old'])('and can be undone; there is: %s', async (there) => {
        const stage = await ended(give);
        stage.graph.set(path, Buffer.from(there));
        expect(await stage.click({ verb: 'undo' }, mine)).toMatchObject({
          card: { change: { state: 'undone' } },
        });
        expect(stage.graph.get(path)?.toString()).toBe('old');
      });
    },
  );

  it('and which is cancelled is answered although nobody hears yet what became of it', async () => {
    const { heal, stage } = await lost({ done: false, read: true });
    heal();
    let answer = () => {};
    stage.deps.assertions.find = () => new Promise((resolve) => (answer = () => resolve(mine)));
    Object.assign(stage.deps, { sleep: () => Promise.resolve() });
    const cancelled = await stage.click({ verb: 'cancel' });
    expect(cancelled).toMatchObject({ card: { change: { state: 'unknown' } } });
    stage.graph.set(path, Buffer.from('picture auto'));
    answer();
    await stage.idle();
    expect(stage.shown()).toMatchObject({ change: { state: 'applied' } });
  });

  it('and which is cancelled is shown so while nobody can be signed in', async () => {
    const { heal, stage } = await lost({ done: false, read: true });
    heal();
    stage.deps.assertions.find = refusing('auth.unavailable');
    const cancelled = await stage.click({ verb: 'cancel' });
    expect(cancelled).toMatchObject({ card: { change: { state: 'unknown' } } });
    await stage.idle();
    expect(stage.shown()).toMatchObject({ change: { state: 'unknown' } });
  });

  it('of an undo is read back as well', async () => {
    const stage = openStage();
    stage.graph.set(path, Buffer.from('old'));
    await stage.answer({});
    await stage.click({}, mine);
    const { write } = stage.deps.graph;
    stage.deps.graph.write = async (...given) => {
      await write(...given);
      given[3]?.watch?.unanswered();
      throw new Refusal('graph.unreachable');
    };
    expect(await stage.click({ verb: 'undo' }, mine)).toMatchObject({
      card: { change: { state: 'undone' } },
    });
  });
});

describe('frame', () => {
  it('under load is answered with a sentence, and the card stays', async () => {
    const stage = openStage();
    await stage.answer({});
    stage.deps.converter.frameAgain = refusing('bot.busy');
    expect(await stage.click({ verb: 'frame', crop: 'top' })).toEqual({
      kind: 'private',
      why: { code: 'bot.busy', details: {} },
    });
    expect(await stage.click({}, mine)).toMatchObject({ card: { change: { state: 'applied' } } });
  });

  it('that takes long is shown when it is cut', async () => {
    const stage = openStage({ sleep: () => Promise.resolve() });
    await stage.answer({});
    const { frameAgain } = stage.deps.converter;
    const released = deferred();
    stage.deps.converter.frameAgain = async (...given) => {
      await released.promise;
      return frameAgain(...given);
    };
    const answer = await stage.click({ verb: 'frame', crop: 'top' });
    expect(answer).toMatchObject({ card: { change: { framing: { crop: 'auto' } } } });
    released.resolve();
    await stage.idle();
    expect(stage.shown()).toMatchObject({ change: { framing: { crop: 'top' } } });
  });

  it('shows the new crop and makes it the one that is confirmed', async () => {
    const stage = openStage();
    await stage.answer({});
    const answer = await stage.click({ verb: 'frame', crop: 'top' });
    expect(answer).toMatchObject({
      card: { change: { state: 'proposed', framing: { crop: 'top' } } },
    });
    await stage.click({}, mine);
    expect(stage.graph.get('/teams/g-1/photo')?.toString()).toBe('picture top');
  });

  it('changes one part at a time and keeps the others', async () => {
    const stage = openStage();
    await stage.answer({});
    await stage.click({ verb: 'frame', crop: 'fit' });
    await stage.click({ verb: 'frame', turn: 90 });
    const answer = await stage.click({ verb: 'frame', ground: 'black' });
    expect(answer).toMatchObject({
      card: { change: { framing: { crop: 'fit', turn: 90, ground: 'black' } } },
    });
    await stage.click({}, mine);
    expect(stage.graph.get('/teams/g-1/photo')?.toString()).toBe('picture fit-90-black');
  });

  it('that comes between a Confirm and its claim leaves the Confirm without effect', async () => {
    const stage = openStage();
    await stage.answer({});
    const { update } = stage.deps.jobs;
    let turned = false;
    stage.deps.jobs.update = async (id, next) => {
      if (!turned) {
        turned = true;
        await update(id, (newest) => ({ ...newest, framing: { ...newest.framing, turn: 180 } }));
      }
      return update(id, next);
    };
    const answer = await stage.click({ messageId: 'm-1' }, mine);
    expect(answer).toMatchObject({ card: { change: { state: 'proposed' } } });
    expect(stage.calls).toEqual([]);
  });

  it.each([
    [{}],
    [{ crop: 'sideways' }],
    [{ crop: '__proto__' }],
    [{ crop: 'top', turn: 45 }],
    [{ turn: -90 }],
    [{ ground: 'red' }],
    [{ ground: 'black', crop: '' }],
  ])('ignores the choice %o', async (choice) => {
    const stage = openStage();
    await stage.answer({});
    const answer = await stage.click({ verb: 'frame', ...choice });
    expect(answer).toMatchObject({ card: { change: { framing: plainFraming } } });
  });
});

describe('cancel', () => {
  it('ends the proposal, and a later Confirm does nothing', async () => {
    const stage = openStage();
    await stage.answer({});
    expect(await stage.click({ verb: 'cancel' })).toMatchObject({
      card: { change: { state: 'cancelled' } },
    });
    expect(await stage.click({}, mine)).toMatchObject({ card: { change: { state: 'cancelled' } } });
    expect(stage.calls).toEqual([]);
  });

  it('that comes between a Confirm and its claim leaves the Confirm without effect', async () => {
    const stage = openStage();
    await stage.answer({});
    const { update } = stage.deps.jobs;
    stage.deps.jobs.update = async (id, next) => {
      await update(id, (newest) => ({ ...newest, state: 'cancelled' }));
      return update(id, next);
    };
    const answer = await stage.click({ messageId: 'm-1' }, mine).catch(() => 'broken');
    expect(answer).toMatchObject({ card: { change: { state: 'cancelled' } } });
    expect(stage.calls).toEqual([]);
  });
});

describe('undo', () => {
  async function applied(old?: string) {
    const stage = openStage();
    if (old !== undefined) stage.graph.set('/me/photo', Buffer.from(old));
    await stage.answer({ text: 'set my photo' });
    await stage.click({}, mine);
    return stage;
  }

  it('puts the previous photo back byte for byte, once', async () => {
    const stage = await applied('old');
    const answers = await Promise.all([
      stage.click({ verb: 'undo' }, mine),
      stage.click({ verb: 'undo' }, mine),
    ]);
    await stage.idle();
    expect(answers[0]).toMatchObject({ card: { change: { state: 'undone' } } });
    expect(stage.graph.get('/me/photo')?.toString()).toBe('old');
    expect(stage.calls.filter((call) => call.startsWith('PUT'))).toHaveLength(2);
  });

  it('removes the photo where there was none', async () => {
    const stage = await applied();
    await stage.click({ verb: 'undo' }, mine);
    expect(stage.graph.has('/me/photo')).toBe(false);
  });

  it('is not overwriting what somebody set since', async () => {
    const stage = await applied('old');
    stage.graph.set('/me/photo', Buffer.from('newer'));
    expect(await stage.click({ verb: 'undo' }, mine)).toMatchObject({
      card: { change: { state: 'applied', problem: { code: 'change.overtaken' } } },
    });
    expect(stage.graph.get('/me/photo')?.toString()).toBe('newer');
  });

  it('is refused after 24 hours', async () => {
    const stage = await applied('old');
    stage.clock.now += limits.undoMilliseconds + 1;
    expect(await stage.click({ verb: 'undo' }, mine)).toMatchObject({ kind: 'private' });
    expect(stage.graph.get('/me/photo')?.toString()).toBe('picture auto');
  });
});
