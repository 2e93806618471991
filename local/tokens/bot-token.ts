import type { IncomingHttpHeaders } from 'node:http';
import { Refused } from '../http/answer';
import type { SigningKey } from '../jwt';
import { bearer } from '../jwt';
import type { Tenant } from '../tenant/tenant';

export type BotTokenCheck = (headers: IncomingHttpHeaders) => void;

/**
 * Makes the check that connector and token service share: Entra signed the token, for them, and for this bot.
 * The check throws Refused.
 */
export function botTokenCheck(key: SigningKey, tenant: Tenant, audience: string): BotTokenCheck {
  return ({ authorization }) => {
    const token = bearer(authorization);
    if (token === undefined || !isBots(key, tenant, audience, token)) {
      throw new Refused({
        status: 401,
        headers: { 'www-authenticate': 'Bearer' },
        body: { message: 'Authorization has been denied for this request.' },
      });
    }
  };
}

function isBots(key: SigningKey, tenant: Tenant, audience: string, token: string): boolean {
  try {
    const claims = key.verify(token);
    return (
      claims.aud === audience && claims['appid'] === tenant.botId && claims['tid'] === tenant.id
    );
  } catch {
    return false;
  }
}
