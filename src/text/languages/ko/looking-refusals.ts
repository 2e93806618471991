import type { Translated } from '../../parts/translated';

export const lookingRefusals: Translated<'lookingRefusals', 'ko'> = {
  'auth.sign_in_refused':
    'Microsoft 365에서 로그인을 거부했으며, 다시 로그인해도 마찬가지입니다. 관리자에게 Entra 로그인 로그를 확인해 달라고 요청하세요.',
  'auth.not_silent':
    'Teams에서 자동으로 로그인하지 못했습니다. 단추를 다시 선택하고 Teams에 “로그인”이 표시되면 선택하세요.',
  'auth.no_account':
    '이 계정은 이 조직에 속하지 않습니다. 관리자에게 초대를 요청하거나 본인의 조직에서 PhotoBot을 사용하세요.',
  'auth.account_blocked': '계정이 사용 중지되었거나 잠겨 있습니다. 관리자에게 해제를 요청하세요.',
  'auth.not_photo_administrator':
    'PhotoBot의 사진 관리자 목록에 있는 사용자만 볼 수 있습니다. 사진 관리자에게 문의하세요.',
  'auth.application_denied':
    'PhotoBot에 이 사진을 볼 수 있는 권한이 없습니다. 관리자에게 권한 부여를 요청한 후 “다시 시도”를 선택하세요.',
  'auth.guest': '이 조직의 게스트이므로 내 사진은 원래 소속된 조직에 있습니다.',
  'graph.denied': 'Microsoft 365에서 허용하지 않았습니다. 이 사진을 볼 권한이 없을 수 있습니다.',
  'graph.no_mailbox':
    '사진을 보관할 Exchange Online 사서함이 없습니다. 새 계정이라면 하루 안에 만들어질 수 있습니다. 만들어지지 않으면 관리자에게 문의하세요.',
  'graph.no_licence': {
    you: '계정에 사진 설정에 필요한 Exchange Online 라이선스가 없습니다. 관리자에게 라이선스를 요청하세요.',
    user: '이 사용자의 계정에 사진 설정에 필요한 Exchange Online 라이선스가 없습니다. 관리자에게 라이선스를 요청하세요.',
    group:
      '그룹에 사진 설정에 필요한 Exchange Online 라이선스가 없습니다. 관리자에게 라이선스를 요청하세요.',
    team: '팀에 사진 설정에 필요한 Exchange Online 라이선스가 없습니다. 관리자에게 라이선스를 요청하세요.',
  },
  'graph.mailbox_full': {
    you: '사서함이 가득 차서 Microsoft 365에 사진이 표시되지 않습니다. 사서함에서 항목을 삭제하거나 관리자에게 용량을 늘려 달라고 요청한 후 다시 확인하세요.',
    user: '이 사용자의 사서함이 가득 차서 Microsoft 365에 사진이 표시되지 않습니다. 해당 사용자나 관리자에게 공간 확보를 요청한 후 다시 확인하세요.',
    group:
      '그룹의 사서함이 가득 차서 Microsoft 365에 사진이 표시되지 않습니다. 사서함에서 항목을 삭제하거나 관리자에게 용량을 늘려 달라고 요청한 후 다시 확인하세요.',
    team: '팀의 사서함이 가득 차서 Microsoft 365에 사진이 표시되지 않습니다. 사서함에서 항목을 삭제하거나 관리자에게 용량을 늘려 달라고 요청한 후 다시 확인하세요.',
  },
  'graph.storage_full':
    '이 사진의 저장 공간이 가득 차서 Microsoft 365에 사진이 표시되지 않습니다. 관리자에게 공간 확보를 요청하세요.',
  'graph.account_disabled': {
    you: '계정이 차단되었거나 사용 중지되어 Microsoft 365에 사진이 표시되지 않습니다. 관리자에게 문의하세요.',
    user: '이 사용자의 계정이 차단되었거나 사용 중지되어 Microsoft 365에 사진이 표시되지 않습니다. 관리자에게 문의하세요.',
    group:
      '그룹의 계정이 차단되었거나 사용 중지되어 Microsoft 365에 사진이 표시되지 않습니다. 관리자에게 문의하세요.',
    team: '팀의 계정이 차단되었거나 사용 중지되어 Microsoft 365에 사진이 표시되지 않습니다. 관리자에게 문의하세요.',
  },
  'graph.access_policy':
    '조직의 정책에 따라 PhotoBot은 이 사서함에 액세스할 수 없습니다. 관리자에게 문의하세요.',
  'graph.target_is_guest': '이 사용자는 게스트이므로 사진은 원래 소속된 조직에 있습니다.',
  'graph.unsupported_tenant': '이 유형의 조직에서는 Microsoft 365에 사진이 저장되지 않습니다.',
  'bot.busy': '현재 많은 이미지를 처리하고 있습니다. 1분 후에 “다시 시도”를 선택하세요.',
};
