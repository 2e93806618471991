/**
 * The kinds of activities that PhotoBot reads. Teams sends more, to every bot; those are acknowledged, and nothing
 * happens.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events
 */
const kinds: readonly string[] = ['message', 'messageUpdate', 'invoke', 'installationUpdate'];

/** Returns whether PhotoBot reads activities of this type. */
export function isRead(type: string): boolean {
  return kinds.includes(type);
}
