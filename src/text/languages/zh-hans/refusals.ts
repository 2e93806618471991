import type { Translated } from '../../parts/translated';

export const otherRefusals: Translated<'otherRefusals', 'zh-hans'> = {
  'command.unknown': {
    open: '我没明白你的意思。请使用上方卡片中的按钮。你也可以输入要设置谁的照片，例如“不，是 Megan Bowen 的照片”，或者输入裁剪或旋转的方式，例如“顶部”或“向左旋转”。',
    plain: '我没明白你的意思。输入“帮助”可查看我在此处能做什么。',
    of: '我没明白你的意思。你的意思是“{nearest} …”吗？如果是，请在末尾加上名称。输入“帮助”可查看我在此处能做什么。',
    help: '我没明白你的意思。你的意思是“帮助”吗？',
    nearest: '我没明白你的意思。你的意思是“{nearest}”吗？输入“帮助”可查看我在此处能做什么。',
  },
  'command.no_team_here':
    '此对话中没有团队。请在该团队的频道中输入，或指明是哪个团队，例如“设置 … 团队的照片”。若要设置你自己的照片，请输入“设置我的照片”。',
  'command.no_team_in_meeting':
    '会议没有可设置照片的团队。请在该团队的频道中输入，或指明是哪个团队，例如“设置 … 团队的照片”。若要设置你自己的照片，请输入“设置我的照片”。',
  'command.no_chat_photo': {
    meeting:
      '任何应用都无法查看或更改会议的图片。我可以设置人员、团队和组的照片；输入“帮助”可查看方法。',
    chat: '任何应用都无法查看或更改聊天的图片。在群组聊天中，你可以在 Teams 中自行更改：选择聊天名称旁边的图片即可。我可以设置人员、团队和组的照片；输入“帮助”可查看方法。',
  },
  'command.name_missing': {
    user: '要设置谁的照片？请 @提及此人，或输入其电子邮件地址，或输入用引号括起来的姓名，例如：设置“Megan Bowen”的照片。',
    group: '哪个组？请输入组的名称或电子邮件地址，例如：设置 Marketing 组的照片。',
    team: '哪个团队？请输入团队名称，例如：设置 Launch Team 团队的照片。',
    contact: '哪个联系人？请输入姓名，例如：设置联系人 Bob Smith 的照片。',
    groupNotChat:
      '哪个 Microsoft 365 组？请输入组的名称或电子邮件地址，例如：设置 Marketing 组的照片。任何应用都无法更改此聊天的图片。',
  },
  'target.unknown': {
    user: '找不到名为“{name}”的人员。请检查姓名。如果是团队，请输入“… 团队的照片”；如果是组，请输入“… 组的照片”；如果是你的联系人，请输入“联系人 … 的照片”。',
    group: '找不到名为“{name}”的组。请检查名称。如果是团队，请输入“… 团队的照片”。',
    team: '找不到名为“{name}”的团队。我只能看到你所在的团队。请检查名称。',
    contact: '找不到名为“{name}”的联系人。请检查姓名。',
  },
  'target.none_owned': {
    group:
      '你不是任何可设置照片的 Microsoft 365 组的所有者。请联系组的所有者，或输入要改为设置谁的照片。',
    team: '你不是任何团队的所有者。请联系团队的所有者设置照片，或输入要改为设置谁的照片。',
  },
  'target.unknown_mention':
    'Teams 没有告诉我你提及的是谁。请输入此人的电子邮件地址，而不要 @提及。',
  'target.outsider': {
    nobody:
      '此人属于另一个组织，而 Microsoft 365 只允许我查看和更改本组织的照片。此人可以在自己的组织中更改照片。',
    name: '“{name}”属于另一个组织，而 Microsoft 365 只允许我查看和更改本组织的照片。此人可以在自己的组织中更改照片。',
  },
  'change.unknown': '此卡片已失效。请重新开始；如果之前有图片，请一并重新发送。',
  'change.not_yours': {
    name: '只有“{name}”可以使用这些按钮。若要更改照片，请自行发送图片。',
    nobody: '只有请求者本人可以使用这些按钮。若要更改照片，请自行发送图片。',
  },
  'change.elsewhere': '此卡片是在另一个对话中创建的，只能在那里使用。',
  'change.uncertain': {
    staysUnsaid: 'Microsoft 365 没有说明是否已接受照片。',
    staysUnseen: 'Microsoft 365 尚未显示新照片。',
    remove: 'Microsoft 365 仍显示该照片。如果照片稍后消失，你可以使用“撤消”来恢复。',
    unsaid:
      'Microsoft 365 没有说明是否已接受照片。如果新照片稍后出现，你可以使用“撤消”来恢复以前的照片。',
    unseen: 'Microsoft 365 尚未显示新照片。如果新照片稍后出现，你可以使用“撤消”来恢复以前的照片。',
  },
  'change.undo_uncertain': {
    remove: 'Microsoft 365 仍显示该照片。请过一分钟后选择“重试”。',
    unsaid: 'Microsoft 365 没有说明是否已恢复以前的照片。请过一分钟后选择“重试”。',
    unseen: 'Microsoft 365 尚未显示以前的照片。请过一分钟后选择“重试”。',
  },
  'change.undo_lapsed': '以前的照片仅保留 {undoHours} 小时，因此此更改已无法撤消。',
  'change.overtaken': {
    me: '在此之后有人更改了照片，因此我没有恢复以前的照片。你可以通过“设置我的照片”设置其他照片。',
    user: '在此之后有人更改了照片，因此我没有恢复以前的照片。保留哪张照片由照片的主人或管理员决定。',
    group: '在此之后有人更改了照片，因此我没有恢复以前的照片。保留哪张照片由组的所有者决定。',
    team: '在此之后有人更改了照片，因此我没有恢复以前的照片。保留哪张照片由团队的所有者决定。',
    contact: '在此之后有人更改了照片，因此我没有恢复以前的照片。',
  },
  'change.newer_photo':
    '在此期间，照片在其他地方被更改，因此我没有改动它。如果你仍要进行更改，请选择“重试”；之后可以使用“撤消”来恢复那张较新的照片。',
  'change.cannot_undo':
    '之前没有照片，而 Microsoft 365 不能删除这一张。若要替换它，请发送其他图片。',
  'change.cannot_remove': {
    contact:
      'Microsoft 365 不能删除联系人的照片，但你可以替换它：请发送其他图片，并输入“设置联系人 … 的照片”。如果照片是在过去 {undoHours} 小时内在此处设置的，输入“撤消更改”可恢复以前的照片。',
    team: 'Microsoft 365 不能删除团队的照片，但你可以替换它：请发送其他图片，并输入“设置团队照片”。如果照片是在过去 {undoHours} 小时内在此处设置的，输入“撤消更改”可恢复以前的照片。',
  },
  'change.nothing_to_undo': {
    none: '此对话中没有可撤消的更改。输入“历史记录”可查看你最近的更改。',
    undone: '你在此对话中的最后一次更改已撤消。输入“历史记录”可查看你最近的更改。',
  },
  'change.undo_not_yours': {
    nobody:
      '此处的最后一次更改是由其他人进行的，只有此人才能撤消。如果你有权限，可以改为设置其他照片。',
    name: '此处的最后一次更改是由“{name}”进行的，只有此人才能撤消。如果你有权限，可以改为设置其他照片。',
  },
  'policy.on_premises': '组织在自己的目录中管理人员的照片，因此无法在此处更改。请联系管理员。',
  'policy.roles':
    '在你的组织中，只有特定的管理员才能更改照片，其他人连自己的照片也不能更改。请联系管理员。',
  'group.on_premises': '组织在自己的目录中管理此组，因此无法在此处设置其照片。请联系管理员。',
  'group.without_photo': '这不是 Microsoft 365 组。其他类型的组没有照片。',
  'graph.denied': 'Microsoft 365 不允许此操作，因此未做任何更改。你可能没有更改此照片的权限。',
  'graph.not_shown': {
    own: '虽然这是你自己的内容，但 Microsoft 365 不允许我查看。可能是组织的规则限制了 PhotoBot 的访问，请联系管理员。',
    group: 'Microsoft 365 不允许你查看此内容。你可能是此组织的来宾，或者该组已隐藏。',
    guest: 'Microsoft 365 不允许你查看此内容。你可能是此组织的来宾，来宾能看到的内容较少。',
  },
  'graph.photos_managed': '组织不允许人员在此处更改自己的照片，因此未做任何更改。',
  'graph.not_found':
    'Microsoft 365 找不到此照片所属的对象。如果团队或帐户是新建的，请在 15 分钟后重试。',
  'graph.target_is_guest': '此人是来宾。来宾应在自己所属的组织中设置照片，因此未做任何更改。',
  'graph.too_new': {
    group: '该组是新建的，Microsoft 365 尚未完成创建。请在 15 分钟后选择“重试”。',
    team: '该团队是新建的，Microsoft 365 尚未完成创建。请在 15 分钟后选择“重试”。',
  },
  'graph.unsupported_tenant': 'Microsoft 365 不为此类组织保存照片，因此未做任何更改。',
  'graph.bad_photo': 'Microsoft 365 没有接受此图片。请尝试其他图片。',
  'graph.refused': 'Microsoft 365 拒绝了此操作，重试也不起作用。请联系管理员。',
  'graph.too_large': '照片过大，Microsoft 365 无法接受。请尝试其他图片。',
  'graph.busy': 'Microsoft 365 正忙。',
  'graph.failed': 'Microsoft 365 暂时无法完成此操作。',
  'graph.unreachable': 'Microsoft 365 目前没有响应。',
  'search.slow': 'Microsoft 365 目前响应缓慢。请稍后重新搜索。',
  'bot.busy': '我正在处理大量图片。请过一分钟后重新发送你的图片。',
  'bot.restarted': '此操作完成之前，PhotoBot 重新启动了。请选择“重试”。',
  'bot.updating': '我正在更新。请几分钟后再试。',
  'bot.bug': '我这边出了问题。请重试；如果问题再次出现，请告知管理员。',
  'limit.open': {
    other: '你已有 {count} 张照片等待确认。请先确认或取消至少一张。',
  },
  'limit.proposals': '在过去一小时内，你请求设置的照片过多。',
  'limit.changes': {
    application: '在过去一小时内，管理员更改的照片过多。',
    group: '在过去一小时内，此组的照片更改得过于频繁。',
    own: '在过去一小时内，你更改的照片过多。',
    team: '在过去一小时内，此团队的照片更改得过于频繁。',
  },
  'limit.codes': '代码已多次输入错误。',
  'limit.searches': '你刚才的搜索过于频繁。',
  'limit.messages': '消息太多，我无法一一答复。请等待一分钟后再发送。',
  'team.unknown': 'Teams 没有告诉我这是哪个团队。请将 PhotoBot 添加到该团队，然后重试。',
  'teams.refused': 'Teams 不允许我在此处发送消息。',
  'teams.card_refused': {
    unchanged:
      'Teams 没有接受我的卡片，因此无法显示，未做任何更改。请尝试其他图片；如果问题再次出现，请告知管理员。',
    answer: 'Teams 没有接受包含我的答复的卡片。输入“历史记录”可查看你最近的更改。',
  },
  'teams.busy': 'Teams 正忙。请过一分钟后重试。',
  'teams.unauthorized':
    'Teams 目前不接受 PhotoBot。请过一分钟后重试；如果问题再次出现，请告知管理员。',
  'teams.unreachable': 'Teams 目前没有响应。请过一分钟后重试。',
  'team.archived': '此团队已存档，在所有者将其还原之前，任何人都无法更改其照片。',
};
