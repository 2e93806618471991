import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import type { botFrameworkEnvironment } from '../../local/environment';

type Activity = {
  readonly type: string;
  readonly name?: string;
  readonly text?: string;
  readonly serviceUrl: string;
  readonly from: { readonly id: string; readonly name: string };
  readonly conversation: { readonly id: string };
  readonly value?: {
    readonly action?: { readonly verb: string };
    readonly authentication?: { readonly token: string };
    readonly data?: { readonly words: string };
  };
};

const contentType = 'application/vnd.microsoft.card.adaptive';
const again = { type: 'Action.Execute', title: 'Again', verb: 'again' };
const who = { type: 'Action.Execute', title: 'Who am I?', verb: 'who' };
const send = { type: 'Action.Submit', title: 'Send' };
const words = { type: 'Input.Text', id: 'words', label: 'Words' };
const card = (body: object, ...actions: object[]) => {
  return { type: 'AdaptiveCard', version: '1.5', body: [body], actions };
};
const answer = (kind: string, value: unknown, statusCode = 200) => {
  return { statusCode, type: `application/vnd.microsoft.${kind}`, value };
};

/** Makes a bot that echoes, of settings that every bot gets. It knows no SDK and nothing of PhotoBot. */
export function createEchoBot(settings: ReturnType<typeof botFrameworkEnvironment>): Server {
  const { MicrosoftAppId: id = '', ConnectionName: connectionName = '' } = settings;

  async function post(url: string, body: object): Promise<Response> {
    const login = `${settings['ToChannelFromBotLoginUrl']}/oauth2/v2.0/token`;
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: id,
      client_secret: settings['MicrosoftAppPassword'] ?? '',
      scope: `${settings['ToChannelFromBotOAuthScope']}/.default`,
    });
    const got = await fetch(login, { method: 'POST', body: form });
    const { access_token: token } = (await got.json()) as { access_token: string };
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  async function click({ from, value }: Activity): Promise<object> {
    const text = { type: 'TextBlock', text: 'once more' };
    if (value?.action?.verb === 'again') return answer('card.adaptive', card(text, again));
    const tokenExchangeResource = { id: '1', uri: `api://botid-${id}` };
    const login = { connectionName, tokenExchangeResource };
    if (!value?.authentication) return answer('activity.loginRequest', login, 401);
    const query = new URLSearchParams({ userId: from.id, connectionName, channelId: 'msteams' });
    const url = `${settings['OAuthUrl']}/api/usertoken/exchange?${query.toString()}`;
    const { ok } = await post(url, { token: value.authentication.token });
    return answer('activity.message', ok ? `hello ${from.name}` : 'who are you?');
  }

  async function echo({ conversation, serviceUrl, text }: Activity): Promise<undefined> {
    const content = card({ type: 'TextBlock', text }, again, who);
    const url = `${serviceUrl}v3/conversations/${encodeURIComponent(conversation.id)}/activities`;
    await post(url, { type: 'message', attachments: [{ contentType, content }] });
  }

  function hear(activity: Activity): unknown {
    const form = { title: 'Echo', card: { contentType, content: card(words, send) } };
    if (activity.type === 'message') return echo(activity);
    if (activity.name === 'adaptiveCard/action') return click(activity);
    if (activity.name === 'composeExtension/fetchTask') {
      return { task: { type: 'continue', value: form } };
    }
    return { task: { type: 'message', value: activity.value?.data?.words } };
  }

  return createServer((request, response) => {
    void json(request)
      .then((activity) => hear(activity as Activity))
      .then((body) => response.end(JSON.stringify(body ?? {})));
  });
}
