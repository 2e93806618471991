import { framingWords } from '../../../src/commands/framing-words';
import { tokensOf, wordsOf } from '../../../src/commands/tokens';

const read = (text: string) => framingWords(wordsOf(tokensOf(text).tokens));

it.each([
  ['', {}, ''],
  ['set my photo', {}, 'set my photo'],
  ['set top my photo', { crop: 'top' }, 'set my photo'],
  ['upper top', { crop: 'top' }, ''],
  ['centered', { crop: 'centre' }, ''],
  ['without cropping', { crop: 'fit' }, ''],
  ['no crop', { crop: 'fit' }, ''],
  ['keep the left side', { crop: 'left' }, 'the'],
  ['more to the left', { crop: 'left' }, 'to the'],
  ['add white bars', { ground: 'white' }, ''],
  ['cut off the bottom', { crop: 'top' }, 'the'],
  ['crop the left side off', { crop: 'right' }, 'the'],
  ['trim the top', { crop: 'bottom' }, 'the'],
  ['unten abschneiden', { crop: 'top' }, ''],
  ['cut off the middle', { crop: 'centre' }, 'off the'],
  ['uncropped photo', { crop: 'fit' }, 'photo'],
  ['left', { crop: 'left' }, ''],
  ['rotate', { turn: 90 }, ''],
  ['rotate my photo', { turn: 90 }, 'my photo'],
  ['rotate right', { turn: 90 }, ''],
  ['rotate left', { turn: 270 }, ''],
  ['turned to the left', { turn: 270 }, ''],
  ['turn it left', { turn: 270 }, ''],
  ['turn around', { turn: 180 }, ''],
  ['turn this upside down', { turn: 180 }, ''],
  ['upside-down', { turn: 180 }, ''],
  ['upside', {}, 'upside'],
  ['rotate 90', { turn: 90 }, ''],
  ['rotate by 180 degrees', { turn: 180 }, ''],
  ['rotated 270°', { turn: 270 }, ''],
  ['rotate clockwise', { turn: 90 }, ''],
  ['clockwise', { turn: 90 }, ''],
  ['rotate counter-clockwise', { turn: 270 }, ''],
  ['rotate anticlockwise', { turn: 270 }, ''],
  ['rotate 90 degrees counterclockwise', { turn: 270 }, ''],
  ['rotate left by 90 degrees', { turn: 270 }, ''],
  ['rotate 270 left', { turn: 90 }, ''],
  ['90 degrees', {}, '90 degrees'],
  ['rotate 45', { turn: 90 }, '45'],
  ['rotate left left', { crop: 'left', turn: 270 }, ''],
  ['right rotate right', { crop: 'right', turn: 90 }, ''],
  ['rotate my photo 180 degrees', { turn: 180 }, 'my photo'],
  ['rotate my photo by 90° anticlockwise', { turn: 270 }, 'my photo'],
  ['turn my photo upside down', { turn: 180 }, 'my photo'],
  ['around', {}, 'around'],
  ['top rotate left', { crop: 'top', turn: 270 }, ''],
  ['rotate right, rotate clockwise', { turn: 90 }, ''],
  ['black', { ground: 'black' }, ''],
  ['on white', { ground: 'white' }, ''],
  ['with a black background', { ground: 'black' }, ''],
  ['background black', { ground: 'black' }, ''],
  ['rotate on black', { turn: 90, ground: 'black' }, ''],
  ['on a background', {}, 'on a background'],
  ['put it on my photo', {}, 'put it on my photo'],
  ['左に回転', { turn: 270 }, ''],
  ['右に90度回転', { turn: 90 }, ''],
  ['左に90度回転', { turn: 270 }, ''],
  ['上 左に回転', { crop: 'top', turn: 270 }, ''],
  ['왼쪽으로 회전', { turn: 270 }, ''],
  ['왼쪽으로 90도 돌려줘', { turn: 270 }, ''],
  ['向左旋转', { turn: 270 }, ''],
  ['تدوير لليسار', { turn: 270 }, ''],
  ['fit on black rotate left', { crop: 'fit', turn: 270, ground: 'black' }, ''],
  ['sola döndür', { turn: 270 }, ''],
  ['sağa 90 derece çevir', { turn: 90 }, ''],
  ['siyah arka planda', { ground: 'black' }, ''],
])('“%s” says %o and leaves “%s”', (text, framing, rest) => {
  expect(read(text)).toEqual({ framing, rest: rest.split(' ').filter((word) => word !== '') });
});

it.each([
  ['top left'],
  ['fit and bottom'],
  ['rotate left and rotate right'],
  ['turn around, rotate 90'],
  ['rotate left and right-wards: clockwise'],
  ['black and white'],
  ['top rotate left on black, no: white'],
])('“%s” contradicts itself', (text) => {
  expect(read(text)).not.toHaveProperty('framing');
});

it('keeps the other words of a contradiction', () => {
  expect(read('set top left photo').rest).toEqual(['set', 'photo']);
});
