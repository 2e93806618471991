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

/** Korean: Microsoft 365’s terms, and 합니다 and 하세요. */
export const frameTexts: Translated<'frameTexts', 'ko'> = {
  buttons: {
    confirm: '확인',
    tryAgain: '다시 시도',
    cancel: '취소',
    undo: '실행 취소',
    restore: '복원',
    turnLeft: '왼쪽으로 회전',
    turnRight: '오른쪽으로 회전',
    grant: '권한 부여',
    signIn: '계속',
    choices: '선택 항목 표시',
    install: '이 팀에 PhotoBot 추가',
  },

  cropNames: {
    auto: '자동',
    centre: '가운데',
    top: '위쪽',
    bottom: '아래쪽',
    left: '왼쪽',
    right: '오른쪽',
    fit: '전체 이미지',
  },

  groundNames: { white: '흰색', black: '검은색' },

  signIn: {
    title: 'PhotoBot에 로그인',
    button: '로그인',
    text: 'PhotoBot은 로그인한 사용자의 권한으로 사진을 변경합니다. 로그인하세요.',
    notSilent:
      'Teams에서 자동으로 로그인하지 못했습니다. 여기에서 로그인하면 요청하신 작업을 계속합니다. 페이지에 6자리 코드가 표시되면 그 코드를 이 채팅에 보내 주세요.',
  },

  pages: {
    granted: { heading: '완료되었습니다.', next: 'Teams로 돌아가서 “다시 시도”를 선택하세요.' },
    lapsed: {
      heading: '이 링크는 만료되었습니다.',
      next: 'Teams로 돌아가서 단추를 다시 선택하세요.',
    },
    notGranted: '권한이 부여되지 않았습니다.',
    notSignedIn: '로그인되지 않았습니다.',
    reasons: {
      declined:
        '권한 요청이 거부되어 아무것도 변경되지 않았습니다. 권한을 부여하려면 Teams로 돌아가서 “권한 부여”를 다시 선택하세요.',
      administrator:
        '이 권한은 조직의 관리자만 부여할 수 있습니다. 관리자에게 요청한 후 Teams로 돌아가서 “다시 시도”를 선택하세요.',
      unfinished: '로그인이 완료되지 않았습니다. Teams로 돌아가서 단추를 다시 선택하세요.',
      policy:
        '조직의 정책에 따라 이 로그인이 차단되었습니다(예: 이 디바이스에서의 로그인). 관리자에게 문의한 후 Teams로 돌아가서 다시 시도하세요.',
      account:
        '이 계정으로는 여기에서 이 작업을 수행할 수 없습니다. 관리자에게 문의한 후 Teams로 돌아가서 다시 시도하세요.',
      unavailable:
        'Microsoft 로그인 서비스가 현재 응답하지 않습니다. 몇 분 후 Teams로 돌아가서 다시 시도하세요.',
      registration:
        'PhotoBot의 등록 정보에 문제가 있어 Microsoft에서 허용하지 않았습니다. 관리자에게 앱 등록을 확인해 달라고 요청한 후 Teams로 돌아가서 다시 시도하세요.',
      unknown:
        'Microsoft에서 거부했습니다. Teams로 돌아가서 다시 시도하세요. 문제가 계속되면 관리자에게 문의하세요.',
    },
  },
};
