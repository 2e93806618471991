import { randomUUID } from 'node:crypto';
import type { Message, PlaceKey } from '../../local/start';
import { signInFailureCodes } from '../../local/tenant/sign-in-failures';
import { signOut } from './support/asking';
import { becomes } from './support/becomes';
import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { signInFromTwoClients } from './support/two-clients';
import { headingOf, wordsOf } from './support/words';

const house = openedHouse();
beforeEach(async () => {
  await house.ask({ in: 'personal', text: 'sign out' });
});

const images = inline(picture('small.jpg'));
const seen = (message: Message, place: PlaceKey) =>
  house.teams.messages(place, 'adele').find(({ id }) => id === message.id) ?? message;
const signInCards = (place: PlaceKey) =>
  house.teams.messages(place, 'adele').filter(({ signIn }) => signIn !== undefined);
const logged = (event: string) => house.lines.filter((line) => line['event'] === event);

/** Sign-in cards that were there before. */
let known: readonly string[] = [];

/** Confirms a proposal of Adele's whose silent sign-in fails in her client. */
async function failing(place: PlaceKey, code: (typeof signInFailureCodes)[number]) {
  const text = place === 'channel' ? 'set team photo' : 'set my photo';
  const { answer } = await house.ask({ in: place, text, images });
  known = signInCards('personal').map(({ id }) => id);
  house.tenant.people.adele.silentFailure = code;
  const { result } = await house.press(answer, { in: place, verb: 'confirm' });
  expect(result).toMatchObject({ signIn: 'refused', silentFailure: code });
  return answer;
}
const signInCard = () =>
  house.teams.waitFor(
    'personal',
    'adele',
    ({ id, signIn }) => signIn !== undefined && !known.includes(id),
  );
const pressSignIn = ({ id }: Message) =>
  house.teams.pressSignIn({ by: 'adele', in: 'personal', messageId: id });

