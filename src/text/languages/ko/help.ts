import type { Translated } from '../../parts/translated';

export const helpTexts: Translated<'helpTexts', 'ko'> = {
  help: {
    heading: 'PhotoBot으로 사진을 설정할 수 있습니다',
    intro: {
      personal:
        '이미지를 보내 주세요. 내 사진으로 설정하면 어떻게 보이는지 보여 드리며, 확인하시면 설정됩니다. 다음과 같이 입력할 수도 있습니다:',
      groupChat:
        'PhotoBot을 멘션하고 다음 중 하나를 입력하세요. 사진을 설정하려면 이미지를 추가하세요:',
      channel:
        'PhotoBot을 멘션하고 다음 중 하나를 입력하세요. 사진을 설정하려면 이미지를 추가하세요:',
    },
    forOthers: '그 조직의 사용자가 여기에서 입력할 수 있는 내용은 다음과 같습니다:',
    more: '더 보기',
    outro:
      '자를 위치를 선택하려면 “위쪽”, “가운데”, “아래쪽”, “왼쪽”, “오른쪽” 또는 “전체”를, 이미지를 회전하려면 “왼쪽으로 회전”을, 배경을 검은색으로 하려면 “검은색 배경”을 덧붙이세요. 지원되는 형식: {formats}(최대 {megabytes}MB). 확인하기 전에는 아무것도 변경되지 않으며, 확인한 후에도 {undoHours}시간 동안 되돌릴 수 있습니다.',
  },

  commandExamples: {
    'set-my-photo': '내 사진 설정',
    'set-team-photo': '팀 사진 설정',
    'set-named-team-photo': 'Launch Team 팀 사진 설정',
    'set-group-photo': 'Marketing 그룹 사진 설정',
    'set-user-photo': '"Megan Bowen" 사진 설정',
    'set-contact-photo': 'Bob Smith 연락처 사진 설정',
    'use-photo': '"Diego Siciliani" 사진을 내 사진으로 사용',
    'show-photo': '"Diego Siciliani" 사진 보기',
    'remove-photo': 'Marketing 그룹 사진 제거',
    cancel: '취소',
    undo: '되돌리기',
    history: '기록',
    'sign-out': '로그아웃',
    help: '도움말',
  },

  commandLines: {
    'set-my-photo': '메시지의 이미지를 내 사진으로 설정합니다',
    'set-team-photo': '메시지의 이미지를 이 팀의 사진으로 설정합니다(소유자만)',
    'set-named-team-photo': '소유한 팀의 사진을 어디에서나 설정합니다. 팀 이름을 입력하세요',
    'set-group-photo':
      '소유한 Microsoft 365 그룹의 사진을 설정합니다. 그룹 이름이나 메일 주소를 입력하세요',
    'set-user-photo':
      '다른 사용자의 사진을 설정합니다(관리자만). 멘션하거나 메일 주소 또는 이름을 입력하세요',
    'set-contact-photo': 'Outlook 연락처의 사진을 설정합니다. 연락처 이름을 입력하세요',
    'use-photo': '이미지 대신 다른 사용자나 팀의 기존 사진을 사용합니다',
    'show-photo':
      '현재 사진을 표시합니다. “… 팀 사진 보기”, “… 그룹 사진 보기”, “… 연락처 사진 보기”도 사용할 수 있습니다',
    'remove-photo': '확인 후 사진을 제거합니다. 사용자의 사진은 “… 사진 제거”를 입력하세요',
    cancel: '여기에서 가장 최근에 한 제안을 취소합니다(카드의 “취소” 단추와 같음)',
    undo: '이 대화에서 마지막으로 변경한 사진을 되돌립니다',
    history: '최근 변경 내용을 나열합니다. 1:1 채팅에서는 되돌리기 단추도 표시됩니다',
    'sign-out': '로그인 정보를 지웁니다. 다음에 로그인이 필요한 단추를 선택하면 다시 로그인됩니다',
    help: 'PhotoBot이 여기에서 할 수 있는 작업을 표시합니다',
  },

  wholeTeamLines: {
    private: '비공개 채널에는 자체 사진이 없으므로 이 사진은 팀 전체의 사진입니다.',
    shared: '공유 채널에는 자체 사진이 없으므로 이 사진은 채널을 소유한 팀 전체의 사진입니다.',
  },

  helpNotes: {
    meeting:
      '모임에는 팀이 없으며, 모임의 이미지는 어떤 앱에서도 설정할 수 없습니다. 팀 사진을 설정하려면 팀 이름을 입력하거나 해당 팀의 채널에서 입력하세요.',
    groupChat: '이 채팅의 이미지는 어떤 앱에서도 변경할 수 없습니다.',
    private:
      '이 채널에는 자체 사진이 없습니다. “팀 사진 설정”을 입력하면 팀 전체의 사진이 설정됩니다.',
    shared:
      '이 채널에는 자체 사진이 없습니다. “팀 사진 설정”을 입력하면 채널을 소유한 팀 전체의 사진이 설정됩니다. PhotoBot은 채널을 소유한 조직의 사용자만 사용할 수 있습니다.',
  },

  places: {
    personal: '1:1 채팅',
    groupChat: '그룹 채팅',
    channel: '채널',
  },

  outcomes: {
    unknown: '완료되었을 수 있음',
    proposed: '아직 완료되지 않음',
    applying: '진행 중',
    applied: '완료됨',
    undoing: '되돌리는 중',
    undone: '되돌림',
    cancelled: '취소됨',
    lapsed: '만료됨',
    failed: '실패',
  },

  historyWords: {
    heading: '최근 변경 내용',
    none: '아직 사진을 변경하지 않았습니다.',
    noneHere:
      '최근 변경 내용 중 이 대화에서 변경한 것은 없습니다. 1:1 채팅에서 “기록”을 입력하면 전체 내용이 표시됩니다.',
    onlyHere:
      '이 대화에서 변경한 내용만 표시됩니다. 1:1 채팅에서 “기록”을 입력하면 전체 내용이 표시됩니다.',
    what: '{what}: {name}',
    when: { known: '{time}', utc: '{time}(UTC)' },
    undo: '변경 내용 {count}개 중 {number}번째 되돌리기. {line}',
  },
};
