import type { Translated } from '../../parts/translated';

export const lookingRefusals: Translated<'lookingRefusals', 'zh-hans'> = {
  'auth.sign_in_refused':
    'Microsoft 365 拒绝了你的登录，重新登录也会被拒绝。请联系管理员查看 Entra 的登录日志。',
  'auth.not_silent': 'Teams 无法自动为你登录。请再次选择该按钮，并在 Teams 显示“登录”时选择它。',
  'auth.no_account':
    '你的帐户不属于此组织。请让管理员邀请你加入，或在你自己的组织中使用 PhotoBot。',
  'auth.account_blocked': '你的帐户已被禁用或锁定。请联系管理员解除限制。',
  'auth.not_photo_administrator':
    '只有列为 PhotoBot 照片管理员的人员才能查看此内容。请联系照片管理员。',
  'auth.application_denied':
    'PhotoBot 自身没有查看此照片的权限。请联系管理员授予权限，然后选择“重试”。',
  'auth.guest': '你是此组织的来宾，你的照片保存在你所属的组织中。',
  'graph.denied': 'Microsoft 365 不允许此操作。你可能没有查看此照片的权限。',
  'graph.no_mailbox':
    '没有可用于保存照片的 Exchange Online 邮箱。新帐户的邮箱可能会在一天之内创建；如果没有创建，请联系管理员。',
  'graph.no_licence': {
    you: '你的帐户没有照片所需的 Exchange Online 许可证。请联系管理员分配许可证。',
    user: '此人的帐户没有照片所需的 Exchange Online 许可证。请联系管理员分配许可证。',
    group: '该组没有照片所需的 Exchange Online 许可证。请联系管理员分配许可证。',
    team: '该团队没有照片所需的 Exchange Online 许可证。请联系管理员分配许可证。',
  },
  'graph.mailbox_full': {
    you: '你的邮箱已满，因此 Microsoft 365 不显示照片。请删除邮箱中的一些内容，或联系管理员增加空间，然后再次查看。',
    user: '此人的邮箱已满，因此 Microsoft 365 不显示照片。请联系此人或管理员清理出空间，然后再次查看。',
    group:
      '该组的邮箱已满，因此 Microsoft 365 不显示照片。请删除邮箱中的一些内容，或联系管理员增加空间，然后再次查看。',
    team: '该团队的邮箱已满，因此 Microsoft 365 不显示照片。请删除邮箱中的一些内容，或联系管理员增加空间，然后再次查看。',
  },
  'graph.storage_full':
    '此照片的存储空间已满，因此 Microsoft 365 不显示照片。请联系管理员清理出空间。',
  'graph.account_disabled': {
    you: '你的帐户已被阻止或禁用，因此 Microsoft 365 不显示其照片。请联系管理员。',
    user: '此人的帐户已被阻止或禁用，因此 Microsoft 365 不显示其照片。请联系管理员。',
    group: '该组的帐户已被阻止或禁用，因此 Microsoft 365 不显示其照片。请联系管理员。',
    team: '该团队的帐户已被阻止或禁用，因此 Microsoft 365 不显示其照片。请联系管理员。',
  },
  'graph.access_policy': '组织的策略不允许 PhotoBot 访问此邮箱。请联系管理员。',
  'graph.target_is_guest': '此人是来宾，其照片保存在其所属的组织中。',
  'graph.unsupported_tenant': 'Microsoft 365 不为此类组织保存照片。',
  'bot.busy': '我正在处理大量图片。请过一分钟后选择“重试”。',
};
