import type { ClickAnswer } from '../cards';
import { changeNeedsSignIn, clickChange } from '../jobs/click-change';
import type { Deps } from '../jobs/deps';
import type { Work } from '../jobs/work';
import { clickErrand, errandNeedsSignIn } from '../jobs/click-errand';
import { Refusal } from '../errors';
import { isOutsider, refuseOutsider } from './outsiders';
import type { Assertion } from '../outside';
import type { Click } from '../request';
import { sentenceFor } from '../text';

/** Whether this click will act as the person, so that Teams has to sign them in first. */
export async function needsSignIn(deps: Deps, click: Click): Promise<boolean> {
  if (await isOutsider(deps, click)) return false;
  const change = await deps.changes.load(click.changeId);
  if (change) return changeNeedsSignIn(deps, change, click);
  const errand = await deps.errands.load(click.changeId);
  return errand !== undefined && errandNeedsSignIn(deps, errand, click);
}

/** Does what a click asks for, once, however often it arrives; gives what the clicker is to see. */
export async function click(
  deps: Deps,
  work: Work,
  click: Click,
  assertion: Assertion | undefined,
): Promise<ClickAnswer> {
  return privately(deps, 'click.refused', answerTo(deps, work, click, assertion));
}

/** Turns a refusal into a sentence for the clicker alone. */
export async function privately(
  { log }: Deps,
  event: string,
  answer: Promise<ClickAnswer>,
): Promise<ClickAnswer> {
  try {
    return await answer;
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    // Not the id: it came with the click, and may be anything.
    log.info(event, { code: thrown.code });
    return { kind: 'private', text: sentenceFor(thrown.code, thrown.details) };
  }
}

/** The same as `click`, for whoever tells of a refusal otherwise. @throws Refusal for the clicker alone */
export async function answerTo(
  deps: Deps,
  work: Work,
  click: Click,
  assertion: Assertion | undefined,
): Promise<ClickAnswer> {
  await refuseOutsider(deps, click);
  const change = await deps.changes.load(click.changeId);
  if (change) return clickChange(deps, work, change, click, assertion);
  const errand = await deps.errands.load(click.changeId);
  if (errand) return clickErrand(deps, work, errand, click, assertion);
  throw new Refusal('change.unknown');
}
