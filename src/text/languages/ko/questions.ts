import type { Translated } from '../../parts/translated';

export const questionTexts: Translated<'questionTexts', 'ko'> = {
  asks: {
    cancelled: '취소되었습니다',
    lapsed: '이 질문은 만료되었습니다',
    failed: '이 작업은 수행할 수 없습니다',
    picture: '어떤 이미지를 사용할까요?',
    own: { group: '어떤 그룹인가요?', team: '어떤 팀인가요?' },
    whose: '누구의 사진으로 설정할까요?',
    which: '어떤 “{name}”인가요?',
    notFound: '“{name}”을(를) 찾을 수 없습니다',
    permission: '권한이 필요합니다',
    problem: '아직 완료되지 않았습니다',
    mayFind: '이미지를 찾아봐도 될까요?',
    mayUndo: '이전 사진으로 되돌려도 될까요?',
    mayLook: '사진을 확인해도 될까요?',
    mayLookUp: {
      name: '“{name}”을(를) 찾아봐도 될까요?',
      team: '내 팀을 찾아봐도 될까요?',
      group: '내 그룹을 찾아봐도 될까요?',
    },
  },

  signInLines: {
    find: 'Teams에서 이미지를 받지 못했습니다. “계속”을 선택하면 로그인한 사용자의 권한으로 메시지에서 이미지를 찾습니다. 아직 아무것도 변경되지 않았습니다.',
    named:
      '“계속”을 선택하면 로그인한 사용자의 권한으로 이 이름을 찾습니다. 아직 아무것도 변경되지 않았습니다.',
    team: '“계속”을 선택하면 로그인한 사용자의 권한으로 소유한 팀을 찾습니다. 아직 아무것도 변경되지 않았습니다.',
    group:
      '“계속”을 선택하면 로그인한 사용자의 권한으로 소유한 그룹을 찾습니다. 아직 아무것도 변경되지 않았습니다.',
    use: '“계속”을 선택하면 로그인한 사용자의 권한으로 사진을 확인합니다. 아직 아무것도 변경되지 않았습니다.',
    show: '“계속”을 선택하면 로그인한 사용자의 권한으로 사진을 확인합니다.',
    remove:
      '“계속”을 선택하면 로그인한 사용자의 권한으로 사진을 확인합니다. 아직 아무것도 변경되지 않았습니다.',
    undo: '이 작업을 하려면 로그인해야 합니다. 진행하려면 “계속”을 선택하세요.',
  },

  groupTraits: {
    team: '팀 있음',
    dynamic: '동적 멤버 자격',
    hidden: '숨겨진 멤버 자격',
  },

  looking: {
    picture: '이미지를 찾는 중…',
    set: '설정할 사진을 찾는 중…',
    show: '사진을 찾는 중…',
    remove: '사진을 찾는 중…',
  },

  lookingInDialog: {
    picture: '이미지를 찾고 있습니다',
    set: '설정할 사진을 찾고 있습니다',
  },

  questionLines: {
    looking: '잠시 시간이 걸립니다. 아직 아무것도 변경되지 않았습니다.',
    wait: '이미지를 찾고 있습니다. 잠시 후 “계속”을 선택하세요. 아직 아무것도 변경되지 않았습니다.',
    offers: {
      me: '내 사진',
      team: '이 팀',
      'own-team': '팀 선택…',
      'own-group': '그룹 선택…',
      user: '다른 사용자…',
    },
    whose: '누구의 사진을 설정할지 선택하세요. 아직 아무것도 변경되지 않았습니다.',
    whoseOfSeveral:
      '사진은 한 번에 하나씩 설정할 수 있습니다. 먼저 설정할 대상을 선택하고, 다른 대상에는 이미지를 다시 보내 주세요. 아직 아무것도 변경되지 않았습니다.',
    name: '“Megan Bowen” 또는 “Megan Bowen 사진 설정”과 같이 누구의 사진을 설정할지 {stepsMinutes}분 이내에 입력하세요. 채널이나 그룹 채팅에서는 PhotoBot도 멘션하세요. 그때까지 이미지를 보관합니다.',
    notThisChat:
      '이 채팅의 이미지는 어떤 앱에서도 변경할 수 없습니다. 여기에서는 Microsoft 365 그룹의 사진을 설정할 수 있습니다.',
    chooseOwn: '소유한 항목입니다. 하나를 선택하세요. 아직 아무것도 변경되지 않았습니다.',
    choose:
      '일치하는 항목이 여러 개 있습니다. 하나를 선택하세요. 아직 아무것도 변경되지 않았습니다.',
    nearest: '이 중에 찾으시는 항목이 있나요? 아직 아무것도 변경되지 않았습니다.',
    hidden:
      '일치하는 항목이 여러 개 있습니다. “선택 항목 표시”를 선택하세요. 항목은 나에게만 표시됩니다.',
    hiddenNearest:
      '비슷한 이름이 있습니다. “선택 항목 표시”를 선택하세요. 항목은 나에게만 표시됩니다.',
    more: {
      other:
        '일치하는 항목이 {count}개 더 있습니다. 이름을 더 자세히 입력하거나 전체 이름을 따옴표로 묶으세요.',
    },
    lapsed: '{proposalMinutes}분 동안 아무 작업도 없었습니다. 명령을 다시 입력하세요.',
    lapsedDialog: '{proposalMinutes}분 동안 아무 작업도 없었습니다. 작업을 다시 선택하세요.',
    nothingChanged: '아무것도 변경되지 않았습니다.',
    choosePicture:
      '이미지가 여러 개 있습니다. 하나를 선택하세요. 아직 아무것도 변경되지 않았습니다.',
    picture: '이미지 {number}',
    pictureOf: '{name}의 사진',
    smallOf: '{name}의 미리 보기',
    row: '{name}, {detail}',
    rowOf: '{row}, {count}개 중 {number}번째',
  },

  recentWords: {
    heading: { me: '내 사진 설정', team: '팀 사진 설정' },
    wait: '최근에 설정한 사진을 찾고 있습니다. 잠시 후 “계속”을 선택하세요. 아직 아무것도 변경되지 않았습니다.',
    choose:
      '지난 {undoHours}시간 동안 설정한 사진을 사용할 수 있습니다. 아직 아무것도 변경되지 않았습니다.',
    row: '{whose}. {when}. 사진 {count}장 중 {number}번째',
    when: {
      hours: { other: '{count}시간 전에 설정' },
      minutes: { other: '{count}분 전에 설정' },
      now: '방금 설정',
    },
    send: '새 이미지를 사용하려면 PhotoBot과의 1:1 채팅에서 다음 내용과 함께 이미지를 보내 주세요:',
    sendHere: '새 이미지를 사용하려면 여기에서 다음 내용과 함께 이미지를 보내 주세요:',
    noTeam:
      '이 대화에는 팀이 없습니다. PhotoBot과의 1:1 채팅에서 다음과 같이 소유한 팀의 이름과 함께 이미지를 보내 주세요:',
    noTeamHere:
      '이 대화에는 팀이 없습니다. 여기에서 다음과 같이 소유한 팀의 이름과 함께 이미지를 보내 주세요:',
    unseen: {
      me: 'PhotoBot이 이 채팅에 없으므로 내용을 볼 수 없습니다. PhotoBot과의 1:1 채팅에서 다음 내용과 함께 이미지를 보내 주세요:',
      team: 'PhotoBot이 이 채팅에 없으므로 내용을 볼 수 없습니다. PhotoBot과의 1:1 채팅에서 다음과 같이 소유한 팀의 이름과 함께 이미지를 보내 주세요:',
    },
    teamExample: 'Launch Team 팀 사진 설정',
    commands: { me: '내 사진 설정', team: '{name} 팀 사진 설정' },
    openChat: 'PhotoBot과의 채팅 열기',
  },

  notSearched: {
    user: '검색하지 않음: 사용자',
    team: '검색하지 않음: 팀',
    group: '검색하지 않음: 그룹',
    'user, team': '검색하지 않음: 사용자, 팀',
    'user, group': '검색하지 않음: 사용자, 그룹',
    'team, group': '검색하지 않음: 팀, 그룹',
    'user, team, group': '검색하지 않음: 사용자, 팀, 그룹',
  },

  searchNotGranted: {
    user: '사용자를 찾는 데 필요한 권한이 부여되지 않았습니다. PhotoBot에 “… 사진 보기”를 이름과 함께 보내면 권한을 부여하는 방법을 알려 드립니다.',
    team: '팀을 찾는 데 필요한 권한이 부여되지 않았습니다. PhotoBot에 “… 팀 사진 보기”를 이름과 함께 보내면 권한을 부여하는 방법을 알려 드립니다.',
    group:
      '그룹을 찾는 데 필요한 권한이 부여되지 않았습니다. PhotoBot에 “… 그룹 사진 보기”를 이름과 함께 보내면 권한을 부여하는 방법을 알려 드립니다.',
  },

  extension: {
    dialogTitle: 'PhotoBot',
    signInNeeded: '로그인이 만료되었습니다. 이 창을 닫고 작업을 다시 선택하세요.',
    searchAgain:
      '조직에서 다단계 인증과 같은 더 강력한 로그인을 요구합니다. 다시 검색하고 Teams에 “로그인”이 표시되면 선택하세요.',
    photoOf: '{name}의 사진',
    noPhoto: '사진 없음',
    notSearched: '일부는 검색되지 않았습니다',
  },
};
