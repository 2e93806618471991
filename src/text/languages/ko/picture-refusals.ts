import type { Translated } from '../../parts/translated';

export const pictureRefusals: Translated<'pictureRefusals', 'ko'> = {
  'photo.missing': {
    there:
      '이 메시지에 이미지가 없습니다. 이미지가 있는 메시지를 선택하거나 PhotoBot에 보내는 메시지에 이미지를 붙여넣으세요.',
    personal:
      '아직 이미지가 없습니다. {stepsMinutes}분 이내에 이미지를 붙여넣거나 파일로 보내 주세요. 요청하신 내용은 기억하고 있습니다.',
    shared:
      '아직 이미지가 없습니다. {stepsMinutes}분 이내에 PhotoBot을 멘션하고 이미지를 붙여넣으세요. 요청하신 내용은 기억하고 있습니다.',
  },
  'photo.hidden': {
    personal: 'Teams에서 메시지의 이미지를 받지 못했습니다. 이미지를 파일로 첨부해 주세요.',
    shared:
      'Teams에서 메시지의 이미지를 받지 못했습니다. 메시지에 이미지를 붙여넣거나 PhotoBot과의 1:1 채팅에서 파일로 보내 주세요.',
  },
  'photo.unseen':
    '이 채팅이나 메시지를 볼 수 없습니다. PhotoBot과의 1:1 채팅에서 이미지를 보내 주세요.',
  'photo.elsewhere': {
    gif: 'Teams의 GIF는 가져올 수 없습니다. 이미지를 디바이스에 저장한 다음 그 파일을 첨부하거나 붙여넣으세요.',
    sticker:
      'Teams의 스티커는 가져올 수 없습니다. 이미지를 디바이스에 저장한 다음 그 파일을 첨부하거나 붙여넣으세요.',
    page: '메시지의 이미지가 웹 페이지에 있어 가져올 수 없습니다. 이미지를 디바이스에 저장한 다음 그 파일을 첨부하거나 붙여넣으세요.',
    text: '메시지의 이미지가 텍스트에 포함되어 있어 읽을 수 없습니다. 이미지를 디바이스에 저장한 다음 그 파일을 첨부하거나 붙여넣으세요.',
    loop: '메시지의 이미지가 Loop 구성 요소에 있어 열 수 없습니다. 이미지를 디바이스에 저장한 다음 그 파일을 첨부하거나 붙여넣으세요.',
    card: '메시지의 이미지가 카드나 링크 미리 보기에 있어 가져올 수 없습니다. 이미지를 디바이스에 저장한 다음 그 파일을 첨부하거나 붙여넣으세요.',
  },
  'photo.lost':
    '메시지에 이미지가 없습니다. 휴대폰에서는 갤러리나 OneDrive의 이미지가 Teams에서 누락되는 경우가 있습니다. Teams의 카메라 단추를 사용하거나, 이미지를 붙여넣거나, 컴퓨터에서 Teams를 사용하세요.',
  'photo.in_personal_chat':
    '이 작업은 채널과 다른 채팅에서 사용합니다. 여기에서는 이미지를 보내거나 이미지에 “내 사진 설정”으로 회신하면 됩니다.',
  'photo.several': {
    other:
      '메시지에 이미지가 {count}개 있습니다. 이미지 수를 줄이거나 원하는 이미지만 보내 주세요.',
  },
  'photo.or_source':
    '메시지에 이미지가 있고, 사용할 사진도 지정되어 있습니다. 둘 중 하나만 남겨 주세요.',
  'photo.none': {
    me: '내 사진이 없어 아무것도 변경되지 않았습니다. 사진을 설정하려면 “내 사진 설정”과 함께 이미지를 보내 주세요.',
    name: '“{name}”의 사진이 없어 아무것도 변경되지 않았습니다. 이름을 확인하거나 다른 사진을 선택하세요.',
  },
  'photo.forgotten': {
    personal:
      '이 이미지는 더 이상 남아 있지 않습니다. 이미지는 최대 {undoHours}시간 동안만 보관됩니다. 다시 보내 주세요.',
    shared:
      '이 이미지는 더 이상 남아 있지 않습니다. 이미지는 최대 {undoHours}시간 동안만 보관됩니다. PhotoBot과의 1:1 채팅에서 보내 주세요.',
  },
  'photo.too_large': '이미지가 너무 큽니다. {megabytes}MB 미만의 이미지를 보내 주세요.',
  'photo.too_small':
    '이미지가 너무 작습니다({width} × {height}픽셀). {minimum} × {minimum}픽셀 이상이어야 하며, {photoSide} × {photoSide}픽셀 이상을 권장합니다.',
  'photo.too_long':
    '이미지의 긴 변이 짧은 변의 {times}배를 넘습니다. 이미지의 일부를 잘라서 보내 주세요.',
  'photo.too_many_pixels': '이미지가 {megapixels}메가픽셀을 넘습니다. 크기를 줄여서 보내 주세요.',
  'photo.too_much_memory':
    '이 이미지({format})를 읽으려면 메모리가 너무 많이 필요합니다. 크기를 줄이거나 일반 JPEG로 저장해서 보내 주세요.',
  'photo.unsupported': {
    unknown: '이 파일은 사진으로 사용할 수 없습니다. 다음 형식의 이미지를 보내 주세요: {formats}.',
    heic: 'HEIC 이미지는 읽을 수 없습니다. JPEG로 보내 주세요. iPhone에서는 설정 › 카메라 › 포맷 › 높은 호환성을 선택합니다.',
    rare: '이 종류의 {format} 형식은 읽을 수 없습니다. 이미지를 열어 일반 JPEG로 저장한 다음 보내 주세요.',
    screenshot:
      '이 파일은 사진으로 사용할 수 없습니다({format}). 사용할 부분의 스크린샷을 찍어서 보내 주세요.',
    saveAnew:
      '이 파일은 사진으로 사용할 수 없습니다({format}). 파일을 열어 JPEG나 PNG로 저장하거나 내보낸 다음 보내 주세요.',
  },
  'photo.damaged':
    '이미지가 손상되어 일부를 읽을 수 없습니다. 이미지를 열어 다시 저장한 다음 새 파일을 보내 주세요.',
  'photo.too_slow':
    '이미지를 읽는 데 시간이 너무 오래 걸렸습니다. 다시 보내거나, 더 작거나 단순한 이미지로 만들어 보내 주세요.',
  'download.forbidden_host':
    '이 저장 위치(웹 페이지나 Teams의 GIF, 스티커 등)에 있는 이미지는 가져올 수 없습니다. 이미지를 디바이스에 저장한 다음 그 파일을 첨부하거나 붙여넣으세요.',
  'download.too_slow': '이미지가 제시간에 도착하지 않았습니다. 이미지를 다시 보내 주세요.',
  'download.busy': '이미지가 저장된 서비스의 사용량이 많습니다.',
  'download.unavailable': {
    file: 'Teams에서 이미지를 받지 못했습니다. 다시 첨부해 주세요. 그래도 안 되면 메시지에 붙여넣으세요.',
    personal:
      'Teams에서 이미지를 받지 못했습니다. 다시 보내 주세요. 파일로 첨부하는 것이 가장 좋습니다.',
    shared:
      'Teams에서 이미지를 받지 못했습니다. 다시 보내 주세요. PhotoBot과의 1:1 채팅에서 파일로 첨부하는 것이 가장 좋습니다.',
  },
};

export const formatNames: Translated<'formatNames', 'ko'> = {
  'cropped AVIF': '잘린 AVIF',
  'cropped HEIC': '잘린 HEIC',
  'animated AVIF': '애니메이션 AVIF',
  'HEIC sequence': 'HEIC 시퀀스',
  'compressed BMP': '압축된 BMP',
  'unusual BMP': '특수한 BMP',
  'very old TIFF': '아주 오래된 TIFF',
  'camera raw': '카메라 RAW',
  Office: 'Office 문서',
  'ZIP or Office': 'Office 문서 또는 ZIP 파일',
  'cursor (CUR)': '커서(CUR)',
  'icon (ICNS)': '아이콘(ICNS)',
  'icon (ICO)': '아이콘(ICO)',
  video: '동영상',
};
