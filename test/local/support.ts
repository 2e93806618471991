import sharp from 'sharp';
import type { LocalTenant } from '../../local/types';

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

type ErrorBody = { error?: { code?: string; message?: string } };

/** The status and the error code of an answer, as `403 ErrorAccessDenied`. */
export async function outcome(response: Response): Promise<string> {
  const text = await response.text();
  const code = text.startsWith('{') ? (JSON.parse(text) as ErrorBody).error?.code : undefined;
  return [response.status, code].filter(Boolean).join(' ');
}
