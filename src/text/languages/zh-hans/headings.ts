import type { Translated } from '../../parts/translated';

export const photoHeadings: Translated<'photoHeadings', 'zh-hans'> = {
  setting: {
    proposed: {
      me: '是否设置你的照片？',
      user: '是否设置此人的照片？',
      group: '是否设置组照片？',
      team: '是否设置团队照片？',
      contact: '是否设置联系人的照片？',
    },
    applying: {
      me: '正在设置你的照片…',
      user: '正在设置此人的照片…',
      group: '正在设置组照片…',
      team: '正在设置团队照片…',
      contact: '正在设置联系人的照片…',
    },
    applied: {
      me: '已设置你的照片',
      user: '已设置此人的照片',
      group: '已设置组照片',
      team: '已设置团队照片',
      contact: '已设置联系人的照片',
    },
    unknown: {
      me: '你的照片可能已设置',
      user: '此人的照片可能已设置',
      group: '组照片可能已设置',
      team: '团队照片可能已设置',
      contact: '联系人的照片可能已设置',
    },
  },

  removing: {
    proposed: {
      me: '是否删除你的照片？',
      user: '是否删除此人的照片？',
      group: '是否删除组照片？',
      team: '是否删除团队照片？',
      contact: '是否删除联系人的照片？',
    },
    applying: {
      me: '正在删除你的照片…',
      user: '正在删除此人的照片…',
      group: '正在删除组照片…',
      team: '正在删除团队照片…',
      contact: '正在删除联系人的照片…',
    },
    applied: {
      me: '已删除你的照片',
      user: '已删除此人的照片',
      group: '已删除组照片',
      team: '已删除团队照片',
      contact: '已删除联系人的照片',
    },
    unknown: {
      me: '你的照片可能已删除',
      user: '此人的照片可能已删除',
      group: '组照片可能已删除',
      team: '团队照片可能已删除',
      contact: '联系人的照片可能已删除',
    },
  },

  restoring: {
    undoing: {
      me: '正在恢复你的照片…',
      user: '正在恢复此人的照片…',
      group: '正在恢复组照片…',
      team: '正在恢复团队照片…',
      contact: '正在恢复联系人的照片…',
    },
    undone: {
      me: '已恢复你以前的照片',
      user: '已恢复此人以前的照片',
      group: '已恢复以前的组照片',
      team: '已恢复以前的团队照片',
      contact: '已恢复联系人以前的照片',
    },
    unknown: {
      me: '你的照片可能已恢复',
      user: '此人的照片可能已恢复',
      group: '组照片可能已恢复',
      team: '团队照片可能已恢复',
      contact: '联系人的照片可能已恢复',
    },
    failed: {
      me: '你的照片未更改',
      user: '此人的照片未更改',
      group: '组照片未更改',
      team: '团队照片未更改',
      contact: '联系人的照片未更改',
    },
  },

  plainHeadings: {
    now: {
      me: '你当前的照片',
      user: '此人当前的照片',
      group: '当前的组照片',
      team: '当前的团队照片',
      contact: '联系人当前的照片',
    },
    set: {
      me: '设置你的照片',
      user: '设置此人的照片',
      group: '设置组照片',
      team: '设置团队照片',
      contact: '设置联系人的照片',
    },
    remove: {
      me: '删除你的照片',
      user: '删除此人的照片',
      group: '删除组照片',
      team: '删除团队照片',
      contact: '删除联系人的照片',
    },
  },

  shown: {
    none: '没有照片。',
    alt: '当前的照片',
    facts: '{width} × {height} 像素，{kilobytes} KB',
  },
};
