import type { AppManifest } from '../../app-manifest';
import { isValidAddress } from '../../app-manifest';
import { isObject } from '../../http/body';
import type { Delivered } from '../delivery';
import { cardProblem, previewProblem } from './check-card';
import { dialogProblem } from './check-dialog';
import { failure } from './failure';
import { readResults } from './results';
import type { Dialog, ExtensionAnswer, Invoked } from './types';

type Json = Readonly<Record<string, unknown>>;

/** Which invoke an answer belongs to: not every answer is for every one. */
export type Asked = 'fetchTask' | 'submitAction' | 'query';

/** An answer, and whether the bot wants the token that the client gets silently. */
export type ReadAnswer = ExtensionAnswer & { readonly silent?: boolean };

/**
 * Reads what the bot answered, and refuses what Teams could not play.
 * Source: https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/respond-to-task-module-submit
 */
export function readAnswer(
  app: AppManifest,
  asked: Asked,
  invoked: Invoked,
  { body, status }: Delivered,
): ReadAnswer {
  if (status === 0) return failure('unreachable');
  if (status < 200 || status > 299) return failure('failed', `the bot answered ${status}`);
  const { composeExtension: compose, task } = isObject(body) ? body : {};
  if (isObject(task) && asked !== 'query') return readTask(app, invoked, task);
  if (isObject(compose)) return readCompose(app, asked, compose);
  const empty = body === undefined || (isObject(body) && Object.keys(body).length === 0);
  if (empty && asked === 'submitAction') return { kind: 'closed' };
  return failure('invalid', `no answer to composeExtension/${asked}`);
}

function readTask(app: AppManifest, invoked: Invoked, { type, value }: Json): ExtensionAnswer {
  if (type === 'message') {
    if (typeof value !== 'string') return failure('invalid', 'task.value is no text');
    return value === '' ? { kind: 'closed' } : { kind: 'message', text: value };
  }
  if (type !== 'continue') return failure('invalid', `task.type is ${String(type)}`);
  const problem = dialogProblem(app, value);
  if (problem !== undefined || !isObject(value)) return failure('invalid', problem);
  const { card, height, title, url, width } = value;
  const dialog = {
    title,
    invoked,
    ...(height != null && { height }),
    ...(width != null && { width }),
    ...(isObject(card) ? { card: card['content'] } : { url }),
  };
  // The check above has seen every field.
  return { kind: 'dialog', dialog: dialog as Dialog };
}

function readCompose(app: AppManifest, asked: Asked, compose: Json): ReadAnswer {
  const { text, type } = compose;
  switch (type) {
    case 'auth':
      return readSignIn(app, compose);
    case 'silentAuth':
      // Only queries can: https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/enable-sso-auth-me
      if (asked !== 'query') return failure('unsupported', 'silentAuth is for queries only');
      return { ...readSignIn(app, compose), silent: true };
    case 'message':
      if (asked !== 'query') return failure('invalid', 'a message goes into task');
      return typeof text === 'string' && text !== ''
        ? { kind: 'message', text }
        : failure('invalid', 'composeExtension.text is missing');
    case 'result':
      if (asked === 'fetchTask') return failure('invalid', 'a result answers no fetchTask');
      return asked === 'query' ? readResults(compose) : readCard(compose);
    default:
      return failure('invalid', `composeExtension.type is ${String(type)}`);
  }
}

/** Source: https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/add-authentication */
function readSignIn(app: AppManifest, { suggestedActions }: Json): ExtensionAnswer {
  const actions = isObject(suggestedActions) ? suggestedActions['actions'] : undefined;
  const [action] = Array.isArray(actions) ? (actions as unknown[]) : [];
  const { title, type, value } = isObject(action) ? action : {};
  if (type !== 'openUrl') return failure('invalid', 'no suggested action of type openUrl');
  if (!isValidAddress(app, value)) return failure('invalid', 'sign-in is not in validDomains');
  if (app.resource === undefined) return failure('invalid', 'webApplicationInfo is missing');
  return { kind: 'signIn', signInLink: value, title: typeof title === 'string' ? title : '' };
}

/** An action's card goes into the compose box by itself. */
function readCard({ attachments }: Json): ExtensionAnswer {
  const [attachment, ...others] = Array.isArray(attachments) ? (attachments as unknown[]) : [];
  if (!isObject(attachment) || others.length > 0) return failure('invalid', 'not one attachment');
  const previewed = attachment['preview'] != null && previewProblem(attachment);
  const problem = cardProblem(attachment) ?? (previewed || undefined);
  if (problem !== undefined) return failure('invalid', `the attachment ${problem}`);
  const { content, contentType } = attachment;
  return { kind: 'card', card: { contentType: String(contentType), content: content as Json } };
}
