import type { ExtensionResult, SentImage } from '../../local/start';
import { signIn, signOut } from './support/asking';
import { picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { headingOf, wordsOf } from './support/words';

const house = openedHouse({ granted: ['Chat.Read'] });
beforeEach(async () => {
  await signIn(house, 'adele');
});

const hosted: SentImage[] = [{ bytes: picture('small.jpg'), as: 'hosted' }];
type Shared = 'group' | 'meeting' | 'twoPeople' | 'channel';

/** Chooses an action on a new message there, in a conversation that the invoke describes as it likes. */
async function open(
  place: Shared,
  conversation: object,
  channelData: object = {},
  commandId = 'set-my-photo',
): Promise<ExtensionResult> {
  const said = { in: place, text: 'look', mention: false, images: hosted } as const;
  const { messageId } = await house.teams.send({ from: 'megan', ...said });
  const tenant = house.tenant.id;
  const overrides = {
    conversation: { tenantId: tenant, id: idOf(place), ...conversation },
    channelData: { tenant: { id: tenant }, source: { name: 'compose' }, ...channelData },
  };
  const chosen = { by: 'adele', in: place, commandId, context: 'message', messageId } as const;
  return found(await house.teams.openAction({ ...chosen, overrides }));
}

/** Waits for what a busy machine finds late. */
async function found(opened: ExtensionResult): Promise<ExtensionResult> {
  let result = opened;
  while (result.kind === 'dialog' && /looking for the picture/.test(words(result))) {
    const again = await house.teams.submitDialog({ dialog: result.dialog, button: 'Continue' });
    result = { ...again, signIn: opened.signIn };
  }
  return result;
}

const idOf = (place: Shared) => house.tenant.places.of(place, 'adele').conversationId;

function words(result: ExtensionResult): string {
  if (result.kind === 'message') return result.text;
  return result.kind === 'dialog' ? wordsOf({ card: result.dialog.card ?? {} }) : result.kind;
}

const upper = (id: string) => id.replace(/^19:[^@]+/, (part) => part.toUpperCase());

describe('an action in the chat of a meeting', () => {
  const meeting = { meeting: { id: 'MCMxAAA=' } };
  it.each<[string, Shared, object, object]>([
    ['whose invoke says no type', 'meeting', { name: 'A meeting' }, meeting],
    ['that only its id names', 'meeting', { isGroup: null, conversationType: null }, {}],
    ['that only the channel data name', 'group', {}, meeting],
    ['that is called personal', 'meeting', { conversationType: 'personal' }, { meeting: null }],
  ])('%s is done there', async (_what, place, conversation, channelData) => {
    expect(words(await open(place, conversation, channelData))).toMatch(/^Set your photo\?/);
    const team = await open(place, conversation, channelData, 'set-team-photo');
    expect(words(team)).toMatch(/meeting has no team/);
  });
});

describe('an action in a chat of two people', () => {
  it.each<[string, object]>([
    ['personal', { conversationType: 'personal' }],
    ['Personal', { conversationType: 'Personal' }],
    ['nothing', {}],
    ['no group', { isGroup: false, name: null }],
  ])('that is called %s looks there with Chat.Read, and reports in one’s own', async (_w, how) => {
    await house.ask({ in: 'personal', text: 'help' });
    const dialog = await open('twoPeople', how);
    expect(words(dialog)).toMatch(/^Set your photo\?/);
    if (dialog.kind !== 'dialog') throw new Error(words(dialog));
    const done = await house.teams.submitDialog({ dialog: dialog.dialog, button: 'Confirm' });
    expect(words(done)).toMatch(/Your photo is set/);
    await house.teams.waitFor('personal', 'adele', (message) =>
      /photo is set/.test(headingOf(message)),
    );
    expect(house.graphCalls().join()).toContain(encodeURIComponent(idOf('twoPeople')));
  });

  it.each([false, true])(
    'that nobody knows says so, and leads to one’s own (known: %s)',
    async (known) => {
      if (known) await house.ask({ in: 'personal', text: 'help' });
      await signOut(house, 'adele');
      const opaque = { conversationType: 'personal', id: 'a:1opaque' };
      for (const commandId of ['set-my-photo', 'set-team-photo']) {
        const answer = await open('twoPeople', opaque, {}, commandId);
        expect(words(answer)).toMatch(/cannot see this chat/);
        expect(JSON.stringify(answer)).toContain('/l/chat/0/0?users=28:');
        expect(answer.signIn).toBe('none');
      }
      expect(house.graphCalls()).toEqual([]);
    },
  );

  it('that Graph does not know says so, and leads to one’s own', async () => {
    const id = `19:${house.tenant.people.adele.objectId}_elsewhere@unq.gbl.spaces`;
    const answer = await open('twoPeople', { conversationType: 'personal', id });
    expect(words(answer)).toMatch(/cannot see this chat/);
    expect(JSON.stringify(answer)).toContain('/l/chat/0/0?users=28:');
  });

  it('is that with PhotoBot where the bot is one of the two', async () => {
    const { adele } = house.tenant.people;
    for (const id of [adele.objectId, house.tenant.botId]) expect(id).toMatch(/^[\w-]+$/);
    const ids = [house.tenant.botId.toUpperCase(), adele.objectId];
    const withBot = { conversationType: 'personal', id: `19:${ids.join('_')}@unq.gbl.spaces` };
    expect(words(await open('twoPeople', withBot))).toMatch(/simply send me the picture/);
  });
});

it('an action in the chat with PhotoBot needs no sign-in to say that none is needed', async () => {
  await signOut(house, 'adele');
  const { sent } = await house.ask({ in: 'personal', text: 'help' });
  const action = { commandId: 'set-my-photo', context: 'message' } as const;
  const chosen = { by: 'adele', in: 'personal', messageId: sent.messageId, ...action } as const;
  const answer = await house.teams.openAction(chosen);
  expect(words(answer)).toMatch(/simply send me the picture/);
  expect(answer.signIn).toBe('none');
});

describe('a group message that says no type', () => {
  it.each<[Shared, object]>([
    ['group', {}],
    ['group', { isGroup: null, conversationType: null }],
    ['meeting', { isGroup: false }],
    ['group', { conversationType: 'personal' }],
    ['channel', { conversationType: '' }],
  ])('makes the %s no place for private results (%j)', async (place, how) => {
    await house.ask({ in: 'personal', text: 'help' });
    const overrides = { conversation: { tenantId: house.tenant.id, id: idOf(place), ...how } };
    const { status } = await house.teams.send({
      from: 'adele',
      in: place,
      text: 'help',
      overrides,
    });
    expect(status).toBe(200);
    const dialog = await open('group', { conversationType: 'groupChat', isGroup: true });
    if (dialog.kind !== 'dialog') throw new Error(words(dialog));
    const seen = house.teams.messages('personal', 'adele').length;
    await house.teams.submitDialog({ dialog: dialog.dialog, button: 'Confirm' });
    await house.teams.waitFor('personal', 'adele', ({ id }) =>
      house.teams
        .messages('personal', 'adele')
        .slice(seen)
        .some((message) => message.id === id),
    );
  });
});

it('a click whose ids come in other letters is one on the same card', async () => {
  const images: SentImage[] = [{ bytes: picture('small.jpg'), as: 'inline' }];
  const { answer, sent } = await house.ask({ in: 'meeting', text: 'set my photo', images });
  const said = sent.activity as {
    readonly conversation: { readonly id: string; readonly tenantId: string };
    readonly from: { readonly aadObjectId: string };
  };
  const conversation = {
    ...said.conversation,
    id: upper(said.conversation.id),
    tenantId: said.conversation.tenantId.toUpperCase(),
  };
  const from = { ...said.from, aadObjectId: said.from.aadObjectId.toUpperCase() };
  const click = { by: 'adele', messageId: answer.id, in: 'meeting' } as const;
  const overrides = { conversation, from };
  await house.teams.click({ ...click, action: { verb: 'confirm' }, overrides });
  expect(house.tenant.photos.writes).toMatchObject([{ key: 'adele', by: 'adele' }]);
});
