import { commands, commandsIn } from '../../../src/commands/catalog';
import { parse } from '../../../src/commands/parse';
import { distance, wordsOf } from '../../../src/commands/words';

describe('parse', () => {
  it.each([
    ['set my photo', 'set-my-photo'],
    ['SET MY PHOTO', 'set-my-photo'],
    ['my photo', 'set-my-photo'],
    ['photo my set', 'set-my-photo'],
    ['Please change my profile picture to this, thanks!', 'set-my-photo'],
    ['use this as my avatar', 'set-my-photo'],
    ['set&nbsp;team&nbsp;photo', 'set-team-photo'],
    ['\u200bset team\u00a0photo.', 'set-team-photo'],
    ['set the team’s photo', 'set-team-photo'],
    ["update team's logo", 'set-team-photo'],
    ['<p>set <b>team</b> photo</p>', 'set-team-photo'],
    ['ｓｅｔ team photo', 'set-team-photo'],
    ['team photo set', 'set-team-photo'],
    ['help', 'help'],
    ['Hi', 'help'],
    ['hello!', 'help'],
    ['?', 'help'],
    ['how do I?', 'help'],
  ])('reads “%s” as %s', (text, name) => {
    expect(parse(text)).toEqual({ kind: 'command', name });
  });

  it.each([
    ['set team photo top', 'set-team-photo', 'top'],
    ['set my photo, centered please', 'set-my-photo', 'centre'],
    ['LEFT my photo', 'set-my-photo', 'left'],
    ['set the whole picture as my photo', 'set-my-photo', 'fit'],
    ['set my photo fit whole', 'set-my-photo', 'fit'],
  ])('reads “%s” as %s with the crop %s', (text, name, crop) => {
    expect(parse(text)).toEqual({ kind: 'command', name, framing: { crop } });
  });

  it.each([
    ['set team photo top', 'set-team-photo', { crop: 'top' }],
    ['set my photo fit on black', 'set-my-photo', { crop: 'fit', ground: 'black' }],
    ['rotate left set team photo', 'set-team-photo', { turn: 270 }],
    ['set my photo top rotate right', 'set-my-photo', { crop: 'top', turn: 90 }],
    ['Rotate my photo by 90°, please', 'set-my-photo', { turn: 90 }],
    [
      'set my photo, turned upside-down on a white background',
      'set-my-photo',
      { turn: 180, ground: 'white' },
    ],
    [
      'use the whole picture as team logo with black background',
      'set-team-photo',
      { crop: 'fit', ground: 'black' },
    ],
  ])('reads “%s” as %s framed %o', (text, name, framing) => {
    expect(parse(text)).toEqual({ kind: 'command', name, framing });
  });

  it.each([
    ['set my photo top left'],
    ['set my photo rotate left rotate right'],
    ['set my photo on black on white'],
    ['set my photo 90'],
    ['set my photo on a background'],
  ])('does not guess what “%s” means', (text) => {
    expect(parse(text)).toMatchObject({ kind: 'unknown' });
  });

  it('offers the command whose framing contradicts itself', () => {
    expect(parse('set my photo top left')).toEqual({ kind: 'unknown', nearest: 'set-my-photo' });
  });

  it.each([
    ['set taem photo', 'set-team-photo'],
    ['set my phto', 'set-my-photo'],
    ['st my photo', 'set-my-photo'],
    ['hlep', 'help'],
    ['sett my foto', 'set-my-photo'],
  ])('offers for the typo “%s” the command %s, and does not carry it out', (text, nearest) => {
    expect(parse(text)).toEqual({ kind: 'unknown', nearest });
  });

  it.each([
    ['what a lovely day for sailing', undefined],
    ['set my team photo', 'set-team-photo'],
    ['delete everything in production', undefined],
    ['don’t help me', undefined],
  ])('does not carry out “%s”', (text, nearest) => {
    expect(parse(text)).toEqual(nearest ? { kind: 'unknown', nearest } : { kind: 'unknown' });
  });

  it.each([[''], ['   '], ['&nbsp;'], ['<p> </p>'], ['…']])('finds nothing in “%s”', (text) => {
    expect(parse(text)).toEqual({ kind: 'nothing' });
  });

  it.each(commands.map(({ title, name }) => [title, name]))(
    'reads its own title “%s”',
    (title, name) => {
      expect(parse(title)).toEqual({ kind: 'command', name });
    },
  );
});

describe('commandsIn', () => {
  it('offers the team photo in channels only', () => {
    const names = (kind: 'personal' | 'groupChat' | 'channel') =>
      commandsIn(kind).map(({ name }) => name);
    expect(names('channel')).toContain('set-team-photo');
    expect(names('groupChat')).not.toContain('set-team-photo');
    expect(names('personal')).not.toContain('set-team-photo');
  });
});

describe('distance', () => {
  it.each([
    ['', '', 0],
    ['team', 'team', 0],
    ['taem', 'team', 1],
    ['tem', 'team', 1],
    ['team', 'tem', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
  ])('between “%s” and “%s” is %i', (one, other, steps) => {
    expect(distance(one, other)).toBe(steps);
  });
});

describe('wordsOf', () => {
  it('drops bidi controls and keeps letters of every script', () => {
    expect(wordsOf('\u202eФото 写真 photo\u202c')).toEqual(['фото', '写真', 'photo']);
  });
});
