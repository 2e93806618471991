import type { ExtensionResult, Message, PersonKey, PlaceKey, SentImage } from '../../local/start';
import type { ParticipantKey } from '../../local/tenant/outsiders';
import { plainCommands } from '../../src/commands/vocabulary';
import { propose, signOut } from './support/asking';
import { file, inline, picture } from './support/house';
import { openedHouse } from './support/opened-house';
import { buttonsOf, headingOf, wordsOf } from './support/words';

const scopes = ['Chat.Read', 'ChannelMessage.Read.All', 'Files.Read.All'];

const house = openedHouse({ granted: scopes });

const photo = picture('small.jpg');
const hosted: SentImage[] = [{ bytes: photo, as: 'hosted' }];
const channels = ['privateChannel', 'sharedChannel'] as const;
const wholeTeam = {
  privateChannel: /Team: Photo Team\nA private channel has no photo of its own.*whole team/,
  sharedChannel: /Team: Photo Team\nA shared channel has no photo.*team that owns the channel/,
};

/** What comes before does not count. */
function forgetRequests(): void {
  (house.requests as unknown[]).length = 0;
}

/** Lets somebody's sign-in be kept. */
async function signIn(from: PersonKey): Promise<void> {
  await propose(house, { from, in: 'personal', text: 'show my photo', bare: true });
}

/** Presses Continue where that is asked for. */
async function goOn(answer: Message, place: PlaceKey): Promise<Message> {
  if (!buttonsOf(answer).includes('Continue')) return answer;
  return (await house.press(answer, { in: place, verb: 'continue' })).seen;
}

/** Somebody posts a picture, without a word to the bot. */
async function post(from: ParticipantKey, place: PlaceKey): Promise<string> {
  const said = { text: 'look', mention: false, images: hosted };
  return (await house.teams.send({ from, in: place, ...said })).messageId;
}

/** Chooses an action on a new message, and waits for what a busy machine finds late. */
async function open(
  by: ParticipantKey,
  place: PlaceKey,
  commandId: string,
): Promise<ExtensionResult> {
  const messageId = await post('adele', place);
  const chosen = { by, in: place, commandId, context: 'message', messageId } as const;
  let opened = await house.teams.openAction(chosen);
  while (opened.kind === 'dialog' && /looking for the picture/.test(words(opened))) {
    const again = { dialog: opened.dialog, button: 'Continue' };
    opened = { ...(await house.teams.submitDialog(again)), signIn: opened.signIn };
  }
  return opened;
}

function words(result: ExtensionResult): string {
  if (result.kind === 'message') return result.text;
  if (result.kind !== 'dialog') return result.kind;
  const { card } = result.dialog;
  return wordsOf({ ...(card && { card }) });
}

describe.each(channels)('in the %s', (place) => {
  it.each([
    ['a pasted picture', inline(photo)],
    ['a picture that Teams keeps', hosted],
    ['a file', file(photo)],
  ])('the team photo is that of the whole team, with %s', async (_what, images) => {
    const { answer } = await house.ask({ in: place, text: 'set team photo', images });
    const proposal = await goOn(answer, place);
    expect(wordsOf(proposal)).toMatch(wholeTeam[place]);
    const { seen } = await house.press(proposal, { in: place, verb: 'confirm' });
    expect(headingOf(seen)).toBe('The team photo is set');
    expect(house.tenant.photos.writes).toMatchObject([{ key: 'team', by: 'adele' }]);
    expect(house.graphCalls()).toContain(
      `PUT /v1.0/teams/${house.tenant.team.groupId}/photo/$value`,
    );
  });

  it('the picture of a reply is looked for in the channel itself', async () => {
    const root = await post('adele', place);
    const { answer } = await house.ask({ in: place, text: 'set my photo', thread: root });
    await goOn(answer, place);
    const { conversationId } = house.tenant.places.of(place, 'adele');
    const channel = `/v1.0/teams/${house.tenant.team.groupId}/channels/${encodeURIComponent(conversationId)}`;
    const read = house.graphCalls().map((call) => decodeURIComponent(call));
    expect(read).toContain(`GET ${decodeURIComponent(channel)}/messages/${root}`);
  });

  it('the dialog says so too, and sets it', async () => {
    const dialog = await open('adele', place, 'set-team-photo');
    expect(words(dialog)).toMatch(wholeTeam[place]);
    if (dialog.kind !== 'dialog') throw new Error(words(dialog));
    const done = await house.teams.submitDialog({ dialog: dialog.dialog, button: 'Confirm' });
    expect(words(done)).toMatch(/The team photo is set/);
    expect(house.tenant.photos.writes).toMatchObject([{ key: 'team', by: 'adele' }]);
  });

  it('a team that is named is just that team', async () => {
    const said = { in: place, text: 'set team photo of "Photo Team"' } as const;
    const proposal = await propose(house, { from: 'adele', ...said });
    expect(wordsOf(proposal)).toContain('Team: Photo Team');
    expect(wordsOf(proposal)).not.toContain('whole team');
  });

  it('help says what is different', async () => {
    const { answer } = await house.ask({ in: place, text: 'help' });
    expect(wordsOf(answer)).toMatch(/This channel has no photo of its own/);
  });
});

