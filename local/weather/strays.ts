import { randomUUID } from 'node:crypto';
import { isObject } from '../http/body';
import type { Activity } from '../teams/activities';

type Some = readonly [Activity, ...Activity[]];

/**
 * Returns what a bot hears of besides in the conversation of a message, and needs to do nothing about.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events
 * and https://learn.microsoft.com/microsoftteams/platform/apps-in-teams-meetings/meeting-apps-apis
 */
export function straysBeside(activity: Activity): Some {
  const { channelData, channelId, conversation, from, recipient, serviceUrl, timestamp } = activity;
  const base = { channelId, conversation, from, recipient, serviceUrl, timestamp, channelData };
  const stray = (type: string, more: object = {}): Activity => ({
    ...base,
    id: randomUUID(),
    type,
    ...more,
  });
  const event = (eventType: string) => ({
    channelData: { ...(isObject(channelData) && channelData), eventType },
  });
  const other = '1700000000001';
  return [
    stray('typing'),
    stray('messageReaction', { replyToId: other, reactionsAdded: [{ type: 'like' }] }),
    stray('messageReaction', { replyToId: other, reactionsRemoved: [{ type: 'heart' }] }),
    stray('messageUpdate', { id: other, text: 'corrected', ...event('editMessage') }),
    stray('messageUpdate', { id: other, ...event('undeleteMessage') }),
    stray('messageDelete', { id: other, ...event('softDeleteMessage') }),
    stray('conversationUpdate', { ...event('channelRenamed'), from: { id: '29:somebody' } }),
    stray('conversationUpdate', { membersAdded: [{ id: '29:somebody' }] }),
    stray('conversationUpdate', event('teamArchived')),
    stray('event', { name: 'application/vnd.microsoft.meetingStart', value: {} }),
    stray('event', {
      name: 'application/vnd.microsoft.readReceipt',
      value: { lastReadMessageId: other },
    }),
    stray('endOfConversation'),
    stray('invoke', {
      name: 'message/submitAction',
      value: { actionName: 'feedback', actionValue: {} },
    }),
    stray('invoke', { name: 'config/fetch', value: {} }),
  ];
}
