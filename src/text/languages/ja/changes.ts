import type { Translated } from '../../parts/translated';

export const changeTexts: Translated<'changeTexts', 'ja'> = {
  headings: {
    overtaken: '元に戻しませんでした',
    cancelled: 'キャンセルしました',
    lapsed: 'この提案は期限切れです',
  },

  owners: {
    asker: '依頼した人の写真',
    me: '{name} (本人の写真)',
    group: 'グループ: {name}',
    team: 'チーム: {name}',
    contact: '自分の連絡先: {name}',
    contactOf: '{owner} さんの連絡先: {name}',
  },

  onConfirm: {
    set: '「確定」を選択すると、Microsoft 365 に保存されます。',
    remove: '「確定」を選択すると、Microsoft 365 から削除されます。',
    asApplication: {
      set: '「確定」を選択すると、写真管理者の依頼として、PhotoBot 自身のアクセス許可で Microsoft 365 に保存されます。写真の持ち主には通知が届きます。',
      remove:
        '「確定」を選択すると、写真管理者の依頼として、PhotoBot 自身のアクセス許可で Microsoft 365 から削除されます。写真の持ち主には通知が届きます。',
    },
  },

  rights: {
    user: 'ユーザー管理者、People 管理者、またはグローバル管理者のロールが必要です。',
    group: 'グループの所有者である必要があります。',
    team: 'チームの所有者である必要があります。',
  },

  undoBefore: {
    team: '{undoHours} 時間以内であれば元に戻せます。ただし、チームに初めて設定した写真は Microsoft 365 から削除できないため、元に戻せません。',
    contact:
      '{undoHours} 時間以内であれば元に戻せます。ただし、連絡先に初めて設定した写真は Microsoft 365 から削除できないため、元に戻せません。',
    usual: '{undoHours} 時間以内であれば元に戻せます。',
  },

  lines: {
    askedBy: {
      nobody: 'ボタンを使用できるのは、依頼した本人だけです。',
      name: 'ボタンを使用できるのは、{name} さんだけです。',
    },
    damaged:
      'ファイルが破損していて、一部が欠けています。読み取れた部分だけを表示しているので、よく確認してください。',
    earlier: {
      words: '先ほど入力された依頼に、この画像を使用します。',
      picture: '先ほど送信された画像を使用します。',
    },
    unread: '次の部分は理解できなかったため、無視しました: 「{words}」',
    lookAgain: '引き続き確認しています。結果はこのカードに表示されます。',
    lookedLong:
      '結果を確認できませんでした。自動での確認は終了したので、写真をご自身で確認してください。',
    small:
      '写真が {side} × {side} ピクセルしかないため、ぼやけて見えることがあります。{best} × {best} ピクセル以上をお勧めします。',
    undoAfter: '{undoHours} 時間以内であれば、元に戻せます。',
    undoImpossible:
      '以前は写真がなく、この写真は Microsoft 365 から削除できないため、元に戻せません。',
    there: 'Microsoft 365 に保存されました。',
    taken: 'Microsoft 365 で受け付けられました。',
    takenAndLags: 'Microsoft 365 で受け付けられましたが、まだ以前の写真が表示されています。',
    gone: 'Microsoft 365 から削除されました。',
    lagGroup:
      'チームのグループの写真として保存されました。Teams に表示されるまで数時間かかります。',
    onlyDirectory:
      'メールボックスがないため、Entra にのみ保存されました。Outlook と SharePoint には表示されません。',
    removed: '以前は Microsoft 365 に写真がなかったため、現在も写真はありません。',
    nothingChanged: '何も変更されていません。',
    lapsed:
      '{proposalMinutes} 分以内に「確定」が選択されなかったため、何も変更されていません。もう一度画像を送信してください。',
    lapsedDialog:
      '{proposalMinutes} 分以内に「確定」が選択されなかったため、何も変更されていません。もう一度アクションを選択してください。',
    lapsedRemoval:
      '{proposalMinutes} 分以内に「確定」が選択されなかったため、何も変更されていません。もう一度コマンドを入力してください。',
    previewAlt: '設定後の写真のプレビュー',
    listedAlt: 'チャット一覧での写真の見え方',
    appliedAlt: '新しい写真',
    removeAlt: '削除する写真',
    removedAlt: '削除した写真',
    administrator: '管理者: {contact}',
    details: '詳細',
    requestId: '要求 ID: {id}',
    etag: { none: 'ETag: なし', some: 'ETag: {etag}' },
  },

  seen: {
    all: 'Teams、Outlook、SharePoint に変更が反映されるまで、数分かかります。最大で 3 日かかることもあります。',
    people:
      'Teams、Outlook、SharePoint に変更が反映されるまで、数分かかります。最大で 3 日かかることもあります。ほかのユーザーの Teams では、Teams からサインアウトしてサインインし直すか、キャッシュをクリアするまで、以前の写真が数週間 (最大 60 日) 表示されることがあります。',
  },

  framed: {
    crop: 'トリミング: {crop}',
    turns: { 90: '右に回転', 180: '上下逆', 270: '左に回転' },
    grounds: { white: '背景は白', black: '背景は黒' },
    chosen: '{title}、選択済み',
  },
};
