import type { RefusalCode } from '../../../src/errors';
import type { Job } from '../../../src/job';
import type { Candidate } from '../../../src/targets/matching';
import type { Stage } from '../../support/stage';
import { adele, assertionOf, openStage, refusing } from '../../support/stage';

const group = (id: string, name: string): Candidate => ({
  name,
  target: { kind: 'group', groupId: id, name },
  detail: `${id}@contoso.example`,
});

function stageWith(...groups: Candidate[]): Stage {
  const stage = openStage();
  stage.deps.directory.groups = () => Promise.resolve(groups);
  return stage;
}

/** Asks for the photo of a group, goes on with it by a click, and returns the job as it is then. */
async function attempted(stage: Stage, text = 'show group photo of Sales'): Promise<Job> {
  await stage.answer({ text, images: [] });
  const [changeId = ''] = await stage.deps.jobs.ids();
  await stage.click({ changeId, verb: 'continue' }, assertionOf(adele));
  await stage.idle();
  return (await stage.deps.jobs.load(changeId))!;
}

it('ends with the photo', async () => {
  const stage = stageWith(group('g-2', 'Sales'));
  stage.graph.set('/groups/g-2/photo', Buffer.from('old'));
  const job = await attempted(stage);
  const target = group('g-2', 'Sales').target;
  expect(job).toMatchObject({ state: 'shown', target, facts: { etag: '"old"' } });
  expect(await stage.deps.pictures.picture(job.id, 'preview-shown')).toBeDefined();
});

it('asks where several fit, with a picture of those that have one', async () => {
  const stage = stageWith(group('g-2', 'Sales'), group('g-3', 'Sales'));
  stage.graph.set('/groups/g-3/photo', Buffer.from('old'));
  const job = await attempted(stage);
  expect(job).toMatchObject({
    state: 'asking',
    question: { kind: 'choice', part: 'whose', fits: true, more: 0, wanted: 'Sales' },
  });
  expect(await stage.deps.pictures.picture(job.id, 'preview-choice-0')).toBeUndefined();
  expect(await stage.deps.pictures.picture(job.id, 'preview-choice-1')).toBeDefined();
});

it.each<[RefusalCode, Job['state'], number]>([
  ['graph.busy', 'asking', 0],
  ['auth.consent_needed', 'asking', 0],
  ['auth.sign_in_stale', 'asking', 1],
  ['auth.step_up_needed', 'asking', 1],
  ['auth.not_owner', 'failed', 0],
  ['graph.denied', 'failed', 0],
])('after %s is %s, with what was known', async (code, state, signOuts) => {
  const stage = stageWith(group('g-2', 'Sales'), group('g-3', 'Sales'));
  const { id: changeId } = await attempted(stage);
  stage.deps.graph.read = refusing(code);
  const choice = { changeId, verb: 'choose', choice: 0, part: 'whose' } as const;
  await stage.click(choice, assertionOf(adele));
  await stage.idle();
  const job = (await stage.deps.jobs.load(changeId))!;
  const known = { whose: group('g-2', 'Sales').target };
  expect(job).toMatchObject({ state, problem: { code }, known });
  expect(job.question).toBeUndefined();
  expect(stage.signedOut).toHaveLength(signOuts);
});

it('takes a bug for one that may pass, and reports it', async () => {
  const stage = openStage();
  stage.deps.directory.groups = () => Promise.reject(new TypeError('odd'));
  expect(await attempted(stage)).toMatchObject({ state: 'asking', problem: { code: 'bot.bug' } });
});

it('says that nothing is called so', async () => {
  expect(await attempted(stageWith())).toMatchObject({
    state: 'failed',
    problem: { code: 'target.unknown', details: { kind: 'group', name: 'Sales' } },
  });
});

it('leaves no proposal behind where it was cancelled on the way', async () => {
  const stage = stageWith(group('g-2', 'Sales'));
  stage.graph.set('/groups/g-2/photo', Buffer.from('old'));
  const { read } = stage.deps.graph;
  stage.deps.graph.read = async (...given) => {
    const [changeId = ''] = await stage.deps.jobs.ids();
    await stage.click({ changeId, verb: 'cancel' });
    return read(...given);
  };
  const job = await attempted(stage, 'remove group photo of Sales');
  expect(job.state).toBe('cancelled');
  expect(await stage.deps.pictures.picture(job.id, 'preview-auto')).toBeUndefined();
  const posted = stage.cards.length;
  await stage.upkeep();
  expect(stage.cards).toHaveLength(posted);
  await stage.click({ changeId: job.id, verb: 'confirm' }, assertionOf(adele));
  expect(stage.calls).toEqual(['GET /groups/g-2/photo']);
});
