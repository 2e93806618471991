import { z } from 'zod';
import type { Config } from '../config';

export type Trouble = { readonly says: string; readonly todo: string };

const errorShape = z.object({
  errorCode: z.string().regex(/^\w{1,60}$/),
  errorNo: z.coerce.string().regex(/^\d+$/).optional().catch(undefined),
});

const proofs: Readonly<Record<Config['credential']['kind'], string>> = {
  secret: 'client secret',
  certificate: 'certificate',
  federated: 'managed identity',
};

/** How people call what the bot proves itself with. */
export function proofOf({ credential }: Pick<Config, 'credential'>): string {
  return proofs[credential.kind];
}

/**
 * By AADSTS number. They only make the advice better: Microsoft reserves the right to change them.
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const advice: Readonly<Record<string, string>> = {
  '50013': 'The token in DOCTOR_ASSERTION is not one for this bot, or was changed; get a new one.',
  '50076':
    'Conditional Access wants a second factor for Microsoft Graph: sign in with one for DOCTOR_ASSERTION.',
  '53003': 'A Conditional Access policy blocks it; Entra’s sign-in log names the policy.',
  '70021':
    'Add a federated credential for the managed identity to the app, or check the client ID.',
  '90002': 'There is no such organisation in this cloud: check BOT_TENANT_ID and CLOUD.',
  '500133': 'The token in DOCTOR_ASSERTION has run out; get a new one.',
  '700016': 'There is no such app in this organisation: check BOT_ID and BOT_TENANT_ID.',
  '700024': 'Check this machine’s clock: the proof is not within its time.',
  '700027':
    'Upload the certificate of BOT_CERTIFICATE_PATH to the app, or use the one that is there.',
  '700213': 'The federated credential of the app is for another identity; make it match.',
  '7000215': 'Set BOT_CLIENT_SECRET to the value of a secret of this app, not to the secret’s ID.',
  '7000222': 'The secret has run out: make a new one and set BOT_CLIENT_SECRET to its value.',
};

/** Says of a failed token request what Entra had against it, by its codes alone, and what to do. */
export function entraTrouble(thrown: unknown, config: Pick<Config, 'credential'>): Trouble {
  const error = entraErrorOf(thrown);
  if (error === undefined || error.errorCode === 'network_error') {
    return {
      says: 'Entra did not answer',
      todo: 'See the line about the sign-in service, then run it again.',
    };
  }
  const { errorCode, errorNo } = error;
  const number = errorNo === undefined ? '' : `, AADSTS${errorNo}`;
  return {
    says: `Entra says no (${errorCode}${number})`,
    todo:
      advice[errorNo ?? ''] ??
      `Check that the ${proofOf(config)} belongs to BOT_ID and has not run out; Entra’s sign-in log has the details.`,
  };
}

/** SDKs wrap Entra's answer in errors of their own. */
function entraErrorOf(thrown: unknown) {
  let error = thrown;
  for (let depth = 0; depth < 5 && error instanceof Error; depth += 1) {
    const parsed = errorShape.safeParse(error);
    if (parsed.success) return parsed.data;
    error = error.cause;
  }
  return undefined;
}
