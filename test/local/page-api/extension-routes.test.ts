import type { PageServer } from '../../../local/page-server';
import { openPageServer } from '../../../local/page-server';
import { tenantView } from '../../../local/page-api/views';
import { createSamples } from '../../../cli/local/samples';
import { startPhotobotTenant } from '../../../cli/local/tenant';
import type { Stage } from '../teams/extension/support';
import {
  cardType,
  closeStage,
  dialog,
  found,
  openStage,
  result,
  signIn,
  signInLink,
  thumbnailType,
} from '../teams/extension/support';
import type { Answer, Json } from '../teams/fake-bot';

let stage: Stage;
let page: PageServer;
let messageId: string;
beforeAll(async () => {
  stage = await openStage();
  page = await openPageServer({ local: stage.local, port: 0 });
  ({ messageId } = await stage.local.teams.send({ from: 'adele', in: 'group', text: 'look' }));
});
afterAll(async () => {
  await page.close();
  await closeStage(stage);
});
beforeEach(() => stage.bot.forget());

async function post(path: string, body: object): Promise<Json & { status: number }> {
  const response = await fetch(page.origin + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { ...((await response.json()) as Json), status: response.status };
}

const action = () => ({
  as: 'adele',
  in: 'group',
  command: 'setPhoto',
  context: 'message',
  message: messageId,
});
const run = (...answers: Answer[]) => {
  stage.bot.answers = answers;
  return post('/api/extension/actions', action());
};
const query = { as: 'adele', in: 'group', command: 'photos', text: 'team' };
const search = (...answers: Answer[]) => {
  stage.bot.answers = answers;
  return post('/api/extension/searches', query);
};
const idOf = (thing: unknown) => (thing as { id: string }).id;

describe('what the page offers', () => {
  it('is what the manifest has', () => {
    const { extension } = tenantView(stage.local, createSamples());
    expect(extension.actions).toContainEqual({
      id: 'setPhoto',
      title: 'Set a photo',
      context: ['message', 'compose', 'commandBox'],
    });
    expect(extension.searches).toEqual([{ id: 'photos', title: 'Photos', initialRun: true }]);
  });

  it('is nothing without a message extension', async () => {
    const manifest = { name: { short: 'PhotoBot' } };
    const local = await startPhotobotTenant({ manifest });
    const { extension } = tenantView(local, createSamples());
    await local.close();
    expect(extension).toEqual({ actions: [], searches: [] });
  });
});

describe('an action', () => {
  it('opens a dialog, which is submitted with what the card gave', async () => {
    const opened = await run(() => dialog({ height: 'small' }));
    expect(opened).toMatchObject({
      kind: 'dialog',
      dialog: { title: 'Set a photo', height: 'small', card: { type: 'AdaptiveCard' } },
    });
    stage.bot.answers = [() => undefined];
    const data = { change: '1' };
    const submission = { as: 'adele', dialog: idOf(opened['dialog']), data };
    expect(await post('/api/extension/dialogs', submission)).toMatchObject({ kind: 'closed' });
    expect(stage.bot.heard.at(-1)?.activity.value).toMatchObject({ data });
  });

  it.each(['compose', 'commandBox'])('is chosen without a message in %s', async (context) => {
    stage.bot.answers = [() => dialog()];
    const without = { as: 'adele', in: 'group', command: 'setPhoto', context };
    expect(await post('/api/extension/actions', without)).toMatchObject({ kind: 'dialog' });
    expect(stage.bot.heard.at(-1)?.activity.value).not.toHaveProperty('messagePayload');
  });

  it('opens a dialog for nobody else', async () => {
    const opened = await run(() => dialog());
    const submission = { as: 'megan', dialog: idOf(opened['dialog']), data: {} };
    expect(await post('/api/extension/dialogs', submission)).toMatchObject({ status: 404 });
  });

  it('leaves the sign-in to the browser and takes its digits', async () => {
    const link = await signInLink(stage);
    expect(await run(() => signIn('auth', link))).toMatchObject({
      kind: 'signIn',
      signInLink: link,
    });
    const state = await stage.local.teams.signIn('adele', link);
    stage.bot.answers = [() => dialog()];
    const again = await post('/api/extension/actions', { ...action(), state });
    expect(again).toMatchObject({ kind: 'dialog', signIn: 'byHand' });
  });

  it('says what was wrong with the answer', async () => {
    const answer = await run(() => dialog({ title: '' }));
    expect(answer).toMatchObject({ kind: 'error' });
    expect(answer['text']).toContain('title');
  });

  it.each([
    { command: 'other' },
    { command: 'notHere' },
    { message: '1' },
    { message: undefined },
    { context: 'compose' },
  ])('is not there: %p', async (other) => {
    const answer = await post('/api/extension/actions', { ...action(), ...other });
    expect(answer.status).toBe(404);
    expect(stage.bot.heard).toEqual([]);
  });
});

describe('a search', () => {
  it('gives results, one of which is sent', async () => {
    const older = { contentType: thumbnailType, content: { title: 'Older', text: 'Than that' } };
    const answer = await search(() => result([found, older]));
    const [first, second] = answer['results'] as Json[];
    expect(first).toMatchObject({ title: 'Adele', image: 'https://cdn.example/a.png' });
    expect(second).toMatchObject({ card: { type: 'AdaptiveCard', body: [{ text: 'Older' }, {}] } });
    const message = { as: 'adele', in: 'group', text: '', mention: false, pictures: [] };
    expect(await post('/api/send', { ...message, card: idOf(first) })).toMatchObject({
      status: 200,
      deliveries: 0,
    });
    expect(stage.local.teams.messages('group', 'megan').at(-1)).toMatchObject({
      via: 'PhotoBot',
      attachments: [{ contentType: cardType }],
    });
  });

  it('gives cards to nobody else', async () => {
    const answer = await search(() => result([found]));
    const [first] = answer['results'] as Json[];
    const message = { as: 'megan', in: 'group', text: '', mention: false, pictures: [] };
    expect(await post('/api/send', { ...message, card: idOf(first) })).toMatchObject({
      status: 404,
    });
  });

  it('is not there', async () => {
    const answer = await post('/api/extension/searches', { ...query, command: 'setPhoto' });
    expect(answer.status).toBe(404);
  });
});
