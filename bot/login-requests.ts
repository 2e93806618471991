import type { Activity, Middleware, TurnContext } from 'botbuilder';
import { ActivityTypes } from 'botbuilder';
import { z } from 'zod';
import type { PhotoBot } from '../src/index';
import { toClick, toSender } from './activity';
import type { StepUps } from './step-ups';

const button = z.object({ value: z.string() }).passthrough();
/** How the SDK asks for a sign-in after a click on a card. */
const cardShape = z.object({
  status: z.number(),
  body: z
    .object({
      type: z.literal('application/vnd.microsoft.activity.loginRequest'),
      value: z.object({ buttons: z.tuple([button]) }).passthrough(),
    })
    .passthrough(),
});
/** The same in the message extension. */
const extensionShape = z.object({
  status: z.number(),
  body: z.object({
    composeExtension: z.object({
      type: z.enum(['auth', 'silentAuth']),
      suggestedActions: z.object({ actions: z.tuple([button]) }),
    }),
  }),
});

/** A click that came back from the sign-in page with a code. */
const returnShape = z.object({ state: z.string().min(1) });

/**
 * Asking once more, instead of this, would make an endless loop of a page whose codes never fit.
 * Source: https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/authentication-flow-in-universal-action-for-adaptive-cards
 */
const wrongCode = {
  status: 200,
  body: { statusCode: 401, type: 'application/vnd.microsoft.error.invalidAuthCode' },
};

type Asking = {
  /** The sign-in page. */
  readonly link: string;
  /** Gives the same answer by way of another page, and without the silent way. */
  readonly leadBy: (address: string) => object;
};

export type LoginRequestOptions = { readonly photoBot: PhotoBot; readonly stepUps: StepUps };

/**
 * Looks at every answer by which the SDK has Teams sign somebody in. The click that caused it is remembered, because
 * some clients come back without it. Where the last sign-in was too weak the silent way would only give the same
 * again, so the person is led through a page of Entra that asks for what is missing.
 */
export function loginRequests(options: LoginRequestOptions): Middleware {
  return {
    async onTurn(context, next) {
      context.onSendActivities(async (_, answers, send) => {
        for (const answer of answers) await look(options, context, answer);
        return send();
      });
      await next();
    },
  };
}

async function look(
  { photoBot, stepUps }: LoginRequestOptions,
  { activity }: TurnContext,
  answer: Partial<Activity>,
): Promise<void> {
  if (answer.type !== (ActivityTypes.InvokeResponse as string)) return;
  const asking = inCard(answer.value) ?? inExtension(answer.value);
  if (!asking) return;
  const click = toClick(activity);
  if (click && returnShape.safeParse(activity.value).success) {
    answer.value = wrongCode;
    return;
  }
  if (click) await photoBot.awaitSignIn(click);
  const sender = click ?? toSender(activity);
  const claims = await photoBot.demandedClaims(sender);
  if (claims === undefined) return;
  answer.value = asking.leadBy(await stepUps.begin({ ...sender, claims, next: asking.link }));
}

function inCard(value: unknown): Asking | undefined {
  const { data } = cardShape.safeParse(value);
  if (!data) return undefined;
  const { body, status } = data;
  const { buttons, tokenExchangeResource: _silent, ...asked } = body.value;
  const [signIn] = buttons;
  return {
    link: signIn.value,
    leadBy: (address) => {
      const led = { ...asked, buttons: [{ ...signIn, value: address }] };
      return { status, body: { ...body, value: led } };
    },
  };
}

function inExtension(value: unknown): Asking | undefined {
  const { data } = extensionShape.safeParse(value);
  if (!data) return undefined;
  const [signIn] = data.body.composeExtension.suggestedActions.actions;
  return {
    link: signIn.value,
    leadBy: (address) => {
      const suggestedActions = { actions: [{ ...signIn, value: address }] };
      const composeExtension = { type: 'auth', suggestedActions };
      return { status: data.status, body: { composeExtension } };
    },
  };
}
