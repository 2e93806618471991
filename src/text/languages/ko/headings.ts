import type { Translated } from '../../parts/translated';

export const photoHeadings: Translated<'photoHeadings', 'ko'> = {
  setting: {
    proposed: {
      me: '내 사진을 설정할까요?',
      user: '이 사용자의 사진을 설정할까요?',
      group: '그룹 사진을 설정할까요?',
      team: '팀 사진을 설정할까요?',
      contact: '연락처 사진을 설정할까요?',
    },
    applying: {
      me: '내 사진을 설정하는 중…',
      user: '이 사용자의 사진을 설정하는 중…',
      group: '그룹 사진을 설정하는 중…',
      team: '팀 사진을 설정하는 중…',
      contact: '연락처 사진을 설정하는 중…',
    },
    applied: {
      me: '내 사진을 설정했습니다',
      user: '이 사용자의 사진을 설정했습니다',
      group: '그룹 사진을 설정했습니다',
      team: '팀 사진을 설정했습니다',
      contact: '연락처 사진을 설정했습니다',
    },
    unknown: {
      me: '내 사진이 설정되었을 수 있습니다',
      user: '이 사용자의 사진이 설정되었을 수 있습니다',
      group: '그룹 사진이 설정되었을 수 있습니다',
      team: '팀 사진이 설정되었을 수 있습니다',
      contact: '연락처 사진이 설정되었을 수 있습니다',
    },
  },

  removing: {
    proposed: {
      me: '내 사진을 제거할까요?',
      user: '이 사용자의 사진을 제거할까요?',
      group: '그룹 사진을 제거할까요?',
      team: '팀 사진을 제거할까요?',
      contact: '연락처 사진을 제거할까요?',
    },
    applying: {
      me: '내 사진을 제거하는 중…',
      user: '이 사용자의 사진을 제거하는 중…',
      group: '그룹 사진을 제거하는 중…',
      team: '팀 사진을 제거하는 중…',
      contact: '연락처 사진을 제거하는 중…',
    },
    applied: {
      me: '내 사진을 제거했습니다',
      user: '이 사용자의 사진을 제거했습니다',
      group: '그룹 사진을 제거했습니다',
      team: '팀 사진을 제거했습니다',
      contact: '연락처 사진을 제거했습니다',
    },
    unknown: {
      me: '내 사진이 제거되었을 수 있습니다',
      user: '이 사용자의 사진이 제거되었을 수 있습니다',
      group: '그룹 사진이 제거되었을 수 있습니다',
      team: '팀 사진이 제거되었을 수 있습니다',
      contact: '연락처 사진이 제거되었을 수 있습니다',
    },
  },

  restoring: {
    undoing: {
      me: '내 이전 사진으로 되돌리는 중…',
      user: '이 사용자의 이전 사진으로 되돌리는 중…',
      group: '이전 그룹 사진으로 되돌리는 중…',
      team: '이전 팀 사진으로 되돌리는 중…',
      contact: '연락처의 이전 사진으로 되돌리는 중…',
    },
    undone: {
      me: '내 이전 사진으로 되돌렸습니다',
      user: '이 사용자의 이전 사진으로 되돌렸습니다',
      group: '이전 그룹 사진으로 되돌렸습니다',
      team: '이전 팀 사진으로 되돌렸습니다',
      contact: '연락처의 이전 사진으로 되돌렸습니다',
    },
    unknown: {
      me: '내 이전 사진으로 되돌아갔을 수 있습니다',
      user: '이 사용자의 이전 사진으로 되돌아갔을 수 있습니다',
      group: '이전 그룹 사진으로 되돌아갔을 수 있습니다',
      team: '이전 팀 사진으로 되돌아갔을 수 있습니다',
      contact: '연락처의 이전 사진으로 되돌아갔을 수 있습니다',
    },
    failed: {
      me: '내 사진이 변경되지 않았습니다',
      user: '이 사용자의 사진이 변경되지 않았습니다',
      group: '그룹 사진이 변경되지 않았습니다',
      team: '팀 사진이 변경되지 않았습니다',
      contact: '연락처 사진이 변경되지 않았습니다',
    },
  },

  plainHeadings: {
    now: {
      me: '내 현재 사진',
      user: '이 사용자의 현재 사진',
      group: '현재 그룹 사진',
      team: '현재 팀 사진',
      contact: '연락처의 현재 사진',
    },
    set: {
      me: '내 사진 설정',
      user: '이 사용자의 사진 설정',
      group: '그룹 사진 설정',
      team: '팀 사진 설정',
      contact: '연락처 사진 설정',
    },
    remove: {
      me: '내 사진 제거',
      user: '이 사용자의 사진 제거',
      group: '그룹 사진 제거',
      team: '팀 사진 제거',
      contact: '연락처 사진 제거',
    },
  },

  shown: {
    none: '사진이 없습니다.',
    alt: '현재 사진',
    facts: '{width} × {height}픽셀, {kilobytes}KB',
  },
};
