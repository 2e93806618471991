import { limits } from '../limits';
import type { Clock } from '../ports';

/** Keeps us from calling a service that keeps failing, and lets one call through now and then to see. */
export type Breaker = {
  /** How long to leave the service alone; 0 admits a call. */
  readonly rest: () => number;
  /** A call goes out; while the service is on trial it is the only one. */
  readonly begin: () => void;
  readonly failed: () => void;
  readonly succeeded: () => void;
};

/** A closed breaker, for one service. */
export function createBreaker(now: Clock): Breaker {
  let failures: number[] = [];
  let open = false;
  let restUntil = 0;

  return {
    rest: () => (open ? Math.max(0, restUntil - now()) : 0),
    begin() {
      // Until the trial has had its time; it may never report, when its caller gives up.
      if (open) restUntil = now() + limits.graphTryMilliseconds;
    },
    failed() {
      const earliest = now() - limits.graphBreakerMilliseconds;
      failures = [...failures, now()].filter((time) => time > earliest);
      if (!open && failures.length < limits.graphBreakerFailures) return;
      open = true;
      restUntil = now() + limits.graphBreakerMilliseconds;
    },
    succeeded() {
      failures = [];
      open = false;
    },
  };
}

/**
 * The breakers of Graph's services, by name. Graph is a front for several, so a failing one for teams says nothing about
 * photos of people.
 */
export function createBreakers(now: Clock): (service: string) => Breaker {
  const breakers = new Map<string, Breaker>();
  return (service) => {
    const breaker = breakers.get(service) ?? createBreaker(now);
    breakers.set(service, breaker);
    return breaker;
  };
}
