import type { Translated } from '../../parts/translated';

export const waiting: Translated<'waiting', 'ko'> = {
  retry: {
    press: '그런 다음 “다시 시도”를 선택하세요.',
    action: '그런 다음 작업을 다시 선택하세요.',
    search: '그런 다음 다시 검색하세요.',
    code: '그런 다음 코드를 다시 보내 주세요.',
    message: '그런 다음 메시지를 다시 보내 주세요. 이미지가 있었다면 함께 보내 주세요.',
  },
  whenBack: {
    pressLater: {
      soon: '1분 후에 “다시 시도”를 선택하세요.',
      seconds: { other: '{count}초 후에 “다시 시도”를 선택하세요.' },
      minutes: { other: '{count}분 후에 “다시 시도”를 선택하세요.' },
      hours: { other: '{count}시간 후에 “다시 시도”를 선택하세요.' },
    },
    searchLater: {
      soon: '1분 후에 다시 검색하세요.',
      seconds: { other: '{count}초 후에 다시 검색하세요.' },
      minutes: { other: '{count}분 후에 다시 검색하세요.' },
      hours: { other: '{count}시간 후에 다시 검색하세요.' },
    },
    tryLater: {
      soon: '1분 후에 다시 시도하세요.',
      seconds: { other: '{count}초 후에 다시 시도하세요.' },
      minutes: { other: '{count}분 후에 다시 시도하세요.' },
      hours: { other: '{count}시간 후에 다시 시도하세요.' },
    },
    wait: {
      soon: '1분 정도 기다려 주세요.',
      seconds: { other: '{count}초 동안 기다려 주세요.' },
      minutes: { other: '{count}분 동안 기다려 주세요.' },
      hours: { other: '{count}시간 동안 기다려 주세요.' },
    },
  },
};
