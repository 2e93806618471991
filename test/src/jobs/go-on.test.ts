import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createJobs } from '../../../src/memory/jobs';
import { createPictures, photoPart } from '../../../src/memory/pictures';
import type { Job } from '../../../src/job';
import { Refusal } from '../../../src/errors';
import { GraphAnswerError } from '../../../src/graph/answer';
import { limits } from '../../../src/limits';
import type { Store } from '../../../src/index';
import { dueAt } from '../../../src/showing';
import { openStoreAt } from '../../support/sqlite';
import type { Candidate } from '../../../src/targets/matching';
import type { Given, Stage } from '../../support/stage';
import {
  adele,
  assertionOf,
  channel,
  diego,
  openStage,
  personal,
  emptyDirectory,
} from '../../support/stage';

const groupOf = (groupId: string, name = 'Holiday', more: Partial<Candidate> = {}): Candidate => ({
  name,
  target: { kind: 'group', groupId, name },
  detail: groupId,
  ...more,
});

function stageWith(groups: readonly Candidate[], overrides: Partial<Given> = {}): Stage {
  const directory = { ...emptyDirectory, groups: () => Promise.resolve(groups) };
  return openStage({ directory, ...overrides });
}

const ask = (stage: Stage, text = 'set group photo of Holiday') => stage.answer({ text });
const jobOf = async ({ deps }: Stage): Promise<Job | undefined> => {
  const [id] = await deps.jobs.ids();
  return id === undefined ? undefined : deps.jobs.load(id);
};
async function goOn(stage: Stage, verb: 'continue' | 'choose' | 'cancel', more = {}) {
  const { id = '' } = (await jobOf(stage)) ?? {};
  const answer = await stage.click({ verb, changeId: id, ...more }, assertionOf(adele));
  await stage.idle();
  return answer.kind === 'card' ? answer.card : answer;
}
const two = [groupOf('g-1'), groupOf('g-2')];

it('waits for a sign-in with its picture, and becomes a change of the same id', async () => {
  const stage = stageWith([groupOf('g-1')]);
  await ask(stage);
  expect(stage.shown()).toMatchObject({
    kind: 'question',
    asked: { question: { kind: 'sign-in' } },
  });
  const { id } = (await jobOf(stage))!;
  expect(await goOn(stage, 'continue')).toMatchObject({
    kind: 'change',
    change: { id, state: 'proposed' },
  });
  // The card as it was posted, and as it is now; one message all the time.
  expect(stage.cards.map(({ messageId, update }) => [messageId, update])).toEqual([
    ['m-2', false],
    ['m-2', true],
  ]);
});

it('with a kept sign-in is a proposal that is posted once', async () => {
  const stage = stageWith([groupOf('g-1')]);
  stage.signedIn.set('o-adele', assertionOf(adele));
  await ask(stage);
  await stage.upkeep();
  expect(stage.cards).toMatchObject([{ update: false, card: { kind: 'change' } }]);
});

it('goes on from the disk after a restart', async () => {
  const path = mkdtempSync(join(tmpdir(), 'jobs-'));
  const stores: Store[] = [];
  try {
    const open = async () => {
      const now = Date.now;
      const store = await openStoreAt(path);
      stores.push(store);
      return stageWith(two, {
        jobs: createJobs({ store, now, dueAt }),
        pictures: createPictures({ store, now }),
        now,
      });
    };
    const before = await open();
    await ask(before);
    await goOn(before, 'continue');
    await stores[0]?.close();
    const after = await open();
    const card = await goOn(after, 'choose', { choice: 1, part: 'whose' });
    expect(card).toMatchObject({ change: { target: { groupId: 'g-2' }, state: 'proposed' } });
  } finally {
    await Promise.all(stores.map((store) => store.close()));
    rmSync(path, { recursive: true });
  }
});

