import type { Translated } from '../../parts/translated';

export const helpTexts: Translated<'helpTexts', 'ja'> = {
  help: {
    heading: 'PhotoBot で写真を設定できます',
    intro: {
      personal:
        '画像を送信してください。自分の写真にしたときの見え方を表示するので、確認してから確定できます。次のように入力することもできます:',
      groupChat:
        'PhotoBot をメンションして、次のいずれかを入力してください。写真を設定する場合は、画像も付けてください:',
      channel:
        'PhotoBot をメンションして、次のいずれかを入力してください。写真を設定する場合は、画像も付けてください:',
    },
    forOthers: 'その組織のユーザーがここで入力できるのは、次のとおりです:',
    more: 'その他',
    outro:
      '「上」「中央」「下」「左」「右」「全体」を付けると、トリミングの位置を選べます。「左に回転」を付けると画像が回転し、「背景を黒に」を付けると背景が黒になります。対応形式: {formats} ({megabytes} MB まで)。確定するまでは何も変更されず、確定した後も {undoHours} 時間以内であれば元に戻せます。',
  },

  commandExamples: {
    'set-my-photo': '自分の写真を設定',
    'set-team-photo': 'チームの写真を設定',
    'set-named-team-photo': 'Launch Team チームの写真を設定',
    'set-group-photo': 'Marketing グループの写真を設定',
    'set-user-photo': '「Megan Bowen」の写真を設定',
    'set-contact-photo': '連絡先 Bob Smith の写真を設定',
    'use-photo': '「Diego Siciliani」の写真を自分の写真に使用',
    'show-photo': '「Diego Siciliani」の写真を表示',
    'remove-photo': 'Marketing グループの写真を削除',
    cancel: 'キャンセル',
    undo: '元に戻す',
    history: '履歴',
    'sign-out': 'サインアウト',
    help: 'ヘルプ',
  },

  commandLines: {
    'set-my-photo': 'メッセージの画像を自分の写真にします',
    'set-team-photo': 'メッセージの画像をこのチームの写真にします (所有者のみ)',
    'set-named-team-photo':
      '自分が所有するチームの写真を、どこからでも設定できます。チーム名を入力してください',
    'set-group-photo':
      '自分が所有する Microsoft 365 グループの写真を設定します。グループの名前またはメール アドレスを入力してください',
    'set-user-photo':
      'ほかのユーザーの写真を設定します (管理者のみ)。メンションするか、メール アドレスまたは名前を入力してください',
    'set-contact-photo': 'Outlook の連絡先の写真を設定します。連絡先の名前を入力してください',
    'use-photo': '画像の代わりに、ほかのユーザーやチームの写真を使用します',
    'show-photo':
      '現在の写真を表示します。「… チームの写真を表示」「… グループの写真を表示」「連絡先 … の写真を表示」も使用できます',
    'remove-photo': '確認のうえで写真を削除します。ユーザーの場合は「… の写真を削除」と入力します',
    cancel: 'ここでの最新の提案を取り消します (カードの「キャンセル」ボタンと同じです)',
    undo: 'この会話で最後に行った写真の変更を元に戻します',
    history: '最近の変更を一覧表示します。個人チャットでは、ボタンで元に戻すこともできます',
    'sign-out':
      'サインイン情報を消去します。次にサインインが必要なボタンを選択すると、再びサインインします',
    help: 'PhotoBot がここでできることを表示します',
  },

  wholeTeamLines: {
    private: 'プライベート チャネルには独自の写真がないため、これはチーム全体の写真になります。',
    shared:
      '共有チャネルには独自の写真がないため、これはチャネルを所有するチーム全体の写真になります。',
  },

  helpNotes: {
    meeting:
      '会議にはチームがなく、会議の画像はどのアプリからも設定できません。チームの写真を設定するには、チーム名を入力するか、そのチームのチャネルで入力してください。',
    groupChat: 'このチャットの画像は、どのアプリからも変更できません。',
    private:
      'このチャネルには独自の写真がありません。「チームの写真を設定」では、チーム全体の写真が設定されます。',
    shared:
      'このチャネルには独自の写真がありません。「チームの写真を設定」では、チャネルを所有するチーム全体の写真が設定されます。PhotoBot を使用できるのは、チャネルを所有する組織のユーザーだけです。',
  },

  places: {
    personal: '個人チャット',
    groupChat: 'グループ チャット',
    channel: 'チャネル',
  },

  outcomes: {
    unknown: '完了した可能性あり',
    proposed: '未完了',
    applying: '処理中',
    applied: '完了',
    undoing: '元に戻しています',
    undone: '元に戻しました',
    cancelled: 'キャンセル済み',
    lapsed: '期限切れ',
    failed: '失敗',
  },

  historyWords: {
    heading: '最近の変更',
    none: 'まだ写真を変更していません。',
    noneHere:
      '最近の変更のうち、この会話で行ったものはありません。個人チャットで「履歴」と入力すると、すべて表示されます。',
    onlyHere:
      'この会話で行った変更のみを表示しています。個人チャットで「履歴」と入力すると、すべて表示されます。',
    what: '{what}: {name}',
    when: { known: '{time}', utc: '{time} (UTC)' },
    undo: '{count} 件中 {number} 件目の変更を元に戻す。{line}',
  },
};
