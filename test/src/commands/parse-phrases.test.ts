import { languageByTag } from '../../../src/commands/languages';
import type { Language } from '../../../src/commands/languages/language';
import { parse } from '../../../src/commands/parse';
import { bareWord } from '../../../src/commands/vocabulary';
import { colleagues } from './phrases/colleagues';
import { fresh } from './phrases/fresh';
import { kindsMisread } from './phrases/kinds';
import { later } from './phrases/later';
import { own } from './phrases/own';
import { polite } from './phrases/polite';
import { exactly, reading } from './phrases/reading';
import { strangers } from './phrases/strangers';

const tables = [own, fresh, kindsMisread, later, polite, strangers, colleagues].flatMap((table) =>
  Object.entries(table),
);
const rows = tables.flatMap(([tag, phrases]) =>
  Object.entries(phrases).map(([text, meaning]) => ({ tag, text, meaning })),
);

it('every language has phrases, fitted and fresh ones', () => {
  const tags = Object.keys(languageByTag).filter((tag) => tag !== 'en');
  expect(Object.keys(own).toSorted()).toEqual(tags.toSorted());
  const added = tags.filter((tag) => tag !== 'de' && tag !== 'ja');
  expect(Object.keys(fresh).toSorted()).toEqual(added.toSorted());
});

describe.each(Object.entries(own))('%s', (_tag, phrases) => {
  it.each(Object.entries(phrases))('“%s” is read as it is: %s', (text, meaning) => {
    expect(exactly(text)).toBe(meaning);
  });
});

describe.each(
  [fresh, kindsMisread, later, polite, strangers, colleagues].flatMap((table) =>
    Object.entries(table),
  ),
)('%s, fresh', (_tag, phrases) => {
  it.each(Object.entries(phrases))('“%s” means: %s', (text, meaning) => {
    expect(reading(text)).toBe(meaning);
  });
});

it('a bare word for cancel and undo may be either, and a whole phrase is one of them', () => {
  for (const text of ['annuler', 'Annule !', 'annulla', 'annullare per favore']) {
    expect(parse(text)).toEqual({ kind: 'command', command: { name: 'cancel', orUndo: true } });
  }
  for (const text of [
    'annuler la modification',
    'annulla la modifica',
    'annulla l’ultima modifica',
  ])
    expect(reading(text)).toBe('undo');
  for (const text of ['cancel', 'annuler la proposition', 'annulla la proposta'])
    expect(reading(text)).toBe('cancel');
});

it('a proposal is cancelled alone, where one word would do for both', () => {
  for (const text of ['annuler la proposition', 'annulla la proposta']) {
    expect(parse(text)).toEqual({ kind: 'command', command: { name: 'cancel' } });
  }
});

it('no phrase has two meanings', () => {
  const seen = new Map(rows.map(({ text, meaning }) => [bareWord(text), meaning]));
  expect(rows.filter(({ text, meaning }) => seen.get(bareWord(text)) !== meaning)).toEqual([]);
});

/** What tells one command from another; within one language a word may be in two lists. */
function meaningsOf({ chats, crops, fillers, kinds, photo, plain, verbs }: Language) {
  const keys = Object.entries(plain).map(([name, said]) => [name, said.keys] as const);
  return Object.entries({
    ...verbs,
    ...Object.fromEntries(keys),
    ...chats,
    ...crops,
    ...kinds,
    photo,
    fillers,
  });
}

it('no word means one thing in a language and another thing in a second one', () => {
  const heard = new Map<string, Map<string, string>>();
  for (const [tag, language] of Object.entries(languageByTag)) {
    for (const [meaning, words] of meaningsOf(language)) {
      for (const word of bareWord(words).split(' ').filter(Boolean)) {
        heard.set(word, (heard.get(word) ?? new Map<string, string>()).set(meaning, tag));
      }
    }
  }
  const several = [...heard].filter(([, by]) => by.size > 1 && new Set(by.values()).size > 1);
  expect(several.map(([word, by]) => [word, ...[...by].flat()].join(' '))).toEqual([]);
});

