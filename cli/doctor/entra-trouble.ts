import type { Config } from '../../bot/config/config';
import type { EntraTrouble } from '../../bot/tokens/entra-answers';
import { entraAnswerOf, troubleIn } from '../../bot/tokens/entra-answers';

export type Trouble = { readonly says: string; readonly todo: string };

const proofs: Readonly<Record<Config['credential']['kind'], string>> = {
  secret: 'client secret',
  certificate: 'certificate',
  federated: 'managed identity',
};

/** Returns how people call what the bot proves itself with. */
export function proofOf({ credential }: Pick<Config, 'credential'>): string {
  return proofs[credential.kind];
}

/**
 * By AADSTS number. They only make the advice better: Microsoft reserves the right to change them.
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const advice: Readonly<Record<string, string>> = {
  '50013': 'The token in DOCTOR_ASSERTION is not one for this bot, or was changed; get a new one.',
  '50020':
    'The account of DOCTOR_ASSERTION is not one of this organisation; use one that is, or invite it.',
  '50053': 'The account of DOCTOR_ASSERTION is locked; Entra’s sign-in log says why.',
  '50057': 'The account of DOCTOR_ASSERTION is disabled; use another one.',
  '50076':
    'Conditional Access wants a second factor for Microsoft Graph: sign in with one for DOCTOR_ASSERTION.',
  '50105':
    'The app lets only assigned people in: assign them under Enterprise applications › PhotoBot › Users and groups.',
  '53003': 'A Conditional Access policy blocks it; Entra’s sign-in log names the policy.',
  '70021':
    'Add a federated credential for the managed identity to the app, or check the client ID.',
  '90002': 'There is no such organisation in this cloud: check BOT_TENANT_ID and CLOUD.',
  '500011': 'Microsoft Graph is not known in this organisation: check BOT_TENANT_ID and CLOUD.',
  '500131':
    'The token in DOCTOR_ASSERTION is for another app: ask for the scope api://botid-<BOT_ID>/access_as_user.',
  '500133': 'The token in DOCTOR_ASSERTION has run out; get a new one.',
  '700016': 'There is no such app in this organisation: check BOT_ID and BOT_TENANT_ID.',
  '700024': 'Check this machine’s clock: the proof is not within its time.',
  '700027':
    'Upload the certificate of BOT_CERTIFICATE_PATH to the app, or use the one that is there.',
  '700213': 'The federated credential of the app is for another identity; make it match.',
  '7000112':
    'The app is disabled: enable it under Enterprise applications › PhotoBot › Properties.',
  '7000215': 'Set BOT_CLIENT_SECRET to the value of a secret of this app, not to the secret’s ID.',
  '7000229':
    'The app has no service principal in this organisation: open it once under Enterprise applications, or grant its permissions.',
  '7000222': 'The secret has run out: make a new one and set BOT_CLIENT_SECRET to its value.',
};

/** Entra was not reached, or did not say where its token endpoint is. */
const unheard = ['network_error', 'endpoints_resolution_error'];

/** Where the number is not known: by what kind of trouble it is. */
const kinds: Partial<Record<EntraTrouble, string>> = {
  account_blocked: 'The account of DOCTOR_ASSERTION is blocked; Entra’s sign-in log says why.',
  no_account: 'The account of DOCTOR_ASSERTION is not one of this organisation.',
  policy: 'A Conditional Access policy blocks it; Entra’s sign-in log names the policy.',
  registration:
    'Not the credential but the app registration is wrong: compare it with appPackage/aad.manifest.json, and check BOT_ID and BOT_TENANT_ID.',
  stale: 'Get a new token for DOCTOR_ASSERTION.',
  step_up: 'Conditional Access asks for more: sign in with it for DOCTOR_ASSERTION.',
};

/** Says of a failed token request what Entra had against it, by its codes alone, and what to do. */
export function entraTrouble(thrown: unknown, config: Pick<Config, 'credential'>): Trouble {
  const answer = entraAnswerOf(thrown);
  const trouble = answer ? troubleIn(answer) : 'unavailable';
  if (!answer || unheard.includes(answer.error)) {
    return {
      says: 'Entra did not answer',
      todo: 'See the line about the sign-in service, then run it again.',
    };
  }
  const { error, number } = answer;
  const code = /^\w{1,60}$/.test(error) ? error : 'no code';
  return {
    says: `Entra says no (${code}${number === '' ? '' : `, AADSTS${number}`})`,
    todo:
      advice[number] ??
      kinds[trouble] ??
      (trouble === 'unavailable'
        ? 'Entra is out of order or throttles; run it again later.'
        : `Check that the ${proofOf(config)} belongs to BOT_ID and has not run out; Entra’s sign-in log has the details.`),
  };
}
