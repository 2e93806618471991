import type { Translated } from '../../parts/translated';

export const waiting: Translated<'waiting', 'ja'> = {
  retry: {
    press: 'その後、「再試行」を選択してください。',
    action: 'その後、もう一度アクションを選択してください。',
    search: 'その後、もう一度検索してください。',
    code: 'その後、もう一度コードを送信してください。',
    message:
      'その後、もう一度メッセージを送信してください。画像があった場合は、画像も付けてください。',
  },
  whenBack: {
    pressLater: {
      soon: '1 分ほどしてから「再試行」を選択してください。',
      seconds: { other: '{count} 秒後に「再試行」を選択してください。' },
      minutes: { other: '{count} 分後に「再試行」を選択してください。' },
      hours: { other: '{count} 時間後に「再試行」を選択してください。' },
    },
    searchLater: {
      soon: '1 分ほどしてから、もう一度検索してください。',
      seconds: { other: '{count} 秒後にもう一度検索してください。' },
      minutes: { other: '{count} 分後にもう一度検索してください。' },
      hours: { other: '{count} 時間後にもう一度検索してください。' },
    },
    tryLater: {
      soon: '1 分ほどしてから、もう一度お試しください。',
      seconds: { other: '{count} 秒後にもう一度お試しください。' },
      minutes: { other: '{count} 分後にもう一度お試しください。' },
      hours: { other: '{count} 時間後にもう一度お試しください。' },
    },
    wait: {
      soon: '1 分ほどお待ちください。',
      seconds: { other: '{count} 秒お待ちください。' },
      minutes: { other: '{count} 分お待ちください。' },
      hours: { other: '{count} 時間お待ちください。' },
    },
  },
};
