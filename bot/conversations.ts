import type {
  CloudAdapter,
  ConversationReference,
  ResourceResponse,
  TurnContext,
} from 'botbuilder';
import { Channels } from 'botbuilder';
import type { Clock, Conversations, Place } from '../src/index';
import { limits } from '../src/index';
import { cardMessage } from './cards/card-message';
import { inTime } from './deadline';
import { signInMessage } from './sign-in-message';
import type { TokenService } from './tokens/token-service';

type Sent = ResourceResponse | undefined;

export type OutboundOptions = {
  readonly adapter: CloudAdapter;
  readonly botId: string;
  /** Audience of the bot's own token in this cloud. */
  readonly connectorScope: string;
  /** How long the connector may take. */
  readonly patienceMilliseconds?: number;
};

/**
 * Runs something in a conversation without an incoming activity. Everything that PhotoBot sends goes this way, so that
 * slow work outlives its turn and a restart can report.
 */
export async function inConversation<T>(
  options: OutboundOptions,
  place: Place,
  work: (context: TurnContext) => Promise<T>,
): Promise<T> {
  const { adapter, botId, connectorScope, patienceMilliseconds } = options;
  let result: { value: T } | undefined;
  const continued = adapter.continueConversationAsync(
    botId,
    referenceTo(place),
    connectorScope,
    async (context) => {
      result = { value: await work(context) };
    },
  );
  const patience = patienceMilliseconds ?? limits.connectorMilliseconds;
  await inTime(patience, continued, () => new Error('the connector is too slow'));
  if (!result) throw new Error('the conversation could not be continued');
  return result.value;
}

/** Gives the port through which the core shows its cards. */
export function createConversations(
  options: OutboundOptions & {
    readonly connectionName: string;
    readonly tokenService: Pick<TokenService, 'signInLink'>;
    readonly now: Clock;
    readonly adminContact?: string;
  },
): Conversations {
  const { adminContact, connectionName, now, tokenService } = options;
  const posted = async (place: Place, send: (context: TurnContext) => Promise<Sent>) => {
    const sent = await inConversation(options, place, send);
    if (!sent?.id) throw new Error('the connector gave the message no id');
    return sent.id;
  };
  const messageOf = (card: Parameters<typeof cardMessage>[0]) =>
    cardMessage(card, { now: now(), ...(adminContact !== undefined && { adminContact }) });
  return {
    post: (place, card) => posted(place, (context) => context.sendActivity(messageOf(card))),
    async askToSignIn(place, requester) {
      const link = await tokenService.signInLink({ place, requester });
      return posted(place, (context) => context.sendActivity(signInMessage(connectionName, link)));
    },
    async update(place, messageId, card) {
      await inConversation(options, place, (context) =>
        context.updateActivity({ ...messageOf(card), id: messageId }),
      );
    },
  };
}

function referenceTo(place: Place): Partial<ConversationReference> {
  return {
    channelId: Channels.Msteams,
    serviceUrl: place.serviceUrl,
    bot: { id: place.botId, name: '' },
    conversation: {
      id: place.conversationId,
      tenantId: place.tenantId,
      conversationType: place.kind,
      isGroup: place.kind !== 'personal',
      name: '',
    },
  };
}