it('goes on after a restart, wherever it was', async () => {
  const stage = stageWith(two);
  await ask(stage);
  await stage.restart();
  await goOn(stage, 'continue');
  await stage.restart();
  const card = await goOn(stage, 'choose', { choice: 1, part: 'whose' });
  expect(card).toMatchObject({ change: { target: { groupId: 'g-2' } } });
  await stage.restart();
  await stage.click({ verb: 'confirm' }, assertionOf(adele));
  expect(stage.calls).toContain('PUT /groups/g-2/photo');
});

it('goes on with what was pressed while somebody else had the job in hand, and did nothing', async () => {
  const stage = stageWith([groupOf('g-1')]);
  await ask(stage);
  const { id } = (await jobOf(stage))!;
  const release = await stage.deps.claims.take(id);
  const clicked = goOn(stage, 'continue');
  await new Promise((resolve) => setImmediate(resolve));
  await release?.();
  expect(await clicked).toMatchObject({ change: { state: 'proposed' } });
});

it('what cannot begin is told on the job as it is by then', async () => {
  const stage = stageWith(two);
  await ask(stage);
  const { id } = (await jobOf(stage))!;
  const known = { whose: groupOf('g-2').target };
  const { update } = stage.deps.jobs;
  let told = false;
  stage.deps.jobs.update = async (...given) => {
    if (!told) await update(id, (newest) => ({ ...newest, known, revision: newest.revision + 1 }));
    told = true;
    return update(...given);
  };
  const { revision } = (await jobOf(stage))!;
  const refusal = new Refusal('auth.unavailable');
  await stage.click({ verb: 'continue', changeId: id }, refusal);
  await stage.idle();
  const problem = { code: 'auth.unavailable' };
  expect(await jobOf(stage)).toMatchObject({ state: 'asking', known, problem });
  expect((await jobOf(stage))?.revision).toBe(revision + 2);
});

it('shows candidates to who asked, and nobody else', async () => {
  const stage = stageWith(two);
  await ask(stage);
  expect(await goOn(stage, 'continue')).toMatchObject({ kind: 'question', open: true });
  await stage.upkeep();
  for (const { card } of stage.cards) expect(card).toMatchObject({ kind: 'question', open: false });
});

it('a click that arrives twice does not answer the next question', async () => {
  const people = [1, 2].map((number) => ({
    name: 'Megan',
    target: {
      kind: 'user',
      objectId: `o-${number}`,
      address: `o-${number}`,
      name: 'Megan',
    } as const,
    detail: '',
  }));
  const directory = {
    ...emptyDirectory,
    users: () => Promise.resolve(people),
    groups: () => Promise.resolve(two),
  };
  const stage = openStage({ directory });
  stage.graph.set('/users/o-1/photo', Buffer.from('megan'));
  await stage.answer({ text: 'use photo of "Megan" as group photo of Holiday', images: [] });
  await goOn(stage, 'continue');
  const click = { choice: 0, part: 'source' };
  expect(await goOn(stage, 'choose', click)).toMatchObject({
    asked: { question: { part: 'whose' } },
  });
  expect(await goOn(stage, 'choose', click)).toMatchObject({
    asked: { question: { part: 'whose' } },
  });
  expect(await goOn(stage, 'choose', { choice: 1, part: 'whose' })).toMatchObject({
    change: { target: { groupId: 'g-2' } },
  });
});

it.each([
  ['another person', { requester: diego }, 'change.not_yours'],
  ['another conversation', { place: personal }, 'change.elsewhere'],
] as const)('refuses %s privately', async (_who, click, code) => {
  const stage = stageWith(two);
  await ask(stage);
  const refused = await goOn(stage, 'continue', click);
  expect(refused).toMatchObject({ kind: 'private', why: { code } });
  expect(await jobOf(stage)).toMatchObject({ question: { kind: 'sign-in' } });
});

it('does not take the sign-in of somebody else', async () => {
  const stage = stageWith([groupOf('g-1')]);
  await ask(stage);
  const { id } = (await jobOf(stage))!;
  const refused = await stage.click({ verb: 'continue', changeId: id }, assertionOf(diego));
  expect(refused.kind).toBe('private');
  expect(stage.signedOut).toEqual(['o-adele']);
  stage.signedIn.set('o-adele', assertionOf(diego));
  await stage.answer({ text: 'set group photo of Holiday', messageId: 'message-2' });
  expect(stage.shown()).toMatchObject({ asked: { question: { kind: 'sign-in' } } });
});

