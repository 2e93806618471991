import type { Activity } from 'botbuilder';
import { ActivityTypes, CardFactory, Channels } from 'botbuilder';
import { z } from 'zod';
import type { Conversations, Log, Place, Text } from '../../src/index';
import type { Cards, Speak } from '../cards/card';
import type { Connector } from './connector/connector';
import { isMessageGone, teamsRefusal } from './connector/teams-refusals';
import type { TokenService } from '../tokens/token-service';

export type ConversationsOptions = {
  readonly connector: Connector;
  readonly connectionName: string;
  readonly tokenService: Pick<TokenService, 'signInLink'>;
  readonly cards: Pick<Cards, 'message'>;
  readonly speak: Speak;
  readonly log: Log;
};

/** Creates the port through which the core shows its cards. It speaks to the connector, and needs no turn. */
export function createConversations(options: ConversationsOptions): Conversations {
  const { cards, connectionName, connector, log, speak, tokenService } = options;
  const post = async (place: Place, message: Partial<Activity>) => {
    const { body, status } = await send(connector, place, message).catch(refuse);
    const id = sentShape.safeParse(body).data?.id;
    // It was taken all the same, and must not be sent again.
    if (id === undefined) {
      log.warn('message.without_id', { status, code: 'no_id', place: place.kind });
    }
    return id;
  };
  return {
    post: (place, card) => post(place, cards.message(card, place.language)),
    async showTyping(place) {
      await send(connector, place, { type: ActivityTypes.Typing }).catch(refuse);
    },
    async askToSignIn(place, requester) {
      const link = await tokenService.signInLink({ place, requester });
      const { name, teamsUserId: id } = requester;
      const message = signInMessage(speak(place.language), connectionName, link);
      return post(place, { ...message, recipient: { id, name } });
    },
    async update(place, messageId, card) {
      try {
        await send(connector, place, { ...cards.message(card, place.language), id: messageId });
        return 'updated';
      } catch (thrown) {
        return isMessageGone(thrown) ? 'gone' : refuse(thrown);
      }
    },
  };
}

/** Without an id its card cannot be updated, until a click tells it. */
const sentShape = z.object({ id: z.string().min(1) });

function refuse(thrown: unknown): never {
  throw teamsRefusal(thrown);
}

/** Sends a new message, or one in place of that with its id. */
function send(
  connector: Connector,
  place: Place,
  message: Partial<Activity>,
): ReturnType<Connector> {
  const { botId, conversationId, serviceUrl, tenantId } = place;
  const { id } = message;
  return connector({
    method: id === undefined ? 'POST' : 'PUT',
    serviceUrl,
    path: ['conversations', conversationId, 'activities', ...(id === undefined ? [] : [id])],
    body: {
      ...message,
      channelId: Channels.Msteams,
      from: { id: botId },
      conversation: { id: conversationId, tenantId },
    },
  });
}

/**
 * Returns the message with a plain sign-in button. Without an exchange resource Teams does not try the silent way again,
 * which has failed already.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/authentication/add-authentication
 */
function signInMessage({ signIn }: Text, connectionName: string, link: string): Partial<Activity> {
  const { notSilent, title } = signIn;
  const card = CardFactory.oauthCard(connectionName, title, notSilent, link);
  return { type: ActivityTypes.Message, attachments: [card] };
}
