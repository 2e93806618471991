import { requireOwnSignIn } from '../jobs/objection';
import type { Deps } from '../jobs/deps';
import { reply } from '../jobs/reply';
import type { Work } from '../jobs/work';
import { answerTo, needsSignIn } from './click';
import { showErrand } from '../jobs/show-errand';
import { Refusal } from '../errors';
import type { Assertion } from '../outside';
import type { Click, Sender } from '../request';
import { signInRefused } from './sign-in-refused';
import type { Waiting } from '../memory/sign-ins';

/**
 * Teams could not sign somebody in by itself: asks them once, with a button, for the click that waits. Each of their
 * clients may say so, and one that could is enough.
 */
export async function signInFailed(
  deps: Deps,
  work: Work,
  person: Sender,
  appMissing: boolean,
): Promise<void> {
  await work.take(nameOf(person), async () => {
    const waiting = await deps.signIns.waiting(person);
    if (!waiting || waiting.asked || !(await needsSignIn(deps, waiting.click))) return;
    const { click } = waiting;
    try {
      if (await deps.assertions.find(click.requester, click.place)) return;
      await deps.signIns.wait({ ...waiting, asked: await ask(deps, click, appMissing) });
    } catch (thrown) {
      if (!(thrown instanceof Refusal)) throw thrown;
      // There is no page to sign in on; without a word the button would look dead.
      await signInRefused(deps, work, click, thrown);
    }
  });
}

/** In one's own chat by a button; elsewhere everybody would get the button, so there words have to do. */
async function ask(
  { chats, conversations }: Deps,
  { place, requester }: Click,
  appMissing: boolean,
): Promise<NonNullable<Waiting['asked']>> {
  const own = place.kind === 'personal' ? place : await chats.of(requester.objectId);
  if (own) return { place: own, messageId: await conversations.askToSignIn(own, requester) };
  const refusal = new Refusal(appMissing ? 'auth.app_missing' : 'auth.not_silent');
  return { place, messageId: await conversations.post(place, { kind: 'refusal', refusal }) };
}

/**
 * Somebody came back from the sign-in page. Gives whether the code was good; what waited for it goes on.
 * @throws whatever keeps the token service from answering
 */
export async function redeemSignIn(
  deps: Deps,
  work: Work,
  { place, requester }: Sender,
  code: string,
): Promise<boolean> {
  const assertion = await deps.assertions.redeem(requester, place, code);
  if (!assertion) return false;
  deps.log.info('sign_in.redeemed');
  work.inBackground('sign_in.continue', goOn(deps, work, { place, requester }, assertion));
  return true;
}

/** Whether somebody was asked to sign in and has not yet: then six digits are the code that the page has shown. */
export async function isAsked(deps: Deps, work: Work, person: Sender): Promise<boolean> {
  await work.whenFree(nameOf(person));
  return (await deps.signIns.waiting(person))?.asked !== undefined;
}

async function goOn(deps: Deps, work: Work, person: Sender, assertion: Assertion): Promise<void> {
  // The button may be pressed before its message is written down.
  await work.whenFree(nameOf(person));
  const waiting = await work.take(nameOf(person), async () => {
    const found = await deps.signIns.waiting(person);
    await deps.signIns.settle(person);
    return found;
  });
  if (!waiting?.asked) return;
  const { asked, click } = waiting;
  try {
    await requireOwnSignIn(deps, click, assertion);
    // On its own: the button may be gone, and that must not keep back what it was for.
    const { messageId, place } = asked;
    const done = deps.conversations.update(place, messageId, { kind: 'signed-in' });
    work.inBackground('card.show', done);
    await answerTo(deps, work, click, assertion);
    await showAnswer(deps, click);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    await reply(deps, asked.place, { kind: 'refusal', refusal: thrown });
  }
}

/** The answer to a click is for the client that waits for it, and here none does. */
async function showAnswer(deps: Deps, { changeId }: Click): Promise<void> {
  const waiting = await deps.errands.update(changeId, (errand) =>
    errand.state === 'waiting' ? { ...errand, shown: false } : undefined,
  );
  if (waiting?.moved) await showErrand(deps, waiting.record);
}

function nameOf({ requester }: Sender): string {
  return `sign-in-${requester.objectId}`;
}
