import type { Translated } from '../../parts/translated';

export { accountRefusals } from './account-refusals';
export { changeTexts } from './changes';
export { photoHeadings } from './headings';
export { helpTexts } from './help';
export { lookingRefusals } from './looking-refusals';
export { noteTexts } from './notes';
export { formatNames, pictureRefusals } from './picture-refusals';
export { questionTexts } from './questions';
export { otherRefusals } from './refusals';
export { waiting } from './waiting';

/** Chinese in simplified letters: Microsoft 365’s terms, and 你. */
export const frameTexts: Translated<'frameTexts', 'zh-hans'> = {
  buttons: {
    confirm: '确认',
    tryAgain: '重试',
    cancel: '取消',
    undo: '撤消',
    restore: '还原',
    turnLeft: '向左旋转',
    turnRight: '向右旋转',
    grant: '授予权限',
    signIn: '继续',
    choices: '显示选项',
    install: '将 PhotoBot 添加到此团队',
  },

  cropNames: {
    auto: '自动',
    centre: '居中',
    top: '顶部',
    bottom: '底部',
    left: '左侧',
    right: '右侧',
    fit: '完整图片',
  },

  groundNames: { white: '白色', black: '黑色' },

  signIn: {
    title: '登录 PhotoBot',
    button: '登录',
    text: 'PhotoBot 使用你的权限更改照片。请登录。',
    notSilent:
      'Teams 无法自动为你登录。请在此处登录，我会继续完成你请求的操作。如果页面显示六位数的代码，请将它发送给我。',
  },

  pages: {
    granted: { heading: '已完成。', next: '请返回 Teams 并选择“重试”。' },
    lapsed: {
      heading: '此链接已过期。',
      next: '请返回 Teams，再次选择该按钮。',
    },
    notGranted: '未授予权限。',
    notSignedIn: '未登录。',
    reasons: {
      declined:
        '权限请求被拒绝，因此未做任何更改。若要授予权限，请返回 Teams 并再次选择“授予权限”。',
      administrator:
        '只有组织的管理员才能授予此权限。请联系管理员进行授权，然后返回 Teams 并选择“重试”。',
      unfinished: '登录未完成。请返回 Teams，再次选择该按钮。',
      policy:
        '组织的策略阻止了此次登录，例如不允许在此设备上登录。请联系管理员，然后返回 Teams 重试。',
      account: '你的帐户无权在此处执行此操作。请联系管理员，然后返回 Teams 重试。',
      unavailable: 'Microsoft 登录服务目前没有响应。请过几分钟后返回 Teams 重试。',
      registration:
        'PhotoBot 的注册信息有误，Microsoft 未予接受。请联系管理员检查应用注册，然后返回 Teams 重试。',
      unknown: 'Microsoft 拒绝了此请求。请返回 Teams 重试；如果问题仍然存在，请联系管理员。',
    },
  },
};
