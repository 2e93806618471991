import type { Translated } from '../../parts/translated';

export const helpTexts: Translated<'helpTexts', 'zh-hans'> = {
  help: {
    heading: 'PhotoBot 可以设置照片',
    intro: {
      personal:
        '给我发送一张图片，我会显示它用作你的照片时的效果，由你确认。你也可以输入以下内容之一：',
      groupChat: '请 @提及我并输入以下内容之一。若要设置照片，请附上图片：',
      channel: '请 @提及我并输入以下内容之一。若要设置照片，请附上图片：',
    },
    forOthers: '该组织的人员可以在此处输入以下内容：',
    more: '更多',
    outro:
      '添加“顶部”、“居中”、“底部”、“左侧”、“右侧”或“完整”可选择裁剪方式，添加“向左旋转”可旋转图片，添加“黑色背景”可将背景设为黑色。支持的格式：{formats}，最大 {megabytes} MB。在你确认之前，不会做任何更改；确认之后，你可以在 {undoHours} 小时内撤消。',
  },

  commandExamples: {
    'set-my-photo': '设置我的照片',
    'set-team-photo': '设置团队照片',
    'set-named-team-photo': '设置 Launch Team 团队的照片',
    'set-group-photo': '设置 Marketing 组的照片',
    'set-user-photo': '设置“Megan Bowen”的照片',
    'set-contact-photo': '设置联系人 Bob Smith 的照片',
    'use-photo': '使用“Diego Siciliani”的照片作为我的照片',
    'show-photo': '显示“Diego Siciliani”的照片',
    'remove-photo': '删除 Marketing 组的照片',
    cancel: '取消',
    undo: '撤消',
    history: '历史记录',
    'sign-out': '注销',
    help: '帮助',
  },

  commandLines: {
    'set-my-photo': '将消息中的图片设为你自己的照片',
    'set-team-photo': '将消息中的图片设为此团队的照片 (仅限所有者)',
    'set-named-team-photo': '在任何位置为你拥有的团队设置照片；请输入团队名称',
    'set-group-photo': '为你拥有的 Microsoft 365 组设置照片；请输入组的名称或电子邮件地址',
    'set-user-photo': '为其他人设置照片 (仅限管理员)；请 @提及此人，或输入其电子邮件地址或姓名',
    'set-contact-photo': '为你的 Outlook 联系人设置照片；请输入联系人的姓名',
    'use-photo': '使用某人或某个团队已有的照片，而不使用图片',
    'show-photo':
      '显示当前的照片；也可以输入“显示 … 团队的照片”、“显示 … 组的照片”、“显示联系人 … 的照片”',
    'remove-photo': '在你确认后删除照片；若要删除某人的照片，请输入“删除 … 的照片”',
    cancel: '取消你在此处的最新请求，与卡片上的“取消”按钮相同',
    undo: '撤消你在此对话中最后一次更改的照片',
    history: '列出你最近的更改；在一对一聊天中，还会显示用于撤消的按钮',
    'sign-out': '清除你的登录信息；下次选择需要登录的按钮时，会再次为你登录',
    help: '显示 PhotoBot 在此处可以执行的操作',
  },

  wholeTeamLines: {
    private: '专用频道没有自己的照片：这是整个团队的照片。',
    shared: '共享频道没有自己的照片：这是拥有该频道的整个团队的照片。',
  },

  helpNotes: {
    meeting:
      '会议没有团队，任何应用都无法设置会议的图片。若要设置团队的照片，请输入团队名称，或在该团队的频道中输入。',
    groupChat: '任何应用都无法更改此聊天的图片。',
    private: '此频道没有自己的照片：“设置团队照片”设置的是整个团队的照片。',
    shared:
      '此频道没有自己的照片：“设置团队照片”设置的是拥有该频道的整个团队的照片。只有拥有该频道的组织的人员才能使用 PhotoBot。',
  },

  places: {
    personal: '一对一聊天',
    groupChat: '群组聊天',
    channel: '频道',
  },

  outcomes: {
    unknown: '可能已完成',
    proposed: '尚未完成',
    applying: '正在进行',
    applied: '已完成',
    undoing: '正在撤消',
    undone: '已撤消',
    cancelled: '已取消',
    lapsed: '已过期',
    failed: '失败',
  },

  historyWords: {
    heading: '你最近的更改',
    none: '你尚未更改过照片。',
    noneHere:
      '你最近的更改都不是在此对话中进行的。在与我的一对一聊天中输入“历史记录”，可查看全部更改。',
    onlyHere: '仅显示在此对话中进行的更改。在与我的一对一聊天中输入“历史记录”，可查看全部更改。',
    what: '{what}：{name}',
    when: { known: '{time}', utc: '{time} (UTC)' },
    undo: '撤消第 {number} 项更改 (共 {count} 项)。{line}',
  },
};
