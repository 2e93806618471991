import type { Deps } from './deps';
import type { Refusal } from '../errors';
import { toRefusal } from '../errors';
import { loseSignIn } from './lose-sign-in';
import type { Errand } from './errand';
import { moveErrand } from './errand';

/** Gives an errand after an attempt that broke off: it waits for another one, where that may help. */
export async function afterFailure(deps: Deps, errand: Errand, thrown: unknown): Promise<Errand> {
  const refusal = await loseSignIn(deps, errand, toRefusal(thrown));
  report(deps, errand, refusal);
  const problem = { code: refusal.code, details: refusal.details };
  return moveErrand(errand, refusal.retryable ? 'waiting' : 'failed', deps.now(), { problem });
}

function report({ log }: Deps, { id, task }: Errand, refusal: Refusal): void {
  const { cause } = refusal;
  log[refusal.code === 'bot.bug' ? 'error' : 'info']('errand.refused', {
    change: id,
    command: task.name,
    code: refusal.code,
    requestId: refusal.details['requestId'],
    error: cause instanceof Error ? cause.name : undefined,
  });
}
