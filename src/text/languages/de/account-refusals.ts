import type { Translated } from '../../parts/translated';

export const accountRefusals: Translated<'accountRefusals', 'de'> = {
  'auth.outsider':
    'Diese Unterhaltung gehört zu einer anderen Organisation, und ich arbeite nur für deren Personen. Bitten Sie eine von ihnen, zum Beispiel einen Besitzer des Teams. Für Ihr eigenes Foto verwenden Sie PhotoBot in Ihrer eigenen Organisation.',
  'auth.sign_in_stale': {
    search: 'Ihre Anmeldung ist abgelaufen. Bitte suchen Sie noch einmal, um sich anzumelden.',
    press:
      'Ihre Anmeldung ist abgelaufen. Bitte wählen Sie „Erneut versuchen“, um sich anzumelden.',
  },
  'auth.sign_in_refused':
    'Microsoft 365 lehnt Ihre Anmeldung ab, auch eine neue, deshalb wurde nichts geändert. Bitten Sie einen Administrator, in den Anmeldeprotokollen von Entra nachzusehen.',
  'auth.not_silent':
    'Teams konnte Sie nicht automatisch anmelden, deshalb wurde nichts geändert. Wählen Sie die Schaltfläche noch einmal, und wählen Sie „Anmelden“, wenn Teams es anbietet.',
  'auth.app_missing':
    'Teams konnte Sie nicht automatisch anmelden, weil Sie PhotoBot nicht hinzugefügt haben. Fügen Sie PhotoBot unter „Apps“ hinzu, und wählen Sie die Schaltfläche noch einmal, oder wählen Sie „Anmelden“, wenn Teams es anbietet.',
  'auth.code_wrong':
    'Dieser Code ist falsch oder abgelaufen. Prüfen Sie die sechs Ziffern, oder wählen Sie noch einmal „Anmelden“, um einen anderen zu erhalten.',
  'auth.consent_needed': {
    missing: 'PhotoBot braucht die Berechtigung {scopes}. Sie wurde noch nicht erteilt.',
    missingFor:
      'PhotoBot braucht die Berechtigung {scopes}, um {purpose}. Sie wurde noch nicht erteilt.',
    administrator:
      'Ein Administrator Ihrer Organisation kann sie mit „Berechtigung erteilen“ für alle erteilen. Wählen Sie danach „Erneut versuchen“.',
    yourself:
      'Sie können sie mit „Berechtigung erteilen“ selbst erteilen, sofern Ihre Organisation das nicht Administratoren vorbehält. Wählen Sie danach „Erneut versuchen“.',
  },
  'auth.step_up_needed':
    'Ihre Organisation verlangt dafür eine stärkere Anmeldung, etwa mit einem zweiten Faktor. Wählen Sie „Erneut versuchen“ und dann „Anmelden“, wenn Teams es anbietet. Wenn das nicht hilft, melden Sie sich von Teams ab, melden Sie sich wieder an, und wählen Sie noch einmal „Erneut versuchen“.',
  'auth.blocked_by_policy':
    'Eine Richtlinie Ihrer Organisation blockiert diese Anmeldung, zum Beispiel auf diesem Gerät. Bitte wenden Sie sich an einen Administrator.',
  'auth.not_assigned':
    'In Ihrer Organisation dürfen nur zugewiesene Personen PhotoBot verwenden; bitten Sie einen Administrator, Sie zuzuweisen (Unternehmensanwendungen › PhotoBot › Benutzer und Gruppen).',
  'auth.no_account':
    'Ihr Konto gehört nicht zu dieser Organisation, deshalb wurde nichts geändert. Bitten Sie einen Administrator, Sie einzuladen, oder verwenden Sie PhotoBot in Ihrer eigenen Organisation.',
  'auth.account_blocked':
    'Ihr Konto ist deaktiviert oder gesperrt, deshalb wurde nichts geändert. Bitten Sie einen Administrator, es zu entsperren.',
  'auth.misconfigured': {
    credential:
      'PhotoBot konnte sich bei Microsoft 365 nicht ausweisen. Bitten Sie einen Administrator, die Anmeldeinformationen von PhotoBot zu prüfen.',
    connection:
      'Der Anmeldedienst akzeptiert nicht, wie PhotoBot mit ihm verbunden ist. Bitten Sie einen Administrator, die OAuth-Verbindung des Azure-Bots zu prüfen.',
    registration:
      'PhotoBot ist bei Microsoft 365 nicht richtig registriert. Bitten Sie einen Administrator, die App-Registrierung zu prüfen.',
  },
  'auth.unavailable': 'Der Anmeldedienst antwortet gerade nicht.',
  'auth.wrong_person': {
    search:
      'Sie haben sich mit einem anderen Konto angemeldet, deshalb habe ich nicht gesucht. Suchen Sie noch einmal, und melden Sie sich mit dem Konto an, das Sie in Teams verwenden.',
    press:
      'Sie haben sich mit einem anderen Konto angemeldet, deshalb habe ich nichts getan. Wählen Sie die Schaltfläche noch einmal, und melden Sie sich mit dem Konto an, das Sie in Teams verwenden.',
  },
  'auth.not_owner': {
    group:
      'Nur ein Besitzer der Gruppe darf ihr Foto ändern, deshalb wurde nichts geändert. Bitten Sie einen Besitzer darum.',
    team: 'Nur ein Besitzer des Teams darf dessen Foto ändern, deshalb wurde nichts geändert. Bitten Sie einen Besitzer, das Bild zu senden; wenn das Team archiviert ist, muss ein Besitzer es zuerst wiederherstellen.',
  },
  'auth.not_administrator':
    'Nur Benutzeradministratoren, Personenadministratoren, globale Administratoren und Fotoadministratoren von PhotoBot dürfen das Foto einer anderen Person ändern, deshalb wurde nichts geändert. Bitten Sie eine dieser Personen darum.',
  'auth.not_photo_administrator':
    'Das dürfen nur Personen auf der Liste der Fotoadministratoren von PhotoBot, deshalb wurde nichts geändert. Bitten Sie eine dieser Personen darum.',
  'auth.application_denied':
    'PhotoBot selbst darf dieses Foto nicht ändern, deshalb wurde nichts geändert. Bitten Sie einen Administrator, die Berechtigung zu erteilen, und wählen Sie dann „Erneut versuchen“.',
  'auth.guest':
    'Sie sind hier Gast. Gäste legen ihr eigenes Foto in ihrer Heimatorganisation fest, deshalb wurde nichts geändert.',
  'auth.guest_not_owner': {
    group:
      'Nur ein Besitzer der Gruppe darf ihr Foto ändern, und ein Gast kann keiner sein, deshalb wurde nichts geändert. Bitten Sie einen Besitzer, das Bild zu senden.',
    team: 'Nur ein Besitzer des Teams darf dessen Foto ändern, und ein Gast kann keiner sein, deshalb wurde nichts geändert. Bitten Sie einen Besitzer, das Bild zu senden.',
  },
  'auth.sign_out_failed': {
    misconfigured:
      'Der Anmeldedienst lehnt es ab, Sie abzumelden, deshalb sind Sie noch angemeldet. Bitten Sie einen Administrator zu prüfen, wie PhotoBot mit ihm verbunden ist.',
    unreachable:
      'Ich konnte den Anmeldedienst nicht erreichen, deshalb sind Sie vielleicht noch angemeldet. Bitte schreiben Sie in einer Minute noch einmal „abmelden“.',
  },
  'graph.no_mailbox':
    'Es gibt kein Exchange Online-Postfach, in dem das Foto gespeichert werden könnte, deshalb wurde nichts geändert. Ein neues Konto bekommt vielleicht innerhalb eines Tages eines; sonst wenden Sie sich an einen Administrator.',
  'graph.no_licence': {
    you: 'Ihrem Konto fehlt die Exchange Online-Lizenz, die für ein Foto nötig ist, deshalb wurde nichts geändert. Bitten Sie einen Administrator darum.',
    user: 'Dem Konto dieser Person fehlt die Exchange Online-Lizenz, die für ein Foto nötig ist, deshalb wurde nichts geändert. Bitten Sie einen Administrator darum.',
    group:
      'Der Gruppe fehlt die Exchange Online-Lizenz, die für ein Foto nötig ist, deshalb wurde nichts geändert. Bitten Sie einen Administrator darum.',
    team: 'Dem Team fehlt die Exchange Online-Lizenz, die für ein Foto nötig ist, deshalb wurde nichts geändert. Bitten Sie einen Administrator darum.',
  },
  'graph.mailbox_full': {
    you: 'Ihr Postfach ist voll, deshalb wurde nichts geändert. Löschen Sie dort etwas, oder bitten Sie einen Administrator um mehr Platz; versuchen Sie es dann erneut.',
    user: 'Das Postfach dieser Person ist voll, deshalb wurde nichts geändert. Bitten Sie diese Person oder einen Administrator, Platz zu schaffen; versuchen Sie es dann erneut.',
    group:
      'Das Postfach der Gruppe ist voll, deshalb wurde nichts geändert. Löschen Sie dort etwas, oder bitten Sie einen Administrator um mehr Platz; versuchen Sie es dann erneut.',
    team: 'Das Postfach des Teams ist voll, deshalb wurde nichts geändert. Löschen Sie dort etwas, oder bitten Sie einen Administrator um mehr Platz; versuchen Sie es dann erneut.',
  },
  'graph.storage_full':
    'Der Speicher für dieses Foto ist voll, deshalb wurde nichts geändert. Bitten Sie einen Administrator, Platz zu schaffen; versuchen Sie es dann erneut.',
  'graph.account_disabled': {
    you: 'Ihr Konto ist gesperrt oder deaktiviert, deshalb wurde nichts geändert. Bitte wenden Sie sich an einen Administrator.',
    user: 'Das Konto dieser Person ist gesperrt oder deaktiviert, deshalb wurde nichts geändert. Bitte wenden Sie sich an einen Administrator.',
    group:
      'Das Konto der Gruppe ist gesperrt oder deaktiviert, deshalb wurde nichts geändert. Bitte wenden Sie sich an einen Administrator.',
    team: 'Das Konto des Teams ist gesperrt oder deaktiviert, deshalb wurde nichts geändert. Bitte wenden Sie sich an einen Administrator.',
  },
  'graph.mailbox_closed': {
    you: 'Ihr Postfach liegt auf eigenen Servern Ihrer Organisation, oder eine Richtlinie sperrt Apps davon aus, deshalb kann PhotoBot es nicht erreichen. Bitte wenden Sie sich an einen Administrator.',
    user: 'Das Postfach dieser Person liegt auf eigenen Servern Ihrer Organisation, oder eine Richtlinie sperrt Apps davon aus, deshalb kann PhotoBot es nicht erreichen. Bitte wenden Sie sich an einen Administrator.',
    group:
      'Das Postfach der Gruppe liegt auf eigenen Servern Ihrer Organisation, oder eine Richtlinie sperrt Apps davon aus, deshalb kann PhotoBot es nicht erreichen. Bitte wenden Sie sich an einen Administrator.',
    team: 'Das Postfach des Teams liegt auf eigenen Servern Ihrer Organisation, oder eine Richtlinie sperrt Apps davon aus, deshalb kann PhotoBot es nicht erreichen. Bitte wenden Sie sich an einen Administrator.',
  },
  'graph.access_policy':
    'Eine Richtlinie Ihrer Organisation lässt PhotoBot nicht auf dieses Postfach zugreifen, deshalb wurde nichts geändert. Bitte wenden Sie sich an einen Administrator.',
};
