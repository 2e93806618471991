import { exactly, reading } from './phrases/reading';

it.each([
  ['take my photo down', 'remove me'],
  ['please take my profile picture down', 'remove me'],
  ['take the team photo down', 'remove team'],
  ['weg mit meinem Foto', 'remove me'],
  ['weg mit meinem Profilbild', 'remove me'],
  ['set my photo as team photo', 'set team from me'],
  ['set my profile photo as the team photo', 'set team from me'],
  ["make my photo the team's", 'set team from me'],
  ['use my photo for the team', 'set team from me'],
  ['set this photo as my team photo', 'set team'],
  ['set photo of the whole team', 'set team'],
  ['set photo for our entire team', 'set team'],
  ['set team photo of "Whole Foods"', 'set team Whole Foods'],
  ['kannst du das bild oben für unser team nehmen', 'set team'],
  ['kannst du das Bild für das Team nehmen', 'set team'],
  ['Kannst du das bitte als mein Profilbild nehmen?', 'set me'],
  ['altes Bild zurück', 'undo'],
  ['mein altes Foto zurück bitte', 'undo'],
])('“%s” is read as it is: %s', (text, meaning) => {
  expect(exactly(text)).toBe(meaning);
});

it('a side that is cut off is no picture above', () => {
  expect(reading('mein Bild oben abschneiden')).toBe('set me');
});
