import { createWork } from '../../../src/jobs/work';
import type { Errand } from '../../../src/jobs/errand';
import { advance, goOn } from '../../../src/jobs/run';
import type { RefusalCode } from '../../../src/errors';
import { plainFraming } from '../../../src/photos/pixels/framing';
import type { Candidate } from '../../../src/targets/candidate';
import type { Stage } from '../../support/stage';
import { adele, assertionOf, channel, openStage, refusing } from '../../support/stage';

const called = { by: 'name', name: 'Sales' } as const;
const errand: Errand = {
  id: 'e-1',
  state: 'waiting',
  requester: adele,
  place: channel,
  task: { name: 'show', whose: { kind: 'group', called } },
  framing: plainFraming,
  side: 0,
  known: {},
  movedAt: 1_000_000,
  messageId: 'm-7',
  shown: true,
};
const group = (id: string, name: string): Candidate => ({
  name,
  target: { kind: 'group', groupId: id, name },
  detail: `${id}@contoso.example`,
});
const mine = assertionOf(adele);
const known = { whose: group('g-2', 'Sales').target };

function stageWith(...groups: Candidate[]): Stage {
  const stage = openStage();
  stage.deps.directory.groups = () => Promise.resolve(groups);
  return stage;
}
const advanced = (stage: Stage, wanted = errand) =>
  advance(stage.deps, createWork(stage.deps), wanted, mine);

describe('advance', () => {
  it('ends with the photo', async () => {
    const stage = stageWith(group('g-2', 'Sales'));
    stage.graph.set('/groups/g-2/photo', Buffer.from('old'));
    expect(await advanced(stage)).toMatchObject({
      state: 'done',
      shown: false,
      result: { kind: 'photo', target: known.whose, facts: { etag: '"old"' } },
    });
    expect(await stage.deps.changes.picture('e-1', 'preview-shown')).toBeDefined();
  });

  it('asks where several fit, with a picture of those that have one', async () => {
    const stage = stageWith(group('g-2', 'Sales'), group('g-3', 'Sales'));
    stage.graph.set('/groups/g-3/photo', Buffer.from('old'));
    expect(await advanced(stage)).toMatchObject({
      state: 'waiting',
      question: { kind: 'choice', part: 'whose', fits: true, more: 0, wanted: 'Sales' },
    });
    expect(await stage.deps.changes.picture('e-1', 'preview-choice-0')).toBeUndefined();
    expect(await stage.deps.changes.picture('e-1', 'preview-choice-1')).toBeDefined();
  });

  it.each<[RefusalCode, Errand['state'], number]>([
    ['graph.busy', 'waiting', 0],
    ['auth.consent_needed', 'waiting', 0],
    ['auth.sign_in_stale', 'waiting', 1],
    ['auth.step_up_needed', 'waiting', 1],
    ['auth.not_owner', 'failed', 0],
    ['graph.denied', 'failed', 0],
  ])('after %s is %s', async (code, state, signOuts) => {
    const stage = openStage();
    stage.deps.graph.read = refusing(code);
    const next = await advanced(stage, { ...errand, known });
    expect(next).toMatchObject({ state, problem: { code }, known });
    expect(next.question).toBeUndefined();
    expect(stage.signedOut).toHaveLength(signOuts);
  });

  it('takes a bug for one that may pass, and reports it', async () => {
    const stage = openStage();
    stage.deps.directory.groups = () => Promise.reject(new TypeError('odd'));
    expect(await advanced(stage)).toMatchObject({ state: 'waiting', problem: { code: 'bot.bug' } });
  });

  it('says that nothing is called so', async () => {
    expect(await advanced(stageWith())).toMatchObject({
      state: 'failed',
      problem: { code: 'target.unknown', details: { kind: 'group', name: 'Sales' } },
    });
  });
});

describe('goOn', () => {
  const removal: Errand = { ...errand, task: { name: 'remove', whose: { kind: 'group', called } } };

  it('stores what came of it, with the answer, and keeps the message', async () => {
    const stage = openStage();
    await stage.deps.errands.create(errand.id, errand);
    const answer = { part: 'whose', target: known.whose } as const;
    await goOn(stage.deps, createWork(stage.deps), errand, mine, answer);
    expect(await stage.deps.errands.load('e-1')).toMatchObject({
      state: 'done',
      known,
      messageId: 'm-7',
      shown: false,
      result: { kind: 'photo' },
    });
  });

  it('leaves no proposal behind where it was cancelled on the way', async () => {
    const stage = openStage();
    stage.graph.set('/groups/g-2/photo', Buffer.from('old'));
    const wanted = { ...removal, known };
    await stage.deps.errands.create(wanted.id, wanted);
    const { read } = stage.deps.graph;
    stage.deps.graph.read = async (...given) => {
      await stage.click({ changeId: 'e-1', verb: 'cancel' });
      return read(...given);
    };
    const next = await goOn(stage.deps, createWork(stage.deps), wanted, mine);
    expect(next.state).toBe('cancelled');
    expect((await stage.deps.changes.load('e-1'))?.state).not.toBe('proposed');
    const posted = stage.cards.length;
    await stage.tend();
    expect(stage.cards).toHaveLength(posted);
    await stage.click({ changeId: 'e-1', verb: 'confirm' }, mine);
    expect(stage.calls).toEqual(['GET /groups/g-2/photo']);
  });
});