it.each([
  'remove Megan’s photo',
  'supprime la photo de Megan',
  'elimina la foto di Megan',
  'verwijder de foto van Megan',
  'fjern billedet af Megan',
  'usuń zdjęcie Megan',
  'Meganın fotoğrafını kaldır'.replace('ın', '’ın'),
  'Meganの写真を削除',
  'Megan의 사진 삭제',
  '删除Megan的照片',
  'احذف صورة Megan',
])('“%s” removes her photo and sets none', (text) => {
  expect(exactly(text)).toBe('remove user Megan');
});

it.each([
  'cambia mi foto en Teams',
  'changer ma photo dans Teams et Outlook',
  'mijn foto in Teams wijzigen',
])('“%s” is one’s own, as Teams is no team then', (text) => {
  expect(exactly(text)).toBe('set me');
});

it.each([
  'mijn foto en de teamfoto wijzigen',
  'changer ma photo et celle de l’équipe',
  'cambia mi foto y la foto del equipo',
  'zmień moje zdjęcie i zdjęcie zespołu',
  'trocar minha foto e a foto da equipe',
  'byt min bild och teamets bild',
])('“%s” means two photos, and is asked back', (text) => {
  expect(reading(text)).toBe('unknown');
});

const people = [
  'Mina Lee',
  'Ana Sol',
  'Nova',
  'Ole Bull',
  'El Paso',
  'Van der Berg',
  'Al Gore',
  'Le Van',
  'Ryan Dole',
  'Anna de Vries',
  'Vincent van Gogh',
  'Dat Nguyen',
];

it.each(people)('a name of words that other languages have stays one: %s', (name) => {
  expect(exactly(`set photo of ${name}`)).toBe(`set user ${name}`);
  expect(exactly(`set ${name}’s photo`)).toBe(`set user ${name}`);
  expect(exactly(`setze das Foto von ${name}`)).toBe(`set user ${name}`);
  expect(exactly(`set group photo of ${name}, please`)).toBe(`set group ${name}`);
});

it.each(['Bring us', 'First Aid', 'Not The Team', 'Prof. Good Will', 'Right Now', 'ji park'])(
  'a name of small words stays whole: %s',
  (name) => {
    expect(exactly(`set group photo of ${name}`)).toBe(`set group ${name}`);
    expect(exactly(`set photo of ${name}`)).toMatch(new RegExp(`^set (user|team) ${name}$`));
  },
);

it('words without capitals end a full name', () => {
  expect(exactly('setze das Bild von Megan Bowen auf dieses')).toBe('set user Megan Bowen');
});

it.each([
  'no my photo, not the team photo',
  'nee mijn foto, niet de teamfoto',
  'nein mein Bild, nicht das Teambild',
])('“%s” is not read as the other photo', (text) => {
  expect(reading(text)).not.toBe('set team');
});

it('this picture is no photo that is used, and another photo is', () => {
  expect(exactly('usa esta foto para el equipo')).toBe('set team');
  expect(exactly('use this team’s photo as my photo')).toBe('set me from team');
});

it.each(['上田さんの写真を設定', '中山さんの写真を設定'])('“%s” crops nothing', (text) => {
  expect(exactly(text)).toBe(`set user ${text.slice(0, 2)}`);
});

it.each([
  'ne change pas ma photo',
  'no cambies mi foto',
  'non cambiare la mia foto',
  'não mude minha foto',
  'verander mijn foto niet',
  'ändra inte min bild',
  'skift ikke mit billede',
  'ikke bytt bildet mitt',
  'älä vaihda kuvaani',
  'nie zmieniaj mojego zdjęcia',
  'neměň moji fotku',
  'fotoğrafımı değiştirme',
  '写真を変更しないで',
  '내 사진 바꾸지 마',
  '不要换我的头像',
  'لا تغير صورتي',
])('“%s” sets nothing', (text) => {
  expect(reading(text)).not.toMatch(/^set/);
});
