import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Click, LogFields, Place, ReaderLanguage, Requester, Sender } from '../../src/index';
import { isThread, languageOf, verbs } from '../../src/index';

/** The id of an organisation, in lower case; nothing for what is no such id. */
export const tenantIdShape = z
  .string()
  .regex(/^(?!0{8}-)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i)
  .transform((id) => id.toLowerCase())
  .optional()
  .catch(undefined);

const conversationShape = z.object({
  id: z.string(),
  tenantId: z.string(),
  conversationType: z.string().toLowerCase().optional().catch(undefined),
  isGroup: z.boolean().optional().catch(undefined),
});

const kindOfChannel = z
  .string()
  .transform((type) => type.toLowerCase())
  .pipe(z.enum(['private', 'shared']));

/** An id that is empty is none. */
const idShape = z.string().min(1);

const channelDataShape = z
  .object({
    team: z.object({ id: idShape }).optional().catch(undefined),
    channel: z.object({ type: kindOfChannel }).optional().catch(undefined),
    meeting: z.object({ id: idShape }).optional().catch(undefined),
  })
  .optional()
  .catch(undefined);

/**
 * What the SDK hands over, of which only this folder reads anything. The gate has vouched for the fields that every
 * activity has; all others are unchecked and may be missing or odd.
 */
export const activityShape = z.object({
  id: z.string(),
  serviceUrl: z.string(),
  from: z.object({
    id: z.string(),
    name: z.string().optional().catch(undefined),
    aadObjectId: z.string(),
    tenantId: tenantIdShape,
  }),
  recipient: z.object({ id: z.string() }),
  conversation: conversationShape,
  replyToId: idShape.optional().catch(undefined),
  channelData: channelDataShape,
  locale: z.string().catch(''),
  entities: z.array(z.unknown()).catch([]),
});

type ActivityShape = z.infer<typeof activityShape>;

/**
 * What the buttons of our cards send; what a card does not choose is left out. Ids and names of choices are far shorter
 * than the lengths here, which only keep somebody else's text from going on.
 */
export const buttonShape = z
  .object({
    change: z.string().max(64),
    crop: z.string().max(16).optional().catch(undefined),
    turn: z.number().optional().catch(undefined),
    ground: z.string().max(16).optional().catch(undefined),
    choice: z.number().int().optional().catch(undefined),
    part: z.string().max(16).optional().catch(undefined),
    list: z.literal(1).optional().catch(undefined),
  })
  .transform(({ change, list, ...chosen }) => ({
    changeId: change,
    fromList: list && (true as const),
    ...chosen,
  }));

const clickShape = z.object({ action: z.object({ verb: z.enum(verbs), data: buttonShape }) });

/** Returns the click, or nothing when the button is none of ours. */
export function toClick(activity: Activity): Click | undefined {
  const shape = activityShape.parse(activity);
  const clicked = clickShape.safeParse(activity.value);
  if (!clicked.success) return undefined;
  const { verb, data } = clicked.data.action;
  return { ...senderIn(shape), verb, messageId: shape.replyToId, ...data };
}

/** Returns what the log says of whatever was sent, before anybody has read it: who, in which team and organisation. */
export function logFieldsOf(sent: unknown): LogFields {
  const { channelData, conversation, from } = activityShape.safeParse(sent).data ?? {};
  return {
    requester: from?.aadObjectId.toLowerCase(),
    team: channelData?.team?.id,
    tenant: conversation?.tenantId,
  };
}

/** Returns who sent an activity, and where. */
export function toSender(activity: Activity): Sender {
  return senderIn(activityShape.parse(activity));
}

function senderIn(shape: ActivityShape): Sender {
  return { requester: requesterOf(shape), place: placeOf(shape) };
}

/** Returns who sent an activity. */
export function requesterOf({ from }: Pick<ActivityShape, 'from'>): Requester {
  const { aadObjectId, id, name = '', tenantId } = from;
  return { objectId: aadObjectId.toLowerCase(), teamsUserId: id, name, tenantId };
}

/** The part of an activity that says where it happened. */
type PlaceShape = Omit<ActivityShape, 'from' | 'id' | 'replyToId'>;

