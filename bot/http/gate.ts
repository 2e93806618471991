import { z } from 'zod';
import type { Cloud } from '../../src/index';
import { allowedUrl, jsonIn } from '../../src/index';

/** What decides whether a request may reach the SDK. */
export type GateOptions = {
  readonly botId: string;
  readonly tenantId: string;
  readonly cloud: Cloud;
};

/** Why a request was refused. The code is for the log; the caller learns the status and nothing else. */
export type GateRefusal = { readonly status: 400 | 401; readonly code: string };

const guid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
const word = z.string().min(1);

/** What the check of the token needs. Older samples of events have little more. */
const eventShape = z.object({
  type: word,
  channelId: z.literal('msteams'),
  serviceUrl: word,
});

const activityShape = eventShape.extend({
  id: word,
  conversation: z.object({ id: word, tenantId: guid }),
  from: z.object({ id: word, aadObjectId: guid }),
  recipient: z.object({ id: word }),
  // Any other mode makes the SDK put replies into the HTTP answer.
  deliveryMode: z.literal('normal').nullish(),
});

const headerShape = z.object({ alg: z.literal('RS256'), kid: word });
const claimsShape = z.object({
  iss: word,
  aud: word,
  // Only that there is an end: the verifier compares it, but takes a token without one for everlasting.
  exp: z.number(),
  nbf: z.number().optional(),
  serviceurl: word,
});
type Claims = z.infer<typeof claimsShape>;

/**
 * Says why a request must not reach the SDK, or returns nothing. The SDK guesses from an unverified token which of four
 * families it belongs to, three of which check neither audience nor service URL, and it skips checks for fields that
 * are absent. Only channel tokens pass here; the signature is still to be verified. What PhotoBot reads must be a whole
 * Teams activity. Other events need only what the token is compared with, because nothing is done with them.
 */
export function refuseAtGate(
  options: GateOptions,
  authorization: string | undefined,
  activity: unknown,
): GateRefusal | undefined {
  const claims = readClaims(authorization);
  if (typeof claims === 'string') {
    return { status: 401, code: claims };
  }
  const tokenProblem = wrongClaim(options, claims);
  if (tokenProblem !== undefined) {
    return { status: 401, code: tokenProblem };
  }
  const event = eventShape.safeParse(activity);
  if (!event.success) return misshapen(event.error);
  const activityProblem = isRead(event.data.type) ? wrongActivity(options, activity) : undefined;
  if (activityProblem !== undefined) return activityProblem;
  return claims.serviceurl === event.data.serviceUrl
    ? undefined
    : { status: 401, code: 'token.wrong_service_url' };
}

function wrongActivity(
  { cloud, tenantId }: GateOptions,
  activity: unknown,
): GateRefusal | undefined {
  const parsed = activityShape.safeParse(activity);
  if (!parsed.success) return misshapen(parsed.error);
  const { conversation, serviceUrl } = parsed.data;
  if (allowedUrl(serviceUrl, cloud.connectorOrigins) === undefined) {
    return { status: 400, code: 'activity.foreign_service_url' };
  }
  return conversation.tenantId.toLowerCase() === tenantId
    ? undefined
    : { status: 400, code: 'activity.foreign_tenant' };
}

/**
 * The kinds of activities that PhotoBot reads. Teams sends more, to every bot; those are acknowledged, and nothing
 * happens.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events
 */
const kinds: readonly string[] = ['message', 'messageUpdate', 'invoke', 'installationUpdate'];

/** Returns whether PhotoBot reads activities of this type. */
export function isRead(type: string): boolean {
  return kinds.includes(type);
}

function misshapen({ issues }: z.ZodError): GateRefusal {
  const path = issues[0]?.path.join('.') ?? '';
  return { status: 400, code: `activity.${path || 'shape'}` };
}

/** Returns the unverified claims, or the code of what is wrong. */
function readClaims(authorization: string | undefined): Claims | string {
  if (authorization === undefined) {
    return 'token.missing';
  }
  const parts = /^Bearer ([\w-]+)\.([\w-]+)\.[\w-]+$/.exec(authorization);
  if (parts === null) {
    return 'token.malformed';
  }
  if (!headerShape.safeParse(decode(parts[1])).success) {
    return 'token.wrong_header';
  }
  const claims = claimsShape.safeParse(decode(parts[2]));
  return claims.success ? claims.data : 'token.wrong_claims';
}

function decode(part = ''): unknown {
  return jsonIn(Buffer.from(part, 'base64url'));
}

function wrongClaim({ botId, cloud }: GateOptions, { aud, iss }: Claims): string | undefined {
  if (iss !== cloud.bot.issuer) {
    return 'token.wrong_issuer';
  }
  return aud === botId ? undefined : 'token.wrong_audience';
}
