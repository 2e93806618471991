import { graphClaimsChallenge } from '../../local/graph/errors';
import type { ClickResult, Message, PlaceKey } from '../../local/start';
import { signOut } from './support/asking';
import { inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { headingOf, wordsOf } from './support/words';

const house = openedHouse({ granted: ['Chat.Read'] });
beforeEach(async () => {
  // What her last sign-in lacked is forgotten with it.
  await house.ask({ from: 'megan', in: 'personal', text: 'sign out' });
  house.tenant.people.megan.policy = 'stepUp';
});

const images = inline(picture('small.jpg'));
const press = (message: Message, place: PlaceKey, state?: string) =>
  house.teams.click({
    by: 'megan',
    in: place,
    messageId: message.id,
    action: { verb: 'confirm' },
    ...(state !== undefined && { state }),
  });
const seen = (message: Message, place: PlaceKey) =>
  house.teams.messages(place, 'megan').find(({ id }) => id === message.id) ?? message;
const loginRequest = ({ body }: ClickResult) => body?.value as Record<string, unknown>;

/** A proposal of Megan's that Entra has refused because her sign-in was too weak. */
async function refused(place: PlaceKey, text: string): Promise<Message> {
  const { answer } = await house.ask({ from: 'megan', in: place, text, images });
  expect((await press(answer, place)).signIn).toBe('silent');
  expect(wordsOf(seen(answer, place))).toMatch(/stronger sign-in/);
  expect(house.tenant.photos.writes).toEqual([]);
  return answer;
}

describe('a sign-in that Entra finds too weak', () => {
  it.each([
    ['personal', 'set my photo', 'megan'],
    ['group', 'set my photo', 'megan'],
    ['channel', 'set team photo', 'team'],
  ] as const)('in the %s is followed by a stronger one, and goes on', async (place, text, key) => {
    const answer = await refused(place, text);
    const asked = await press(answer, place);
    expect(loginRequest(asked)).not.toHaveProperty('tokenExchangeResource');
    const link = asked.signInLink ?? '';
    expect(new URL(link).origin).toBe(house.origins.tunnel);
    const digits = await house.teams.signIn('megan', link);
    await press(answer, place, digits);
    expect(headingOf(seen(answer, place))).toMatch(/is set$/);
    expect(house.tenant.photos.writes).toMatchObject([{ key, by: 'megan' }]);
  });

  it('carries just the claims that Entra has asked for', async () => {
    const answer = await refused('personal', 'set my photo');
    const { signInLink = '' } = await press(answer, 'personal');
    const led = await fetch(signInLink, { redirect: 'manual' });
    const authorize = new URL(led.headers.get('location') ?? '');
    expect(authorize.origin).toBe(house.cloud.loginOrigin);
    expect(Object.fromEntries(authorize.searchParams)).toMatchObject({
      client_id: house.tenant.botId,
      response_type: 'code',
      scope: `api://botid-${house.tenant.botId}/access_as_user`,
    });
    const claims = JSON.parse(authorize.searchParams.get('claims') ?? '') as object;
    expect(claims).toHaveProperty('access_token');
  });

  it('that is given up leaves the card as it was', async () => {
    const answer = await refused('personal', 'set my photo');
    await press(answer, 'personal');
    const { answer: help } = await house.ask({ from: 'megan', in: 'personal', text: 'help' });
    expect(headingOf(help)).toBe('PhotoBot sets photos');
    expect(wordsOf(seen(answer, 'personal'))).toMatch(/stronger sign-in/);
  });

  it('asks silently again for whoever needs no stronger one any more', async () => {
    const answer = await refused('personal', 'set my photo');
    house.tenant.people.megan.policy = 'none';
    const { signInLink = '' } = await press(answer, 'personal');
    await press(answer, 'personal', await house.teams.signIn('megan', signInLink));
    expect(headingOf(seen(answer, 'personal'))).toMatch(/is set$/);
    await signOut(house, 'megan');
    const { answer: next } = await house.ask({ from: 'megan', in: 'personal', images });
    expect((await press(next, 'personal')).signIn).toBe('silent');
  });
});

it('a challenge of Graph leads to a sign-in with its claims', async () => {
  house.tenant.people.megan.policy = 'none';
  const fault = house.faults.add({
    service: 'graph',
    times: 100,
    then: { kind: 'answer', ...graphClaimsChallenge() },
  });
  const answer = await refused('personal', 'set my photo');
  fault.remove();
  const { signInLink = '' } = await press(answer, 'personal');
  const led = await fetch(signInLink, { redirect: 'manual' });
  const claims = new URL(led.headers.get('location') ?? '').searchParams.get('claims') ?? '';
  expect(JSON.parse(claims)).toHaveProperty('access_token');
  await press(answer, 'personal', await house.teams.signIn('megan', signInLink));
  expect(headingOf(seen(answer, 'personal'))).toMatch(/is set$/);
});

describe('in the message extension', () => {
  const post = async () => {
    const hosted = [{ bytes: picture('small.jpg'), as: 'hosted' as const }];
    const look = { from: 'diego', in: 'group', text: 'look', mention: false } as const;
    return (await house.teams.send({ ...look, images: hosted })).messageId;
  };
  const open = (messageId: string) =>
    house.teams.openAction({
      by: 'megan',
      in: 'group',
      commandId: 'set-my-photo',
      context: 'message',
      messageId,
    });

  it('the dialog says so, and the action signs in anew when it is chosen once more', async () => {
    const messageId = await post();
    const weak = await open(messageId);
    if (weak.kind !== 'dialog') throw new Error(weak.kind);
    expect(JSON.stringify(weak.dialog.card)).toMatch(/stronger sign-in/);
    const again = await house.teams.submitDialog({ dialog: weak.dialog, button: 'Try again' });
    expect(again).toMatchObject({ kind: 'message', text: /choose the action once more/ });
    const strong = await open(messageId);
    expect(strong.signIn).toBe('byHand');
    if (strong.kind !== 'dialog') throw new Error(strong.kind);
    const done = await house.teams.submitDialog({ dialog: strong.dialog, button: 'Confirm' });
    expect(JSON.stringify(done)).toMatch(/Your photo is set/);
    expect(house.tenant.photos.writes).toMatchObject([{ key: 'megan' }]);
  });

  it('the search says so, and signs in anew with the next one', async () => {
    const search = () =>
      house.teams.search({
        by: 'megan',
        in: 'group',
        commandId: 'photo-of',
        parameters: { name: 'Diego' },
      });
    expect(await search()).toMatchObject({ kind: 'message', text: /stronger sign-in/ });
    const found = await search();
    expect(found).toMatchObject({ kind: 'results', signIn: 'byHand' });
  });
});
