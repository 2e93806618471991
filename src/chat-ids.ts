/**
 * Whether an id is that of a thread of Teams, the only kind by which Graph knows a conversation. Ids such as `a:…` are
 * told to bots and message extensions alone, and Graph answers “Invalid ThreadId” to them.
 * Source: https://learn.microsoft.com/graph/api/resources/chat
 */
export function isThread(conversationId: string): boolean {
  return /^19:/.test(conversationId);
}
