import type { Card, Click } from '../../../src/index';
import { limits } from '../../../src/limits';
import type { Stage } from '../../support/stage';
import {
  adele,
  assertionOf,
  channel,
  demandOf,
  diego,
  openStage,
  personal,
  refusing,
} from '../../support/stage';

const person = { requester: adele, place: personal };
let stage: Stage;
beforeEach(() => {
  stage = openStage();
});

const isThanks = (card: Card) => card.kind === 'note' && card.note === 'signed-in';

/** A proposal whose Confirm waits for a sign-in. */
async function waiting(place = personal): Promise<Click> {
  await stage.answer({ place, text: 'set my photo' });
  const change = await stage.stored();
  const click = { requester: adele, place, verb: 'confirm', changeId: change?.id ?? '' } as const;
  await stage.deps.signIns.rememberClick({ click });
  return click;
}
const state = async ({ changeId }: Click) => (await stage.deps.jobs.load(changeId))?.state;
const refusals = () =>
  stage.cards.flatMap(({ card, place }) =>
    card.kind === 'refusal' ? [[card.refusal.code, place.kind]] : [],
  );

describe('a silent sign-in that failed', () => {
  it('asks for one by a button, once for all clients', async () => {
    await waiting();
    await Promise.all([stage.signInFailed(person), stage.signInFailed(person)]);
    await stage.signInFailed(person);
    expect(stage.askedToSignIn).toEqual([{ place: personal, objectId: 'o-adele' }]);
  });

  it('asks in one’s own chat for a click elsewhere', async () => {
    await stage.deps.chats.remember('o-adele', personal);
    await waiting(channel);
    await stage.signInFailed({ requester: adele, place: channel });
    expect(stage.askedToSignIn).toEqual([{ place: personal, objectId: 'o-adele' }]);
  });

  it.each([
    [false, 'auth.not_silent'],
    [true, 'auth.app_missing'],
  ] as const)('says in words what to do where there is no such chat', async (missing, code) => {
    await waiting(channel);
    await stage.signInFailed({ requester: adele, place: channel }, missing);
    await stage.signInFailed({ requester: adele, place: channel }, missing);
    expect(stage.askedToSignIn).toEqual([]);
    expect(refusals()).toEqual([[code, 'channel']]);
  });

  it('asks for nothing where nothing waits', async () => {
    await stage.signInFailed(person);
    expect(stage.askedToSignIn).toEqual([]);
  });

  it('asks for nothing when another client has signed in', async () => {
    await waiting();
    stage.signedIn.set('o-adele', assertionOf(adele));
    await stage.signInFailed(person);
    expect(stage.askedToSignIn).toEqual([]);
  });

  it('asks for nothing when what waited is done, or has lapsed', async () => {
    const click = await waiting();
    await stage.click({ ...click, verb: 'cancel' });
    await stage.signInFailed(person);
    await waiting();
    stage.clock.now += limits.proposalMilliseconds + 1;
    await stage.signInFailed(person);
    expect(stage.askedToSignIn).toEqual([]);
  });

  it('does not ask somebody else', async () => {
    await waiting();
    await stage.signInFailed({ requester: diego, place: personal });
    expect(stage.askedToSignIn).toEqual([]);
  });
});

describe('a click', () => {
  const confirm = { place: personal, verb: 'confirm' } as const;

  it('that a kept sign-in has answered does not wait any more', async () => {
    await stage.answer({ place: personal, text: 'set my photo' });
    stage.deps.tokens.get = refusing('auth.consent_needed');
    expect(await stage.click(confirm)).toMatchObject({ kind: 'sign-in' });
    await stage.click(confirm, assertionOf(adele));
    await stage.signInFailed(person);
    expect(stage.askedToSignIn).toEqual([]);
  });

  it('that Teams sends again is the one that was asked for', async () => {
    await stage.answer({ place: personal, text: 'set my photo' });
    const change = await stage.stored();
    await demandOf(await stage.click(confirm));
    await stage.signInFailed(person);
    await demandOf(await stage.click({ ...confirm, changeId: change?.id ?? '' }));
    await stage.signInFailed(person);
    expect(stage.askedToSignIn).toHaveLength(1);
    stage.codes.set('123456', assertionOf(adele));
    await stage.redeemSignIn(person, '123456');
    await stage.idle();
    expect(stage.graph.get('/me/photo')?.toString()).toBe('picture auto');
  });

  it('is not what somebody signs in for who looks for a photo', async () => {
    await waiting();
    await demandOf(await stage.door().search({ ...person, name: 'Diego' }));
    await stage.signInFailed(person);
    expect(stage.askedToSignIn).toEqual([]);
  });

  it('that somebody was asked to sign in for goes on, whatever they look for meanwhile', async () => {
    const click = await waiting();
    await stage.signInFailed(person);
    await demandOf(await stage.door().search({ ...person, name: 'Diego' }));
    stage.codes.set('123456', assertionOf(adele));
    await stage.redeemSignIn(person, '123456');
    await stage.idle();
    expect(await state(click)).toBe('applied');
  });
});

