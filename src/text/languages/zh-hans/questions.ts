import type { Translated } from '../../parts/translated';

export const questionTexts: Translated<'questionTexts', 'zh-hans'> = {
  asks: {
    cancelled: '已取消',
    lapsed: '此问题已过期',
    failed: '无法执行此操作',
    picture: '要使用哪张图片？',
    own: { group: '哪个组？', team: '哪个团队？' },
    whose: '要将图片设为谁的照片？',
    which: '你指的是哪个“{name}”？',
    notFound: '找不到“{name}”',
    permission: '缺少权限',
    problem: '尚未成功',
    mayFind: '可以让我查找图片吗？',
    mayUndo: '可以让我恢复以前的照片吗？',
    mayLook: '可以让我查看照片吗？',
    mayLookUp: {
      name: '可以让我查找“{name}”吗？',
      team: '可以让我查找你的团队吗？',
      group: '可以让我查找你的组吗？',
    },
  },

  signInLines: {
    find: 'Teams 没有将图片发送给我。选择“继续”后，我会使用你的权限在消息中查找图片。目前未做任何更改。',
    named: '选择“继续”后，我会使用你的权限查找此名称。目前未做任何更改。',
    team: '选择“继续”后，我会使用你的权限查找你拥有的团队。目前未做任何更改。',
    group: '选择“继续”后，我会使用你的权限查找你拥有的组。目前未做任何更改。',
    use: '选择“继续”后，我会使用你的权限查看照片。目前未做任何更改。',
    show: '选择“继续”后，我会使用你的权限查看照片。',
    remove: '选择“继续”后，我会使用你的权限查看照片。目前未做任何更改。',
    undo: '此操作需要你登录。请选择“继续”。',
  },

  groupTraits: {
    team: '有团队',
    dynamic: '动态成员身份',
    hidden: '隐藏成员身份',
  },

  looking: {
    picture: '正在查找图片…',
    set: '正在查找要设置的照片…',
    show: '正在查找照片…',
    remove: '正在查找照片…',
  },

  lookingInDialog: {
    picture: '正在查找图片',
    set: '正在查找要设置的照片',
  },

  questionLines: {
    looking: '这需要一点时间。目前未做任何更改。',
    wait: '我正在查找图片。请稍后选择“继续”；目前未做任何更改。',
    offers: {
      me: '我的照片',
      team: '此团队',
      'own-team': '选择团队…',
      'own-group': '选择组…',
      user: '其他人…',
    },
    whose: '请选择要设置谁的照片。目前未做任何更改。',
    whoseOfSeveral:
      '我一次只能设置一张照片。请选择第一个；若要设置其他照片，请重新发送图片。目前未做任何更改。',
    name: '请在 {stepsMinutes} 分钟内输入要设置谁的照片，例如“Megan Bowen”或“设置 Megan Bowen 的照片”。在频道或群组聊天中，还需要 @提及我。在此期间，我会保留图片。',
    notThisChat: '任何应用都无法更改此聊天的图片。在这里，你可以设置 Microsoft 365 组的照片。',
    chooseOwn: '以下是你拥有的项目。请选择一个；目前未做任何更改。',
    choose: '有多个匹配项。请选择一个；目前未做任何更改。',
    nearest: '你要找的是以下之一吗？目前未做任何更改。',
    hidden: '有多个匹配项。请选择“显示选项”，只有你能看到这些选项。',
    hiddenNearest: '有相似的名称。请选择“显示选项”，只有你能看到这些选项。',
    more: {
      other: '还有 {count} 个匹配项。请输入更完整的名称，或用引号将全名括起来。',
    },
    lapsed: '此处已有 {proposalMinutes} 分钟没有任何操作。请重新输入命令。',
    lapsedDialog: '此处已有 {proposalMinutes} 分钟没有任何操作。请重新选择该操作。',
    nothingChanged: '未做任何更改。',
    choosePicture: '有多张图片。请选择一张；目前未做任何更改。',
    picture: '图片 {number}',
    pictureOf: '{name} 的照片',
    smallOf: '{name} 的预览',
    row: '{name}，{detail}',
    rowOf: '{row}，第 {number} 个选项，共 {count} 个',
  },

  recentWords: {
    heading: { me: '设置你的照片', team: '设置团队照片' },
    wait: '我正在查找你最近设置的照片。请稍后选择“继续”；目前未做任何更改。',
    choose: '你可以使用在过去 {undoHours} 小时内设置的照片；目前未做任何更改。',
    row: '{whose}。{when}。第 {number} 张照片，共 {count} 张',
    when: {
      hours: { other: '{count} 小时前设置' },
      minutes: { other: '{count} 分钟前设置' },
      now: '刚刚设置',
    },
    send: '若要使用新图片，请在与我的一对一聊天中发送图片，并输入以下内容：',
    sendHere: '若要使用新图片，请在此处发送图片，并输入以下内容：',
    noTeam: '此对话中没有团队。请在与我的一对一聊天中发送图片，并输入你拥有的团队的名称，例如：',
    noTeamHere: '此对话中没有团队。请在此处发送图片，并输入你拥有的团队的名称，例如：',
    unseen: {
      me: '我不在此聊天中，因此看不到其中的内容。请在与我的一对一聊天中发送图片，并输入以下内容：',
      team: '我不在此聊天中，因此看不到其中的内容。请在与我的一对一聊天中发送图片，并输入你拥有的团队的名称，例如：',
    },
    teamExample: '设置 Launch Team 团队的照片',
    commands: { me: '设置我的照片', team: '设置 {name} 团队的照片' },
    openChat: '打开与 PhotoBot 的聊天',
  },

  notSearched: {
    user: '未搜索：人员',
    team: '未搜索：团队',
    group: '未搜索：组',
    'user, team': '未搜索：人员和团队',
    'user, group': '未搜索：人员和组',
    'team, group': '未搜索：团队和组',
    'user, team, group': '未搜索：人员、团队和组',
  },

  searchNotGranted: {
    user: '我需要获得权限才能查找人员，但该权限尚未授予。请给我发送“显示 … 的照片”并填入姓名，我会告诉你如何授予权限。',
    team: '我需要获得权限才能查找团队，但该权限尚未授予。请给我发送“显示 … 团队的照片”并填入名称，我会告诉你如何授予权限。',
    group:
      '我需要获得权限才能查找组，但该权限尚未授予。请给我发送“显示 … 组的照片”并填入名称，我会告诉你如何授予权限。',
  },

  extension: {
    dialogTitle: 'PhotoBot',
    signInNeeded: '你的登录已过期。请关闭此窗口并重新选择该操作。',
    searchAgain:
      '组织要求使用更强的登录方式，例如多重身份验证。请重新搜索，并在 Teams 显示“登录”时选择它。',
    photoOf: '{name} 的照片',
    noPhoto: '没有照片',
    notSearched: '部分内容未搜索',
  },
};
