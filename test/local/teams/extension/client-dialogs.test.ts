import type { Stage } from './support';
import { cardType, closeStage, dialog, form, found, openStage, result } from './support';
import { signIn, signInLink } from './support';
import type { Answer, Json } from '../fake-bot';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => closeStage(stage));
beforeEach(() => stage.bot.forget());

const action = { by: 'adele', in: 'group', commandId: 'setPhoto', context: 'compose' } as const;
const open = (...answers: Answer[]) => {
  stage.bot.answers = answers;
  return stage.local.teams.openAction(action);
};
const values = () => stage.bot.heard.map(({ activity }) => activity.value);

const teams = 'https://teams.microsoft.com';
const chat = `${teams}/l/chat/0/0?users=`;

describe('an action is answered', () => {
  it('with a form in a dialog', async () => {
    const answer = await open(() => dialog({ height: 400, width: 'medium', url: null }));
    expect(answer).toMatchObject({
      kind: 'dialog',
      status: 200,
      signIn: 'none',
      deliveries: 1,
      dialog: { title: 'Set a photo', height: 400, width: 'medium', card: form, invoked: action },
    });
  });

  it('with a page in a dialog, if its domain is a valid one', async () => {
    const page = `${stage.local.origins.tunnel}/crop`;
    const answer = await open(() => dialog({ card: undefined, url: page }));
    expect(answer).toMatchObject({ kind: 'dialog', dialog: { url: page } });
  });

  it.each(['28:11111111-1111-4111-8111-111111111111', 'megan@contoso.com,diego@contoso.com'])(
    'with a link to the chat with %s',
    async (users) => {
      const answer = await open(() => dialog({ card: attachment(withLink(chat + users)) }));
      expect(answer).toMatchObject({ kind: 'dialog' });
    },
  );

  it('with a sentence', async () => {
    const answer = await open(() => ({ task: { type: 'message', value: 'No picture there.' } }));
    expect(answer).toMatchObject({ kind: 'message', text: 'No picture there.' });
  });

  it.each<[string, Json]>([
    ['a card of version 1.6', dialog({ card: attachment({ ...form, version: '1.6' }) })],
    ['a card without a version', dialog({ card: attachment({ ...form, version: undefined }) })],
    ['a card without its envelope', dialog({ card: form })],
    ['a hero card', dialog({ card: { contentType: 'application/vnd.microsoft.card.hero' } })],
    ['a button of sent cards', dialog({ card: attachment(withExecute()) })],
    ['a link that is none', dialog({ card: attachment(withLink('chat')) })],
    ['a link without TLS', dialog({ card: attachment(withLink('http://c.example/')) })],
    ['a link into nowhere', dialog({ card: attachment(withLink(`${teams}/chat/0/0`)) })],
    ['a chat with nobody', dialog({ card: attachment(withLink(`${teams}/l/chat/0/0`)) })],
    ['a chat with half a bot', dialog({ card: attachment(withLink(`${chat}28:bot`)) })],
    ['a chat of another form', dialog({ card: attachment(withLink(`${teams}/l/chat/28:bot`)) })],
    ['no title', dialog({ title: ' ' })],
    ['an odd size', dialog({ height: 'huge' })],
    ['half a pixel', dialog({ width: 0.5 })],
    ['neither card nor page', dialog({ card: undefined })],
    ['card and page', dialog({ url: 'https://token.botframework.com/' })],
    ['a page elsewhere', dialog({ card: undefined, url: 'https://elsewhere.example/' })],
    ['a result, which answers a submission', result([found])],
    ['nothing', {}],
    ['a task of another kind', { task: { type: 'cancel' } }],
    ['sign-in elsewhere', signIn('auth', 'https://elsewhere.example/')],
    ['sign-in without an address', { composeExtension: { type: 'auth' } }],
  ])('wrongly with %s', async (_what, body) => {
    expect(await open(() => body)).toMatchObject({ kind: 'error', reason: 'invalid' });
  });

  it('wrongly with silentAuth, which is for queries', async () => {
    const link = await signInLink(stage);
    const answer = await open(() => signIn('silentAuth', link));
    expect(answer).toMatchObject({ kind: 'error', reason: 'unsupported' });
    expect(stage.bot.heard).toHaveLength(1);
  });

  it('by an error', async () => {
    const answer = await open(() => 'broken');
    expect(answer).toMatchObject({ kind: 'error', reason: 'failed', status: 500 });
  });

  it('too late, and never again', async () => {
    const answer = await open(() => 'silence');
    expect(answer).toMatchObject({ reason: 'unreachable', status: 0, deliveries: 1 });
    expect(answer).toMatchObject({ text: 'Unable to reach the app' });
  });
});

function withLink(url: string) {
  return { ...form, actions: [{ type: 'Action.OpenUrl', title: 'Open', url }] };
}

function attachment(content: object) {
  return { contentType: cardType, content };
}

function withExecute() {
  const actions = [{ type: 'Action.Execute', title: 'Confirm', verb: 'confirm' }];
  return { ...form, body: [{ type: 'ActionSet', actions }] };
}

describe('asked to sign in, the person', () => {
  it('does so on the page, and the whole invoke is sent again with the digits', async () => {
    const link = await signInLink(stage);
    const answer = await open(
      () => signIn('auth', link),
      () => dialog(),
    );
    expect(answer).toMatchObject({ kind: 'dialog', signIn: 'byHand' });
    const [first, second] = values();
    const { state, ...rest } = second!;
    expect(rest).toEqual(first);
    expect(state).toMatch(/^\d{6}$/);
  });

  it('is shown the button when they are to decide', async () => {
    const link = await signInLink(stage);
    stage.bot.answers = [() => signIn('auth', link)];
    const { teams } = stage.local;
    const asked = await teams.openAction({ ...action, signInAs: 'nobody' });
    expect(asked).toMatchObject({ kind: 'signIn', signInLink: link, title: 'Sign in' });
    const state = await teams.signIn('adele', link);
    stage.bot.answers = [() => dialog()];
    const came = await teams.openAction({ ...action, state });
    expect(came).toMatchObject({ kind: 'dialog', signIn: 'byHand' });
    expect(values().at(-1)).toMatchObject({ state });
  });

  it('is not sent round in circles', async () => {
    const link = await signInLink(stage);
    const answer = await open(() => signIn('auth', link));
    expect(answer).toMatchObject({ kind: 'signIn', signIn: 'refused' });
    expect(stage.bot.heard).toHaveLength(2);
  });
});
