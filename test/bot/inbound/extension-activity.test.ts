import type { Activity } from 'botbuilder';
import {
  justInstalled,
  toDialogClick,
  toDialogRequest,
  toSearch,
} from '../../../bot/inbound/extension-activity';

const invoke = (value: unknown, conversation: object = {}): Activity =>
  ({
    type: 'invoke',
    id: 'f:1',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    channelId: 'msteams',
    from: { id: '29:adele', aadObjectId: 'O-ADELE', name: 'Adele Vance' },
    recipient: { id: '28:bot', name: 'PhotoBot' },
    conversation: {
      id: '19:general@thread.tacv2',
      conversationType: 'channel',
      tenantId: 't-1',
      ...conversation,
    },
    channelData: { tenant: { id: 't-1' }, team: { id: '19:team@thread.tacv2' } },
    value,
  }) as unknown as Activity;

const action = (messagePayload: object, commandId = 'set-my-photo') =>
  toDialogRequest(invoke({ commandId, messagePayload }));

describe('an action on a message', () => {
  it('takes the message, and its thread in a channel', () => {
    expect(action({ id: '2', replyToId: '1' })).toMatchObject({
      messageId: '2',
      whose: 'me',
      place: { conversationId: '19:general@thread.tacv2;messageid=1' },
    });
    expect(action({ id: '2', replyToId: null }, 'set-team-photo')).toMatchObject({
      messageId: '2',
      whose: 'team',
      place: { conversationId: '19:general@thread.tacv2;messageid=2' },
    });
  });

  it.each([
    ['an id that leads elsewhere', { id: '../../me' }],
    ['no id', {}],
    ['an id that is no text', { id: 2 }],
  ])('is none with %s', (_what, messagePayload) => {
    expect(action(messagePayload)).toBeUndefined();
  });

  it('is none of a command that we do not have', () => {
    expect(action({ id: '2' }, 'set-any-photo')).toBeUndefined();
  });
});

describe('an action without a message', () => {
  const from = (commandContext: unknown, more: object = {}) =>
    toDialogRequest(invoke({ commandId: 'set-team-photo', commandContext, ...more }));

  it.each(['compose', 'commandbox', 'commandBox'])('is one from %s', (context) => {
    const request = from(context);
    expect(request).toMatchObject({
      whose: 'team',
      place: { conversationId: '19:general@thread.tacv2' },
    });
    expect(request).not.toHaveProperty('messageId');
    expect(from(context, { messagePayload: null })).toEqual(request);
  });

  it.each([
    ['from a message', 'message', {}],
    ['from nowhere', undefined, {}],
    ['from elsewhere', 'calendar', {}],
    ['from something odd', 5, {}],
    ['with half a message', 'compose', { messagePayload: {} }],
    ['with an odd message', 'compose', { messagePayload: 'message' }],
  ])('is none %s', (_what, context, more) => {
    expect(from(context, more)).toBeUndefined();
  });
});

describe('a button of a dialog', () => {
  it('says what was chosen, and leaves out the rest', () => {
    const data = { verb: 'frame', change: 'c-1', crop: 'top', choice: 'first', more: 1 };
    const click = toDialogClick(invoke({ data }));
    expect(click).toMatchObject({ verb: 'frame', changeId: 'c-1', crop: 'top' });
    expect(click?.choice).toBeUndefined();
    expect(click).not.toHaveProperty('more');
    expect(click).not.toHaveProperty('messageId');
  });

  it.each([{}, { data: { verb: 'delete-all', change: 'c-1' } }, { data: { verb: 'confirm' } }])(
    'is none of ours: %j',
    (value) => {
      expect(toDialogClick(invoke(value))).toBeUndefined();
    },
  );

  it('tells that the bot was just added', () => {
    expect(justInstalled(invoke({ data: { msteams: { justInTimeInstall: true } } }))).toBe(true);
    expect(justInstalled(invoke({ data: { msteams: { justInTimeInstall: 'no' } } }))).toBe(false);
  });
});

it.each([
  ['Diego', [{ name: 'name', value: 'Diego' }]],
  ['', [{ name: 'initialRun', value: 'true' }]],
  ['', [{ name: 'name', value: 5 }]],
  ['', 'odd'],
  ['x'.repeat(200), [{ name: 'name', value: 'x'.repeat(9000) }]],
])('a search looks for “%s”', (expected, parameters) => {
  expect(toSearch(invoke({ parameters }))).toMatchObject({
    name: expected,
    requester: { objectId: 'o-adele' },
    place: { tenantId: 't-1' },
  });
});
