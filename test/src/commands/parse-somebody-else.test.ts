import type { Aim } from '../../../src/commands/command';
import { readLoosely } from '../../../src/commands/loose';
import { parse } from '../../../src/commands/parse';

/** Returns whose photo a message with a picture sets in the personal chat. */
function aimOf(text: string): Aim {
  const parsed = parse(text, 'personal');
  if (parsed.kind !== 'command') return readLoosely(text, 'personal').wish.whose;
  if (!('whose' in parsed.command)) throw new TypeError(parsed.command.name);
  return parsed.command.whose;
}

it.each([
  "set my boss's photo",
  'set my boss photo',
  "change my manager's profile picture",
  "set my colleague's photo",
  "set my friend's photo",
  'set his profile photo',
  'set her new photo',
  'change their profile picture',
  'bitte sein Profilbild ändern',
  'ihr neues Foto',
  'das Profilbild meines Chefs',
  'Foto meiner Chefin ändern',
  'ändere das Foto meines Kollegen',
  'changer sa photo de profil',
  'changer la photo de mon patron',
  'cambia su foto de perfil',
  'cambia la foto de mi jefe',
  'cambia la sua foto',
  'cambia la foto del mio capo',
  'altera a foto de perfil dele',
  'altera a foto do meu chefe',
  'zijn profielfoto wijzigen',
  'wijzig haar foto',
  'skift hans profilbillede',
  'bytt bildet til sjefen min',
  'byt hennes profilbild',
  'zmień jego zdjęcie profilowe',
  'změň jeho profilovku',
  'onun profil fotoğrafını değiştir',
  'vaihda hänen profiilikuvansa',
  '彼の写真を変更',
  '她的头像换成这个',
  '그의 프로필 사진 변경',
  'غير صورته الشخصية',
])('“%s” is of somebody who is not named, and asked for', (text) => {
  expect(aimOf(text)).toEqual({ kind: 'user' });
});

it.each(['set my user photo', '我的用户头像', 'Das soll mein Profilbild sein'])(
  '“%s” is one’s own',
  (text) => {
    expect(aimOf(text)).toEqual({ kind: 'me' });
  },
);

it.each([
  ['Diego Siciliani profile photo', 'Diego Siciliani'],
  ['profile photo Diego Siciliani', 'Diego Siciliani'],
  ['update Diegos profile picture', 'Diegos'],
  ['put this photo on Diego Sicilianis profile', 'Diego Sicilianis'],
  ['add this to Megan Bowen profile', 'Megan Bowen'],
  ['Profilbild Diego Siciliani', 'Diego Siciliani'],
  ['Diego Profilbild ändern', 'Diego'],
  ['foto profilo Diego Siciliani', 'Diego Siciliani'],
  ['profielfoto Diego Siciliani', 'Diego Siciliani'],
  ['Diego headshot', 'Diego'],
  ['set Diego avatar', 'Diego'],
  ['디에고 프로필 사진 변경', '디에고'],
  ['유나 사진 설정', '유나'],
  ['한나 사진 바꿔줘', '한나'],
])('“%s” is not one’s own: the card asks, and has the name', (text, name) => {
  expect(aimOf(text).kind).toBe('unsaid');
  expect(readLoosely(text, 'personal').unread).toBe(name);
});

it('a name that ends like a Korean word for oneself is a name', () => {
  expect(aimOf('유나의 사진 설정')).toEqual({ kind: 'user', who: { by: 'name', name: '유나' } });
});

it('a wish that somebody tells of is of nobody who is clear', () => {
  expect(aimOf('Diego asked me to change his profile picture').kind).toBe('unsaid');
});

it.each(['Jens', 'Wim'])('%s is no misspelt word for somebody', (name) => {
  expect(readLoosely(`new photo ${name}`, 'personal').unread).toBe(name);
});
