import type { AccessToken, TokenCredentialOptions } from '@azure/identity';
import { ManagedIdentityCredential } from '@azure/identity';
import { z } from 'zod';
import type { Clock, Cloud, Log, LogFields, RefusalCode } from '../../src/index';
import { errnoOf, jsonIn, limits, Refusal, retryAfterOf, within } from '../../src/index';
import type { Heard } from './entra-answers';
import { unavailable, unavailableFor } from './token-errors';

/** What goes into a credential of the SDK, as its `additionalPolicies`. */
export type Policies = NonNullable<TokenCredentialOptions['additionalPolicies']>;

/**
 * Asks Entra for a token by a new credential that has these policies, waits no longer than patience lasts, and asks
 * nobody while Entra wants to be left alone.
 * @throws Refusal `auth.unavailable` when it is late or cannot answer now, or else what `refusalOf` makes of the failure
 */
export type Entra = (
  request: (policies: Policies) => Promise<AccessToken | null>,
  refusalOf: (thrown: unknown, heard: Heard) => Refusal,
) => Promise<AccessToken>;

export type EntraOptions = {
  /** What the log calls this kind of tokens. */
  readonly route: 'application' | 'bot' | 'exchange';
  readonly now: Clock;
  readonly log: Log;
  readonly patienceMilliseconds?: number | undefined;
};

/**
 * Creates what asks Entra for one kind of tokens. How long Entra wants to be left alone holds for all tokens of that
 * kind, and no other.
 */
export function createEntra(options: EntraOptions): Entra {
  const { now, patienceMilliseconds = limits.tokenMilliseconds } = options;
  let restUntil = 0;
  return async (request, refusalOf) => {
    if (restUntil > now()) throw unavailableFor(restUntil - now());
    const listener = listenToEntra(options);
    try {
      const asked = () => request(listener.additionalPolicies);
      const token = await within(patienceMilliseconds, asked, { late: unavailable });
      if (token === null) throw new Refusal('auth.misconfigured');
      const { lifetime } = listener.heard();
      // By our own clock, which is not the library's.
      return lifetime === undefined ? token : { ...token, expiresOnTimestamp: now() + lifetime };
    } catch (thrown) {
      const heard = listener.heard();
      if (heard.wait !== undefined) restUntil = now() + heard.wait;
      const refusal = refusalFor(thrown, heard, refusalOf);
      logRefusal(options, refusal, heard);
      throw refusal;
    }
  };
}

function refusalFor(
  thrown: unknown,
  heard: Heard,
  refusalOf: (thrown: unknown, heard: Heard) => Refusal,
): Refusal {
  if (heard.wait !== undefined) return unavailableFor(heard.wait, thrown);
  if (heard.saysNothing) return new Refusal('auth.unavailable', {}, { cause: thrown });
  return thrown instanceof Refusal ? thrown : refusalOf(thrown, heard);
}

/** Everything else is between Entra and the person who signs in. */
const levels: Partial<Record<RefusalCode, 'error' | 'warn'>> = {
  'auth.misconfigured': 'error',
  'auth.unavailable': 'warn',
};

/** By number and id an administrator finds the failure in Entra's sign-in log. */
function logRefusal({ log, route }: EntraOptions, { cause, code }: Refusal, heard: Heard): void {
  const { error, requestId, status } = heard;
  const fields: LogFields = {
    route,
    code,
    status,
    requestId,
    error: error ?? errnoOf(cause) ?? (cause instanceof Error ? cause.name : undefined),
  };
  log[levels[code] ?? 'info']('entra.refused', fields);
}

const [tooMany, outOfService] = [429, 503];

/**
 * Makes the listener for a credential. MSAL reads the body of an answer and forgets its status, so an answer in
 * passing, from Entra or a proxy, would be blamed on whatever error its body happens to name.
 */
function listenToEntra(options: Pick<EntraOptions, 'log' | 'now'>) {
  let heard: Heard = {};
  const additionalPolicies: Policies = [
    {
      position: 'perRetry',
      policy: {
        name: 'entraAnswers',
        async sendRequest(request, next) {
          heard = {};
          const response = await next(request);
          heard = hearEntra(response.status, response.bodyAsText ?? '');
          if (response.status === tooMany || response.status === outOfService) {
            const headers = new Headers(response.headers.toJSON());
            heard = { ...heard, wait: retryAfterOf({ headers, url: request.url }, options) };
          }
          return response;
        },
      },
    },
  ];
  return { additionalPolicies, heard: () => heard };
}

const givenShape = z.object({ access_token: z.string(), expires_in: z.coerce.number() });

const bodyShape = z.object({
  error: z.string().regex(/^\w{1,60}$/),
  error_codes: z.array(z.number().int()).catch([]),
  claims: z.string().optional().catch(undefined),
  trace_id: z.string().uuid().optional().catch(undefined),
});

/**
 * Reads an answer to a request for a token.
 * Source: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow#error-response
 */
function hearEntra(status: number, body: string): Heard {
  const answer = jsonIn(body);
  const given = givenShape.safeParse(answer).data;
  if (given && status === 200) return { status, lifetime: given.expires_in * 1000 };
  const { data } = bodyShape.safeParse(answer);
  // A success without the token, or no answer of an OAuth server at all.
  if (!data) return { status, saysNothing: true };
  const [number] = data.error_codes;
  return {
    status,
    saysNothing: status === tooMany || status === 408 || status >= 500,
    error: [data.error, ...(number === undefined ? [] : [`AADSTS${number}`])].join(':'),
    claims: data.claims,
    requestId: data.trace_id,
  };
}

/** Returns how credentials ask a cloud's Entra: without tries of their own, and heard by the policies. */
export function entraOptions(cloud: Cloud, additionalPolicies?: Policies) {
  return {
    authorityHost: cloud.loginOrigin,
    // The authority comes from our own list of clouds, so nobody needs to be asked whether it is one.
    disableInstanceDiscovery: true,
    retryOptions: { maxRetries: 0 },
    additionalPolicies,
  };
}

/** Returns what proves the bot to Entra by a managed identity, in place of a secret. */
export function managedAssertion(cloud: Cloud, clientId: string): () => Promise<string> {
  const identity = new ManagedIdentityCredential({ clientId });
  return async () => (await identity.getToken(cloud.federationScope)).token;
}

/** Returns the permissions by their full names: the credential's cache misses short ones, and they are unambiguous between clouds. */
export function graphScopes(cloud: Cloud, scopes: readonly string[]): string[] {
  return scopes.map((scope) => `${cloud.graphOrigin}/${scope}`);
}
