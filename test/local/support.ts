import jwt from 'jsonwebtoken';
import sharp from 'sharp';
import { createSigningKey } from '../../local/jwt';
import type { LocalTenant, PersonKey, PlaceKey } from '../../local/types';

/** A picture of one colour, in the format asked for. */
export function picture(
  format: 'jpeg' | 'png' = 'jpeg',
  [width, height]: readonly [number, number] = [96, 96],
): Promise<Buffer> {
  const background = '#2a7f9e';
  return sharp({ create: { width, height, channels: 3, background } })
    .toFormat(format)
    .toBuffer();
}

/** What the bot's own token is good for. */
export function botToken(local: LocalTenant): string {
  return local.tokens.bot(local.cloud.bot.connectorScope);
}

export function bearer(token: string): { authorization: string } {
  return { authorization: `Bearer ${token}` };
}

/** The same claims under the same key id, signed by somebody else. */
export async function forged(token: string): Promise<string> {
  const { header, payload } = jwt.decode(token, { complete: true })!;
  const stranger = await createSigningKey(header.kid);
  return stranger.sign(payload as jwt.JwtPayload);
}

/** Sends something into a conversation as the bot does, or in place of a message that is there. */
export function postAsBot(
  local: LocalTenant,
  place: PlaceKey,
  activity: object,
  { owner = 'adele', replaces }: { owner?: PersonKey; replaces?: string } = {},
): Promise<Response> {
  const { id, places } = local.tenant;
  const conversation = encodeURIComponent(places.of(place, owner).conversationId);
  const url = `${local.origins.connector}/emea/${id}/v3/conversations/${conversation}/activities`;
  return fetch(replaces === undefined ? url : `${url}/${replaces}`, {
    method: replaces === undefined ? 'POST' : 'PUT',
    headers: { ...bearer(botToken(local)), 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  });
}

/** A message with a sign-in card, as the documents have it; `changes` are laid over the card. */
export function signInCard(local: LocalTenant, link: string, changes: object = {}): object {
  const content = {
    text: 'Please sign in.',
    connectionName: 'photobot',
    buttons: [{ type: 'signin', title: 'Sign in', value: link }],
    ...changes,
  };
  const attachments = [{ contentType: 'application/vnd.microsoft.card.oauth', content }];
  return { type: 'message', attachments, recipient: { id: local.tenant.people.adele.teamsUserId } };
}

type ErrorBody = { error?: { code?: string; message?: string } };

/** The status and the error code of an answer, as `403 ErrorAccessDenied`. */
export async function outcome(response: Response): Promise<string> {
  const text = await response.text();
  const code = text.startsWith('{') ? (JSON.parse(text) as ErrorBody).error?.code : undefined;
  return [response.status, code].filter(Boolean).join(' ');
}
