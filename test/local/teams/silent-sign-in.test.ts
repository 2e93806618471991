import jwt from 'jsonwebtoken';
import { signInFailureCodes } from '../../../local/tenant/sign-in-failures';
import type { PlaceKey } from '../../../local/types';
import { postAsBot, signInCard } from '../support';
import type { Stage } from './extension/support';
import { closeStage, openStage, signInLink } from './extension/support';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => closeStage(stage));
beforeEach(() => stage.bot.forget());

const invokes = () => stage.bot.heard.map(({ activity }) => activity);
const resource = (changes: object = {}) => ({
  tokenExchangeResource: { id: 'x1', uri: `api://botid-${stage.local.tenant.botId}`, ...changes },
});

/** The bot posts a sign-in card for Adele. Returns its id. */
async function post(place: PlaceKey, changes: object = {}): Promise<string> {
  const card = signInCard(stage.local, await signInLink(stage), changes);
  const response = await postAsBot(stage.local, place, card);
  return ((await response.json()) as { id: string }).id;
}

/** How it went in the clients of somebody, once that is known. */
async function silent(place: PlaceKey, id: string, viewer: 'adele' | 'megan' = 'adele') {
  const { teams } = stage.local;
  const settled = ({ id: each, signIn }: { id: string; signIn?: { silent?: string } }) =>
    each === id && signIn?.silent !== 'trying';
  return (await teams.waitFor(place, viewer, settled)).signIn?.silent;
}

describe('a sign-in card with something to exchange', () => {
  it.each(['personal', 'group'] as const)(
    'is answered by every device of whom it is for at once: %s',
    async (place) => {
      const id = await post(place, resource());
      expect(await silent(place, id)).toBe('done');
      expect(invokes()).toHaveLength(3);
      const { objectId: oid, teamsUserId } = stage.local.tenant.people.adele;
      for (const { from, name, value } of invokes()) {
        expect(name).toBe('signin/tokenExchange');
        expect(from).toMatchObject({ id: teamsUserId });
        expect(value).toMatchObject({ id: 'x1', connectionName: 'photobot' });
        expect(jwt.decode(String(value['token']))).toMatchObject({ oid });
      }
      const platforms = invokes().map(({ entities }) => (entities as [{ platform: string }])[0]);
      expect(platforms.map(({ platform }) => platform).sort()).toEqual(['Web', 'Windows', 'iOS']);
    },
  );

  it('is an ordinary card for everybody else', async () => {
    const id = await post('group', resource());
    expect(await silent('group', id)).toBe('done');
    expect(await silent('group', id, 'megan')).toBeUndefined();
  });

  it('shows its button when the bot refuses the token', async () => {
    stage.bot.answers = [() => 'precondition'];
    const id = await post('personal', resource());
    expect(await silent('personal', id)).toBe('failed');
    expect(invokes()).toHaveLength(3);
  });

  it('is answered anew when the bot replaces it', async () => {
    const id = await post('personal', resource());
    await silent('personal', id);
    const card = signInCard(stage.local, await signInLink(stage), resource({ id: 'x2' }));
    await postAsBot(stage.local, 'personal', card, { replaces: id });
    await silent('personal', id);
    expect(invokes().map(({ value }) => value['id'])).toEqual(['x1', 'x1', 'x1', 'x2', 'x2', 'x2']);
  });

  it('that names nobody in a shared place is nobody’s', async () => {
    const card = signInCard(stage.local, await signInLink(stage), resource());
    const { recipient: _nobody, ...forNobody } = card as { recipient: object };
    const { id } = (await (await postAsBot(stage.local, 'group', forNobody)).json()) as {
      id: string;
    };
    expect(await silent('group', id)).toBeUndefined();
    expect(invokes()).toEqual([]);
  });
});

it('one without it is answered by nobody before its button is pressed', async () => {
  const id = await post('personal');
  expect(await silent('personal', id)).toBeUndefined();
  expect(invokes()).toEqual([]);
});

describe('a client that cannot sign in silently says so once', () => {
  const failures = () => invokes().map(({ name, value }) => [name, value['code']]);

  it.each(signInFailureCodes)('because it was told to: %s', async (code) => {
    const { adele } = stage.local.tenant.people;
    adele.silentFailure = code;
    const id = await post('personal', resource());
    expect(await silent('personal', id)).toBe('failed');
    adele.silentFailure = undefined;
    expect(failures()).toEqual([['signin/failure', code]]);
  });

  it('because it is in a channel, and in the thread of the card', async () => {
    const id = await post('channel', resource());
    expect(await silent('channel', id)).toBe('failed');
    expect(failures()).toEqual([['signin/failure', 'resourcematchfailed']]);
    const { conversation } = invokes()[0] as unknown as { conversation: { id: string } };
    expect(conversation.id).toContain(`;messageid=${id}`);
  });

  it('because the card is for the token of another app', async () => {
    const id = await post('personal', resource({ uri: 'api://botid-other' }));
    expect(await silent('personal', id)).toBe('failed');
    expect(failures()).toEqual([['signin/failure', 'resourcematchfailed']]);
  });

  it('because a policy gives it no token', async () => {
    const { adele } = stage.local.tenant.people;
    adele.policy = 'blocked';
    const id = await post('personal', resource());
    expect(await silent('personal', id)).toBe('failed');
    adele.policy = 'none';
    expect(failures()).toEqual([['signin/failure', 'tokenmissing']]);
  });
});
