import type { Translated } from '../../parts/translated';

export const changeTexts: Translated<'changeTexts', 'ko'> = {
  headings: {
    overtaken: '되돌리지 않았습니다',
    cancelled: '취소되었습니다',
    lapsed: '이 제안은 만료되었습니다',
  },

  owners: {
    asker: '요청한 사람의 사진',
    me: '{name}(본인 사진)',
    group: '그룹: {name}',
    team: '팀: {name}',
    contact: '내 연락처: {name}',
    contactOf: '{owner} 님의 연락처: {name}',
  },

  onConfirm: {
    set: '“확인”을 선택하면 Microsoft 365에 저장됩니다.',
    remove: '“확인”을 선택하면 Microsoft 365에서 제거됩니다.',
    asApplication: {
      set: '사진 관리자이므로, “확인”을 선택하면 PhotoBot의 자체 권한으로 Microsoft 365에 저장됩니다. 사진의 주인에게 알림이 전송됩니다.',
      remove:
        '사진 관리자이므로, “확인”을 선택하면 PhotoBot의 자체 권한으로 Microsoft 365에서 제거됩니다. 사진의 주인에게 알림이 전송됩니다.',
    },
  },

  rights: {
    user: '사용자 관리자, People 관리자 또는 전역 관리자여야 합니다.',
    group: '그룹의 소유자여야 합니다.',
    team: '팀의 소유자여야 합니다.',
  },

  undoBefore: {
    team: '{undoHours}시간 동안 되돌릴 수 있습니다. 단, 팀의 첫 사진인 경우에는 Microsoft 365에서 제거할 수 없으므로 되돌릴 수 없습니다.',
    contact:
      '{undoHours}시간 동안 되돌릴 수 있습니다. 단, 연락처의 첫 사진인 경우에는 Microsoft 365에서 제거할 수 없으므로 되돌릴 수 없습니다.',
    usual: '{undoHours}시간 동안 되돌릴 수 있습니다.',
  },

  lines: {
    askedBy: {
      nobody: '요청한 사람만 단추를 사용할 수 있습니다.',
      name: '{name} 님만 단추를 사용할 수 있습니다.',
    },
    damaged:
      '파일이 손상되어 일부가 누락되었습니다. 읽을 수 있는 부분만 표시했으니 자세히 확인하세요.',
    earlier: {
      words: '앞서 요청하신 작업에 이 이미지를 사용합니다.',
      picture: '앞서 보내신 이미지를 사용합니다.',
    },
    unread: '다음 부분은 이해하지 못해 제외했습니다: “{words}”',
    lookAgain: '계속 확인하고 있습니다. 결과는 이 카드에 표시됩니다.',
    lookedLong: '결과를 알 수 없어 확인을 중단했습니다. 사진을 직접 확인하세요.',
    small:
      '사진이 {side} × {side}픽셀에 불과해 흐리게 보일 수 있습니다. {best} × {best}픽셀 이상을 권장합니다.',
    undoAfter: '{undoHours}시간 동안 되돌릴 수 있습니다.',
    undoImpossible:
      '되돌릴 수 없습니다. 이전에는 사진이 없었고, 이 사진은 Microsoft 365에서 제거할 수 없습니다.',
    there: 'Microsoft 365에 저장되었습니다.',
    taken: 'Microsoft 365에서 사진을 받았습니다.',
    takenAndLags: 'Microsoft 365에서 사진을 받았지만 아직 이전 사진이 표시됩니다.',
    gone: 'Microsoft 365에서 제거되었습니다.',
    lagGroup: '팀의 그룹 사진으로 저장되었습니다. Teams에는 몇 시간 후에 표시됩니다.',
    onlyDirectory:
      '사서함이 없어 Entra에만 저장됩니다. Outlook과 SharePoint에는 표시되지 않습니다.',
    removed: '이전에 Microsoft 365에 사진이 없었으므로 지금도 사진이 없습니다.',
    nothingChanged: '아무것도 변경되지 않았습니다.',
    lapsed:
      '{proposalMinutes}분 동안 “확인”을 선택하지 않아 아무것도 변경되지 않았습니다. 이미지를 다시 보내 주세요.',
    lapsedDialog:
      '{proposalMinutes}분 동안 “확인”을 선택하지 않아 아무것도 변경되지 않았습니다. 작업을 다시 선택하세요.',
    lapsedRemoval:
      '{proposalMinutes}분 동안 “확인”을 선택하지 않아 아무것도 변경되지 않았습니다. 명령을 다시 입력하세요.',
    previewAlt: '설정될 사진의 미리 보기',
    listedAlt: '채팅 목록에 표시되는 사진',
    appliedAlt: '새 사진',
    removeAlt: '제거할 사진',
    removedAlt: '제거된 사진',
    administrator: '관리자: {contact}',
    details: '세부 정보',
    requestId: '요청 ID: {id}',
    etag: { none: 'ETag: 없음', some: 'ETag: {etag}' },
  },

  seen: {
    all: 'Teams, Outlook, SharePoint에 변경 내용이 표시되기까지 몇 분이 걸리며, 최대 3일이 걸릴 수도 있습니다.',
    people:
      'Teams, Outlook, SharePoint에 변경 내용이 표시되기까지 몇 분이 걸리며, 최대 3일이 걸릴 수도 있습니다. 다른 사용자의 Teams에는 로그아웃했다가 다시 로그인하거나 캐시를 지우기 전까지 몇 주 동안(최대 60일) 이전 사진이 표시될 수 있습니다.',
  },

  framed: {
    crop: '자르기: {crop}',
    turns: { 90: '오른쪽으로 회전', 180: '위아래 뒤집힘', 270: '왼쪽으로 회전' },
    grounds: { white: '흰색 배경', black: '검은색 배경' },
    chosen: '{title}, 선택됨',
  },
};
