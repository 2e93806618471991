import type { PhotoJob } from '../../../src/job';
import { move } from '../../../src/job';
import { createSettle } from '../../../src/jobs/settle';
import { beforePart, previewPart } from '../../../src/memory/pictures';
import type { Stage } from '../../support/stage';
import { openStage, proposed, refusing } from '../../support/stage';

const id = 'c-1';
const done: PhotoJob = {
  ...proposed,
  state: 'applied',
  appliedAt: 1_000_000,
  movedAt: 1_000_000,
  previous: { kind: 'photo', route: 'team', etag: '"1"' },
};

/** A change that is done and shown, with its pictures. */
async function doneOn(stage: Stage): Promise<Stage> {
  const { jobs, pictures } = stage.deps;
  await jobs.create(id, done);
  await pictures.keep(id, 'previous', Buffer.from('old'));
  await pictures.keep(id, previewPart(done.framing), Buffer.from('new'));
  return stage;
}

const before = ({ deps }: Stage) => deps.pictures.picture(id, beforePart);
const hasBefore = async ({ deps }: Stage) => (await deps.jobs.load(id))?.hasBefore;

it('shows the photo of before on the card, once', async () => {
  const stage = await doneOn(openStage());
  await stage.upkeep();
  expect(stage.cards).toMatchObject([{ messageId: 'm-0', update: true }]);
  expect(stage.shown()).toMatchObject({
    both: { before: Buffer.from('preview'), after: Buffer.from('new') },
  });
  await stage.upkeep();
  expect(stage.cards).toHaveLength(1);
});

it('leaves the card as it is where the photo cannot be read, and tries once', async () => {
  const stage = await doneOn(openStage());
  stage.deps.converter.thumbnail = refusing('photo.damaged');
  await stage.upkeep();
  await stage.upkeep();
  expect(stage.cards).toEqual([]);
  expect(await hasBefore(stage)).toBe(false);
});

it.each([
  ['gone', () => Promise.resolve('gone' as const)],
  ['refused', refusing('teams.refused')],
])('posts no card anew whose message is %s', async (_how, update) => {
  const stage = await doneOn(openStage());
  stage.deps.conversations.update = update;
  await stage.upkeep();
  await stage.upkeep();
  expect(stage.cards).toEqual([]);
  expect(await hasBefore(stage)).toBe(true);
});

it('is forgotten with the undo', async () => {
  const stage = await doneOn(openStage());
  await stage.upkeep();
  expect(await before(stage)).toEqual(Buffer.from('preview'));
  const settle = createSettle(stage.deps);
  await settle(id, (newest) => move(newest, 'undoing', 1_000_001));
  expect(await before(stage)).toBeDefined();
  await settle(id, (newest) => move(newest, 'undone', 1_000_002));
  expect(await before(stage)).toBeUndefined();
});
