import type { ClickAnswer } from '../cards';
import type { Deps } from '../jobs/deps';
import type { Work } from '../jobs/work';
import { answerTo, needsSignIn, privately } from './click';
import { Refusal } from '../errors';
import type { Assertion } from '../outside';
import type { Click } from '../request';
import { signInRefused } from './sign-in-refused';
import { extension } from '../text';

/** Answers a button of a dialog. Teams signs nobody in there, so the sign-in is the one that opened the dialog. */
export async function clickInDialog(deps: Deps, work: Work, wanted: Click): Promise<ClickAnswer> {
  return privately(deps, 'click.refused', answered(deps, work, wanted));
}

async function answered(deps: Deps, work: Work, wanted: Click): Promise<ClickAnswer> {
  if (!(await needsSignIn(deps, wanted))) return answerTo(deps, work, wanted, undefined);
  let kept: Assertion | undefined;
  try {
    kept = await deps.assertions.find(wanted.requester, wanted.place);
  } catch (thrown) {
    if (thrown instanceof Refusal) return signInRefused(deps, work, wanted, thrown);
    throw thrown;
  }
  // A button that is pressed once more would find no other sign-in here.
  if (!kept) return { kind: 'private', text: extension.signInNeeded };
  return answerTo(deps, work, wanted, kept);
}
