import jwt from 'jsonwebtoken';
import { signInFailureCodes } from '../../../local/tenant/sign-in-failures';
import { postAsBot, signInCard } from '../support';
import type { Stage } from './extension/support';
import { closeStage, openStage, signInLink } from './extension/support';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => closeStage(stage));
beforeEach(() => stage.bot.forget());

const activities = () => stage.bot.heard.map(({ activity }) => activity);

it.each(signInFailureCodes)('the client says why it could not sign in: %s', async (code) => {
  const answer = await stage.local.teams.signInFailure({ by: 'adele', in: 'personal', code });
  expect(answer.status).toBe(200);
  expect(activities()).toMatchObject([
    {
      type: 'invoke',
      name: 'signin/failure',
      value: { code, message: expect.any(String) as string },
    },
  ]);
});

describe('somebody back from the sign-in page', () => {
  const verify = () =>
    stage.local.teams.verifyState({ by: 'adele', in: 'personal', state: '123456' });

  it('brings the digits', async () => {
    expect(await verify()).toMatchObject({ status: 200, deliveries: 1 });
    expect(activities()).toMatchObject([
      { name: 'signin/verifyState', value: { state: '123456' } },
    ]);
  });

  it('brings them once more after a 500', async () => {
    stage.bot.answers = [() => 'broken', () => undefined];
    expect(await verify()).toMatchObject({ status: 200, deliveries: 2 });
  });
});

describe('every device of a person', () => {
  const resource = { id: 'x1', connectionName: 'photobot' };

  it('answers one sign-in card, with a token of its own', async () => {
    const answers = await stage.local.teams.exchangeFromClients({
      by: 'adele',
      in: 'group',
      ...resource,
    });
    expect(answers.map(({ device }) => device)).toEqual(['desktop', 'web', 'phone']);
    const values = activities().map(({ value }) => value);
    const tokens = values.map(({ token }) => String(token));
    expect(values.map(({ connectionName, id }) => [id, connectionName])).toEqual(
      values.map(() => ['x1', 'photobot']),
    );
    expect(new Set(tokens).size).toBe(3);
    const { objectId: oid } = stage.local.tenant.people.adele;
    for (const token of tokens) expect(jwt.decode(token)).toMatchObject({ oid });
    expect(new Set(activities().map(({ id }) => id)).size).toBe(3);
  });

  it.each(['channel', 'sharedChannel'] as const)('gets no token in a %s', async (place) => {
    const asked = stage.local.teams.exchangeFromClients({ by: 'adele', in: place, ...resource });
    await expect(asked).rejects.toThrow('channel');
    expect(activities()).toEqual([]);
  });
});

describe('the button of a sign-in card', () => {
  it.each(['personal', 'group', 'channel'] as const)('brings six digits in a %s', async (place) => {
    const card = signInCard(stage.local, await signInLink(stage));
    const { id } = (await (await postAsBot(stage.local, place, card)).json()) as { id: string };
    const pressed = { by: 'adele', in: place, messageId: id } as const;
    expect(await stage.local.teams.pressSignIn(pressed)).toMatchObject({ status: 200 });
    const digits = expect.stringMatching(/^\d{6}$/) as string;
    expect(activities()).toMatchObject([{ name: 'signin/verifyState', value: { state: digits } }]);
    const { conversation } = activities()[0] as unknown as { conversation: { id: string } };
    expect(conversation.id.endsWith(`;messageid=${id}`)).toBe(place === 'channel');
  });

  it('cannot be pressed where there is none', async () => {
    const { messageId } = await stage.local.teams.send({ from: 'adele', in: 'group', text: 'hi' });
    const pressed = { by: 'adele', in: 'group', messageId } as const;
    await expect(stage.local.teams.pressSignIn(pressed)).rejects.toThrow('no sign-in button');
  });
});
