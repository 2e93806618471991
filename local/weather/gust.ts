import type { Fault, FaultAction } from '../faults';
import type { Answer } from '../http/answer';
import type { Dice } from './dice';

/** One way in which a service is untidy now and then. */
export type Gust = Omit<Fault, 'then' | 'times'> & {
  /** Such as `connector 412`. */
  readonly name: string;
  /** From 0 to 1, for each call that it fits. */
  readonly likelihood: number;
  /** It is no passing trouble but the service's last word: the same call ends so each time. */
  readonly lasting?: true;
  /** It never follows other trouble of the same call. */
  readonly alone?: true;
  /** What happens; `words` tell one call from another for the dice. */
  readonly brings: (dice: Dice, ...words: readonly (string | number)[]) => FaultAction;
};

/** Where a gust comes up. */
export type Ground = Pick<Gust, 'service' | 'method' | 'path' | 'when'>;

/** Makes a gust that answers without doing anything. */
export function refusing(ground: Ground, name: string, likelihood: number, answer: Answer): Gust {
  return { ...ground, name, likelihood, brings: () => ({ kind: 'answer', ...answer }) };
}

/** Ends the connection before anything was done, or when all was done and only the answer is missing. */
export function broken(ground: Ground, likelihood: number): readonly Gust[] {
  const { service } = ground;
  const end = (name: string, then: FaultAction): Gust => ({
    ...ground,
    name: `${service} ${name}`,
    likelihood: likelihood / 2,
    brings: () => then,
  });
  return [end('reset', { kind: 'reset' }), end('done, answer lost', { kind: 'dropResponse' })];
}

/** Lets the work be done, and what stands before the service say that it took too long. */
export function doneButTimedOut(ground: Ground, likelihood: number, body: object): Gust {
  const answer = (): Answer => ({ status: 504, body });
  return {
    ...ground,
    name: `${ground.service} done, 504`,
    likelihood,
    brings: () => ({ kind: 'rewrite', answer }),
  };
}

const longest = 14;

/** Makes an answer take from one to fourteen seconds, rather one than fourteen. */
export function slow(ground: Ground, likelihood: number, mostSeconds = longest): Gust {
  return {
    ...ground,
    name: `${ground.service} slow`,
    likelihood,
    brings(dice, ...words) {
      const seconds = 1 + (mostSeconds - 1) * dice.roll('seconds', ...words) ** 3;
      return { kind: 'delay', milliseconds: Math.round(seconds * 1000) };
    },
  };
}
