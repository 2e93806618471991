import { randomUUID } from 'node:crypto';
import type { Directory } from '../entra/directory';
import { escapeHtml, hintedPerson, page, personChooser } from '../html-page';
import type { Answer } from '../http/answer';
import { html } from '../http/answer';
import { formBody, isObject } from '../http/body';
import type { Incoming } from '../http/routes';
import { hasSecondFactor } from '../tenant/people';
import type { Tenant } from '../tenant/tenant';
import { tokenServiceRefusal } from './errors';
import type { KeptTokens } from './kept-tokens';

/** Teams' own number as a provider of exchangeable tokens. */
const providerId = '30dd229c-58e3-4a48-bdfd-91ec48eb906c';

export type SignIns = {
  /** Answers `GetSignInResource`. */
  resource(incoming: Incoming): Answer;
  /** The page behind the sign-in button. */
  show(incoming: Incoming): Answer;
  decide(incoming: Incoming): Answer;
};

export function createSignIns(
  { tenant }: Directory,
  connection: string,
  tokenServiceOrigin: string,
  kept: KeptTokens,
): SignIns {
  const begun = new Set<string>();
  const known = ({ url }: Incoming) => begun.has(url.searchParams.get('signin') ?? '');
  return {
    resource({ url }) {
      const state = readState(url.searchParams.get('state'));
      if (state?.['connectionname'] !== connection) {
        throw tokenServiceRefusal(404, 'ServiceError', 'Could not find the connection setting.');
      }
      const id = randomUUID();
      begun.add(id);
      const signInLink = `${tokenServiceOrigin}/api/oauth/signin?signin=${id}`;
      // Without the bot's id in the state there is no single sign-on, only the link.
      const exchangeable = state['msappid'] === tenant.botId;
      const resources = exchangeable && exchangeResources(tenant.botId, tokenServiceOrigin);
      return { status: 200, body: { signInLink, ...resources } };
    },
    show(incoming) {
      if (!known(incoming)) return html(page('This sign-in has run out', ''), 400);
      const hint = incoming.url.searchParams.get('login_hint');
      const form = `<form method="post">${personChooser(tenant, hint)}<br><button>Sign in</button></form>`;
      return html(page(`Sign in to ${tenant.botName}`, form));
    },
    decide(incoming) {
      const person = hintedPerson(tenant, formBody(incoming)?.get('who') ?? null);
      if (!known(incoming) || !person) return html(page('This sign-in has run out', ''), 400);
      const code = kept.issueCode(connection, { person, strong: hasSecondFactor(person) });
      return html(page('Signed in', codePart(code, tenant)));
    },
  };
}

function codePart(code: string, { botName, settings }: Tenant): string {
  const next =
    settings.signInPage === 'givesCode'
      ? `<script>window.opener?.postMessage({ signInCode: '${code}' }, '*')</script>`
      : `<p>Write it to ${escapeHtml(botName)} as a message.</p>`;
  return `<p>Your code is</p><output id="code">${code}</output>${next}`;
}

function exchangeResources(botId: string, tokenServiceOrigin: string) {
  return {
    tokenExchangeResource: { id: randomUUID(), uri: `api://botid-${botId}`, providerId },
    tokenPostResource: { sasUrl: `${tokenServiceOrigin}/api/usertoken/post?sas=${randomUUID()}` },
  };
}

/** The SDKs differ in the letter case of the names. */
function readState(state: string | null): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(state ?? '', 'base64').toString('utf8'));
    if (!isObject(parsed)) return undefined;
    return Object.fromEntries(
      Object.entries(parsed).map(([name, value]) => [name.toLowerCase(), value]),
    );
  } catch {
    return undefined;
  }
}
