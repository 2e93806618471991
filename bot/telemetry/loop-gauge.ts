import type { Meter } from '@opentelemetry/api';
import type { WatchLoop } from '../turns/turn-line';

/** Tells which share of the time since the last sending the event loop was not idle; at 1, everybody waits. */
export function gaugeLoop(meter: Meter, watchLoop: WatchLoop): void {
  let share = watchLoop();
  meter.createObservableGauge('nodejs.eventloop.utilization').addCallback((seen) => {
    seen.observe(share());
    share = watchLoop();
  });
}
