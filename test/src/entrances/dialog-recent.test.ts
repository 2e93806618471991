import type { ClickAnswer } from '../../../src/cards';
import type { DialogRequest } from '../../../src/request';
import { deferred } from '../../support/deferred';
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
const open = (stage: Stage, wanted = request) =>
  stage.door().openDialog({ ...wanted, inDialog: true }) as Promise<ClickAnswer>;
const askedIn = (answer: ClickAnswer) => {
  if (answer.kind !== 'card' || answer.card.kind !== 'question') throw new Error('no question');
  return answer.card.asked;
};
const choose = ({ door }: Stage, answer: ClickAnswer, part = 'recent', choice = 0) =>
  door().click({
    inDialog: true,
    requester: adele,
    place: channel,
    verb: 'choose',
    changeId: askedIn(answer).id,
    part,
    choice,
  }) as Promise<ClickAnswer>;

it('offers without a sign-in and without Graph, and takes what was chosen with one', async () => {
  const stage = await stageWithPhoto();
  const before = stage.calls.length;
  const answer = await open(stage);
  expect(answer).toMatchObject({
    card: {
      chatLink: 'https://teams.microsoft.com/l/chat/0/0?users=28:bot',
      asked: { question: { part: 'recent', candidates: [{ target: { kind: 'me' } }] } },
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
  const { copy } = stage.deps.pictures;
  stage.deps.pictures.copy = () => Promise.reject(new Error('the store is down'));
  expect(await choose(stage, answer)).toMatchObject({ card: { asked: { state: 'asking' } } });
  stage.deps.pictures.copy = copy;
  const again = { requester: adele, place: channel, verb: 'continue' } as const;
  const changeId = askedIn(answer).id;
  expect(await stage.door().click({ ...again, changeId, inDialog: true })).toMatchObject({
    card: { kind: 'change', change: { state: 'proposed' } },
  });
});

it.each([
  ['of another question', 'whose', 0],
  ['that is not there', 'recent', 3],
])('does nothing with a choice %s', async (_what, part, choice) => {
  const stage = await stageWithPhoto();
  stage.signedIn.set('o-adele', assertionOf(adele));
  const answer = await open(stage);
  expect(askedIn(await choose(stage, answer, part, choice)).state).toBe('asking');
});

it('offers a photo whose small picture cannot be made', async () => {
  const stage = await stageWithPhoto();
  stage.deps.converter.thumbnail = refusing('bot.busy');
  expect(await open(stage)).toMatchObject({
    card: { pictures: [undefined], asked: { question: { candidates: [{}] } } },
  });
});

it('answers in time although the store is slow, and goes on by Continue', async () => {
  const stage = await stageWithPhoto();
  const slow = deferred();
  const { picture } = stage.deps.pictures;
  stage.deps.pictures.picture = async (id, part) => {
    await slow.promise;
    return picture(id, part);
  };
  Object.assign(stage.deps, { sleep: () => Promise.resolve() });
  const waiting = await open(stage);
  expect(askedIn(waiting).state).toBe('looking');
  slow.resolve();
  await stage.idle();
  Object.assign(stage.deps, { sleep: () => new Promise(() => {}) });
  const again = { requester: adele, place: channel, verb: 'continue' } as const;
  const changeId = askedIn(waiting).id;
  expect(await stage.door().click({ ...again, changeId, inDialog: true })).toMatchObject({
    card: { asked: { question: { part: 'recent' } } },
  });
});

it('says that PhotoBot is not in the team, before anything is offered', async () => {
  const stage = await stageWithPhoto();
  stage.deps.teams.find = refusing('team.unknown');
  expect(askedIn(await open(stage))).toMatchObject({
    state: 'asking',
    problem: { code: 'team.unknown' },
  });
});

it.each([group, personal])('without a team says how to name one: $kind', async (place) => {
  const stage = await stageWithPhoto();
  const wanted = { ...request, place };
  expect(await stage.door().openDialog(wanted)).toMatchObject({
    card: { kind: 'send-picture', place },
  });
  expect(await stage.deps.jobs.ids()).toHaveLength(1);
});

it('needs a sign-in only where there may be something to confirm', async () => {
  const stage = await stageWithPhoto();
  expect(await stage.door().openDialog(request)).toMatchObject({ kind: 'sign-in' });
  expect(await openStage().door().openDialog(request)).toMatchObject({ kind: 'card' });
  const onMessage = { ...request, messageId: '1' };
  expect(await openStage().door().openDialog(onMessage)).toMatchObject({ kind: 'sign-in' });
});
