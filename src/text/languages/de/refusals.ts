import type { Translated } from '../../parts/translated';

export const otherRefusals: Translated<'otherRefusals', 'de'> = {
  'command.unknown': {
    open: 'Das habe ich nicht verstanden. Verwenden Sie die Schaltflächen der Karte oben, oder schreiben Sie, wessen Foto es werden soll, etwa „nein, für Megan Bowen“, oder „oben“ oder „drehe nach links“.',
    plain:
      'Das habe ich nicht verstanden. Schreiben Sie „Hilfe“, um zu sehen, was ich hier tun kann.',
    of: 'Das habe ich nicht verstanden. Ist „{nearest} …“ gemeint, mit dem Namen am Ende? Schreiben Sie „Hilfe“, um zu sehen, was ich hier tun kann.',
    help: 'Das habe ich nicht verstanden. Ist „Hilfe“ gemeint?',
    nearest:
      'Das habe ich nicht verstanden. Ist „{nearest}“ gemeint? Schreiben Sie „Hilfe“, um zu sehen, was ich hier tun kann.',
  },
  'command.no_team_here':
    'In dieser Unterhaltung gibt es kein Team. Schreiben Sie dies in einem Kanal des Teams, oder nennen Sie das Team: „setze Teamfoto für“ und seinen Namen. Schreiben Sie für Ihr eigenes Foto „mein Foto setzen“.',
  'command.no_team_in_meeting':
    'Eine Besprechung hat kein Team, dessen Foto ich festlegen könnte. Schreiben Sie dies in einem Kanal des Teams, oder nennen Sie das Team: „setze Teamfoto für“ und seinen Namen. Schreiben Sie für Ihr eigenes Foto „mein Foto setzen“.',
  'command.no_chat_photo': {
    meeting:
      'Keine App kann das Bild einer Besprechung sehen oder ändern. Ich kann die Fotos von Personen, Teams und Gruppen festlegen; schreiben Sie „Hilfe“, um zu sehen, wie.',
    chat: 'Keine App kann das Bild eines Chats sehen oder ändern. In einem Gruppenchat können Sie es in Teams selbst ändern: Wählen Sie das Bild neben dem Namen des Chats. Ich kann die Fotos von Personen, Teams und Gruppen festlegen; schreiben Sie „Hilfe“, um zu sehen, wie.',
  },
  'command.name_missing': {
    user: 'Wessen Foto? Erwähnen Sie die Person, oder schreiben Sie ihre Adresse oder ihren Namen in Anführungszeichen: setze Foto für "Megan Bowen".',
    group:
      'Welche Gruppe? Schreiben Sie ihren Namen oder ihre E-Mail-Adresse: setze Gruppenfoto für Marketing.',
    team: 'Welches Team? Schreiben Sie seinen Namen: setze Teamfoto für Launch Team.',
    contact: 'Welcher Kontakt? Schreiben Sie den Namen: setze Kontaktfoto für Bob Smith.',
    groupNotChat:
      'Welche Microsoft 365-Gruppe? Schreiben Sie ihren Namen oder ihre E-Mail-Adresse: setze Gruppenfoto für Marketing. Keine App kann das Bild dieses Chats ändern.',
  },
  'target.unknown': {
    user: 'Ich konnte keine Person namens „{name}“ finden. Bitte prüfen Sie den Namen. Schreiben Sie für ein Team „setze Teamfoto für …“, für eine Gruppe „setze Gruppenfoto für …“, für einen Ihrer Kontakte „setze Kontaktfoto für …“.',
    group:
      'Ich konnte keine Gruppe namens „{name}“ finden. Bitte prüfen Sie den Namen. Schreiben Sie für ein Team „setze Teamfoto für …“.',
    team: 'Ich konnte kein Team namens „{name}“ finden. Ich sehe nur Teams, in denen Sie Mitglied sind. Bitte prüfen Sie den Namen.',
    contact: 'Ich konnte keinen Kontakt namens „{name}“ finden. Bitte prüfen Sie den Namen.',
  },
  'target.none_owned': {
    group:
      'Sie sind nicht Besitzer einer Microsoft 365-Gruppe, deren Foto festgelegt werden kann. Bitten Sie einen Besitzer, oder schreiben Sie, wessen Foto es werden soll.',
    team: 'Sie sind nicht Besitzer eines Teams. Bitten Sie einen Besitzer des Teams, das Foto festzulegen, oder schreiben Sie, wessen Foto es werden soll.',
  },
  'target.unknown_mention':
    'Teams sagt mir nicht, wer das ist. Bitte schreiben Sie die Adresse der Person, statt sie zu erwähnen.',
  'target.outsider': {
    nobody:
      'Diese Person gehört zu einer anderen Organisation, und Microsoft 365 lässt mich nur Fotos dieser Organisation sehen und ändern. Dort kann sie ihr eigenes Foto ändern.',
    name: '{name} gehört zu einer anderen Organisation, und Microsoft 365 lässt mich nur Fotos dieser Organisation sehen und ändern. Dort kann diese Person ihr eigenes Foto ändern.',
  },
  'change.unknown':
    'Diese Karte ist nicht mehr gültig. Bitte fangen Sie noch einmal an, mit dem Bild, wenn es eines gab.',
  'change.not_yours': {
    name: 'Nur {name} kann diese Schaltflächen verwenden. Senden Sie ein eigenes Bild, um selbst etwas zu ändern.',
    nobody:
      'Nur die Person, die gefragt hat, kann diese Schaltflächen verwenden. Senden Sie ein eigenes Bild, um selbst etwas zu ändern.',
  },
  'change.elsewhere':
    'Diese Karte wurde in einer anderen Unterhaltung erstellt und funktioniert nur dort.',
  'change.uncertain': {
    staysUnsaid: 'Microsoft 365 hat nicht gesagt, ob es das Foto angenommen hat.',
    staysUnseen: 'Microsoft 365 zeigt das neue Foto noch nicht.',
    remove:
      'Microsoft 365 zeigt noch nicht, dass das Foto weg ist. Wenn es verschwindet, stellt „Rückgängig machen“ es wieder her.',
    unsaid:
      'Microsoft 365 hat nicht gesagt, ob es das Foto angenommen hat. Wenn das neue erscheint, stellt „Rückgängig machen“ das vorherige wieder her.',
    unseen:
      'Microsoft 365 zeigt das neue Foto noch nicht. Wenn das neue erscheint, stellt „Rückgängig machen“ das vorherige wieder her.',
  },
  'change.undo_uncertain': {
    remove:
      'Microsoft 365 zeigt noch nicht, dass das Foto weg ist. Bitte wählen Sie in einer Minute „Erneut versuchen“.',
    unsaid:
      'Microsoft 365 hat nicht gesagt, ob es das vorherige Foto wiederhergestellt hat. Bitte wählen Sie in einer Minute „Erneut versuchen“.',
    unseen:
      'Microsoft 365 zeigt das vorherige Foto noch nicht. Bitte wählen Sie in einer Minute „Erneut versuchen“.',
  },
  'change.undo_lapsed':
    'Das vorherige Foto wird nur {undoHours} Stunden behalten, deshalb kann dies nicht mehr rückgängig gemacht werden.',
  'change.overtaken': {
    me: 'Das Foto wurde seitdem von jemandem geändert, deshalb habe ich das ältere nicht wiederhergestellt. Sie können mit „mein Foto setzen“ ein anderes festlegen.',
    user: 'Das Foto wurde seitdem von jemandem geändert, deshalb habe ich das ältere nicht wiederhergestellt. Diese Person oder ein Administrator entscheidet, welches Foto bleibt.',
    group:
      'Das Foto wurde seitdem von jemandem geändert, deshalb habe ich das ältere nicht wiederhergestellt. Die Besitzer der Gruppe entscheiden, welches Foto bleibt.',
    team: 'Das Foto wurde seitdem von jemandem geändert, deshalb habe ich das ältere nicht wiederhergestellt. Die Besitzer des Teams entscheiden, welches Foto bleibt.',
    contact:
      'Das Foto wurde seitdem von jemandem geändert, deshalb habe ich das ältere nicht wiederhergestellt.',
  },
  'change.newer_photo':
    'Das Foto wurde inzwischen anderswo geändert, deshalb habe ich es so gelassen. Wählen Sie „Erneut versuchen“, um trotzdem fortzufahren; „Rückgängig machen“ kann dieses neuere Foto dann zurückholen.',
  'change.cannot_undo':
    'Zuvor gab es kein Foto, und dieses kann Microsoft 365 nicht entfernen. Senden Sie ein anderes Bild, um es zu ersetzen.',
  'change.cannot_remove': {
    contact:
      'Das Foto eines Kontakts kann Microsoft 365 nicht entfernen. Sie können es ersetzen: Senden Sie ein anderes Bild mit „setze Kontaktfoto für …“. Wenn es hier in den letzten {undoHours} Stunden festgelegt wurde, holt „rückgängig“ das vorherige zurück.',
    team: 'Das Foto eines Teams kann Microsoft 365 nicht entfernen. Sie können es ersetzen: Senden Sie ein anderes Bild mit „Teamfoto setzen“. Wenn es hier in den letzten {undoHours} Stunden festgelegt wurde, holt „rückgängig“ das vorherige zurück.',
  },
  'change.nothing_to_undo': {
    none: 'In dieser Unterhaltung gibt es keine Änderung, die rückgängig gemacht werden kann. „Verlauf“ listet Ihre letzten Änderungen auf.',
    undone:
      'Ihre letzte Änderung in dieser Unterhaltung ist schon rückgängig gemacht. „Verlauf“ listet Ihre letzten Änderungen auf.',
  },
  'change.undo_not_yours': {
    nobody:
      'Die letzte Änderung hier ist von einer anderen Person, und nur sie kann sie rückgängig machen. Sie können stattdessen ein anderes Foto festlegen, wenn Sie das dürfen.',
    name: 'Die letzte Änderung hier ist von {name}, und nur diese Person kann sie rückgängig machen. Sie können stattdessen ein anderes Foto festlegen, wenn Sie das dürfen.',
  },
  'policy.on_premises':
    'Ihre Organisation verwaltet die Fotos von Personen in ihrem eigenen Verzeichnis, deshalb können sie hier nicht geändert werden. Bitte fragen Sie einen Administrator.',
  'policy.roles':
    'In Ihrer Organisation dürfen nur bestimmte Administratoren Fotos ändern, auch ihre eigenen. Bitte fragen Sie einen Administrator.',
  'group.on_premises':
    'Ihre Organisation verwaltet diese Gruppe in ihrem eigenen Verzeichnis, deshalb kann ihr Foto hier nicht festgelegt werden. Bitte fragen Sie einen Administrator.',
  'group.without_photo': 'Das ist keine Microsoft 365-Gruppe. Andere Gruppen haben kein Foto.',
  'graph.denied':
    'Microsoft 365 hat das nicht zugelassen, deshalb wurde nichts geändert. Vielleicht fehlt Ihnen das Recht, dieses Foto zu ändern.',
  'graph.not_shown': {
    own: 'Microsoft 365 lässt mich das nicht sehen, obwohl es Ihnen gehört. Bitte fragen Sie einen Administrator: Vielleicht hält eine Regel Ihrer Organisation PhotoBot fern.',
    group:
      'Microsoft 365 lässt Sie das nicht sehen. Vielleicht sind Sie Gast in dieser Organisation, oder die Gruppe ist verborgen.',
    guest:
      'Microsoft 365 lässt Sie das nicht sehen. Vielleicht sind Sie Gast in dieser Organisation: Gäste sehen weniger.',
  },
  'graph.photos_managed':
    'Ihre Organisation lässt Personen ihr Foto hier nicht ändern, deshalb wurde nichts geändert.',
  'graph.not_found':
    'Microsoft 365 weiß nicht, wessen Foto das ist. Wenn das Team oder das Konto neu ist, versuchen Sie es in einer Viertelstunde erneut.',
  'graph.target_is_guest':
    'Diese Person ist hier Gast. Gäste legen ihr eigenes Foto in ihrer Heimatorganisation fest, deshalb wurde nichts geändert.',
  'graph.too_new': {
    group:
      'Die Gruppe ist so neu, dass Microsoft 365 sie noch erstellt. Bitte wählen Sie in einer Viertelstunde „Erneut versuchen“.',
    team: 'Das Team ist so neu, dass Microsoft 365 es noch erstellt. Bitte wählen Sie in einer Viertelstunde „Erneut versuchen“.',
  },
  'graph.unsupported_tenant':
    'Microsoft 365 speichert für diese Art von Organisation keine Fotos, deshalb wurde nichts geändert.',
  'graph.bad_photo':
    'Microsoft 365 hat dieses Bild nicht angenommen. Bitte versuchen Sie es mit einem anderen.',
  'graph.refused':
    'Microsoft 365 lehnt das ab, und ein neuer Versuch hilft nicht. Bitte fragen Sie einen Administrator.',
  'graph.too_large':
    'Microsoft 365 hat das Foto zu groß gefunden. Bitte versuchen Sie es mit einem anderen Bild.',
  'graph.busy': 'Microsoft 365 ist ausgelastet.',
  'graph.failed': 'Microsoft 365 konnte das gerade nicht tun.',
  'graph.unreachable': 'Microsoft 365 antwortet gerade nicht.',
  'search.slow': 'Microsoft 365 ist gerade langsam. Bitte suchen Sie gleich noch einmal.',
  'bot.busy':
    'Ich habe gerade viele Bilder zu bearbeiten. Bitte senden Sie Ihres in einer Minute noch einmal.',
  'bot.restarted':
    'Ich wurde neu gestartet, bevor dies fertig war. Bitte wählen Sie „Erneut versuchen“.',
  'bot.bug':
    'Auf meiner Seite ist etwas schiefgegangen. Bitte versuchen Sie es erneut; wenn es noch einmal geschieht, sagen Sie es Ihrem Administrator.',
  'limit.open': {
    one: 'Ein Foto wartet schon auf Sie. Bitte bestätigen Sie es zuerst, oder brechen Sie ab.',
    other:
      'Es warten schon {count} Fotos auf Sie. Bitte bestätigen Sie zuerst eines davon, oder brechen Sie eines ab.',
  },
  'limit.proposals': 'Sie haben in der letzten Stunde um viele Fotos gebeten.',
  'limit.changes': {
    application: 'Administratoren haben in der letzten Stunde viele Fotos geändert.',
    group: 'Das Foto dieser Gruppe wurde in der letzten Stunde oft geändert.',
    own: 'Sie haben in der letzten Stunde viele Fotos geändert.',
    team: 'Das Foto dieses Teams wurde in der letzten Stunde oft geändert.',
  },
  'limit.codes': 'Der Code war mehrmals falsch.',
  'limit.searches': 'Sie haben gerade sehr oft gesucht.',
  'limit.messages':
    'Das sind mehr Nachrichten, als ich beantworten kann. Bitte warten Sie eine Minute, bevor Sie wieder schreiben.',
  'team.unknown':
    'Teams sagt mir nicht, welches Team das ist. Bitte fügen Sie PhotoBot zum Team hinzu, und versuchen Sie es dann erneut.',
  'teams.refused': 'Teams lässt mich hier nicht schreiben.',
  'teams.card_refused': {
    unchanged:
      'Teams hat meine Karte nicht angenommen, deshalb kann ich Ihnen dies nicht zeigen, und nichts wurde geändert. Bitte versuchen Sie es mit einem anderen Bild; wenn es wieder geschieht, sagen Sie es Ihrem Administrator.',
    answer:
      'Teams hat die Karte mit meiner Antwort nicht angenommen. „Verlauf“ listet Ihre letzten Änderungen auf.',
  },
  'teams.busy': 'Teams ist gerade ausgelastet. Bitte versuchen Sie es in einer Minute erneut.',
  'teams.unauthorized':
    'Teams akzeptiert PhotoBot gerade nicht. Bitte versuchen Sie es in einer Minute erneut; wenn es wieder geschieht, sagen Sie es Ihrem Administrator.',
  'teams.unreachable':
    'Teams antwortet mir gerade nicht. Bitte versuchen Sie es in einer Minute erneut.',
  'team.archived':
    'Dieses Team ist archiviert, und niemand kann sein Foto ändern, bevor ein Besitzer es wiederherstellt.',
};
