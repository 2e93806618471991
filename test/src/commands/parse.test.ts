import { commands, commandsIn, listedIn } from '../../../src/commands/catalog';
import { nameOf } from '../../../src/commands/command';
import type { Command, Whose } from '../../../src/commands/command';
import { parse } from '../../../src/commands/parse';
import type { Place } from '../../../src/request';
import { mentionMark } from '../../../src/commands/tokens';

const megan = mentionMark(0);
const diego = mentionMark(1);
const mention = (index: number) => ({ by: 'mention', index }) as const;
const named = (name: string) => ({ by: 'name', name }) as const;
const at = (address: string) => ({ by: 'address', address }) as const;

const me: Whose = { kind: 'me' };
const team: Whose = { kind: 'team' };
const read = (text: string): Command | string => {
  const parsed = parse(text);
  return parsed.kind === 'command' ? parsed.command : parsed.kind;
};
const set = (whose: Whose, more: object = {}) => ({ name: 'set', whose, ...more });

describe('parse', () => {
  it.each([
    'set my photo',
    'SET MY PHOTO',
    'my photo',
    'photo my set',
    'Please change my profile picture to this, thanks!',
    'use this as my avatar',
    'use this picture for my photo please',
    'set photo of me',
    'use my photo',
  ])('reads “%s” as one’s own photo', (text) => {
    expect(read(text)).toEqual(set(me));
  });

  it.each([
    'set&nbsp;team&nbsp;photo',
    '\u200bset team\u00a0photo.',
    'set the team’s photo',
    "update team's logo",
    '<p>set <b>team</b> photo</p>',
    'ｓｅｔ team photo',
    'team photo set',
    'set the photo of the team',
    'use this picture as the photo of our team',
    'set photo for the team',
    'set my team photo',
  ])('reads “%s” as the photo of the team here', (text) => {
    expect(read(text)).toEqual(set(team));
  });

  it.each<[string, Whose]>([
    [`set photo of ${megan}`, { kind: 'user', who: mention(0) }],
    [`set photo of ${megan}${megan}`, { kind: 'user', who: mention(0) }],
    [`set ${megan}'s photo`, { kind: 'user', who: mention(0) }],
    [`${megan} set photo please`, { kind: 'user', who: mention(0) }],
    ['set photo of megan@contoso.com', { kind: 'user', who: at('megan@contoso.com') }],
    ['set photo of Megan.Bowen@contoso.com.', { kind: 'user', who: at('Megan.Bowen@contoso.com') }],
    ['set photo of "Megan Bowen"', { kind: 'user', who: named('Megan Bowen') }],
    ['set photo of “Megan Bowen”', { kind: 'user', who: named('Megan Bowen') }],
    ['set photo of &quot;Megan Bowen&quot;', { kind: 'user', who: named('Megan Bowen') }],
    ['set photo of Megan Bowen', { kind: 'user', who: named('Megan Bowen') }],
    ['set user photo of "My Team"', { kind: 'user', who: named('My Team') }],
    ['set photo of', { kind: 'user', who: named('') }],
  ])('reads “%s” as somebody’s photo', (text, whose) => {
    expect(read(text)).toEqual(set(whose));
  });

  it.each<[string, Whose]>([
    ['set group photo of Marketing', { kind: 'group', called: named('Marketing') }],
    [
      'set group photo of Marketing EMEA please',
      { kind: 'group', called: named('Marketing EMEA') },
    ],
    ['set photo of group R&amp;D - Köln', { kind: 'group', called: named('R&D - Köln') }],
    ['set photo of the group Marketing', { kind: 'group', called: named('Marketing') }],
    ['set group photo of m@contoso.com', { kind: 'group', called: at('m@contoso.com') }],
    ['set "Top Left" group photo', { kind: 'group', called: named('Top Left') }],
    [
      'set group photo of "The Set of My Team"',
      { kind: 'group', called: named('The Set of My Team') },
    ],
    ['set group photo', { kind: 'group' }],
    ['set group photo of', { kind: 'group', called: named('') }],
    ['set team photo of Launch Team', { kind: 'team', called: named('Launch Team') }],
    ['set photo of team Launch', { kind: 'team', called: named('Launch') }],
    ['set team photo of', { kind: 'team', called: named('') }],
    ['set contact photo of Bob Smith', { kind: 'contact', called: named('Bob Smith') }],
    ['set contact photo of Bob in my contacts', { kind: 'contact', called: named('Bob') }],
    ['set photo of my contact Bob', { kind: 'contact', called: named('Bob') }],
    [
      `set contact photo of Bob Smith in ${megan}'s contacts`,
      { kind: 'contact', called: named('Bob Smith'), owner: mention(0) },
    ],
    [
      'set contact photo of Bob in megan@contoso.com’s mailbox',
      { kind: 'contact', called: named('Bob'), owner: at('megan@contoso.com') },
    ],
    [
      `set photo of "Bob" in ${megan}'s contacts`,
      { kind: 'contact', called: named('Bob'), owner: mention(0) },
    ],
  ])('reads whom “%s” means', (text, whose) => {
    expect(read(text)).toEqual(set(whose));
  });

  it.each<[string, object]>([
    ['set team photo top', set(team, { framing: { crop: 'top' } })],
    ['set my photo, centered please', set(me, { framing: { crop: 'centre' } })],
    ['LEFT my photo', set(me, { framing: { crop: 'left' } })],
    ['set the whole picture as my photo', set(me, { framing: { crop: 'fit' } })],
    ['set my photo fit on black', set(me, { framing: { crop: 'fit', ground: 'black' } })],
    ['rotate left set team photo', set(team, { framing: { turn: 270 } })],
    [
      'set group photo top of Left Bank',
      set({ kind: 'group', called: named('Left Bank') }, { framing: { crop: 'top' } }),
    ],
    [
      'set group photo of Marketing fit on black, please',
      set(
        { kind: 'group', called: named('Marketing') },
        { framing: { crop: 'fit', ground: 'black' } },
      ),
    ],
    [
      `set photo of ${megan} rotate left`,
      set({ kind: 'user', who: mention(0) }, { framing: { turn: 270 } }),
    ],
    ['set group photo of "Marketing Top"', set({ kind: 'group', called: named('Marketing Top') })],
    ['set group photo of Top', set({ kind: 'group', called: named('Top') })],
    [
      'set group photo of Left Bank, top',
      set({ kind: 'group', called: named('Left Bank') }, { framing: { crop: 'top' } }),
    ],
  ])('reads how “%s” wants it', (text, command) => {
    expect(read(text)).toEqual(command);
  });

  it.each<[string, Whose, Whose]>([
    [`use ${megan}'s photo`, me, { kind: 'user', who: mention(0) }],
    [`use ${megan}'s photo as team photo`, team, { kind: 'user', who: mention(0) }],
    [`use photo of ${megan} for the team`, team, { kind: 'user', who: mention(0) }],
    [`set team photo from ${megan}`, team, { kind: 'user', who: mention(0) }],
    [`set my photo to ${megan}'s photo`, me, { kind: 'user', who: mention(0) }],
    ['use the team’s photo', me, team],
    ['use the team photo as my photo', me, team],
    ['use my photo as team photo', team, me],
    ['use photo of "Megan Bowen"', me, { kind: 'user', who: named('Megan Bowen') }],
    [
      'use photo of team Launch Team as my photo',
      me,
      { kind: 'team', called: named('Launch Team') },
    ],
    [
      `use ${megan}'s photo for ${diego}'s photo`,
      { kind: 'user', who: mention(1) },
      { kind: 'user', who: mention(0) },
    ],
    ['use photo of', me, { kind: 'user', who: named('') }],
  ])('reads whose photo “%s” takes', (text, whose, source) => {
    expect(read(text)).toEqual(set(whose, { source }));
  });

  it.each([
    [`set team photo from ${megan}, whole on black`, { crop: 'fit', ground: 'black' }],
    [`set team photo from ${megan} whole`, { crop: 'fit' }],
    [`set team photo whole from ${megan}`, { crop: 'fit' }],
    [`use ${megan}’s photo as team photo, top`, { crop: 'top' }],
    [`use ${megan}’s photo, top, as team photo please`, { crop: 'top' }],
    [`use ${megan}’s photo turned left as team photo`, { turn: 270 }],
  ] as const)('reads how “%s” frames the photo that it takes', (text, framing) => {
    const source = { kind: 'user', who: { by: 'mention', index: 0 } } as const;
    expect(read(text)).toEqual(set({ kind: 'team' }, { source, framing }));
  });

  it.each<[string, 'show' | 'remove', Whose]>([
    ['show my photo', 'show', me],
    ['show team photo', 'show', team],
    ['what is my photo', 'show', me],
    [`show ${megan}'s photo`, 'show', { kind: 'user', who: mention(0) }],
    ['show photo of group Marketing', 'show', { kind: 'group', called: named('Marketing') }],
    ['show contact photo of Bob', 'show', { kind: 'contact', called: named('Bob') }],
    ['remove my photo', 'remove', me],
    [
      'delete the group photo of Marketing',
      'remove',
      { kind: 'group', called: named('Marketing') },
    ],
    ['remove team photo', 'remove', team],
  ])('reads “%s” as to %s', (text, name, whose) => {
    expect(read(text)).toEqual({ name, whose });
  });

  it.each([
    ['undo', 'undo'],
    ['Undo the last change, please', 'undo'],
    ['revert my photo', 'undo'],
    ['take it back', 'undo'],
    ['restore my old photo', 'undo'],
    ['history', 'history'],
    ['status', 'history'],
    ['show my last changes', 'history'],
    ['sign out', 'sign-out'],
    ['Please sign me out', 'sign-out'],
    ['logout', 'sign-out'],
    ['log off', 'sign-out'],
    ['help', 'help'],
    ['HELP ME', 'help'],
    ['Hi', 'help'],
    ['hello!', 'help'],
    ['?', 'help'],
    ['how do I?', 'help'],
  ])('reads “%s” as %s', (text, name) => {
    expect(read(text)).toEqual({ name });
  });

  it.each([
    ['set taem photo', 'set-team-photo'],
    ['set my phto', 'set-my-photo'],
    ['st my photo', 'set-my-photo'],
    ['hlep', 'help'],
    ['undoo', 'undo'],
    ['histroy', 'history'],
    ['sing out', 'sign-out'],
    ['sewt my foto', 'set-my-photo'],
    ['set my photo top left', 'set-my-photo'],
    ['remove my photo top', 'remove-photo'],
    ['remov my photo', 'remove-photo'],
    ['setmy photo', 'set-my-photo'],
    ['undo team photo', 'undo'],
    ['revert team photo', 'undo'],
    ['cancel team photo', 'cancel'],
    ['stop setting the team photo', 'cancel'],
    ['undoo the photo of the team', 'undo'],
    ['undo set team photo', 'undo'],
    ['undo remove my photo', 'undo'],
    [`set team photo of ${megan}`, 'set-team-photo'],
    [`set photo of ${megan} and ${diego}`, 'set-user-photo'],
  ])('does not carry out “%s”, and offers %s', (text, nearest) => {
    expect(parse(text)).toEqual({ kind: 'unknown', nearest });
  });

  it.each([
    'what a lovely day for sailing',
    'delete everything in production',
    'don’t help me',
    'don’t set my photo',
    'don’t undo',
    'don’t cancel it all',
    'never remove my photo',
    'hide my photo',
    'reset team photo',
    'unremove my photo',
    'show team fohto',
  ])('does not carry out “%s”, and offers nothing', (text) => {
    expect(parse(text)).toEqual({ kind: 'unknown' });
  });

  it.each([
    ['set chat photo', 'chat'],
    ['set group chat photo', 'chat'],
    ['Please change the group chat’s picture', 'chat'],
    ['set photo of this chat', 'chat'],
    ['set the photo of this group chat, please', 'chat'],
    ['set group photo of this chat', 'chat'],
    ['set team photo for the chat', 'chat'],
    ['set photo of this conversation top', 'chat'],
    ['use this picture for the chat photo', 'chat'],
    [`use ${megan}'s photo as chat photo`, 'chat'],
    ['remove chat photo', 'chat'],
    ['show the photo of the chat', 'chat'],
    ['set meeting photo', 'meeting'],
    ['set photo of this meeting', 'meeting'],
    ['set the meeting’s profile picture', 'meeting'],
    ['set photo for the meeting on black', 'meeting'],
  ])('reads “%s” as the picture of a %s, which is nobody’s photo', (text, what) => {
    expect(parse(text)).toEqual({ kind: 'chat', what });
  });

  it.each<[string, Whose]>([
    ['set group photo of Chat Team', { kind: 'group', called: named('Chat Team') }],
    ['set group photo of Meeting', { kind: 'group', called: named('Meeting') }],
    ['set group photo of "this chat"', { kind: 'group', called: named('this chat') }],
    ['set team photo of Meeting Photo Club', { kind: 'team', called: named('Meeting Photo Club') }],
    ['set photo of Chat Meeting Ltd', { kind: 'user', who: named('Chat Meeting Ltd') }],
    ['set contact photo of Chat', { kind: 'contact', called: named('Chat') }],
    ['set the channel’s photo', team],
  ])('reads “%s” as a name all the same', (text, whose) => {
    expect(read(text)).toEqual(set(whose));
  });

  it.each([[''], ['   '], ['&nbsp;'], ['<p> </p>'], ['…'], [',']])(
    'finds nothing in “%s”',
    (text) => {
      expect(parse(text)).toEqual({ kind: 'nothing' });
    },
  );

  it.each(commands.map(({ example, name, title }) => [title, example, name]))(
    'reads the title “%s” and the example “%s” as %s',
    (title, example, name) => {
      for (const text of [title, example]) {
        const command = read(text);
        expect(typeof command === 'string' ? command : nameOf(command)).toBe(name);
      }
    },
  );
});

