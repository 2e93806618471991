import type { PageServer } from '../../../local/page-server';
import { openPageServer } from '../../../local/page-server';
import type { PlaceKey } from '../../../local/types';
import { postAsBot, signInCard } from '../support';
import type { Stage } from '../teams/extension/support';
import { closeStage, openStage, signInLink } from '../teams/extension/support';

let stage: Stage;
let page: PageServer;
beforeAll(async () => {
  stage = await openStage();
  page = await openPageServer({ local: stage.local, port: 0 });
});
afterAll(async () => {
  await page.close();
  await closeStage(stage);
});
beforeEach(() => stage.bot.forget());

async function post(path: string, body: object) {
  const response = await fetch(page.origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as object };
}

async function postCard(place: PlaceKey): Promise<string> {
  const card = signInCard(stage.local, await signInLink(stage));
  return ((await (await postAsBot(stage.local, place, card)).json()) as { id: string }).id;
}

describe('the digits of a sign-in card', () => {
  const bring = (message: string, place: PlaceKey = 'channel') =>
    post('/api/sign-ins', { as: 'adele', in: place, message, state: '123456' });

  it('go to the bot, in the thread of the card', async () => {
    const id = await postCard('channel');
    expect(await bring(id)).toEqual({ status: 200, body: { signedIn: true } });
    const [{ activity }] = stage.bot.heard as [Stage['bot']['heard'][number]];
    expect(activity).toMatchObject({ name: 'signin/verifyState', value: { state: '123456' } });
    expect((activity['conversation'] as { id: string }).id).toContain(`;messageid=${id}`);
  });

  it('are not taken when the bot says so', async () => {
    stage.bot.answers = [() => 'precondition'];
    const answer = await bring(await postCard('personal'), 'personal');
    expect(answer.body).toEqual({ signedIn: false, status: 412 });
  });

  it('need a card', async () => {
    const sent = await stage.local.teams.send({ from: 'adele', in: 'channel', text: 'hi' });
    stage.bot.forget();
    expect((await bring(sent.messageId)).status).toBe(404);
    expect(stage.bot.heard).toEqual([]);
  });
});

describe('the code with which one’s silent sign-in fails', () => {
  const fail = (code: string | null) => post('/api/silent-failures', { as: 'megan', code });

  it('is set for one person, and taken back', async () => {
    const { adele, megan } = stage.local.tenant.people;
    expect((await fail('tokenmissing')).status).toBe(200);
    expect([megan.silentFailure, adele.silentFailure]).toEqual(['tokenmissing', undefined]);
    await fail(null);
    expect(megan.silentFailure).toBeUndefined();
  });

  it('is one that is documented', async () => {
    expect((await fail('bad')).status).toBe(400);
  });
});

it('the sign-in page keeps its code to itself when it is told to', async () => {
  const turn = (on: boolean) => post('/api/switches', { id: 'digitsByHand', on });
  const shown = async () => {
    const body = new URLSearchParams({ who: 'adele' });
    return (await fetch(await signInLink(stage), { method: 'POST', body })).text();
  };
  expect(await shown()).toContain('postMessage');
  await turn(true);
  expect(await shown()).not.toContain('postMessage');
  await turn(false);
  expect(await shown()).toContain('postMessage');
});

it('a message is written on the device that one is at', async () => {
  const message = { as: 'adele', in: 'personal', text: 'hi', mention: false, pictures: [] };
  await post('/api/send', { ...message, device: 'desktop' });
  await post('/api/send', message);
  const platforms = stage.bot.heard.map(({ activity }) => activity['entities']);
  expect(platforms).toMatchObject([[{ platform: 'Windows' }], [{ platform: 'Web' }]]);
});