it('lapses by itself, and drops its picture', async () => {
  const stage = stageWith(two);
  await ask(stage);
  const { framing, id } = (await jobOf(stage))!;
  expect(await stage.deps.pictures.picture(id, photoPart(framing))).toBeDefined();
  stage.clock.now += limits.proposalMilliseconds + 1;
  await stage.upkeep();
  expect(await jobOf(stage)).toMatchObject({ state: 'lapsed' });
  expect(stage.shown()).toMatchObject({ asked: { state: 'lapsed' } });
  expect(await stage.deps.pictures.picture(id, photoPart(framing))).toBeUndefined();
});

it('of several that fit, those that cannot have a photo are left out', async () => {
  const stage = stageWith([
    groupOf('g-1', 'Holiday', { blocked: 'group.on_premises' }),
    groupOf('g-2'),
  ]);
  await ask(stage);
  expect(await goOn(stage, 'continue')).toMatchObject({ change: { target: { groupId: 'g-2' } } });
});

it('offers a few, and says how many more there are', async () => {
  const many = Array.from({ length: 8 }, (_, number) => groupOf(`g-${number}`));
  const stage = stageWith(many);
  await ask(stage);
  const card = await goOn(stage, 'continue');
  expect(card).toMatchObject({ asked: { question: { more: 8 - limits.choices } } });
});

describe('after a refusal', () => {
  it('that may pass it can be tried again', async () => {
    let tries = 0;
    const groups = () => {
      tries += 1;
      return tries > 1
        ? Promise.resolve([groupOf('g-1')])
        : Promise.reject(new GraphAnswerError({ status: 503 }));
    };
    const stage = openStage({ directory: { ...emptyDirectory, groups } });
    await ask(stage);
    expect(await goOn(stage, 'continue')).toMatchObject({
      asked: { problem: { code: 'graph.failed' } },
    });
    expect(await goOn(stage, 'continue')).toMatchObject({ change: { state: 'proposed' } });
  });

  it('a kept sign-in that is stale is dropped, so that the next click asks for another', async () => {
    const get = () => Promise.reject(new Refusal('auth.step_up_needed'));
    const stage = stageWith([groupOf('g-1')], { tokens: { get, forget() {}, forgetAll() {} } });
    stage.signedIn.set('o-adele', assertionOf(adele));
    await ask(stage);
    expect(stage.shown()).toMatchObject({ asked: { problem: { code: 'auth.step_up_needed' } } });
    expect(stage.signedOut).toEqual(['o-adele']);
  });

  it('for good with a kept sign-in there is a sentence and no job', async () => {
    const stage = stageWith([]);
    stage.signedIn.set('o-adele', assertionOf(adele));
    await ask(stage);
    expect(stage.shown()).toMatchObject({ kind: 'refusal', refusal: { code: 'target.unknown' } });
    expect(await jobOf(stage)).toBeUndefined();
  });
});

it('somebody who is off the list by the time of Confirm changes nothing', async () => {
  const photoAdministrators = new Set(['o-adele']);
  const stage = openStage({
    photoAdministrators,
    teams: {
      find: () => Promise.reject(new Refusal('team.unknown')),
      forget() {},
      member: () => Promise.resolve({ objectId: 'o-9', name: 'Megan', guest: false }),
    },
  });
  const mentions = [{ teamsUserId: '29:megan' }];
  await stage.answer({ text: 'set photo of \uE0000\uE001', mentions, place: channel });
  expect(stage.shown()).toMatchObject({ change: { asApplication: true } });
  photoAdministrators.clear();
  await stage.click({ verb: 'confirm' }, assertionOf(adele));
  await stage.idle();
  expect(stage.shown()).toMatchObject({
    change: { state: 'failed', problem: { code: 'auth.not_photo_administrator' } },
  });
  expect(stage.calls).toEqual([]);
});
