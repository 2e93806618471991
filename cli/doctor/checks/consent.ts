import type { Assertion, Refusal } from '../../../src/index';
import { delegatedScopesIn, toRefusal } from '../../../src/index';
import { adminConsentLink, needsAdministrator } from '../../../bot/tokens/consent';
import { readAssertion } from '../../../bot/tokens/sso';
import { entraTrouble } from '../entra-trouble';
import type { Finding } from '../finding';
import { about } from '../finding';
import type { Check, Patient } from '../patient';
import { identitySettings } from '../patient';

const name = 'token exchange';
const { ok, problem, unchecked, warning } = about(name);

/** How the exchange for one permission went. */
export type Exchange = { readonly scope: string; readonly refusal?: Refusal };

/**
 * Whether a sign-in can be exchanged for each of Graph's permissions. An exchange gives a token that is thrown away;
 * nothing is written.
 */
export const checkConsent: Check = {
  name,
  needs: [...identitySettings, 'BOT_ENDPOINT'],
  async run(patient) {
    const { assertion: token, config } = patient;
    const skip = (first: Finding) => notChecked(first, scopesOf(config));
    if (!token) return skip(unchecked('needs somebody’s sign-in', howToSignIn(config.botId)));
    const assertion = readAssertion(token, config.botId);
    if (assertion?.tenantId !== config.tenantId) {
      const says = 'the token in DOCTOR_ASSERTION is not for this bot in this organisation';
      return skip(problem(says, howToSignIn(config.botId)));
    }
    const exchanges = await Promise.all(
      scopesOf(config).map((scope) => exchange(patient, assertion, scope)),
    );
    return [
      judge(patient, exchanges),
      ...rolesOf(assertion),
      ...exchanges.map((each) => consentOf(patient, each)),
    ];
  },
};

/** Returns how an operator gets a token for the bot's own API. The Azure CLI has to be let in first, like Teams is. */
export function howToSignIn(botId: string): string {
  return `Set DOCTOR_ASSERTION to what \`az account get-access-token --scope api://botid-${botId}/access_as_user --query accessToken -o tsv\` prints; see docs/administrators.md.`;
}

function scopesOf({ cloud }: Patient['config']): readonly string[] {
  const { needed, optional } = delegatedScopesIn(cloud);
  return [...needed, ...optional];
}

function notChecked(first: Finding, scopes: readonly string[]): readonly Finding[] {
  return [
    first,
    ...scopes.map((scope) => about(`consent ${scope}`).unchecked('needs a token exchange')),
  ];
}

async function exchange(
  { tokens }: Patient,
  assertion: Assertion,
  scope: string,
): Promise<Exchange> {
  try {
    await tokens.delegated.get(assertion, [scope]);
    return { scope };
  } catch (thrown) {
    return { scope, refusal: toRefusal(thrown) };
  }
}

/** A missing consent proves that the exchange works: Entra asks for consent last. */
function judge({ config }: Patient, exchanges: readonly Exchange[]): Finding {
  const works = exchanges.some(
    ({ refusal }) => refusal === undefined || refusal.code === 'auth.consent_needed',
  );
  if (works) return ok('Entra takes the sign-in and the bot’s credential');
  const { says, todo } = entraTrouble(exchanges[0]?.refusal, config);
  return problem(says, todo);
}

function rolesOf({ roles }: Assertion): readonly Finding[] {
  return roles === undefined
    ? [
        warning(
          'the sign-in does not tell directory roles, so refusals explain less',
          'Set "groupMembershipClaims" to "DirectoryRole" in the app’s manifest in Entra.',
        ),
      ]
    : [];
}

/** Returns the finding about the consent to one permission. */
export function consentOf(
  { config }: Pick<Patient, 'config'>,
  { scope, refusal }: Exchange,
): Finding {
  const consent = about(`consent ${scope}`);
  if (refusal === undefined) return consent.ok('granted');
  if (refusal.code !== 'auth.consent_needed') {
    return consent.unchecked(`the exchange failed (${refusal.code})`);
  }
  const { optional } = delegatedScopesIn(config.cloud);
  if (optional.includes(scope)) return consent.ok('not granted, and nobody misses it');
  const link = `An administrator grants it for everybody at ${adminConsentLink(config, [scope])}`;
  return needsAdministrator([scope])
    ? consent.problem('not granted', link)
    : consent.warning('not granted for everybody; people are asked at the first use', link);
}
