import type { Translated } from '../../parts/translated';

export const pictureRefusals: Translated<'pictureRefusals', 'ja'> = {
  'photo.missing': {
    there:
      'このメッセージに画像が見つかりません。画像のあるメッセージを選択するか、PhotoBot へのメッセージに画像を貼り付けてください。',
    personal:
      '画像がまだありません。{stepsMinutes} 分以内に、画像を貼り付けるか、ファイルとして送信してください。依頼の内容は覚えています。',
    shared:
      '画像がまだありません。{stepsMinutes} 分以内に、PhotoBot をメンションして画像を貼り付けてください。依頼の内容は覚えています。',
  },
  'photo.hidden': {
    personal:
      'Teams からメッセージの画像を受け取れませんでした。画像をファイルとして添付してください。',
    shared:
      'Teams からメッセージの画像を受け取れませんでした。メッセージに画像を貼り付けるか、PhotoBot との個人チャットにファイルとして送信してください。',
  },
  'photo.unseen':
    'このチャットまたはメッセージを確認できません。PhotoBot との個人チャットに画像を送信してください。',
  'photo.elsewhere': {
    gif: 'Teams の GIF は取得できません。画像をデバイスに保存してから、そのファイルを添付するか貼り付けてください。',
    sticker:
      'Teams のステッカーは取得できません。画像をデバイスに保存してから、そのファイルを添付するか貼り付けてください。',
    page: 'メッセージの画像は Web ページにあるため、取得できません。画像をデバイスに保存してから、そのファイルを添付するか貼り付けてください。',
    text: 'メッセージの画像は本文に埋め込まれているため、読み取れません。画像をデバイスに保存してから、そのファイルを添付するか貼り付けてください。',
    loop: 'メッセージの画像は Loop コンポーネント内にあるため、開けません。画像をデバイスに保存してから、そのファイルを添付するか貼り付けてください。',
    card: 'メッセージの画像はカードまたはリンクのプレビュー内にあるため、取得できません。画像をデバイスに保存してから、そのファイルを添付するか貼り付けてください。',
  },
  'photo.lost':
    'メッセージに画像が見つかりません。スマートフォンでは、ギャラリーや OneDrive の画像が Teams から届かないことがあります。Teams のカメラ ボタンを使用するか、画像を貼り付けるか、パソコンの Teams を使用してください。',
  'photo.in_personal_chat':
    'このアクションは、チャネルやほかのチャットで使用します。ここでは、画像を送信するか、画像に「自分の写真を設定」と返信してください。',
  'photo.several': {
    other:
      'メッセージに画像が {count} 枚あります。枚数を減らすか、使用する画像だけを送信してください。',
  },
  'photo.or_source':
    'メッセージに画像があり、使用する写真も指定されています。どちらか一方だけにしてください。',
  'photo.none': {
    me: '自分の写真がないため、何も変更されていません。写真を設定するには、「自分の写真を設定」と入力して画像を送信してください。',
    name: '「{name}」の写真がないため、何も変更されていません。名前を確認するか、ほかの写真を選択してください。',
  },
  'photo.forgotten': {
    personal:
      'この画像はもう残っていません。画像の保持期間は最長 {undoHours} 時間です。もう一度送信してください。',
    shared:
      'この画像はもう残っていません。画像の保持期間は最長 {undoHours} 時間です。PhotoBot との個人チャットに送信してください。',
  },
  'photo.too_large': '画像のサイズが大きすぎます。{megabytes} MB 未満の画像を送信してください。',
  'photo.too_small':
    '画像が小さすぎます ({width} × {height} ピクセル)。{minimum} × {minimum} ピクセル以上が必要です。{photoSide} × {photoSide} ピクセル以上をお勧めします。',
  'photo.too_long':
    '画像の長い辺が、短い辺の {times} 倍を超えています。画像の一部を切り取って送信してください。',
  'photo.too_many_pixels':
    '画像が {megapixels} メガピクセルを超えています。小さくしてから送信してください。',
  'photo.too_much_memory':
    'この画像 ({format}) の読み取りには、多くのメモリが必要です。小さくするか、通常の JPEG として保存してから送信してください。',
  'photo.unsupported': {
    unknown:
      'このファイルは写真として使用できません。次の形式の画像を送信してください: {formats}。',
    heic: 'HEIC の画像は読み取れません。JPEG で送信してください。iPhone では、「設定」›「カメラ」›「フォーマット」›「互換性優先」を選択します。',
    rare: 'この種類の {format} は読み取れません。画像を開き、通常の JPEG として保存してから送信してください。',
    screenshot:
      'このファイルは写真として使用できません ({format})。使用したい部分のスクリーンショットを撮り、それを送信してください。',
    saveAnew:
      'このファイルは写真として使用できません ({format})。ファイルを開き、JPEG または PNG として保存またはエクスポートしてから送信してください。',
  },
  'photo.damaged':
    '画像が破損しているため、一部を読み取れません。画像を開いて保存し直し、新しいファイルを送信してください。',
  'photo.too_slow':
    '画像の読み取りに時間がかかりすぎました。もう一度送信するか、小さくした画像や単純な画像を送信してください。',
  'download.forbidden_host':
    'この保存場所 (Web ページや、Teams の GIF、ステッカーなど) にある画像は取得できません。画像をデバイスに保存してから、そのファイルを添付するか貼り付けてください。',
  'download.too_slow': '画像が時間内に届きませんでした。もう一度画像を送信してください。',
  'download.busy': '画像を保存しているサービスが混み合っています。',
  'download.unavailable': {
    file: 'Teams から画像を受け取れませんでした。もう一度添付してください。それでも受け取れない場合は、メッセージに貼り付けてください。',
    personal:
      'Teams から画像を受け取れませんでした。もう一度送信してください。ファイルとして添付すると確実です。',
    shared:
      'Teams から画像を受け取れませんでした。もう一度送信してください。PhotoBot との個人チャットにファイルとして添付すると確実です。',
  },
};

export const formatNames: Translated<'formatNames', 'ja'> = {
  'cropped AVIF': 'トリミングされた AVIF',
  'cropped HEIC': 'トリミングされた HEIC',
  'animated AVIF': 'アニメーション AVIF',
  'HEIC sequence': 'HEIC シーケンス',
  'compressed BMP': '圧縮された BMP',
  'unusual BMP': '特殊な BMP',
  'very old TIFF': '非常に古い TIFF',
  'camera raw': 'カメラの RAW 画像',
  Office: 'Office ドキュメント',
  'ZIP or Office': 'Office ドキュメントまたは ZIP ファイル',
  'cursor (CUR)': 'カーソル (CUR)',
  'icon (ICNS)': 'アイコン (ICNS)',
  'icon (ICO)': 'アイコン (ICO)',
  video: '動画',
};