describe('words that people use', () => {
  it.each<[string, unknown]>([
    ['show me the photo of Diego', { name: 'show', whose: { kind: 'user', who: named('Diego') } }],
    ['show me Diego’s photo', { name: 'show', whose: { kind: 'user', who: named('Diego') } }],
    ['let me see Diego’s photo', { name: 'show', whose: { kind: 'user', who: named('Diego') } }],
    [`show me the photo of ${megan}`, { name: 'show', whose: { kind: 'user', who: mention(0) } }],
    ['zeig mir das Foto von Diego', { name: 'show', whose: { kind: 'user', who: named('Diego') } }],
    ['zeig mir mein Foto', { name: 'show', whose: me }],
    ['show me my photo', { name: 'show', whose: me }],
    ['change it from the team photo to my photo', set(me)],
    ['change this from my photo to the team photo', set(team)],
    ['ändere es vom Teamfoto zu meinem Foto', set(me)],
    ['show us the team photo', { name: 'show', whose: team }],
    ['get rid of my photo', { name: 'remove', whose: me }],
    [
      'get rid of the photo of Diego',
      { name: 'remove', whose: { kind: 'user', who: named('Diego') } },
    ],
    ['ok then set my photo', set(me)],
    ['so, set team photo of Launch Team', set({ kind: 'team', called: named('Launch Team') })],
    ['also dann setze mein Foto', set(me)],
    ['では私の写真を設定', set(me)],
    ['https://example.com/me.jpg set my photo', set(me)],
    ['set my photo rotate 90 degrees, crop top', set(me, { framing: { turn: 90, crop: 'top' } })],
    ['crop my photo to the left', set(me, { framing: { crop: 'left' } })],
    ['mein Foto setzen, Ausschnitt oben', set(me, { framing: { crop: 'top' } })],
    [
      'set team photo of Research and Development',
      set({ kind: 'team', called: named('Research and Development') }),
    ],
    ['set my photo on black and rotate left', set(me, { framing: { ground: 'black', turn: 270 } })],
  ])('reads “%s”', (text, command) => {
    expect(read(text)).toEqual(command);
  });

  it.each([
    'go back to the old one',
    'go back to my old photo',
    'put the old photo back',
    'bring back the previous picture',
    'change it back',
    'das alte Foto wiederherstellen',
    'zurück zum alten Foto',
    '前の写真に戻して',
  ])('takes “%s” as an undo', (text) => {
    expect(read(text)).toEqual({ name: 'undo' });
  });

  it.each([
    'set my photo and the team photo',
    'the team photo and mine',
    'my photo and the photo of the team',
    'mein Foto und das Teamfoto',
    '私の写真とチームの写真',
  ])('carries out no half of “%s”', (text) => {
    expect(typeof read(text)).toBe('string');
  });
});

describe('an unknown message', () => {
  it('is near to what works in its place only', () => {
    const near = (place: Place['kind']) => parse('set taem photo', place);
    expect(near('channel')).toEqual({ kind: 'unknown', nearest: 'set-team-photo' });
    expect(near('groupChat')).toEqual({ kind: 'unknown', nearest: 'set-named-team-photo' });
    expect(near('personal')).toEqual({ kind: 'unknown', nearest: 'set-named-team-photo' });
  });
});

describe('commandsIn', () => {
  it('offers the photo of this team in channels only', () => {
    const names = (kind: 'personal' | 'groupChat' | 'channel') =>
      commandsIn(kind).map(({ name }) => name);
    expect(names('channel')).toContain('set-team-photo');
    expect(names('groupChat')).not.toContain('set-team-photo');
    expect(names('personal')).not.toContain('set-team-photo');
  });

  it('tells what works from what Teams has room to list', () => {
    expect(commandsIn('channel').map(({ name }) => name)).toContain('sign-out');
    expect(listedIn('channel').map(({ name }) => name)).not.toContain('sign-out');
    expect(listedIn('personal').map(({ name }) => name)).toContain('sign-out');
  });
});
