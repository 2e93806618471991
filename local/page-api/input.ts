import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import { clientLanguages } from '../tenant/languages';
import { personKeys } from '../tenant/people';
import { placeKeys } from '../tenant/places';
import { signInFailures } from '../tenant/sign-in-failures';
import type { SignInFailureCode } from '../tenant/sign-in-failures';
import { defaultDevice, devices } from '../teams/devices';

const who = z.enum(personKeys);
const where = z.enum(placeKeys);
const id = z.string().min(1).max(100);

const device = z.enum(devices).default(defaultDevice);
const digits = z.string().max(20);

export const viewerInput = z.object({ as: who, device });

export const sendInput = z
  .object({
    as: who,
    device,
    in: where,
    text: z.string().max(8000),
    mention: z.boolean(),
    /** The message that this one answers: in its thread of the channel, quoting it in a chat. */
    reply: id.optional(),
    pictures: z.array(z.object({ id, as: z.enum(['inline', 'file']) }).strict()).max(10),
    card: id.optional(),
  })
  .strict()
  .refine(
    ({ card, mention, pictures, text }) =>
      text !== '' || pictures.length > 0 || mention || card !== undefined,
  );

export const clickInput = z
  .object({
    as: who,
    device,
    in: where,
    message: id,
    verb: z.string().max(200),
    data: z.record(z.unknown()),
    state: digits.optional(),
  })
  .strict();

/** What the sign-in page gave for the card of a message. */
export const signInInput = z.object({ as: who, in: where, message: id, state: digits }).strict();

const failureCodes = Object.keys(signInFailures) as [SignInFailureCode, ...SignInFailureCode[]];

/** `null` lets the silent sign-in work again. */
export const silentFailureInput = z
  .object({ as: who, code: z.enum(failureCodes).nullable() })
  .strict();

/** In which language somebody has their Teams. */
export const languageInput = z.object({ as: who, language: z.enum(clientLanguages) }).strict();

const state = digits.optional();

export const actionInput = z
  .object({
    as: who,
    in: where,
    command: id,
    context: z.enum(['compose', 'commandBox', 'message']),
    message: id.optional(),
    state,
  })
  .strict();

export const dialogInput = z
  .object({ as: who, dialog: id, data: z.record(z.unknown()), state })
  .strict();

/** Without a text it is what the search shows when it opens. */
export const searchInput = z
  .object({ as: who, in: where, command: id, text: z.string().max(400), state })
  .strict();

export const consentInput = z.object({ scope: z.string().max(100), granted: z.boolean() }).strict();

export const roleInput = z.object({ role: z.string().max(100), granted: z.boolean() }).strict();

/** `as` is for switches that concern one person. */
export const switchInput = z.object({ id, on: z.boolean(), as: who.default('adele') }).strict();

export const clockInput = z.object({ minutes: z.number().int().min(1).max(10_080) }).strict();

type Schema<Output> = z.ZodType<Output, z.ZodTypeDef, unknown>;

/** Returns the body as the schema has it. @throws HTTPException with 400 for any other */
export async function read<Output>(schema: Schema<Output>, { req }: Context): Promise<Output> {
  return checked(schema, await req.json<unknown>().catch(() => undefined));
}

/** Returns the query as the schema has it. @throws HTTPException with 400 for any other */
export function readQuery<Output>(schema: Schema<Output>, { req }: Context): Output {
  return checked(schema, req.query());
}

function checked<Output>(schema: Schema<Output>, value: unknown): Output {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw refusal(400, fields.join('; '));
}

/** Makes the error that ends a request with this status and sentence. */
export function refusal(status: ContentfulStatusCode, error: string): HTTPException {
  return new HTTPException(status, { message: error });
}
