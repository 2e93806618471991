import type { Translated } from '../../parts/translated';

export const noteTexts: Translated<'noteTexts', 'zh-hans'> = {
  working: {
    heading: '请稍候…',
    line: '所需的时间比平时长。我的答复将显示在此处。目前未做任何更改。',
  },

  notes: {
    busy: {
      heading: '我现在很忙',
      line: '我还没有处理你的消息，未做任何更改。请过一分钟后重新发送。',
    },
    moved: {
      heading: '请查看另一张卡片',
      line: '此处有两张相同的卡片，另一张已被使用。结果显示在那张卡片上。',
    },
    'signed-in': {
      heading: '你已登录',
      line: '我会继续完成你请求的操作。',
    },
    'signed-out': {
      heading: '你已注销',
      line: '我已清除你的登录信息。你的照片和历史记录保持不变；下次选择需要登录的按钮时，Teams 会再次为你登录。',
    },
  },

  how: {
    personal:
      '请给我发送图片，并输入“设置我的照片”；若要设置你拥有的团队的照片，请输入“设置 Launch Team 团队的照片”。卡片会显示照片的效果，在你确认之前不会做任何更改。',
    groupChat:
      '请粘贴图片，@提及我并输入“设置我的照片”；若要设置你拥有的团队的照片，请输入“设置 Launch Team 团队的照片”。卡片会显示照片的效果，在你确认之前不会做任何更改。',
    channel:
      '请粘贴图片，@提及我并输入“设置团队照片”；若要设置你自己的照片，请输入“设置我的照片”。卡片会显示照片的效果，在你确认之前不会做任何更改。',
  },

  sayings: {
    thanks: '不客气！',
    ok: '👍',
    who: '我是 PhotoBot。我可以将图片设为你、团队、组或其他人在 Microsoft 365 中的照片。输入“帮助”可查看我在此处能做的所有事情。',
    privacy:
      '我只会将图片用于你确认的照片。为了便于你撤消，我最多保留图片 {undoHours} 小时。我使用你的权限执行操作，并且只有你可以使用你的卡片。',
    seen: '组织中的所有人都可以在 Teams、Outlook 和 SharePoint 中看到人员、团队和组的照片。其他人可能要过几分钟，有时要过几天，才能看到新照片。输入“显示我的照片”可查看你当前的照片。',
    cancelled: '已取消。未做任何更改。',
    'open-proposal': '目前未做任何更改。若要继续，请在上方的卡片中选择“确认”，否则请选择“取消”。',
    'open-question':
      '目前未做任何更改。上方的卡片正在等待你的答复：请选择其中的一个按钮，或选择“取消”。',
    'framed-anew': '我已更改上方卡片中的照片。在你选择“确认”之前，不会设置照片。',
    'nothing-waits':
      '此处没有等待你操作的卡片，因此未做任何更改。卡片会在 {proposalMinutes} 分钟后过期；若要重新开始，请再次发送图片。',
    'nothing-open': '此处没有可取消的内容。输入“撤消更改”可撤消你最后一次更改。',
  },

  undeclared: 'PhotoBot 不提供此功能。输入“帮助”可查看 PhotoBot 能做什么。',

  tooBusy: '我现在很忙，未做任何更改。请稍后重试。',

  photoNotices: {
    undone: '你的照片已恢复',
    same: '你的照片未更改',
    set: { done: '你的照片已更改', unknown: '你的照片可能已更改' },
    remove: { done: '你的照片已删除', unknown: '你的照片可能已删除' },
  },

  contactNotices: {
    undone: '你的一个联系人的照片已恢复',
    same: '你的一个联系人的照片未更改',
    set: {
      done: '你的一个联系人的照片已更改',
      unknown: '你的一个联系人的照片可能已更改',
    },
    remove: {
      done: '你的一个联系人的照片已删除',
      unknown: '你的一个联系人的照片可能已删除',
    },
  },

  noticeLines: {
    nobody: '此操作由你所在组织的照片管理员执行。',
    by: '此操作由你所在组织的照片管理员执行：{name}。',
    contact: '你的联系人：{name}',
    mine: '输入“设置我的照片”可更改照片。',
    restore: '你可以在 {undoHours} 小时内通过“还原”恢复到更改前的状态。',
    before: '之前',
    now: '现在',
    none: '没有照片',
    beforeAlt: '以前的照片',
  },

  purposes: {
    'own-photo': '更改你自己的照片',
    'somebodys-photo': '更改其他人的照片',
    'anybodys-photo': '让照片管理员更改任何人的照片',
    'group-photo': '更改你拥有的组的照片',
    'team-photo': '更改你拥有的团队的照片',
    'contacts-photo': '查找你的联系人并更改其照片',
    'anybodys-contacts-photo': '让照片管理员查找任何人的联系人并更改其照片',
    'find-people': '按姓名查找人员并查看其照片',
    'find-groups': '按名称查找组',
    'find-teams': '按名称查找你的团队并查看其照片',
    'find-owned': '列出你拥有的团队和组',
    'channel-picture': '在 Teams 没有附上图片时从频道消息中获取图片',
    'chat-picture': '在 Teams 没有附上图片时从聊天消息中获取图片',
    'attached-picture': '获取以文件形式附加的图片',
    'photo-policy': '了解哪些人可以更改照片',
  },

  purposeAnd: '，以及',
};
