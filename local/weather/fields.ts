import type { Draft, PlaceKind, Variation } from './variation';
import { holderOf, partOf, placeOf } from './variation';

/** Fields that some activities in Microsoft's documents have, and others of the same kind do not. */
const optional: Readonly<Record<string, readonly string[]>> = {
  message: ['textFormat', 'channelData.teamsChannelId', 'channelData.teamsTeamId'],
  invoke: [
    'value.context',
    'value.trigger',
    'channelData.source',
    'value.messagePayload.reactions',
    'value.messagePayload.linkToMessage',
    'value.messagePayload.locale',
    'value.messagePayload.subject',
    'value.messagePayload.lastModifiedDateTime',
    'value.messagePayload.from',
  ],
  conversationUpdate: ['from.aadObjectId', 'conversation.tenantId', 'channelData.tenant'],
};

const always = [
  'locale',
  'timestamp',
  'localTimestamp',
  'localTimezone',
  'from.name',
  'recipient.name',
  'conversation.name',
  'conversation.isGroup',
  'channelData.tenant',
];

const kinds = Object.keys(optional);

/** Fields that are absent, or there with nothing in them. */
export const fieldVariations: readonly Variation[] = [
  ...always.flatMap((path) => lackOf(path, () => true)),
  ...kinds.flatMap((kind) =>
    (optional[kind] ?? []).flatMap((path) => lackOf(path, ({ type }) => type === kind)),
  ),
  ...['attachments', 'entities'].flatMap((path) => lackOf(path, (draft) => isIdle(draft[path]))),
  nullInPlaceOf('text'),
  nullInPlaceOf('replyToId'),
  nullInPlaceOf('value.messagePayload.replyToId'),
  typeless('invoke', ['meeting'], 0.5),
  typeless('invoke', ['chat', 'personal'], 0.15),
  typeless('message', ['meeting', 'chat'], 0.1),
  {
    name: 'no channelData',
    likelihood: 0.05,
    applies: (draft) => draft['type'] === 'invoke' && placeOf(draft) === 'personal',
    change: (draft) => delete draft['channelData'],
  },
];

function lackOf(path: string, fits: (draft: Draft) => boolean): readonly Variation[] {
  const applies = (draft: Draft) => {
    const [holder, name] = holderOf(draft, path);
    return fits(draft) && holder?.[name] !== undefined;
  };
  const vary = (
    how: string,
    likelihood: number,
    change: (holder: Draft, name: string) => void,
  ) => ({
    name: `${path} ${how}`,
    likelihood,
    applies,
    change(draft: Draft) {
      const [holder, name] = holderOf(draft, path);
      if (holder) change(holder, name);
    },
  });
  return [
    vary('absent', 0.08, (holder, name) => Reflect.deleteProperty(holder, name)),
    vary('null', 0.04, (holder, name) => (holder[name] = null)),
  ];
}

/** Whether a list says nothing that the bot needs. */
function isIdle(list: unknown): boolean {
  return (
    Array.isArray(list) &&
    list.every((each: unknown) => (each as { type?: unknown }).type === 'clientInfo')
  );
}

/** A field that is usually absent, and null in some samples. */
function nullInPlaceOf(path: string): Variation {
  return {
    name: `${path} null`,
    likelihood: 0.2,
    applies(draft) {
      const [holder, name] = holderOf(draft, path);
      return draft['type'] !== 'conversationUpdate' && holder !== undefined && !holder[name];
    },
    change(draft) {
      const [holder, name] = holderOf(draft, path);
      if (holder) holder[name] = null;
    },
  };
}

/**
 * A conversation that does not say of which kind it is.
 * Source: the sample of a meeting in
 * https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/create-task-module
 */
function typeless(type: string, places: readonly PlaceKind[], likelihood: number): Variation {
  return {
    name: `${type} without conversationType`,
    likelihood,
    applies: (draft) => draft['type'] === type && places.includes(placeOf(draft)),
    change(draft) {
      const conversation = partOf(draft, 'conversation');
      delete conversation?.['conversationType'];
      delete conversation?.['isGroup'];
    },
  };
}
