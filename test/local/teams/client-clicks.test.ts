import jwt from 'jsonwebtoken';
import { startPhotobotTenant } from '../../../cli/local/tenant';
import { signInFailureCodes } from '../../../local/tenant/sign-in-failures';
import type { LocalTenant } from '../../../local/types';
import { postAsBot } from '../support';
import type { Answer, Json } from './fake-bot';
import { FakeBot } from './fake-bot';

const bot = new FakeBot();
let local: LocalTenant;
beforeAll(async () => {
  local = await startPhotobotTenant({
    clickPatienceMilliseconds: 2000,
    messagePatienceMilliseconds: 2000,
  });
  local.connectBot(await bot.open());
});
afterAll(async () => {
  await local.close();
  bot.close();
});
beforeEach(() => bot.forget());

const card = (title: string) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: title }],
  actions: [{ type: 'Action.Execute', title: 'Confirm', verb: 'confirm', data: { change: '1' } }],
});
const cardType = 'application/vnd.microsoft.card.adaptive';

/** Lets the bot post a card into the group chat. */
async function postCard(): Promise<string> {
  const attachments = [{ contentType: cardType, content: card('base') }];
  const response = await postAsBot(local, 'group', { type: 'message', attachments });
  return ((await response.json()) as { id: string }).id;
}

const confirm = async () =>
  ({ by: 'adele', in: 'group', messageId: await postCard(), action: { verb: 'confirm' } }) as const;

const loginRequest = () => ({
  statusCode: 401,
  type: 'application/vnd.microsoft.activity.loginRequest',
  value: {
    connectionName: 'photobot',
    tokenExchangeResource: { id: 'x1', uri: `api://botid-${local.tenant.botId}` },
    buttons: [{ type: 'signin', value: 'https://sign-in.example/' }],
  },
});

describe('clicks', () => {
  it('show the card that answers to who clicked, until the bot replaces it for all', async () => {
    bot.answers = [() => ({ statusCode: 200, type: cardType, value: card('done') })];
    const options = await confirm();
    const result = await local.teams.click({ ...options, inputs: { crop: 'left' } });
    expect(result).toMatchObject({ status: 200, signIn: 'none' });
    expect(bot.heard[0]?.activity).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: options.messageId,
      value: {
        trigger: 'manual',
        action: { type: 'Action.Execute', verb: 'confirm', data: { change: '1', crop: 'left' } },
      },
    });
    const seen = (who: 'adele' | 'megan') =>
      JSON.stringify(local.teams.messages('group', who).find((m) => m.id === options.messageId));
    expect(seen('adele')).toContain('done');
    expect(seen('megan')).not.toContain('done');
  });

  it('show it on the device where it was clicked, and tell the bot which that is', async () => {
    bot.answers = [() => ({ statusCode: 200, type: cardType, value: card('done') })];
    const options = await confirm();
    await local.teams.click({ ...options, device: 'phone' });
    const { entities } = bot.heard[0]!.activity;
    expect(entities).toMatchObject([{ type: 'clientInfo', platform: 'iOS' }]);
    const seen = (device?: 'phone' | 'desktop' | 'web') =>
      JSON.stringify(local.teams.messages('group', 'adele', device).at(-1)?.card);
    expect(seen('phone')).toContain('done');
    for (const other of ['desktop', 'web', undefined] as const)
      expect(seen(other)).toContain('base');
    const attachments = [{ contentType: cardType, content: card('for all') }];
    const replaced = { type: 'message', attachments };
    await postAsBot(local, 'group', replaced, { replaces: options.messageId });
    expect(seen('phone')).toContain('for all');
  });

  it('cannot hit a button that the card does not have', async () => {
    const options = { ...(await confirm()), action: { verb: 'undo' } };
    await expect(local.teams.click(options)).rejects.toThrow('undo');
    expect(bot.heard).toEqual([]);
  });

  it('are sent again with a token of the clicker’s when the bot asks to sign in', async () => {
    bot.answers = [loginRequest, () => ({ statusCode: 200, type: 'x', value: 'done' })];
    const result = await local.teams.click(await confirm());
    expect(result).toMatchObject({ signIn: 'silent', body: { value: 'done' } });
    const [first, second] = bot.heard.map(({ activity }) => activity.value);
    const { authentication, ...rest } = second as Json & { authentication: { token: string } };
    expect(rest).toEqual(first);
    expect(authentication).toMatchObject({ id: 'x1', connectionName: 'photobot' });
    expect(jwt.decode(authentication.token)).toMatchObject({
      aud: local.tenant.botId,
      oid: local.tenant.people.adele.objectId,
    });
  });

  it.each<[string, Answer[], number]>([
    ['the exchange fails', [loginRequest, () => ({ statusCode: 412, type: 'x', value: {} })], 2],
    [
      'the bot asks for a token of another app',
      [
        () => {
          const asked = loginRequest();
          asked.value.tokenExchangeResource.uri = 'api://botid-other';
          return asked;
        },
      ],
      1,
    ],
  ])('show the sign-in button when %s', async (_what, given, calls) => {
    bot.answers = given;
    const result = await local.teams.click(await confirm());
    expect(result).toMatchObject({ signIn: 'refused', signInLink: 'https://sign-in.example/' });
    expect(bot.heard).toHaveLength(calls);
  });

  it.each(signInFailureCodes)(
    'show the sign-in button when the client cannot sign in, and tell the bot why: %s',
    async (code) => {
      bot.answers = [loginRequest, () => undefined];
      local.tenant.people.adele.silentFailure = code;
      const result = await local.teams.click(await confirm());
      local.tenant.people.adele.silentFailure = undefined;
      expect(result).toMatchObject({
        signIn: 'refused',
        silentFailure: code,
        signInLink: 'https://sign-in.example/',
      });
      const [, { activity } = bot.heard[0]!] = bot.heard;
      expect(activity).toMatchObject({ name: 'signin/failure', value: { code } });
      expect(bot.heard).toHaveLength(2);
    },
  );

  it('go wrong when the answer does not come in time', async () => {
    bot.answers = [() => 'silence'];
    const result = await local.teams.click(await confirm());
    expect(result).toMatchObject({ status: 0, body: undefined });
  });
});
