import type { ClickAnswer } from '../cards';
import type { Deps } from '../changes/deps';
import type { Work } from '../changes/work';
import { click, needsSignIn } from '../clicks';
import type { Click } from '../request';
import { extension } from '../text';

/** Answers a button of a dialog. Teams signs nobody in there, so the sign-in is the one that opened the dialog. */
export async function clickInDialog(deps: Deps, work: Work, wanted: Click): Promise<ClickAnswer> {
  const acts = await needsSignIn(deps, wanted);
  const kept = acts ? await deps.assertions.find(wanted.requester, wanted.place) : undefined;
  // A button that is pressed once more would find no other sign-in here.
  if (acts && !kept) return { kind: 'private', text: extension.signInNeeded };
  return click(deps, work, wanted, kept);
}
