import type { Job } from '../job';
import type { Click } from '../request';
import type { Target } from '../targets/target';
import { meantBy } from '../targets/target';
import type { Offered, Part, Question } from '../targets/wish';

/** What the requester has just chosen. */
export type Chosen =
  | { readonly part: Part; readonly target: Target }
  | { readonly part: 'picture'; readonly index: number }
  /** Whose photo it is to be, or how that is found out. */
  | ({ readonly part: 'offer' } & Offered)
  /** The job whose photo it is to be. */
  | { readonly part: 'recent'; readonly changeId: string };

/**
 * Returns the choice that was clicked; nothing if the click does not fit the question. A click brings only a number and
 * the part that it is about, because a card may be tampered with. A click that arrives twice must not answer the next
 * question.
 */
export function chosenBy(
  question: Question | undefined,
  requesterId: string,
  { choice, part }: Click,
): Chosen | undefined {
  if (question?.kind === 'whose') {
    const offered = part === 'offer' ? question.offers[choice ?? NaN] : undefined;
    return offered && { part: 'offer', ...offered };
  }
  if (question?.kind !== 'choice' || question.part !== part) return undefined;
  const candidate = question.candidates[choice ?? NaN];
  if (!candidate) return undefined;
  if (question.part === 'picture') return { part: question.part, index: choice ?? 0 };
  const { recent, target } = candidate;
  if (question.part === 'recent') {
    return recent && { part: question.part, changeId: recent.changeId };
  }
  return target && { part: question.part, target: meantBy(requesterId, target) };
}

/** Returns whether the step after a choice needs no sign-in. */
export function needsNobody({ search, several }: Job, chosen: Chosen): boolean {
  if (chosen.part === 'picture') return several !== undefined;
  if (chosen.part !== 'offer') return false;
  return chosen.offer === 'user' || (chosen.target !== undefined && !search);
}
