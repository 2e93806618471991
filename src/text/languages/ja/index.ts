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

/** Japanese: Microsoft 365’s terms, and です・ます. */
export const frameTexts: Translated<'frameTexts', 'ja'> = {
  buttons: {
    confirm: '確定',
    tryAgain: '再試行',
    cancel: 'キャンセル',
    undo: '元に戻す',
    restore: '復元',
    turnLeft: '左に回転',
    turnRight: '右に回転',
    grant: 'アクセス許可を付与',
    signIn: '続行',
    choices: '候補を表示',
    install: 'PhotoBot をチームに追加',
  },

  cropNames: {
    auto: '自動',
    centre: '中央',
    top: '上',
    bottom: '下',
    left: '左',
    right: '右',
    fit: '画像全体',
  },

  groundNames: { white: '白', black: '黒' },

  signIn: {
    title: 'PhotoBot にサインイン',
    button: 'サインイン',
    text: 'PhotoBot は、サインインしたユーザーの権限で写真を変更します。サインインしてください。',
    notSilent:
      'Teams で自動的にサインインできませんでした。ここでサインインすると、依頼された操作を続けます。ページに 6 桁のコードが表示された場合は、そのコードをこのチャットに送信してください。',
  },

  pages: {
    granted: { heading: '完了しました。', next: 'Teams に戻り、「再試行」を選択してください。' },
    lapsed: {
      heading: 'このリンクの有効期限が切れています。',
      next: 'Teams に戻り、もう一度ボタンを選択してください。',
    },
    notGranted: '付与されませんでした。',
    notSignedIn: 'サインインしていません。',
    reasons: {
      declined:
        'アクセス許可が拒否されたため、何も変更されていません。付与するには、Teams に戻り、もう一度「アクセス許可を付与」を選択してください。',
      administrator:
        'このアクセス許可を付与できるのは、組織の管理者だけです。管理者に依頼してから、Teams に戻り、「再試行」を選択してください。',
      unfinished: 'サインインが完了していません。Teams に戻り、もう一度ボタンを選択してください。',
      policy:
        '組織のポリシーにより、このサインインはブロックされています (このデバイスからのサインインなど)。管理者に問い合わせてから、Teams に戻り、もう一度お試しください。',
      account:
        'お使いのアカウントでは、この操作を行えません。管理者に問い合わせてから、Teams に戻り、もう一度お試しください。',
      unavailable:
        'Microsoft のサインイン サービスが応答していません。数分後に Teams に戻り、もう一度お試しください。',
      registration:
        'PhotoBot の登録内容に問題があり、Microsoft に受け付けられませんでした。管理者にアプリの登録の確認を依頼してから、Teams に戻り、もう一度お試しください。',
      unknown:
        'Microsoft に拒否されました。Teams に戻り、もう一度お試しください。問題が解決しない場合は、管理者に問い合わせてください。',
    },
  },
};
