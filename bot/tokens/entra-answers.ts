import { z } from 'zod';

/** What Entra has against a request for a token. */
export type EntraTrouble =
  /** A permission has not been granted. */
  | 'consent'
  /** A stronger sign-in is asked for. */
  | 'step_up'
  | 'policy'
  /** A new sign-in may help. */
  | 'stale'
  /** The person is not among those who may use the app. */
  | 'not_assigned'
  /** The person has no account in this organisation. */
  | 'no_account'
  /** The person's account is disabled or locked. */
  | 'account_blocked'
  | 'unavailable'
  /** The secret, the certificate or the managed identity of the app is not accepted. */
  | 'credential'
  /** The app, or what it asks for, is not known or not as it has to be. */
  | 'registration'
  /** The OAuth connection gives tokens that are not for the app. */
  | 'connection';

/** What MSAL tells of Entra's answer, in an error of its own or below one of the credential's. */
const answerShape = z.object({
  name: z.string().catch(''),
  message: z.string().catch(''),
  errorCode: z.string(),
  subError: z.string().catch(''),
  errorNo: z.coerce.string().regex(/^\d+$/).catch(''),
  claims: z.string().catch(''),
});

/** What of an answer the libraries do not tell. */
export type Heard = {
  readonly status?: number;
  /** Whether it says by itself that Entra cannot answer now, or comes from a proxy in its place. */
  readonly saysNothing?: boolean;
  /** The error and the AADSTS number, such as `invalid_grant:AADSTS50076`, without any text. */
  readonly error?: string | undefined;
  /** What the next sign-in must satisfy, as JSON. */
  readonly claims?: string | undefined;
  /** By it Entra's sign-in log has the request. */
  readonly requestId?: string | undefined;
  /** For how many milliseconds the token holds that it gave. */
  readonly lifetime?: number | undefined;
  /** For how many milliseconds Entra wants to be left alone. */
  readonly wait?: number | undefined;
};

export type EntraAnswer = {
  /** Whether MSAL wants the person to do something. */
  readonly interactive: boolean;
  readonly error: string;
  readonly suberror: string;
  /** AADSTS number, or nothing. */
  readonly number: string;
  /** What the next sign-in must satisfy, as JSON. */
  readonly claims: string;
};

/** Returns what Entra answered, or MSAL in its place; SDKs wrap that in errors of their own. */
export function entraAnswerOf(thrown: unknown): EntraAnswer | undefined {
  let error = thrown;
  for (let depth = 0; depth < 5 && error instanceof Error; depth += 1) {
    const { data } = answerShape.safeParse(error);
    if (data) {
      const { claims, errorCode, errorNo, message, name, subError } = data;
      return {
        interactive: name === 'InteractionRequiredAuthError',
        error: errorCode,
        suberror: subError,
        number: errorNo || (/AADSTS(\d{4,8})\b/.exec(message)?.[1] ?? ''),
        claims,
      };
    }
    error = error.cause;
  }
  return undefined;
}

/**
 * What a number means where the name of the error would blame somebody else. Numbers refine and never decide alone, as
 * Microsoft may change them: an unknown one is read by its error.
 * Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
const numbers: Partial<Record<EntraTrouble, string>> = {
  not_assigned: '50105',
  no_account: '16000 16003 50014 50020 50034 50177 50178 51004 90072 500341',
  account_blocked: '50053 50057 500571',
  consent: '65001 65004 90008 90094 90095 9002341',
  step_up: '50072 50074 50076 50078 50079 50158',
  policy: '50002 50005 50097 50129 50131 50155 50187 500021 500022 500212 500213',
  connection: '500131',
  registration:
    '50001 50011 50194 65002 65005 70001 90002 90038 90099 500011 500014 650052 650054 650056 650057 ' +
    '700011 700016 700025 1000031 7000112 7000114 7000229',
  credential: '50003 50012 70002 700030',
  unavailable:
    '50000 50033 50087 50088 50166 50196 70012 90006 90012 90024 90033 90051 90055 90090 90091',
};

const byNumber = new Map(
  Object.entries(numbers).flatMap(([trouble, listed]) =>
    listed.split(' ').map((number) => [number, trouble as EntraTrouble] as const),
  ),
);

/** Conditional Access says no by one of these: a device, a place or a risk, which no new sign-in changes. */
const conditionalAccess = /^53\d{3,4}$/;

/** By `error`; what is not listed is a matter of the request, and so of how the app is registered. */
const byError: Readonly<Record<string, EntraTrouble>> = {
  '': 'unavailable',
  endpoints_resolution_error: 'unavailable',
  network_error: 'unavailable',
  server_error: 'unavailable',
  temporarily_unavailable: 'unavailable',
  consent_required: 'consent',
  invalid_grant: 'stale',
  interaction_required: 'step_up',
  login_required: 'step_up',
  invalid_client: 'credential',
  invalid_certificate: 'credential',
  ENOENT: 'credential',
};

/** Says what is wrong, and so who can mend it. */
export function troubleIn({ error, interactive, number, suberror }: EntraAnswer): EntraTrouble {
  if (suberror === 'consent_required') return 'consent';
  const known = byNumber.get(number);
  if (known) return known;
  if (suberror === 'message_only' || conditionalAccess.test(number)) return 'policy';
  if (suberror === 'bad_token') return 'stale';
  if (interactive && error !== 'consent_required') return 'step_up';
  return byError[error] ?? 'registration';
}