describe('a silent sign-in that fails in the client', () => {
  it.each(signInFailureCodes)('with %s is answered by a plain button', async (code) => {
    const answer = await failing('personal', code);
    const card = await signInCard();
    expect(logged('sign_in.failed')).toMatchObject([{ code }]);
    expect(card.attachments[0]?.['content']).not.toHaveProperty('tokenExchangeResource');
    expect(await pressSignIn(card)).toMatchObject({ status: 200, deliveries: 1 });
    await becomes(house, answer, { in: 'personal' }, /Your photo is set/);
    await becomes(house, card, { in: 'personal' }, /You are signed in/);
    expect(house.tenant.photos.writes).toMatchObject([{ key: 'adele', by: 'adele' }]);
  });

  it.each(['group', 'channel'] as const)(
    'in the %s is asked for in one’s own chat',
    async (place) => {
      const answer = await failing(place, 'resourcematchfailed');
      const card = await signInCard();
      expect(signInCards(place)).toEqual([]);
      await pressSignIn(card);
      await becomes(house, answer, { in: place }, /is set/);
    },
  );

  it('on several devices is asked for once', async () => {
    const answer = await failing('personal', 'invokeerror');
    await signInCard();
    const before = signInCards('personal').length;
    const by = { by: 'adele', in: 'personal', code: 'invokeerror' } as const;
    const answers = await Promise.all([1, 2, 3].map(() => house.teams.signInFailure(by)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    await house.ask({ in: 'personal', text: 'help' });
    expect(signInCards('personal')).toHaveLength(before);
    expect(headingOf(seen(answer, 'personal'))).toBe('Set your photo?');
  });

  it('is nothing when another device has signed in', async () => {
    const answer = await failing('personal', 'tokenmissing');
    const card = await signInCard();
    await pressSignIn(card);
    await becomes(house, answer, { in: 'personal' }, /Your photo is set/);
    const before = signInCards('personal').length;
    const late = { by: 'adele', in: 'personal', code: 'tokenmissing' } as const;
    expect((await house.teams.signInFailure(late)).status).toBe(200);
    await house.ask({ in: 'personal', text: 'help' });
    expect(signInCards('personal')).toHaveLength(before);
  });

  it('may end with the digits as a message', async () => {
    const answer = await failing('personal', 'authrequestfailed');
    const { attachments } = await signInCard();
    const [button] = (attachments[0]?.['content'] as { buttons: { value: string }[] }).buttons;
    const digits = await house.teams.signIn('adele', button?.value ?? '');
    await house.teams.send({ from: 'adele', in: 'personal', text: digits });
    await becomes(house, answer, { in: 'personal' }, /Your photo is set/);
  });

  it('that is given up leaves nothing behind for the next message', async () => {
    await failing('personal', 'installappfailed');
    await signInCard();
    const { answer } = await house.ask({ in: 'personal', text: 'help' });
    expect(headingOf(answer)).toBe('PhotoBot sets photos');
    house.tenant.people.adele.silentFailure = undefined;
    const next = await house.ask({ in: 'group', text: 'set my photo', images });
    const { result } = await house.press(next.answer, { in: 'group', verb: 'confirm' });
    expect(result.signIn).toBe('silent');
    expect(headingOf(seen(next.answer, 'group'))).toBe('Your photo is set');
    expect(house.tenant.photos.writes).toHaveLength(1);
  });

  it('with another account is refused, and does nothing', async () => {
    const answer = await failing('personal', 'invokeerror');
    const { attachments } = await signInCard();
    const [button] = (attachments[0]?.['content'] as { buttons: { value: string }[] }).buttons;
    const state = await house.teams.signIn('diego', button?.value ?? '');
    await house.teams.verifyState({ by: 'adele', in: 'personal', state });
    const told = await house.teams.waitFor('personal', 'adele', (message) =>
      /signed in with another account/.test(wordsOf(message)),
    );
    expect(told).toBeDefined();
    expect(headingOf(seen(answer, 'personal'))).toBe('Set your photo?');
    expect(house.tenant.photos.writes).toHaveLength(0);
  });
});

describe('where somebody has no chat with the bot', () => {
  beforeEach(() => house.teams.uninstall('personal', 'adele'));
  afterEach(() => house.teams.install('personal', 'adele'));

  it.each([
    ['installedappnotfound', /you have not added PhotoBot/],
    ['resourcematchfailed', /Press the button once more/],
  ] as const)('%s is answered in words, and the button still signs in', async (code, words) => {
    const { answer } = await house.ask({ in: 'group', text: 'set my photo', images });
    house.tenant.people.adele.silentFailure = code;
    const { result } = await house.press(answer, { in: 'group', verb: 'confirm' });
    await house.teams.waitFor('group', 'adele', (message) => words.test(wordsOf(message)));
    const state = await house.teams.signIn('adele', result.signInLink ?? '');
    await house.teams.click({
      by: 'adele',
      in: 'group',
      messageId: answer.id,
      action: { verb: 'confirm' },
      state,
    });
    expect(headingOf(seen(answer, 'group'))).toBe('Your photo is set');
  });
});

describe('the digits of the sign-in page', () => {
  const verify = (state: string) => house.teams.verifyState({ by: 'adele', in: 'personal', state });

  it.each(['000000', 'abcdef', '', '1234567'])('%j are not good: 404', async (state) => {
    expect(await verify(state)).toMatchObject({ status: 404, deliveries: 1 });
    const code = /^\d{6}$/.test(state) ? 'auth.code_wrong' : 'malformed';
    expect(logged('sign_in.not_redeemed').at(-1)).toMatchObject({ code });
  });

  it('count where the answer to them was lost and the service takes them no second time', async () => {
    const answer = await failing('personal', 'invokeerror');
    const { attachments } = await signInCard();
    const [button] = (attachments[0]?.['content'] as { buttons: { value: string }[] }).buttons;
    const state = await house.teams.signIn('adele', button?.value ?? '');
    const getToken = { service: 'tokenService', path: /GetToken$/i } as const;
    house.faults.add({ ...getToken, then: { kind: 'dropResponse' } });
    house.faults.add({ ...getToken, then: { kind: 'answer', status: 404, body: {} } });
    expect(await verify(state)).toMatchObject({ status: 200, deliveries: 2 });
    await becomes(house, answer, { in: 'personal' }, /Your photo is set/);
  });

  it('are asked for again while the token service is down: 500', async () => {
    const answer = await failing('personal', 'invokeerror');
    const { attachments } = await signInCard();
    const [button] = (attachments[0]?.['content'] as { buttons: { value: string }[] }).buttons;
    const state = await house.teams.signIn('adele', button?.value ?? '');
    house.faults.add({
      service: 'tokenService',
      path: /GetToken$/i,
      then: { kind: 'answer', status: 403, body: {} },
    });
    expect(await verify(state)).toMatchObject({ status: 200, deliveries: 2 });
    await becomes(house, answer, { in: 'personal' }, /Your photo is set/);
  });

  it('of a click that are wrong are said to be so, and the next click asks anew', async () => {
    const { answer } = await house.ask({ in: 'personal', images });
    const action = { verb: 'confirm' };
    const click = { by: 'adele', in: 'personal', messageId: answer.id, action } as const;
    const { body } = await house.teams.click({ ...click, state: '000000' });
    expect(body).toEqual({
      statusCode: 401,
      type: 'application/vnd.microsoft.error.invalidAuthCode',
    });
    expect(house.tenant.photos.writes).toHaveLength(0);
    expect((await house.teams.click(click)).signIn).toBe('silent');
    expect(headingOf(seen(answer, 'personal'))).toBe('Your photo is set');
  });
});

describe('an exchange that the token service refuses', () => {
  const refuse = () =>
    house.faults.add({
      service: 'tokenService',
      path: /exchange/,
      times: Infinity,
      then: { kind: 'answer', status: 400, body: { error: { code: 'BadRequest', message: 'no' } } },
    });

  it('of a sign-in card is answered 412 to each device, which then shows its button', async () => {
    refuse();
    const id = randomUUID();
    const answers = await house.teams.exchangeFromClients({
      by: 'adele',
      in: 'personal',
      id,
      connectionName: 'photobot',
    });
    for (const { body, status } of answers) {
      expect(status).toBe(412);
      expect(body).toMatchObject({ id, connectionName: 'photobot' });
    }
    expect(answers).toHaveLength(3);
    expect(logged('sign_in.not_exchanged').at(-1)).toMatchObject({ code: 'refused' });
    const refused = { route: 'exchange', status: 400 };
    expect(logged('token_service.refused').at(-1)).toMatchObject(refused);
  });

  it('is in the log as well where it is for another connection', async () => {
    const asked = { by: 'adele', in: 'personal', id: randomUUID() } as const;
    await house.teams.exchangeFromClients({ ...asked, connectionName: 'another' });
    const line = logged('sign_in.not_exchanged').at(-1);
    expect(line).toMatchObject({ code: 'other_connection' });
  });

  it('of a click is answered 412, and the button goes on', async () => {
    refuse();
    const { answer } = await house.ask({ in: 'personal', images });
    const { result } = await house.press(answer, { in: 'personal', verb: 'confirm' });
    expect(result.body).toMatchObject({
      statusCode: 412,
      type: 'application/vnd.microsoft.error.preconditionFailed',
      value: { code: '412' },
    });
    const state = await house.teams.signIn('adele', result.signInLink ?? '');
    const click = { by: 'adele', in: 'personal', messageId: answer.id } as const;
    await house.teams.click({ ...click, action: { verb: 'confirm' }, state });
    expect(headingOf(seen(answer, 'personal'))).toBe('Your photo is set');
  });

  it('of a search is answered 412, and the page signs in', async () => {
    refuse();
    const search = {
      by: 'adele',
      in: 'group',
      commandId: 'photo-of',
      parameters: { name: 'Diego' },
    } as const;
    const refused = await house.teams.search({ ...search, signInAs: 'nobody' });
    expect(refused).toMatchObject({ kind: 'signIn', signIn: 'refused', status: 412 });
    expect(await house.teams.search(search)).toMatchObject({ kind: 'results', signIn: 'byHand' });
  });

  it('with a connection that is not ours is answered 412', async () => {
    const [first] = await house.teams.exchangeFromClients({
      by: 'adele',
      in: 'personal',
      id: randomUUID(),
      connectionName: 'another',
      devices: ['web'],
    });
    expect(first).toMatchObject({ status: 412 });
  });
});

it('three devices that answer at once are signed in once', async () => {
  const answers = await house.teams.exchangeFromClients({
    by: 'adele',
    in: 'personal',
    id: randomUUID(),
    connectionName: 'photobot',
  });
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(logged('sign_in.exchanged')).toHaveLength(1);
});

describe.each(['memory', 'sqlite'])('two clients at once, over the %s store', (STORE) => {
  const other = openedHouse({ environment: { STORE } });

  const signIns = () => other.lines.filter(({ event }) => event === 'sign_in.exchanged');

  it('are both answered, and signed in exactly once', async () => {
    await signOut(other, 'adele');
    expect(await signInFromTwoClients(other)).toEqual([200, 200]);
    expect(signIns()).toHaveLength(1);
  });

  it('are signed in once for each request, and not again for one that is answered late', async () => {
    const id = randomUUID();
    await signInFromTwoClients(other, { id });
    await signInFromTwoClients(other);
    expect(await signInFromTwoClients(other, { id })).toEqual([200, 200]);
    expect(signIns()).toHaveLength(2);
  });
});
