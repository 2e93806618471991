import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Cloud } from '../../src/index';

/** An origin and nothing more, or `https://*.example.com`; a path here would silently never match. */
const origin = z.string().refine((text) => {
  const plain = text.replace('://*.', '://');
  return !plain.includes('*') && URL.canParse(plain) && new URL(plain).origin === plain;
});
const url = z.string().url();

const cloudSchema = z.object({
  name: z.string().min(1),
  loginOrigin: origin,
  graphOrigin: origin,
  teamsOrigin: origin,
  federationScope: z.string().min(1),
  bot: z.object({
    issuer: z.string().min(1),
    openIdMetadataUrl: url,
    connectorScope: z.string().min(1),
    tokenServiceOrigin: origin,
  }),
  connectorOrigins: z.array(origin).min(1),
  downloadOrigins: z.array(origin).min(1),
  missingScopes: z.array(z.string()),
}) satisfies z.ZodType<Cloud>;

/**
 * Reads the endpoints of a cloud that is not Microsoft's, such as a tenant on your own machine. The person who writes
 * this file receives the bot's secrets and decides who everybody is, so it is for development only.
 * @throws Error when the file cannot be read or is not a whole cloud
 */
export function readCloudFile(path: string): Cloud {
  return cloudSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}
