/**
 * Every event and invoke of Teams, with every field absent or odd.
 * @thorough
 */

import { randomUUID } from 'node:crypto';
import { serviceUrlOf } from '../../local/connector/service';
import { openedHouse } from './support/opened-house';

const house = openedHouse();
let spoken: Readonly<Record<string, unknown>>;
beforeAll(async () => {
  spoken = (await house.ask({ from: 'diego', in: 'personal', text: 'help' })).sent.activity;
});

const teamEvents = [
  ...['channelCreated', 'channelRenamed', 'channelDeleted', 'channelRestored'],
  ...['channelShared', 'channelUnshared', 'channelMemberAdded', 'channelMemberRemoved'],
  ...['teamMemberAdded', 'teamMemberRemoved', 'teamRenamed', 'teamArchived', 'teamUnarchived'],
  ...['teamRestored', 'teamDeleted', 'teamHardDeleted'],
];
const names = [
  ...['meetingStart', 'meetingEnd', 'meetingParticipantJoin', 'meetingParticipantLeave'],
  ...['readReceipt', 'brandNew'],
].map((name) => `application/vnd.microsoft.${name}`);

/**
 * What Microsoft documents beside the four kinds that PhotoBot reads.
 * Source: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/subscribe-to-conversation-events
 * and https://github.com/microsoft/botframework-sdk/blob/main/specs/botframework-activity/botframework-activity.md
 */
const events: readonly (readonly [string, object])[] = [
  ...teamEvents.map((eventType) => {
    const data = { eventType, team: { id: '19:a@thread.tacv2' }, tenant: { id: 'another' } };
    return [eventType, { type: 'conversationUpdate', channelData: data }] as const;
  }),
  ['members', { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }], channelData: null }],
  ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }], replyToId: '1' }],
  ['a deletion', { type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } }],
  ...names.map((name) => [name, { type: 'event', name, value: { lastReadMessageId: 1 } }] as const),
  ['continuing', { type: 'event', name: 'ContinueConversation' }],
  ['answering elsewhere', { type: 'event', name: 'handoff.initiate', deliveryMode: 'stream' }],
  ...['typing', 'endOfConversation', 'trace', 'command', 'commandResult', 'handoff'].map(
    (type) => [type, { type, name: 'a/b', value: 7 }] as const,
  ),
  ...['contactRelationUpdate', 'deleteUserData', 'suggestion', 'brandNew'].map(
    (type) => [type, { type }] as const,
  ),
];

/** Older samples leave out much of who and where. */
const older: readonly (readonly [string, object])[] = [
  ['', {}],
  [' without an id', { id: undefined, timestamp: null }],
  [' of somebody without an Entra account', { from: { id: '29:x', name: null } }],
  [' of nobody', { from: undefined, recipient: undefined, entities: null }],
  [' of an unnamed tenant', { conversation: { id: 'a:1' } }],
  [' of another tenant', { conversation: { id: 'a:1', tenantId: randomUUID() } }],
  [' of nowhere', { conversation: undefined, channelData: undefined }],
];

const rows = events.flatMap(([what, event]) =>
  older.map(([how, changes]) => [`${what}${how}`, { ...event, ...changes }] as const),
);

describe('an event that PhotoBot does not read', () => {
  it.each(rows)('is acknowledged, and nothing happens: %s', async (_what, changes) => {
    const response = await deliver({ value: undefined, text: undefined, ...changes });
    expect([response.status, await response.text()]).toEqual([200, '']);
    await house.bot.upkeep();
    expect(house.requests).toEqual([]);
    expect(house.lines.filter(({ level }) => level !== 'debug')).toEqual([]);
  });

  it.each([
    ['no token', ''],
    ['a token that is none', 'e30.e30.e30'],
  ])('is refused with %s', async (_what, token) => {
    const response = await deliver({ type: 'typing' }, token);
    expect([response.status, await response.text()]).toEqual([401, '']);
  });

  it.each([
    ['for another service', { serviceUrl: 'https://smba.trafficmanager.net/emea/' }, 401],
    ['from another channel', { channelId: 'webchat' }, 400],
    ['of no type', { type: undefined }, 400],
  ])('is refused %s', async (_what, changes, status) => {
    expect((await deliver({ type: 'typing', ...changes })).status).toBe(status);
  });
});

describe('what PhotoBot reads', () => {
  const kinds = ['message', 'messageUpdate', 'invoke', 'installationUpdate'];
  const halves: readonly (readonly [string, object])[] = [
    ['an id', { id: undefined }],
    ['a sender with an Entra account', { from: { id: '29:x' } }],
    ['a tenant', { conversation: { id: 'a:1' } }],
    ['a recipient', { recipient: undefined }],
    ['answers sent the usual way', { deliveryMode: 'expectReplies' }],
  ];
  const cases = kinds.flatMap((type) => halves.map((half) => [type, ...half] as const));

  it.each(cases)('is refused: a %s without %s', async (type, _what, changes) => {
    const response = await deliver({ type, action: 'add', name: 'task/fetch', ...changes });
    expect([response.status, await response.text()]).toEqual([400, '']);
    expect(house.requests).toEqual([]);
  });
});