/**
 * Returns where an activity happened. The organisation is the conversation's; `channelData.tenant` is left alone, because
 * Microsoft does not say whether it is that one or the sender's.
 *
 * Teams leaves the type out of invokes from meetings, and calls every chat of two people personal. So the id decides
 * first, the type second, and what stands beside it last:
 * 1. `19:meeting_…` is the chat of a meeting.
 * 2. What is called a channel is one; without a word, `…@thread.tacv2` or a team in `channelData`.
 * 3. What `channelData.meeting` names is the chat of a meeting.
 * 4. `19:…_…@unq.gbl.spaces` is a chat of two: the personal chat if one of the two is the bot.
 * 5. Each other `19:…` is a group chat, and `48:…`, what people keep for themselves, is not the bot's either.
 * 6. Any other id, such as `a:…`, is the personal chat if the type says so, or if nothing says that it is a group.
 *
 * In a chat where the bot is not, a message extension gets an `a:…` of the form of 6 all the same. Which of them is the
 * chat with the bot only its memory tells: `withTrueChat` in src/entrances asks it.
 * Source: https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/create-task-module
 * and https://learn.microsoft.com/graph/api/resources/chat
 */
export function placeOf(shape: PlaceShape): Place {
  const { channelData, conversation, recipient, serviceUrl } = shape;
  const kind = kindOf(shape);
  const { channel, team } = channelData ?? {};
  return {
    kind,
    channelKind: kind === 'channel' ? channel?.type : undefined,
    meeting: (kind === 'groupChat' && isMeeting(shape)) || undefined,
    tenantId: conversation.tenantId.toLowerCase(),
    conversationId: conversation.id,
    serviceUrl,
    botId: recipient.id,
    language: languageIn(shape),
    teamThreadId: team?.id,
  };
}

const clientShape = z.object({ type: z.literal('clientInfo'), locale: z.string() });

const localesShape = activityShape.pick({ entities: true, locale: true });

/** Returns the language of the client that sent an activity, as far as PhotoBot speaks it. */
export function languageIn(activity: object): ReaderLanguage | undefined {
  const { entities, locale } = localesShape.parse(activity);
  const clients = entities.map((each) => clientShape.safeParse(each).data?.locale ?? '');
  return [locale, ...clients].map(languageOf).find((each) => each !== undefined);
}

function kindOf(shape: PlaceShape): Place['kind'] {
  const { id, isGroup } = shape.conversation;
  if (meetingId.test(id)) return 'groupChat';
  if (isChannel(shape)) return 'channel';
  if (isMeeting(shape)) return 'groupChat';
  if (isThread(id) || /^48:/.test(id)) return isWithBot(shape) ? 'personal' : 'groupChat';
  const type = typeOf(shape);
  return type === 'personal' || (type === undefined && isGroup !== true) ? 'personal' : 'groupChat';
}

const meetingId = /^19:meeting_/i;

/** The chat of a meeting says so by its id too; not every invoke brings the meeting's own. */
function isMeeting({ channelData, conversation }: PlaceShape): boolean {
  return channelData?.meeting !== undefined || meetingId.test(conversation.id);
}

function isChannel(shape: PlaceShape): boolean {
  const type = typeOf(shape);
  if (type !== undefined) return type === 'channel';
  const { channelData, conversation } = shape;
  return /@thread\.tacv2(?:;|$)/i.test(conversation.id) || channelData?.team !== undefined;
}

/** What the conversation is called; a thread that is called personal is called nothing. */
function typeOf({ conversation }: PlaceShape): string | undefined {
  const { conversationType: type, id } = conversation;
  return type === '' || (type === 'personal' && isThread(id)) ? undefined : type;
}

/** Whether the bot is one of the two people of a chat. */
function isWithBot({ conversation, recipient }: PlaceShape): boolean {
  const two = /^19:([^_@]+)_([^_@]+)@unq\.gbl\.spaces$/i.exec(conversation.id.toLowerCase());
  return two?.slice(1).includes(recipient.id.toLowerCase().replace(/^28:/, '')) === true;
}
