import type { Translated } from '../../parts/translated';

export const appTexts: Translated<'appTexts', 'zh-hans'> = {
  name: 'PhotoBot：人员、组、团队和联系人的照片',
  short: '在聊天中设置人员、团队、组和联系人的照片。',
  full: [
    '在聊天中给 PhotoBot 发送图片，或在频道中 @提及 PhotoBot 并附上图片，然后说明要设置谁的照片：你自己的照片、你拥有的团队或 Microsoft 365 组的照片、你的 Outlook 联系人的照片；如果你是管理员，还可以设置其他人的照片。你可以通过名称、电子邮件地址或 @提及来指明对象；如果有多个匹配项，PhotoBot 会让你选择。PhotoBot 还可以显示当前的照片，使用某人已有的照片来代替图片，并在 Microsoft 365 允许的情况下删除照片。',
    'PhotoBot 会显示照片的效果，让你选择裁剪方式，在你选择“确认”之前不会做任何更改。之后，它以你的身份将照片写入 Microsoft 365：你只能更改你有权更改的内容，例如只有团队的所有者才能更改团队的照片。在 Microsoft 365 允许的情况下，你可以在 24 小时内撤消更改；输入“历史记录”可查看你最近的更改。',
    '组织可以指定照片管理员。应照片管理员的请求，PhotoBot 会使用自己的权限更改其他人的照片和联系人。每次此类更改都会记录在日志中；如果 PhotoBot 知道与照片主人的一对一聊天，还会通知照片的主人。',
    'PhotoBot 只会读取发送给它或 @提及它的消息。如果 Teams 没有提供图片，则仅在你选择“继续”之后，才会使用你的权限读取你的消息或你所回复的消息。准备好的照片会保留到你确认、取消或请求过期为止；以前的照片会在可恢复的 24 小时内保留，新照片以及裁剪前的图片也会保留同样长的时间，以便你再次使用；你的历史记录会保留 90 天。',
    '在设置团队、组和其他人的照片之前，组织的管理员必须先授予一次权限；根据组织的规定，你自己的照片和联系人可能也需要权限。此应用可以安装在团队 (包括专用频道和共享频道)、群组聊天、会议和一对一聊天中。只有拥有该对话的组织的人员才能使用。',
  ],
  commandTitles: {
    'set-my-photo': '设置我的照片',
    'set-team-photo': '设置此团队的照片',
    'set-named-team-photo': '设置团队照片',
    'set-group-photo': '设置组照片',
    'set-user-photo': '设置用户照片',
    'set-contact-photo': '设置联系人照片',
    'use-photo': '使用照片',
    'show-photo': '显示我的照片',
    'remove-photo': '删除我的照片',
    undo: '撤消',
    cancel: '取消',
    history: '历史记录',
    'sign-out': '注销',
    help: '帮助',
  },
  extension: {
    'set-my-photo': {
      title: '设置我的照片',
      description: '将消息中的图片或你最近设置的照片设为你自己的照片',
    },
    'set-team-photo': {
      title: '设置团队照片',
      description: '将消息中的图片或你最近设置的照片设为此团队的照片 (仅限所有者)',
    },
    'photo-of': {
      title: '查找照片',
      description: '查找人员、团队或组的照片，并将其插入你的消息',
    },
  },
  nameParameter: { title: '名称', description: '人员、团队或组的名称' },
};
