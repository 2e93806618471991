import { Refusal } from '../../../src/errors';
import type { PhotoJob } from '../../../src/job';
import { limits } from '../../../src/limits';
import { photoPart } from '../../../src/memory/pictures';
import type { Click } from '../../../src/request';
import { judgeRestore } from '../../../src/jobs/judge';
import type { Given, Stage } from '../../support/stage';
import { adele, assertionOf, diego, openStage, personal, proposed } from '../../support/stage';

const target = { kind: 'user', objectId: 'o-adele', address: 'o-adele', name: 'Adele' } as const;
const mine = assertionOf(adele);

/** An administrator's job whose notice Adele has. */
const told: PhotoJob = {
  ...proposed,
  requester: diego,
  target,
  asApplication: true,
  state: 'applied',
  told: 'applied',
  appliedAt: 1_000_000,
  route: 'user-as-app',
  etag: '"theirs"',
  previous: { kind: 'photo', route: 'user-as-app', etag: '"old"' },
};

const click = { place: personal, verb: 'restore', messageId: 'm-notice' } as const;

async function openTold(job: PhotoJob = told, overrides: Partial<Given> = {}): Promise<Stage> {
  const stage = openStage(overrides);
  await stage.deps.jobs.create(job.id, job);
  await stage.deps.pictures.keep(job.id, 'previous', Buffer.from('old'));
  await stage.deps.pictures.keep(job.id, photoPart(job.framing), Buffer.from('theirs'));
  stage.graph.set('/me/photo', Buffer.from('theirs'));
  return stage;
}

const restore = (stage: Stage, signedIn: Parameters<Stage['click']>[1] = mine) =>
  stage.click({ ...click, changeId: told.id }, signedIn);
const mineOf = (stage: Stage) => stage.deps.jobs.load(`${told.id}-back`);
const photoOf = (stage: Stage) => stage.graph.get('/me/photo')?.toString();

describe('restore', () => {
  it('makes a job of the owner’s own in the message of the notice', async () => {
    const stage = await openTold();
    expect(await restore(stage)).toMatchObject({ card: { change: { state: 'applied' } } });
    await stage.idle();
    expect(photoOf(stage)).toBe('old');
    expect(await mineOf(stage)).toMatchObject({
      requester: adele,
      target: { kind: 'me' },
      route: 'me',
      messages: [{ messageId: 'm-notice', as: 'card' }],
    });
    expect(await stage.deps.jobs.load(told.id)).toEqual(told);
  });

  it('leaves the notice alone while its owner is asked to sign in, for as long as the photo is kept', async () => {
    const stage = await openTold();
    const asked = await stage.click({ ...click, changeId: told.id });
    expect(asked.kind).toBe('sign-in');
    stage.clock.now += limits.proposalMilliseconds + 1;
    await stage.upkeep();
    expect(stage.cards).toEqual([]);
    expect(await restore(stage)).toMatchObject({ card: { change: { state: 'applied' } } });
  });

  it('ends on its card when nobody has signed in until then', async () => {
    const stage = await openTold();
    await stage.click({ ...click, changeId: told.id });
    stage.clock.now += limits.undoMilliseconds + 1;
    await stage.upkeep();
    const mines = stage.cards.filter(({ messageId }) => messageId === 'm-notice');
    expect(mines).toMatchObject([{ card: { change: { state: 'lapsed' } } }]);
    await restore(stage);
    expect(photoOf(stage)).toBe('theirs');
  });

  it('goes on after a crash in the middle of the write', async () => {
    const stage = await openTold();
    stage.signedIn.set('o-adele', mine);
    const { write } = stage.deps.graph;
    let dead = true;
    const never = new Promise<never>(() => {});
    stage.deps.graph.write = (...given) => (dead ? never : write(...given));
    void restore(stage);
    while ((await mineOf(stage))?.previous === undefined) await new Promise(setImmediate);
    dead = false;
    await stage.restart();
    expect(await mineOf(stage)).toMatchObject({ state: 'applied' });
    expect(photoOf(stage)).toBe('old');
  });

  it('keeps what was set since the administrator’s undo of a moment ago', async () => {
    const stage = await openTold();
    await stage.click({ ...click, changeId: told.id });
    await stage.deps.jobs.update(told.id, (job) => ({ ...job, state: 'undone' }));
    await restore(stage);
    await stage.idle();
    expect(await mineOf(stage)).toMatchObject({
      state: 'failed',
      problem: { code: 'change.overtaken' },
    });
    expect(photoOf(stage)).toBe('theirs');
  });

  it('changes nothing if the previous photo is gone', async () => {
    const stage = await openTold();
    await stage.deps.pictures.drop(told.id);
    expect(await restore(stage)).toMatchObject({ why: { code: 'change.undo_lapsed' } });
    expect(await mineOf(stage)).toBeUndefined();
  });

  it('shows why nobody could be signed in on its own card, and keeps the administrator’s', async () => {
    const stage = await openTold();
    await restore(stage, new Refusal('auth.unavailable'));
    await stage.idle();
    expect(stage.cards.at(-1)).toMatchObject({
      messageId: 'm-notice',
      card: { change: { state: 'proposed', problem: { code: 'auth.unavailable' } } },
    });
    expect(await stage.deps.jobs.load(told.id)).toEqual(told);
  });
});

describe('judgeRestore', () => {
  const pressed: Click = { ...click, requester: adele, changeId: told.id };
  const verdict = (job: Partial<PhotoJob>, more: Partial<Click> = {}, now = 1_000_000) => {
    try {
      return judgeRestore({ ...told, ...job }, { ...pressed, ...more }, now);
    } catch (thrown) {
      return thrown instanceof Refusal ? thrown.code : thrown;
    }
  };
  const abroad = { ...personal, tenantId: 't-2' };
  const none = { kind: 'none', route: 'user-as-app' } as const;

  it.each<[string, Partial<PhotoJob>, Partial<Click>, unknown]>([
    ['a change that is there', {}, {}, true],
    ['a first photo', { previous: none }, {}, true],
    ['what may be there', { state: 'unknown' }, {}, true],
    ['an undo that goes on', { state: 'undoing' }, {}, true],
    ['an undo that is done', { state: 'undone' }, {}, false],
    [
      'a first photo that stays',
      { previous: none, keptInDirectory: true },
      {},
      'change.cannot_undo',
    ],
    ['a change that was not done', { state: 'failed' }, {}, 'change.unknown'],
    ['a change without a notice', { asApplication: undefined }, {}, 'change.unknown'],
    ['the photo of a team', { target: proposed.target }, {}, 'change.unknown'],
    ['another person', {}, { requester: diego }, 'change.not_yours'],
    ['another tenant', {}, { place: abroad }, 'change.elsewhere'],
    ['a shared place', {}, { place: proposed.place }, 'change.elsewhere'],
  ])('%s', (_what, job, more, expected) => {
    expect(verdict(job, more)).toBe(expected);
  });

  it('is too late after the undo has run out', () => {
    const late = 1_000_001 + limits.undoMilliseconds;
    expect(verdict({}, {}, late)).toBe('change.undo_lapsed');
    expect(verdict({ previous: undefined }, {}, late)).toBe('change.undo_lapsed');
  });
});
