import { z } from 'zod';
import { exchangeUri } from '../../../bot/tokens/sso';
import { ask, allowOutgoing, reasonOf } from '../ask';
import { about } from '../finding';
import type { Check, Patient } from '../patient';
import { identitySettings } from '../patient';

const name = 'OAuth connection';
const { ok, problem, unchecked } = about(name);

const resourceShape = z.object({ tokenExchangeResource: z.object({ uri: z.string() }).optional() });

/**
 * Whether the token service knows the connection and gives out what a silent sign-in needs. It asks, as the SDK does,
 * what a sign-in button would need, in the name of nobody; that makes an address which nobody opens, and no more.
 * Source: https://learn.microsoft.com/azure/bot-service/bot-builder-concept-sso
 */
export const checkTokenService: Check = {
  name,
  needs: [...identitySettings, 'OAUTH_CONNECTION_NAME'],
  async run(patient) {
    const token = await patient.tokens.bot().catch(() => undefined);
    if (token === undefined) return [unchecked('needs the bot’s credential')];
    const { tokenServiceOrigin } = patient.config.cloud.bot;
    try {
      return [
        judge(
          patient,
          await ask(patient, addressOf(patient), { authorization: `Bearer ${token}` }),
        ),
      ];
    } catch (thrown) {
      return [
        problem(
          `the token service does not answer (${reasonOf(thrown)})`,
          allowOutgoing(tokenServiceOrigin),
        ),
      ];
    }
  },
};

function judge(
  { config }: Patient,
  { status, json }: { readonly status: number; readonly json: unknown },
) {
  const uri = exchangeUri(config.botId);
  if (status === 401 || status === 403) {
    return problem(
      `the token service refuses the bot’s token (HTTP ${status})`,
      'Check that the Azure Bot is single tenant, with BOT_ID as its app and BOT_TENANT_ID as its tenant.',
    );
  }
  if (status >= 500) {
    return problem(`the token service is out of order (HTTP ${status})`, 'Run it again later.');
  }
  if (status >= 300) {
    return problem(
      `the Azure Bot has no connection with the name of OAUTH_CONNECTION_NAME (HTTP ${status})`,
      'Make the connection in the Azure Bot’s configuration, or set OAUTH_CONNECTION_NAME to the name that is there.',
    );
  }
  const parsed = resourceShape.safeParse(json);
  const found = parsed.success ? parsed.data.tokenExchangeResource?.uri : undefined;
  if (found === uri) return ok(`exists, and its token exchange URL is ${uri}`);
  const says = found === undefined ? 'has no token exchange URL' : 'has another token exchange URL';
  return problem(
    says,
    `Set the connection’s token exchange URL to ${uri}, and its scope to ${uri}/access_as_user.`,
  );
}

function addressOf({ config }: Patient): URL {
  const { botId, cloud, connectionName } = config;
  const url = new URL('/api/botsignin/GetSignInResource', cloud.bot.tokenServiceOrigin);
  const bot = { id: `28:${botId}` };
  const conversation = {
    channelId: 'msteams',
    conversation: { id: 'doctor' },
    bot,
    user: { id: 'doctor' },
  };
  const state = { connectionName, conversation, msAppId: botId };
  url.searchParams.set('state', Buffer.from(JSON.stringify(state)).toString('base64'));
  return url;
}