it('in a private channel a member who does not own the team learns that they must', async () => {
  const said = { in: 'privateChannel', text: 'set team photo' } as const;
  const proposal = await propose(house, { from: 'diego', ...said });
  const { seen } = await house.press(proposal, { ...said, by: 'diego', verb: 'confirm' });
  expect(wordsOf(seen)).toMatch(/Only an owner of the team/);
  expect(house.tenant.photos.writes).toEqual([]);
});

describe('somebody of another organisation in the shared channel', () => {
  const refused = /belongs to another organisation.*only for its own people.*your own organisation/;
  const untouched = () => {
    expect(house.graphCalls()).toEqual([]);
    expect(house.tenant.photos.writes).toEqual([]);
    const reached = house.requests.filter(
      ({ path, service }) =>
        service === 'tokenService' || service === 'entra' || /\/attachments\//.test(path),
    );
    expect(reached.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
    const { fiona } = house.tenant.outsiders;
    expect(house.printed()).not.toMatch(new RegExp(`${fiona.name}|${fiona.tenantId}`));
  };

  it.each<readonly [string, readonly SentImage[]]>([
    ['set my photo', inline(photo)],
    ['set team photo', inline(photo)],
    ['set team photo', hosted],
    ['set photo of @{megan}', file(photo)],
    ['use @{megan}’s photo as team photo', []],
    ['show photo of @{megan}', []],
    ['show team photo', []],
    ['remove my photo', []],
    ...plainCommands
      .filter(({ name }) => name !== 'help')
      .map(({ name }) => [name.replace('-', ' '), []] as const),
  ])('is told at once that “%s” is not for them', async (text, images) => {
    const { answer } = await house.ask({ from: 'fiona', in: 'sharedChannel', text, images });
    expect(wordsOf(answer)).toMatch(refused);
    expect(house.lines).toContainEqual(
      expect.objectContaining({ event: 'message.refused', code: 'auth.outsider' }),
    );
    untouched();
  });

  it('is known by the members of the channel where Teams does not tell', async () => {
    const { name, objectId, teamsUserId } = house.tenant.outsiders.fiona;
    const before = house.teams.messages('sharedChannel', 'fiona').length;
    await house.teams.send({
      from: 'fiona',
      in: 'sharedChannel',
      text: 'set my photo',
      images: inline(photo),
      overrides: { from: { id: teamsUserId, name, aadObjectId: objectId } },
    });
    const answer = await house.teams.waitFor(
      'sharedChannel',
      'fiona',
      ({ from, id }) =>
        from === 'bot' &&
        !house.teams
          .messages('sharedChannel', 'fiona')
          .slice(0, before)
          .some((message) => message.id === id),
    );
    expect(wordsOf(answer)).toMatch(refused);
    untouched();
  });

  it('gets help, which says so', async () => {
    const { answer } = await house.ask({ from: 'fiona', in: 'sharedChannel', text: 'help' });
    expect(headingOf(answer)).toBe('PhotoBot sets photos');
    expect(wordsOf(answer)).toMatch(refused);
    untouched();
  });

  it.each(['confirm', 'cancel', 'frame'])('cannot %s on a card', async (verb) => {
    const said = { in: 'sharedChannel', text: 'set team photo', images: inline(photo) } as const;
    const { answer } = await house.ask(said);
    forgetRequests();
    const { result, seen } = await house.press(answer, {
      by: 'fiona',
      in: 'sharedChannel',
      verb,
    });
    expect(result.signIn).toBe('none');
    expect(String(result.body?.value)).toMatch(refused);
    expect(headingOf(seen)).toBe('Set the team photo?');
    untouched();
  });

  it.each(['set-my-photo', 'set-team-photo'])('cannot use the action %s', async (commandId) => {
    const answer = await open('fiona', 'sharedChannel', commandId);
    expect(answer.signIn).toBe('none');
    expect(words(answer)).toMatch(refused);
    untouched();
  });

  it('cannot submit somebody’s dialog', async () => {
    const dialog = await open('adele', 'sharedChannel', 'set-team-photo');
    if (dialog.kind !== 'dialog') throw new Error(words(dialog));
    forgetRequests();
    const { invoked } = dialog.dialog;
    const stolen = { ...dialog.dialog, invoked: { ...invoked, by: 'fiona' as const } };
    const answer = await house.teams.submitDialog({ dialog: stolen, button: 'Confirm' });
    expect(words(answer)).toMatch(refused);
    untouched();
  });

  it('cannot search', async () => {
    const found = await house.teams.search({
      by: 'fiona',
      in: 'sharedChannel',
      commandId: 'photo-of',
      parameters: { name: 'Megan' },
    });
    expect(found.signIn).toBe('none');
    expect(words(found)).toMatch(refused);
    untouched();
  });

  it.each(['set', 'show'])('has no photo here that people could %s', async (verb) => {
    const text = `${verb} photo of @{fiona}`;
    const { answer } = await house.ask({ in: 'sharedChannel', text, images: inline(photo) });
    expect(wordsOf(answer)).toMatch(/Fiona Fabrikam belongs to another organisation/);
    expect(house.graphCalls()).toEqual([]);
  });

  it('does not keep the others from using PhotoBot', async () => {
    const said = { from: 'megan', in: 'sharedChannel', images: inline(photo) } as const;
    const { answer } = await house.ask({ ...said, text: 'set my photo' });
    const { seen } = await house.press(answer, { by: 'megan', in: said.in, verb: 'confirm' });
    expect(headingOf(seen)).toBe('Your photo is set');
  });
});

describe('in a meeting', () => {
  it.each([
    ['a pasted picture', inline(photo)],
    ['a picture that Teams keeps', hosted],
    ['a file', file(photo)],
  ])('one’s own photo is set from %s', async (_what, images) => {
    const { answer } = await house.ask({ in: 'meeting', text: 'set my photo', images });
    const proposal = await goOn(answer, 'meeting');
    const { seen } = await house.press(proposal, { in: 'meeting', verb: 'confirm' });
    expect(headingOf(seen)).toBe('Your photo is set');
    expect(house.tenant.photos.writes).toMatchObject([{ key: 'adele', by: 'adele' }]);
  });

  it('there is no team to show', async () => {
    const { answer } = await house.ask({ in: 'meeting', text: 'show team photo' });
    expect(wordsOf(answer)).toMatch(/A meeting has no team.*set team photo of/);
  });

  it.each(['set team photo', 'set the team’s picture'])(
    'asks which team “%s” means',
    async (text) => {
      const { answer } = await house.ask({ in: 'meeting', text, images: inline(photo) });
      const asked = await goOn(answer, 'meeting');
      expect(headingOf(asked)).toBe('Which team?');
    },
  );

  it('a team is set by its name', async () => {
    const said = { in: 'meeting', text: 'set team photo of "Photo Team"' } as const;
    const proposal = await propose(house, { from: 'adele', ...said });
    const { seen } = await house.press(proposal, { in: 'meeting', verb: 'confirm' });
    expect(headingOf(seen)).toBe('The team photo is set');
  });

  it('the dialogs say the same', async () => {
    expect(words(await open('adele', 'meeting', 'set-team-photo'))).toMatch(/meeting has no team/);
    expect(words(await open('adele', 'meeting', 'set-my-photo'))).toMatch(/Set your photo\?/);
  });

  it('help says what fits there', async () => {
    const { answer } = await house.ask({ in: 'meeting', text: 'help' });
    expect(wordsOf(answer)).toMatch(/A meeting has no team/);
    expect(wordsOf(answer)).toMatch(/set my photo/);
    expect(wordsOf(answer)).not.toMatch(/\nset team photo\n/);
  });
});

describe('the picture of a conversation', () => {
  it.each([
    ['group', 'set chat photo', /picture of a chat.*choose the picture beside the name/],
    ['group', 'set group chat photo', /picture of a chat/],
    ['group', 'set photo of this chat', /picture of a chat/],
    ['meeting', 'set photo of this meeting', /picture of a meeting/],
    ['channel', 'show the meeting photo', /picture of a meeting/],
  ] as const)('in the %s “%s” is explained', async (place, text, expected) => {
    const { answer } = await house.ask({ in: place, text, images: inline(photo) });
    expect(wordsOf(answer)).toMatch(expected);
    expect(house.graphCalls()).toEqual([]);
  });

  it.each(['group', 'meeting'] as const)(
    'in the %s is not meant by a group, of which one’s own are offered with the picture kept',
    async (place) => {
      const request = { in: place, text: 'set group photo', images: inline(photo) } as const;
      const { answer } = await house.ask(request);
      expect(wordsOf(answer)).toMatch(/No app can change the picture of this chat/);
      expect(wordsOf(answer)).toMatch(/Which group\?/);
      const alone = await house.ask({ in: place, text: 'set group photo' });
      expect(wordsOf(alone.answer)).toMatch(/Which Microsoft 365 group\?.*picture of this chat/);
    },
  );

  it('is not promised by the help of a group chat', async () => {
    const { answer } = await house.ask({ in: 'group', text: 'help' });
    expect(wordsOf(answer)).toMatch(/No app can change the picture of this chat/);
  });
});

describe('a guest', () => {
  const own = /guest here.*home organisation/;
  const notOwner = /Only an owner of the team may change its photo, and a guest cannot be one/;
  const places = ['channel', 'group'] as const;

  it.each(places)('is refused their own photo in the %s, once signed in at once', async (place) => {
    await signOut(house, 'gus');
    const said = { from: 'gus', in: place, text: 'set my photo', images: inline(photo) } as const;
    const { answer } = await house.ask(said);
    const { seen } = await house.press(answer, { by: 'gus', in: place, verb: 'confirm' });
    expect(wordsOf(seen)).toMatch(own);
    const fetchedBefore = house.requests.filter(({ path }) => /attachments/.test(path)).length;
    for (const images of [inline(photo), hosted, file(photo)]) {
      const again = await house.ask({ ...said, images });
      expect(wordsOf(again.answer)).toMatch(own);
    }
    const fetched = house.requests.filter(({ path }) => /attachments/.test(path));
    expect(fetched).toHaveLength(fetchedBefore);
    expect(house.graphCalls()).toEqual([]);
  });

  it.each(places)('is refused it in the dialog of the %s before it looks', async (place) => {
    expect(words(await open('gus', place, 'set-my-photo'))).toMatch(own);
    expect(house.graphCalls()).toEqual([]);
  });

  it('is refused to remove it, and reads nothing', async () => {
    await signIn('gus');
    forgetRequests();
    const { answer } = await house.ask({ from: 'gus', in: 'group', text: 'remove my photo' });
    expect(wordsOf(answer)).toMatch(own);
    expect(house.graphCalls()).toEqual([]);
  });

  it('is refused the team photo in the channel and in the dialog', async () => {
    const said = { in: 'channel', text: 'set team photo' } as const;
    const proposal = await propose(house, { from: 'gus', ...said });
    const { seen } = await house.press(proposal, { ...said, by: 'gus', verb: 'confirm' });
    expect(wordsOf(seen)).toMatch(notOwner);
    const dialog = await open('gus', 'channel', 'set-team-photo');
    if (dialog.kind !== 'dialog') throw new Error(words(dialog));
    const done = await house.teams.submitDialog({ dialog: dialog.dialog, button: 'Confirm' });
    expect(words(done)).toMatch(notOwner);
    expect(house.tenant.photos.writes).toEqual([]);
  });

  it.each(places)('has no photo in the %s that others could set', async (place) => {
    const text = 'set photo of @{gus}';
    const said = { from: 'nestor', in: place, text, images: inline(photo) } as const;
    expect(wordsOf((await house.ask(said)).answer)).toMatch(/person is a guest here/);
    await signIn('nestor');
    const named = await house.ask({ ...said, text: 'set photo of "Gus Guest"' });
    expect(wordsOf(named.answer)).toMatch(/person is a guest here/);
  });
});
