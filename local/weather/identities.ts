import type { Draft, Variation } from './variation';
import { holderOf, partOf } from './variation';

/** Ids of Entra, which mean the same in any letter case. */
const ids = [
  'from.aadObjectId',
  'from.tenantId',
  'conversation.tenantId',
  'channelData.tenant.id',
  'channelData.team.aadGroupId',
  'value.messagePayload.from.user.id',
];

/** Fields that Teams has added over the years, and one that nobody knows yet. */
const unknown: Readonly<Record<string, unknown>> = {
  rawTimestamp: '2026-11-28T06:00:00.000Z',
  callerId: null,
  membershipSource: { sourceType: 'channel', membershipType: 'direct' },
  clientActivityID: '1764310000000abc',
  topicName: null,
  somethingNew: { nested: [null, 1, 'two'] },
};

/** Ids in capitals, and fields that are new. */
export const identityVariations: readonly Variation[] = [
  ...ids.map(inCapitals),
  ...['', 'conversation', 'channelData', 'from'].map(withNews),
];

function inCapitals(path: string): Variation {
  return {
    name: `${path} in capitals`,
    likelihood: 0.15,
    applies: (draft) => typeof valueAt(draft, path) === 'string',
    change(draft) {
      const [holder, name] = holderOf(draft, path);
      if (holder) holder[name] = String(holder[name]).toUpperCase();
    },
  };
}

function valueAt(draft: Draft, path: string): unknown {
  const [holder, name] = holderOf(draft, path);
  return holder?.[name];
}

function withNews(path: string): Variation {
  return {
    name: `unknown fields in ${path || 'the activity'}`,
    likelihood: 0.1,
    applies: (draft) => partOf(draft, path) !== undefined,
    change: (draft) => Object.assign(partOf(draft, path) ?? {}, unknown),
  };
}
