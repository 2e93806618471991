import { createWork } from '../../../src/jobs/work';
import { clickInDialog } from '../../../src/entrances/click-in-dialog';
import { openDialog } from '../../../src/entrances/open-dialog';
import { dialogNeedsSignIn } from '../../../src/entrances/open-recent';
import type { ClickAnswer } from '../../../src/cards';
import type { DialogRequest } from '../../../src/request';
import type { Stage } from '../../support/stage';
import { adele, assertionOf, channel, openStage, personal, refusing } from '../../support/stage';

const request: DialogRequest = { requester: adele, place: channel, whose: 'team' };
const group = { ...channel, kind: 'groupChat', conversationId: '19:chat@thread.v2' } as const;

/** Somebody has just set their own photo. */
async function stageWithPhoto(): Promise<Stage> {
  const stage = openStage();
  await stage.answer({ text: 'set my photo', place: personal });
  await stage.click({ place: personal }, assertionOf(adele));
  await stage.idle();
  return stage;
}
const open = ({ deps }: Stage, wanted = request) =>
  openDialog(deps, createWork(deps), wanted, undefined);
const errandIn = (answer: ClickAnswer) => {
  if (answer.kind !== 'card' || answer.card.kind !== 'errand') throw new Error('no errand');
  return answer.card.errand;
};
const choose = ({ deps }: Stage, answer: ClickAnswer, part = 'recent', choice = 0) =>
  clickInDialog(deps, createWork(deps), {
    requester: adele,
    place: channel,
    verb: 'choose',
    changeId: errandIn(answer).id,
    part,
    choice,
  });

it('offers without a sign-in and without Graph, and takes what was chosen with one', async () => {
  const stage = await stageWithPhoto();
  const before = stage.calls.length;
  const answer = await open(stage);
  expect(answer).toMatchObject({
    card: {
      chatLink: 'https://teams.microsoft.com/l/chat/0/0?users=28:bot',
      errand: { question: { part: 'recent', candidates: [{ target: { kind: 'me' } }] } },
    },
  });
  expect(await choose(stage, answer)).toMatchObject({ kind: 'private' });
  stage.signedIn.set('o-adele', assertionOf(adele));
  expect(await choose(stage, answer)).toMatchObject({
    card: { kind: 'change', change: { state: 'proposed', target: { kind: 'team' }, side: 648 } },
  });
  expect(stage.calls).toHaveLength(before);
});

it('goes on with the choice after a try that broke off', async () => {
  const stage = await stageWithPhoto();
  stage.signedIn.set('o-adele', assertionOf(adele));
  const answer = await open(stage);
  const { copy } = stage.deps.changes;
  stage.deps.changes.copy = () => Promise.reject(new Error('the store is down'));
  expect(await choose(stage, answer)).toMatchObject({ card: { errand: { state: 'waiting' } } });
  stage.deps.changes.copy = copy;
  const again = { requester: adele, place: channel, verb: 'continue' } as const;
  const changeId = errandIn(answer).id;
  expect(
    await clickInDialog(stage.deps, createWork(stage.deps), { ...again, changeId }),
  ).toMatchObject({ card: { kind: 'change', change: { state: 'proposed' } } });
});

it.each([
  ['of another question', 'whose', 0],
  ['that is not there', 'recent', 3],
])('does nothing with a choice %s', async (_what, part, choice) => {
  const stage = await stageWithPhoto();
  stage.signedIn.set('o-adele', assertionOf(adele));
  const answer = await open(stage);
  expect(errandIn(await choose(stage, answer, part, choice)).state).toBe('waiting');
});

it('offers a photo whose small picture cannot be made', async () => {
  const stage = await stageWithPhoto();
  stage.deps.converter.thumbnail = refusing('bot.busy');
  expect(await open(stage)).toMatchObject({
    card: { pictures: [undefined], errand: { question: { candidates: [{}] } } },
  });
});

it('answers in time although the store is slow, and goes on by Continue', async () => {
  const stage = await stageWithPhoto();
  let arrive = () => {};
  const slow = new Promise<void>((resolve) => (arrive = resolve));
  const { picture } = stage.deps.changes;
  stage.deps.changes.picture = async (id, part) => {
    await slow;
    return picture(id, part);
  };
  Object.assign(stage.deps, { sleep: () => Promise.resolve() });
  const work = createWork(stage.deps);
  const waiting = await openDialog(stage.deps, work, request, undefined);
  expect(errandIn(waiting).question).toEqual({ kind: 'wait' });
  arrive();
  await work.idle();
  const again = { requester: adele, place: channel, verb: 'continue' } as const;
  const changeId = errandIn(waiting).id;
  expect(await clickInDialog(stage.deps, work, { ...again, changeId })).toMatchObject({
    card: { errand: { question: { part: 'recent' } } },
  });
});

it('says that PhotoBot is not in the team, before anything is offered', async () => {
  const stage = await stageWithPhoto();
  stage.deps.teams.find = refusing('team.unknown');
  expect(errandIn(await open(stage))).toMatchObject({
    state: 'waiting',
    problem: { code: 'team.unknown' },
  });
});

it.each([group, personal])('without a team says how to name one: $kind', async (place) => {
  const stage = await stageWithPhoto();
  const wanted = { ...request, place };
  expect(await dialogNeedsSignIn(stage.deps, wanted)).toBe(false);
  expect(await open(stage, wanted)).toMatchObject({ card: { kind: 'send-picture', place } });
  expect(await stage.deps.errands.ids()).toEqual([]);
});

it('needs a sign-in only where there may be something to confirm', async () => {
  const stage = await stageWithPhoto();
  expect(await dialogNeedsSignIn(stage.deps, request)).toBe(true);
  expect(await dialogNeedsSignIn(openStage().deps, request)).toBe(false);
  const onMessage = { ...request, messageId: '1' };
  expect(await dialogNeedsSignIn(openStage().deps, onMessage)).toBe(true);
});
