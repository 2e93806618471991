import { randomUUID } from 'node:crypto';
import type { Answer } from '../http/answer';
import { Refused } from '../http/answer';
import type { Handler, Incoming } from '../http/routes';

/** Puts on every answer the number by which Microsoft's support finds it. */
export function numbered(handler: Handler): Handler {
  return async (incoming) => {
    const clientId = incoming.headers['client-request-id'];
    const headers = {
      'request-id': randomUUID(),
      'client-request-id': typeof clientId === 'string' ? clientId : randomUUID(),
    };
    const answer = await answerOf(handler, incoming);
    return { ...answer, headers: { ...headers, ...answer.headers } };
  };
}

async function answerOf(handler: Handler, incoming: Incoming): Promise<Answer> {
  try {
    return await handler(incoming);
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.answer;
    throw thrown;
  }
}
