import { readCorrection } from '../../../../src/commands/correction';
import { parse } from '../../../../src/commands/parse';
import type { ReaderLanguage } from '../../../../src/request';
import { textFor } from '../../../../src/text';

type Row = readonly [
  ReaderLanguage,
  readonly [open: string, close: string],
  readonly [command: string, ...said: string[]],
];

/** In this order; `auto` has no word in the help. */
const english = ['top', 'centre', 'bottom', 'left', 'right', 'whole', 'rotate left', 'on black'];

const rows: readonly Row[] = [
  [
    'ja',
    ['「', '」'],
    ['自分の写真を設定', '上', '中央', '下', '左', '右', '全体', '左に回転', '背景を黒に'],
  ],
  [
    'zh-hans',
    ['“', '”'],
    ['设置我的照片', '顶部', '居中', '底部', '左侧', '右侧', '完整', '向左旋转', '黑色背景'],
  ],
  [
    'ko',
    ['“', '”'],
    [
      '내 사진 설정',
      '위쪽',
      '가운데',
      '아래쪽',
      '왼쪽',
      '오른쪽',
      '전체',
      '왼쪽으로 회전',
      '검은색 배경',
    ],
  ],
  [
    'ar',
    ['«', '»'],
    [
      'تعيين صورتي',
      'أعلى',
      'وسط',
      'أسفل',
      'يسار',
      'يمين',
      'كاملة',
      'تدوير إلى اليسار',
      'خلفية سوداء',
    ],
  ],
];

it.each(rows)('the help in %s tells words of framings that are understood', (tag, quotes, all) => {
  const [command, ...said] = all;
  expect(said).toHaveLength(english.length);
  for (const [place, words] of said.entries()) {
    expect(textFor(tag).help.outro).toContain(`${quotes[0]}${words}${quotes[1]}`);
    expect(parse(`${command} ${words}`)).toEqual(parse(`set my photo ${english[place]}`));
  }
});

it.each([
  ['ja', 'いいえ、Megan Bowen さんの写真'],
  ['zh-hans', '不，是 Megan Bowen 的照片'],
  ['ko', '아니요, Megan Bowen 사진'],
  ['ar', 'لا، صورة Megan Bowen'],
] as const)('what corrects an open card in %s is understood: “%s”', (tag, said) => {
  expect(textFor(tag).sentenceFor('command.unknown', { open: 1 })).toContain(said);
  expect(readCorrection(said)).toEqual(readCorrection('no, for Megan Bowen'));
});
