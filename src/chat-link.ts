import type { Cloud } from './clouds';
import type { Place } from './request';

/**
 * Gives the address that opens the chat of whoever follows it with PhotoBot.
 * Source: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams, and for the form
 * of a bot's id …/platform/bots/how-to/conversations/bot-copilot-handoff
 */
export function chatLinkOf(
  { cloud: { teamsOrigin } }: { readonly cloud: Pick<Cloud, 'teamsOrigin'> },
  { botId }: Pick<Place, 'botId'>,
): string {
  return `${teamsOrigin}/l/chat/0/0?users=28:${encodeURIComponent(botId.replace(/^28:/, ''))}`;
}