/** By any part of it, as each name has its own place for words. */
const sentence = /PhotoBot/;

/** Source: https://learn.microsoft.com/microsoftteams/platform and the schema of botbuilder-js, TeamsActivityHandler */
const undeclared: readonly (readonly [string, object | undefined])[] = [
  ['task/fetch', { task: { type: 'message', value: expect.stringMatching(sentence) as string } }],
  ['task/submit', { task: { type: 'message', value: expect.stringMatching(sentence) as string } }],
  ['message/fetchTask', { task: expect.objectContaining({ type: 'message' }) as object }],
  ['composeExtension/fetchTask', { task: expect.objectContaining({ type: 'message' }) as object }],
  [
    'composeExtension/submitAction',
    { task: expect.objectContaining({ type: 'message' }) as object },
  ],
  ...['query', 'queryLink', 'anonymousQueryLink', 'selectItem', 'querySettingUrl'].map(
    (name) =>
      [
        `composeExtension/${name}`,
        { composeExtension: { type: 'message', text: expect.stringMatching(sentence) as string } },
      ] as const,
  ),
  ['composeExtension/setting', undefined],
  ['composeExtension/onCardButtonClicked', undefined],
  ['fileConsent/invoke', undefined],
  ['actionableMessage/executeAction', undefined],
  ['message/submitAction', undefined],
  ['handoff/action', undefined],
  ['suggestedActions/submit', undefined],
  ['signin/brandNew', undefined],
  ...['tab/fetch', 'tab/submit'].map(
    (name) => [name, { tab: expect.objectContaining({ type: 'continue' }) as object }] as const,
  ),
  ...['config/fetch', 'config/submit'].map(
    (name) =>
      [
        name,
        {
          responseType: 'config',
          config: { type: 'message', value: expect.stringMatching(sentence) as string },
        },
      ] as const,
  ),
  [
    'application/search',
    {
      statusCode: 200,
      type: 'application/vnd.microsoft.search.searchResponse',
      value: { results: [] },
    },
  ],
  ['adaptiveCard/action', expect.objectContaining({ statusCode: 200 }) as object],
  ['brand/new', undefined],
  ['', undefined],
];

/** What may come with a name; the real ones of each, and odd ones. */
const values: readonly unknown[] = [
  undefined,
  null,
  'text',
  7,
  {},
  [],
  { commandId: 'brandNew', parameters: [{ name: 'name', value: 'x' }], commandContext: 'compose' },
  { data: { verb: 'brandNew' }, context: { theme: 'default' } },
  { url: 'https://169.254.169.254/', authentication: null, state: null },
  { action: 'accept', context: {}, uploadInfo: { uploadUrl: 'https://a.example/' } },
  { actionName: 'feedback', actionValue: { reaction: 'like', feedback: '{}' } },
  { queryText: 'a', queryOptions: { skip: 0, top: 15 }, dataset: 'people' },
  { action: { type: 'Action.Execute', verb: 'brandNew', data: null }, trigger: 'automatic' },
];

describe('an invoke that PhotoBot did not ask for', () => {
  it.each(undeclared)('%s is answered in its own form', async (name, body) => {
    for (const value of values) {
      const response = await deliver({ type: 'invoke', name, value, replyToId: '1' });
      const text = await response.text();
      expect([value, response.status]).toEqual([value, 200]);
      expect(text === '' ? undefined : JSON.parse(text)).toEqual(body);
    }
    const lines = house.lines.filter(({ level }) => level === 'error' || level === 'warn');
    expect(lines).toEqual([]);
    expect(house.graphCalls()).toEqual([]);
  });

  it('is told by name in the log, if the name is one of Microsoft’s', async () => {
    await deliver({ type: 'invoke', name: 'fileConsent/invoke', value: {} });
    await deliver({ type: 'invoke', name: 'canary/new', value: {} });
    const codes = house.lines.filter(({ event }) => event === 'invoke.undeclared');
    expect(codes.map(({ code }) => code)).toEqual(['fileConsent.invoke', 'unknown']);
    expect(house.printed()).not.toContain('canary');
  });

  it.each([undefined, null, 7, {}, ['task/fetch']])('may have the name %p', async (name) => {
    const response = await deliver({ type: 'invoke', name, value: {} });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });
});

function deliver(changes: object, token?: string): Promise<Response> {
  const serviceUrl = serviceUrlOf(house.origins.connector, house.tenant);
  const activity = { ...spoken, id: randomUUID(), serviceUrl, ...changes };
  return house.teams.deliver(activity, token === undefined ? {} : { token });
}
