import type { AppManifest } from '../../app-manifest';
import { isValidAddress } from '../../app-manifest';
import { isObject } from '../../http/body';
import { adaptiveCardType } from '../entry';
import type { Problem } from './check-card';
import { adaptiveProblem } from './check-card';
import { actionsOf } from './card-form';
import { linkProblem } from './check-link';

type Json = Readonly<Record<string, unknown>>;

/**
 * Checks what a dialog is to show.
 * Source: https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/task-modules/invoking-task-modules
 */
export function dialogProblem(app: AppManifest, value: unknown): Problem {
  if (!isObject(value)) return 'task.value is no object';
  const { card, height, title, url, width } = value;
  if (typeof title !== 'string' || title.trim() === '') return 'the dialog has no title';
  if (![height, width].every(isSize)) return 'a size is neither pixels nor small, medium or large';
  const given = [card, url].filter((each) => each !== undefined && each !== null);
  if (given.length !== 1) return 'the dialog needs a card or a url, and not both';
  if (!isAbsent(url)) {
    return isValidAddress(app, url) ? undefined : 'the url is not in validDomains';
  }
  return isObject(card) ? formProblem(card) : 'the card is no attachment';
}

/** Bots wrap the card into an attachment; tabs do not. */
function formProblem({ content, contentType }: Json): Problem {
  if (contentType !== adaptiveCardType) return 'the card is no attachment with an Adaptive Card';
  const wrong = adaptiveProblem(content);
  if (wrong) return `the card ${wrong}`;
  const universal = actionsOf(content, 'Action.Execute').length > 0;
  if (universal) return 'Action.Execute is for cards that a bot has sent';
  return actionsOf(content, 'Action.OpenUrl')
    .map(({ url }) => linkProblem(url))
    .find((each) => each !== undefined);
}

const isAbsent = (value: unknown) => value === undefined || value === null;

function isSize(size: unknown): boolean {
  if (typeof size === 'number') return Number.isInteger(size) && size > 0;
  return isAbsent(size) || size === 'small' || size === 'medium' || size === 'large';
}
