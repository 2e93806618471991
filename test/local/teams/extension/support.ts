import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalTenant, LocalTenantOptions } from '../../../../local/types';
import { startPhotobotTenant } from '../../../../cli/local/tenant';
import { FakeBot } from '../fake-bot';

export const cardType = 'application/vnd.microsoft.card.adaptive';
export const thumbnailType = 'application/vnd.microsoft.card.thumbnail';

/** The real manifest with a message extension of every kind. */
export function extensionManifest(): object {
  const path = join(__dirname, '../../../../appPackage/manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  const parameters = [{ name: 'text', title: 'What' }];
  const commands = [
    {
      id: 'setPhoto',
      type: 'action',
      title: 'Set a photo',
      context: ['message', 'compose', 'commandBox'],
      fetchTask: true,
    },
    { id: 'notHere', type: 'action', title: 'Never here', context: ['compose'], fetchTask: true },
    { id: 'photos', type: 'query', title: 'Photos', initialRun: true, parameters },
  ];
  return { ...manifest, composeExtensions: [{ botId: '${{BOT_ID}}', commands }] };
}

export type Stage = { readonly bot: FakeBot; readonly local: LocalTenant };

export async function openStage(options: LocalTenantOptions = {}): Promise<Stage> {
  const bot = new FakeBot();
  const local = await startPhotobotTenant({
    extensionPatienceMilliseconds: 1500,
    manifest: extensionManifest(),
    ...options,
  });
  local.connectBot(await bot.open());
  return { bot, local };
}

export async function closeStage({ bot, local }: Stage): Promise<void> {
  await local.close();
  bot.close();
}

export const form = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'Input.Text', id: 'name', label: 'Name' },
    { type: 'Input.Toggle', id: 'sure', title: 'Sure' },
  ],
  actions: [
    { type: 'Action.Submit', title: 'Confirm', data: { change: '1', name: 'from the data' } },
    { type: 'Action.Submit', title: 'Cancel', data: { change: 'x' }, associatedInputs: 'none' },
  ],
};

/** An answer that opens a dialog. */
export const dialog = (value: object = {}) => ({
  task: {
    type: 'continue',
    value: { title: 'Set a photo', card: { contentType: cardType, content: form }, ...value },
  },
});

/** An answer that asks to sign in, on a page of the token service unless told otherwise. */
export const signIn = (type: 'auth' | 'silentAuth', value: string) => ({
  composeExtension: {
    type,
    suggestedActions: { actions: [{ type: 'openUrl', title: 'Sign in', value }] },
  },
});

export const result = (attachments: readonly object[], attachmentLayout = 'list') => ({
  composeExtension: { type: 'result', attachmentLayout, attachments },
});

export const found = {
  contentType: cardType,
  content: { ...form, body: [], actions: [] },
  preview: {
    contentType: thumbnailType,
    content: { title: 'Adele', text: 'Today', images: [{ url: 'https://cdn.example/a.png' }] },
  },
};

/** Gets a sign-in page as the bot would. */
export async function signInLink({ local }: Pick<Stage, 'local'>): Promise<string> {
  const state = Buffer.from(
    JSON.stringify({ ConnectionName: 'photobot', MsAppId: local.tenant.botId }),
  ).toString('base64');
  const url = new URL('/api/botsignin/GetSignInResource', local.origins.tokenService);
  url.searchParams.set('state', state);
  const authorization = `Bearer ${local.tokens.bot(local.cloud.bot.connectorScope)}`;
  const response = await fetch(url, { headers: { authorization } });
  return ((await response.json()) as { signInLink: string }).signInLink;
}
