import type { Translated } from '../../parts/translated';

export const accountRefusals: Translated<'accountRefusals', 'zh-hans'> = {
  'auth.outsider':
    '此对话属于另一个组织，而我只为该组织的人员服务。请联系该组织的人员，例如团队所有者。若要设置你自己的照片，请在你自己的组织中使用 PhotoBot。',
  'auth.sign_in_stale': {
    search: '你的登录已过期。请重新搜索以登录。',
    press: '你的登录已过期。请选择“重试”以登录。',
  },
  'auth.sign_in_refused':
    'Microsoft 365 拒绝了你的登录，重新登录也会被拒绝，因此未做任何更改。请联系管理员查看 Entra 的登录日志。',
  'auth.not_silent':
    'Teams 无法自动为你登录，因此未做任何更改。请再次选择该按钮，并在 Teams 显示“登录”时选择它。',
  'auth.app_missing':
    '由于你尚未添加 PhotoBot，Teams 无法自动为你登录。请在“应用”中添加 PhotoBot，然后再次选择该按钮；或者在 Teams 显示“登录”时选择它。',
  'auth.code_wrong': '代码错误或已过期。请检查六位数字，或再次选择“登录”以获取新代码。',
  'auth.consent_needed': {
    missing: 'PhotoBot 需要权限 {scopes}。该权限尚未授予。',
    missingFor: 'PhotoBot 需要权限 {scopes} 才能{purpose}。该权限尚未授予。',
    administrator: '组织的管理员可以通过“授予权限”为所有人授予该权限。授予后，请选择“重试”。',
    yourself:
      '如果组织没有规定只能由管理员授权，你可以通过“授予权限”自行授予。授予后，请选择“重试”。',
  },
  'auth.step_up_needed':
    '组织要求使用更强的登录方式来执行此操作，例如多重身份验证。请选择“重试”，并在 Teams 显示“登录”时选择它。如果仍然不行，请注销 Teams 后重新登录，然后选择“重试”。',
  'auth.blocked_by_policy': '组织的策略阻止了此次登录，例如不允许在此设备上登录。请联系管理员。',
  'auth.not_assigned':
    '组织只允许已分配的人员使用 PhotoBot；请让管理员为你分配 (企业应用程序 › PhotoBot › 用户和组)。',
  'auth.no_account':
    '你的帐户不属于此组织，因此未做任何更改。请让管理员邀请你加入，或在你自己的组织中使用 PhotoBot。',
  'auth.account_blocked': '你的帐户已被禁用或锁定，因此未做任何更改。请联系管理员解除限制。',
  'auth.misconfigured': {
    credential: 'PhotoBot 未能通过 Microsoft 365 的身份验证。请联系管理员检查 PhotoBot 的凭据。',
    connection:
      'PhotoBot 的连接设置有误，登录服务未予接受。请联系管理员检查 Azure 机器人的 OAuth 连接。',
    registration: 'PhotoBot 未在 Microsoft 365 中正确注册。请联系管理员检查应用注册。',
  },
  'auth.unavailable': '登录服务目前没有响应。',
  'auth.wrong_person': {
    search: '你使用了其他帐户登录，因此我没有搜索。请重新搜索，并使用你在 Teams 中使用的帐户登录。',
    press:
      '你使用了其他帐户登录，因此我没有执行任何操作。请再次选择该按钮，并使用你在 Teams 中使用的帐户登录。',
  },
  'auth.not_owner': {
    group: '只有组的所有者才能更改其照片，因此未做任何更改。请联系所有者。',
    team: '只有团队的所有者才能更改其照片，因此未做任何更改。请让所有者发送图片；如果团队已存档，所有者必须先将其还原。',
  },
  'auth.not_administrator':
    '只有用户管理员、人员管理员、全局管理员或 PhotoBot 的照片管理员才能更改其他人的照片，因此未做任何更改。请联系这些管理员。',
  'auth.not_photo_administrator':
    '只有列为 PhotoBot 照片管理员的人员才能执行此操作，因此未做任何更改。请联系照片管理员。',
  'auth.application_denied':
    'PhotoBot 自身没有更改此照片的权限，因此未做任何更改。请联系管理员授予权限，然后选择“重试”。',
  'auth.guest': '你是此组织的来宾。来宾应在自己所属的组织中设置照片，因此未做任何更改。',
  'auth.guest_not_owner': {
    group:
      '只有组的所有者才能更改其照片，而来宾不能成为所有者，因此未做任何更改。请让所有者发送图片。',
    team: '只有团队的所有者才能更改其照片，而来宾不能成为所有者，因此未做任何更改。请让所有者发送图片。',
  },
  'auth.sign_out_failed': {
    misconfigured:
      '登录服务拒绝了注销请求，因此你仍处于登录状态。请联系管理员检查 PhotoBot 的连接设置。',
    unreachable: '我无法连接到登录服务，因此你可能仍处于登录状态。请过一分钟后重新输入“注销”。',
  },
  'graph.no_mailbox':
    '没有用于保存照片的 Exchange Online 邮箱，因此未做任何更改。新帐户的邮箱可能会在一天之内创建；如果没有创建，请联系管理员。',
  'graph.no_licence': {
    you: '你的帐户没有照片所需的 Exchange Online 许可证，因此未做任何更改。请联系管理员分配许可证。',
    user: '此人的帐户没有照片所需的 Exchange Online 许可证，因此未做任何更改。请联系管理员分配许可证。',
    group: '该组没有照片所需的 Exchange Online 许可证，因此未做任何更改。请联系管理员分配许可证。',
    team: '该团队没有照片所需的 Exchange Online 许可证，因此未做任何更改。请联系管理员分配许可证。',
  },
  'graph.mailbox_full': {
    you: '你的邮箱已满，因此未做任何更改。请删除邮箱中的一些内容，或联系管理员增加空间，然后重试。',
    user: '此人的邮箱已满，因此未做任何更改。请联系此人或管理员清理出空间，然后重试。',
    group:
      '该组的邮箱已满，因此未做任何更改。请删除邮箱中的一些内容，或联系管理员增加空间，然后重试。',
    team: '该团队的邮箱已满，因此未做任何更改。请删除邮箱中的一些内容，或联系管理员增加空间，然后重试。',
  },
  'graph.storage_full':
    '此照片的存储空间已满，因此未做任何更改。请联系管理员清理出空间，然后重试。',
  'graph.account_disabled': {
    you: '你的帐户已被阻止或禁用，因此未做任何更改。请联系管理员。',
    user: '此人的帐户已被阻止或禁用，因此未做任何更改。请联系管理员。',
    group: '该组的帐户已被阻止或禁用，因此未做任何更改。请联系管理员。',
    team: '该团队的帐户已被阻止或禁用，因此未做任何更改。请联系管理员。',
  },
  'graph.mailbox_closed': {
    you: '你的邮箱位于组织自己的服务器上，或者有策略禁止应用访问，因此 PhotoBot 无法访问。请联系管理员。',
    user: '此人的邮箱位于组织自己的服务器上，或者有策略禁止应用访问，因此 PhotoBot 无法访问。请联系管理员。',
    group:
      '该组的邮箱位于组织自己的服务器上，或者有策略禁止应用访问，因此 PhotoBot 无法访问。请联系管理员。',
    team: '该团队的邮箱位于组织自己的服务器上，或者有策略禁止应用访问，因此 PhotoBot 无法访问。请联系管理员。',
  },
  'graph.access_policy': '组织的策略不允许 PhotoBot 访问此邮箱，因此未做任何更改。请联系管理员。',
};
