import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { FaultAction } from '../faults';
import { answerIn, respond } from './answer';

/**
 * Lets a fault have its way with a request. What it does to the connection it does to Node's own request and response:
 * the framework knows no way to break one, or to say nothing at all.
 */
export async function misbehave(
  fault: FaultAction | undefined,
  { incoming, outgoing }: HttpBindings,
  handle: () => Promise<Response>,
): Promise<Response> {
  switch (fault?.kind) {
    case 'answer':
      return respond(fault);
    case 'hang':
      return RESPONSE_ALREADY_SENT;
    case 'reset':
      incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    case 'dropResponse':
      await handle();
      incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    case 'custom':
      fault.run(incoming, outgoing);
      return RESPONSE_ALREADY_SENT;
    case 'rewrite':
      return respond(fault.answer(await answerIn(await handle())));
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, fault.milliseconds).unref());
      return handle();
    case 'hold':
      await fault.until;
      return handle();
    case 'stale':
    case undefined:
      return handle();
  }
}
