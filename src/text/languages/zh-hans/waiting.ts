import type { Translated } from '../../parts/translated';

export const waiting: Translated<'waiting', 'zh-hans'> = {
  retry: {
    press: '然后选择“重试”。',
    action: '然后重新选择该操作。',
    search: '然后重新搜索。',
    code: '然后重新将代码发送给我。',
    message: '然后重新发送消息；如果消息中有图片，请一并发送。',
  },
  whenBack: {
    pressLater: {
      soon: '请过一分钟后选择“重试”。',
      seconds: { other: '请在 {count} 秒后选择“重试”。' },
      minutes: { other: '请在 {count} 分钟后选择“重试”。' },
      hours: { other: '请在 {count} 小时后选择“重试”。' },
    },
    searchLater: {
      soon: '请过一分钟后重新搜索。',
      seconds: { other: '请在 {count} 秒后重新搜索。' },
      minutes: { other: '请在 {count} 分钟后重新搜索。' },
      hours: { other: '请在 {count} 小时后重新搜索。' },
    },
    tryLater: {
      soon: '请过一分钟后重试。',
      seconds: { other: '请在 {count} 秒后重试。' },
      minutes: { other: '请在 {count} 分钟后重试。' },
      hours: { other: '请在 {count} 小时后重试。' },
    },
    wait: {
      soon: '请等待一分钟。',
      seconds: { other: '请等待 {count} 秒。' },
      minutes: { other: '请等待 {count} 分钟。' },
      hours: { other: '请等待 {count} 小时。' },
    },
  },
};
