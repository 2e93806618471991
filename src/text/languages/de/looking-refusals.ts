import type { Translated } from '../../parts/translated';

export const lookingRefusals: Translated<'lookingRefusals', 'de'> = {
  'auth.sign_in_refused':
    'Microsoft 365 lehnt Ihre Anmeldung ab, auch eine neue. Bitten Sie einen Administrator, in den Anmeldeprotokollen von Entra nachzusehen.',
  'auth.not_silent':
    'Teams konnte Sie nicht automatisch anmelden. Wählen Sie die Schaltfläche noch einmal, und wählen Sie „Anmelden“, wenn Teams es anbietet.',
  'auth.no_account':
    'Ihr Konto gehört nicht zu dieser Organisation. Bitten Sie einen Administrator, Sie einzuladen, oder verwenden Sie PhotoBot in Ihrer eigenen Organisation.',
  'auth.account_blocked':
    'Ihr Konto ist deaktiviert oder gesperrt. Bitten Sie einen Administrator, es zu entsperren.',
  'auth.not_photo_administrator':
    'Das dürfen nur Personen auf der Liste der Fotoadministratoren von PhotoBot sehen. Bitten Sie eine dieser Personen darum.',
  'auth.application_denied':
    'PhotoBot selbst darf dieses Foto nicht sehen. Bitten Sie einen Administrator, die Berechtigung zu erteilen, und wählen Sie dann „Erneut versuchen“.',
  'auth.guest':
    'Sie sind hier Gast, und Ihr eigenes Foto ist in Ihrer Heimatorganisation gespeichert.',
  'graph.denied': 'Microsoft 365 hat das nicht zugelassen. Vielleicht dürfen Sie es nicht sehen.',
  'graph.no_mailbox':
    'Es gibt kein Exchange Online-Postfach, in dem das Foto gespeichert sein könnte. Ein neues Konto bekommt vielleicht innerhalb eines Tages eines; sonst wenden Sie sich an einen Administrator.',
  'graph.no_licence': {
    you: 'Ihrem Konto fehlt die Exchange Online-Lizenz, die für ein Foto nötig ist. Bitten Sie einen Administrator darum.',
    user: 'Dem Konto dieser Person fehlt die Exchange Online-Lizenz, die für ein Foto nötig ist. Bitten Sie einen Administrator darum.',
    group:
      'Der Gruppe fehlt die Exchange Online-Lizenz, die für ein Foto nötig ist. Bitten Sie einen Administrator darum.',
    team: 'Dem Team fehlt die Exchange Online-Lizenz, die für ein Foto nötig ist. Bitten Sie einen Administrator darum.',
  },
  'graph.mailbox_full': {
    you: 'Ihr Postfach ist voll, deshalb zeigt Microsoft 365 das Foto nicht. Löschen Sie dort etwas, oder bitten Sie einen Administrator um mehr Platz; sehen Sie dann noch einmal nach.',
    user: 'Das Postfach dieser Person ist voll, deshalb zeigt Microsoft 365 das Foto nicht. Bitten Sie diese Person oder einen Administrator, Platz zu schaffen; sehen Sie dann noch einmal nach.',
    group:
      'Das Postfach der Gruppe ist voll, deshalb zeigt Microsoft 365 das Foto nicht. Löschen Sie dort etwas, oder bitten Sie einen Administrator um mehr Platz; sehen Sie dann noch einmal nach.',
    team: 'Das Postfach des Teams ist voll, deshalb zeigt Microsoft 365 das Foto nicht. Löschen Sie dort etwas, oder bitten Sie einen Administrator um mehr Platz; sehen Sie dann noch einmal nach.',
  },
  'graph.storage_full':
    'Der Speicher für dieses Foto ist voll, deshalb zeigt Microsoft 365 es nicht. Bitten Sie einen Administrator, Platz zu schaffen.',
  'graph.account_disabled': {
    you: 'Ihr Konto ist gesperrt oder deaktiviert, deshalb zeigt Microsoft 365 sein Foto nicht. Bitte wenden Sie sich an einen Administrator.',
    user: 'Das Konto dieser Person ist gesperrt oder deaktiviert, deshalb zeigt Microsoft 365 sein Foto nicht. Bitte wenden Sie sich an einen Administrator.',
    group:
      'Das Konto der Gruppe ist gesperrt oder deaktiviert, deshalb zeigt Microsoft 365 sein Foto nicht. Bitte wenden Sie sich an einen Administrator.',
    team: 'Das Konto des Teams ist gesperrt oder deaktiviert, deshalb zeigt Microsoft 365 sein Foto nicht. Bitte wenden Sie sich an einen Administrator.',
  },
  'graph.access_policy':
    'Eine Richtlinie Ihrer Organisation lässt PhotoBot nicht auf dieses Postfach zugreifen. Bitte wenden Sie sich an einen Administrator.',
  'graph.target_is_guest':
    'Diese Person ist hier Gast, und ihr Foto ist in ihrer Heimatorganisation gespeichert.',
  'graph.unsupported_tenant': 'Microsoft 365 speichert für diese Art von Organisation keine Fotos.',
  'bot.busy':
    'Ich habe gerade viele Bilder zu bearbeiten. Bitte wählen Sie in einer Minute „Erneut versuchen“.',
};
