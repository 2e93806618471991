import { ActivityTypes } from 'botbuilder';
import type { PhotoBot, Sleep } from '../../src/index';
import { limits, within } from '../../src/index';
import { toRequest } from '../inbound/activity';
import type { TeamsApplication } from './teams-application';

/**
 * Answers messages. Teams re-sends a message that is not acknowledged in time, so slow work goes on after the turn has
 * ended; its answer does not need the turn.
 */
export function onMessage(
  app: TeamsApplication,
  { photoBot, sleep }: { photoBot: PhotoBot; sleep: Sleep },
): void {
  app.activity(ActivityTypes.Message, async (context) => {
    const request = toRequest(context.activity);
    // A failure is reported by the core.
    const answer = () => photoBot.answer(request).catch(() => undefined);
    await within(limits.messageAnswerMilliseconds, answer, { sleep, late: () => undefined });
  });
}
