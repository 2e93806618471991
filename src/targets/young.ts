import { limits } from '../limits';
import type { Target } from './target';

/** Whether a group or team is so new that it may not have a place for a photo yet. */
export function isYoung(target: Target, now: number): boolean {
  if (target.kind !== 'group' && target.kind !== 'team') return false;
  return target.createdAt !== undefined && now - target.createdAt < limits.youngMilliseconds;
}