describe('the code of the sign-in page', () => {
  beforeEach(() => {
    stage.codes.set('123456', assertionOf(adele));
  });

  it('lets the click go on, and the button is gone', async () => {
    const click = await waiting();
    await stage.signInFailed(person);
    expect(await stage.redeemSignIn(person, '123456')).toBe(true);
    await stage.idle();
    expect(await state(click)).toBe('applied');
    expect(stage.cards.some(({ card, update }) => update && isThanks(card))).toBe(true);
  });

  it('lets the click go on although the button cannot be updated', async () => {
    const click = await waiting();
    await stage.signInFailed(person);
    const { update } = stage.deps.conversations;
    stage.deps.conversations.update = (place, messageId, card) =>
      isThanks(card) ? Promise.reject(new Error('deleted')) : update(place, messageId, card);
    await stage.redeemSignIn(person, '123456');
    await stage.idle();
    expect(await state(click)).toBe('applied');
  });

  it('that is not good does nothing', async () => {
    const click = await waiting();
    await stage.signInFailed(person);
    expect(await stage.redeemSignIn(person, '654321')).toBe(false);
    await stage.idle();
    expect(await state(click)).toBe('proposed');
  });

  it('does not go on with what nobody was asked to sign in for', async () => {
    const click = await waiting();
    expect(await stage.redeemSignIn(person, '123456')).toBe(true);
    await stage.idle();
    expect(await state(click)).toBe('proposed');
  });

  it('that arrives twice writes once', async () => {
    await waiting();
    await stage.signInFailed(person);
    await Promise.all([stage.redeemSignIn(person, '123456'), stage.redeemSignIn(person, '123456')]);
    await stage.idle();
    expect(stage.calls.filter((call) => call.startsWith('PUT'))).toHaveLength(1);
  });

  it('of somebody else is refused, and they are signed out', async () => {
    stage.codes.set('123456', assertionOf(diego));
    const click = await waiting();
    await stage.signInFailed(person);
    await stage.redeemSignIn(person, '123456');
    await stage.idle();
    expect(await state(click)).toBe('proposed');
    expect(refusals()).toEqual([['auth.wrong_person', 'personal']]);
    expect(stage.signedOut).toEqual(['o-adele']);
  });

  it('may be typed, by whoever was asked to sign in', async () => {
    const click = await waiting();
    await stage.answer({ place: personal, text: '123456', messageId: 'early', images: [] });
    expect(refusals()).toEqual([['command.unknown', 'personal']]);
    await stage.signInFailed(person);
    await stage.answer({ place: personal, text: '654321', messageId: 'wrong', images: [] });
    expect(refusals()[1]).toEqual(['auth.code_wrong', 'personal']);
    await stage.answer({ place: personal, text: ' 123456 ', messageId: 'right', images: [] });
    await stage.idle();
    expect(await state(click)).toBe('applied');
  });
});

it('an abandoned sign-in leaves nothing behind for the next message', async () => {
  await waiting();
  await stage.signInFailed(person);
  await stage.answer({ place: personal, text: 'help', messageId: 'next', images: [] });
  expect(stage.shown()).toMatchObject({ kind: 'help' });
  stage.clock.now += limits.proposalMilliseconds + 1;
  await stage.answer({ place: personal, text: '123456', messageId: 'late', images: [] });
  expect(refusals()).toEqual([['command.unknown', 'personal']]);
});

it('signing out lets nothing wait any more', async () => {
  await waiting();
  await stage.answer({ place: personal, text: 'sign out', messageId: 'out', images: [] });
  await stage.signInFailed(person);
  expect(stage.askedToSignIn).toEqual([]);
});
