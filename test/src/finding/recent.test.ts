import type { PhotoJob } from '../../../src/job';
import { createChoicePictures } from '../../../src/finding/choice-pictures';
import { createRecent } from '../../../src/finding/recent';
import { createSettle } from '../../../src/jobs/settle';
import { photoPart, previewPart } from '../../../src/memory/pictures';
import { limits } from '../../../src/limits';
import { plainFraming } from '../../../src/photos/pixels/framing';
import type { Stage } from '../../support/stage';
import { adele, channel, diego, openStage, proposed } from '../../support/stage';

const owned = { requester: adele, place: channel };
const done: PhotoJob = {
  ...proposed,
  state: 'applied',
  appliedAt: 1_000_000,
  previous: { kind: 'none', route: 'team' },
};

/** A change that was done, with its pictures, as the ledger knows it. */
async function doneOn({ deps }: Stage, more: Partial<PhotoJob> = {}, photo = 'photo') {
  const change = { ...done, ...more };
  const { framing, id } = change;
  const converted = {
    photo: Buffer.from(photo),
    preview: Buffer.from('preview'),
    master: Buffer.from('master'),
    side: 648,
    shape: 'tall' as const,
    seeThrough: false,
    damaged: false,
  };
  await deps.jobs.create(change.id, change);
  await deps.pictures.keepConverted(id, framing, converted);
  await deps.ledger.note(change);
  return change;
}
const recentOf = ({ deps }: Stage) => {
  const readPhoto = () => Promise.resolve({ kind: 'none' } as const);
  return createRecent({ ...deps, choices: createChoicePictures({ ...deps, readPhoto }) });
};
const idsOf = async (stage: Stage, who = owned) =>
  (await recentOf(stage).photos(who)).map(({ job }) => job.id);

const take = (stage: Stage, id: string, as = 'c-new') =>
  recentOf(stage).take({ ...owned, id: as }, id);

it('offers the newest first, and each picture once', async () => {
  const stage = openStage();
  await doneOn(stage, { id: 'c-1', appliedAt: 1 }, 'one');
  await doneOn(stage, { id: 'c-2', appliedAt: 2 }, 'two');
  await doneOn(stage, { id: 'c-3', appliedAt: 3 }, 'one');
  expect(await idsOf(stage)).toEqual(['c-3', 'c-2']);
});

it('offers as many as fit a card', async () => {
  const stage = openStage();
  for (let number = 0; number < limits.choices + 2; number += 1) {
    await doneOn(stage, { id: `c-${number}` }, `photo ${number}`);
  }
  expect(await idsOf(stage)).toHaveLength(limits.choices);
});

it.each<[string, Partial<PhotoJob>]>([
  ['was undone', { state: 'undone' }],
  ['is being undone', { state: 'undoing' }],
  ['failed', { state: 'failed' }],
  ['removed a photo', { action: 'remove' }],
  ['is of another person', { requester: diego }],
  ['is of another organisation', { place: { ...channel, tenantId: 't-2' } }],
])('neither offers nor gives away a change that %s', async (_what, more) => {
  const stage = openStage();
  const { id } = await doneOn(stage, more);
  // Somebody who can write to the ledger of another gains nothing.
  await stage.deps.ledger.note({ ...done, id });
  expect(await recentOf(stage).jobs(owned)).toEqual([]);
  await expect(take(stage, id)).rejects.toMatchObject({ code: 'photo.forgotten' });
  expect(await stage.deps.pictures.picture('c-new', 'master')).toBeUndefined();
});

it('keeps all that a new proposal needs as long as the undo, and nothing after it', async () => {
  const stage = openStage();
  const change = await doneOn(stage);
  await stage.deps.pictures.keep('c-1', 'previous', Buffer.from('old'));
  await stage.deps.pictures.keep('c-1', 'photo-top', Buffer.from('another crop'));
  await createSettle(stage.deps)(change.id, (job) => ({ ...job }));
  expect(await stage.deps.pictures.picture('c-1', 'photo-top')).toBeUndefined();
  expect(await take(stage, 'c-1')).toEqual({ framing: plainFraming, side: 648 });
  for (const part of [photoPart(plainFraming), previewPart(plainFraming), 'master'] as const) {
    expect(await stage.deps.pictures.picture('c-new', part)).toEqual(
      await stage.deps.pictures.picture('c-1', part),
    );
  }
  stage.clock.now += limits.undoMilliseconds + 1;
  await expect(take(stage, 'c-1', 'c-late')).rejects.toMatchObject({ code: 'photo.forgotten' });
  await stage.upkeep();
  for (const part of [photoPart(plainFraming), 'master', 'previous'] as const) {
    expect(await stage.deps.pictures.picture('c-1', part)).toBeUndefined();
  }
});

it('gives nothing where a picture is missing', async () => {
  const stage = openStage();
  await stage.deps.jobs.create(done.id, done);
  await stage.deps.ledger.note(done);
  expect(await idsOf(stage)).toEqual([]);
  await expect(take(stage, 'c-1')).rejects.toMatchObject({ code: 'photo.forgotten' });
});
