import type { Translated } from '../../parts/translated';

export const changeTexts: Translated<'changeTexts', 'zh-hans'> = {
  headings: {
    overtaken: '未撤消任何更改',
    cancelled: '已取消',
    lapsed: '此请求已过期',
  },

  owners: {
    asker: '请求者本人的照片',
    me: '{name} (本人照片)',
    group: '组：{name}',
    team: '团队：{name}',
    contact: '你的联系人：{name}',
    contactOf: '{owner} 的联系人：{name}',
  },

  onConfirm: {
    set: '选择“确认”后，照片将保存到 Microsoft 365。',
    remove: '选择“确认”后，照片将从 Microsoft 365 中删除。',
    asApplication: {
      set: '由于你是照片管理员，选择“确认”后，PhotoBot 将使用自己的权限把照片保存到 Microsoft 365，并通知照片的主人。',
      remove:
        '由于你是照片管理员，选择“确认”后，PhotoBot 将使用自己的权限把照片从 Microsoft 365 中删除，并通知照片的主人。',
    },
  },

  rights: {
    user: '你必须是用户管理员、人员管理员或全局管理员。',
    group: '你必须是该组的所有者。',
    team: '你必须是该团队的所有者。',
  },

  undoBefore: {
    team: '你可以在 {undoHours} 小时内撤消。但如果这是团队的第一张照片，则无法撤消，因为 Microsoft 365 不能删除它。',
    contact:
      '你可以在 {undoHours} 小时内撤消。但如果这是联系人的第一张照片，则无法撤消，因为 Microsoft 365 不能删除它。',
    usual: '你可以在 {undoHours} 小时内撤消。',
  },

  lines: {
    askedBy: {
      nobody: '只有请求者本人可以使用这些按钮。',
      name: '只有“{name}”可以使用这些按钮。',
    },
    damaged: '文件已损坏，缺少部分内容。以下是能够读取的部分，请仔细查看。',
    earlier: {
      words: '我会按照你之前的请求使用这张图片。',
      picture: '我会使用你之前发送的图片。',
    },
    unread: '以下内容我没有看懂，已忽略：“{words}”',
    lookAgain: '我会继续查看，结果将显示在此卡片上。',
    lookedLong: '我未能确认结果，并已停止查看。请自行查看照片。',
    small:
      '这张照片只有 {side} × {side} 像素，可能会显得模糊。建议使用 {best} × {best} 像素或更大的图片。',
    undoAfter: '你可以在 {undoHours} 小时内撤消此更改。',
    undoImpossible: '此更改无法撤消：之前没有照片，而 Microsoft 365 不能删除这一张。',
    there: '照片已保存到 Microsoft 365。',
    taken: 'Microsoft 365 已接受照片。',
    takenAndLags: 'Microsoft 365 已接受照片，但仍显示旧照片。',
    gone: '照片已从 Microsoft 365 中删除。',
    lagGroup: '照片已保存为该团队对应的组的照片。Teams 会在几小时后显示。',
    onlyDirectory: '由于没有邮箱，照片仅保存在 Entra 中，Outlook 和 SharePoint 不会显示。',
    removed: 'Microsoft 365 中之前没有照片，因此现在也没有照片。',
    nothingChanged: '未做任何更改。',
    lapsed: '{proposalMinutes} 分钟内没有人选择“确认”，因此未做任何更改。请重新发送图片。',
    lapsedDialog: '{proposalMinutes} 分钟内没有人选择“确认”，因此未做任何更改。请重新选择该操作。',
    lapsedRemoval: '{proposalMinutes} 分钟内没有人选择“确认”，因此未做任何更改。请重新输入命令。',
    previewAlt: '照片的预览效果',
    listedAlt: '照片在聊天列表中的显示效果',
    appliedAlt: '新照片',
    removeAlt: '要删除的照片',
    removedAlt: '已删除的照片',
    administrator: '管理员：{contact}',
    details: '详细信息',
    requestId: '请求 ID：{id}',
    etag: { none: 'ETag：无', some: 'ETag：{etag}' },
  },

  seen: {
    all: '更改可能需要几分钟才会显示在 Teams、Outlook 和 SharePoint 中，有时最长需要三天。',
    people:
      '更改可能需要几分钟才会显示在 Teams、Outlook 和 SharePoint 中，有时最长需要三天。其他人在 Teams 中可能几周内 (最长 60 天) 仍会看到旧照片，除非他们注销 Teams 后重新登录，或清除缓存。',
  },

  framed: {
    crop: '裁剪：{crop}',
    turns: { 90: '向右旋转', 180: '上下颠倒', 270: '向左旋转' },
    grounds: { white: '白色背景', black: '黑色背景' },
    chosen: '{title}，已选择',
  },
};
