import type { Translated } from '../../parts/translated';

export const otherRefusals: Translated<'otherRefusals', 'de'> = {
  'command.unknown': {
    open: 'Das habe ich nicht verstanden. Verwenden Sie die Schaltflächen der Karte oben, oder schreiben Sie, wessen Foto es werden soll, etwa „nein, für Megan Bowen“, oder wie es zugeschnitten oder gedreht werden soll, etwa „oben“ oder „drehe nach links“.',
    plain:
      'Das habe ich nicht verstanden. Schreiben Sie „Hilfe“, um zu sehen, was ich hier tun kann.',
    of: 'Das habe ich nicht verstanden. Meinten Sie „{nearest} …“, mit dem Namen am Ende? Schreiben Sie „Hilfe“, um zu sehen, was ich hier tun kann.',
    help: 'Das habe ich nicht verstanden. Meinten Sie „Hilfe“?',
    nearest:
      'Das habe ich nicht verstanden. Meinten Sie „{nearest}“? Schreiben Sie „Hilfe“, um zu sehen, was ich hier tun kann.',
  },
  'command.no_team_here':
    'Zu dieser Unterhaltung gehört kein Team. Schreiben Sie das in einem Kanal des Teams, oder nennen Sie das Team: „ändere das Teamfoto von“ und seinen Namen. Schreiben Sie für Ihr eigenes Foto „ändere mein Foto“.',
  'command.no_team_in_meeting':
    'Zu einer Besprechung gehört kein Team, dessen Foto ich festlegen könnte. Schreiben Sie das in einem Kanal des Teams, oder nennen Sie das Team: „ändere das Teamfoto von“ und seinen Namen. Schreiben Sie für Ihr eigenes Foto „ändere mein Foto“.',
  'command.no_chat_photo': {
    meeting:
      'Keine App kann das Bild einer Besprechung sehen oder ändern. Ich kann die Fotos von Personen, Teams und Gruppen festlegen; schreiben Sie „Hilfe“, um zu sehen, wie.',
    chat: 'Keine App kann das Bild eines Chats sehen oder ändern. In einem Gruppenchat können Sie es in Teams selbst ändern: Wählen Sie das Bild neben dem Namen des Chats. Ich kann die Fotos von Personen, Teams und Gruppen festlegen; schreiben Sie „Hilfe“, um zu sehen, wie.',
  },
  'command.name_missing': {
    user: 'Wessen Foto? Erwähnen Sie die Person, oder schreiben Sie ihre Adresse oder ihren Namen in Anführungszeichen: ändere das Foto von "Megan Bowen".',
    group:
      'Welche Gruppe? Schreiben Sie ihren Namen oder ihre E-Mail-Adresse: ändere das Gruppenfoto von Marketing.',
    team: 'Welches Team? Schreiben Sie seinen Namen: ändere das Teamfoto von Launch Team.',
    contact: 'Welcher Kontakt? Schreiben Sie den Namen: ändere das Kontaktfoto von Bob Smith.',
    groupNotChat:
      'Welche Microsoft 365-Gruppe? Schreiben Sie ihren Namen oder ihre E-Mail-Adresse: ändere das Gruppenfoto von Marketing. Keine App kann das Bild dieses Chats ändern.',
  },
  'target.unknown': {
    user: 'Ich konnte keine Person namens „{name}“ finden. Bitte prüfen Sie den Namen. Schreiben Sie für ein Team „ändere das Teamfoto von …“, für eine Gruppe „ändere das Gruppenfoto von …“, für einen Ihrer Kontakte „ändere das Kontaktfoto von …“.',
    group:
      'Ich konnte keine Gruppe namens „{name}“ finden. Bitte prüfen Sie den Namen. Schreiben Sie für ein Team „ändere das Teamfoto von …“.',
    team: 'Ich konnte kein Team namens „{name}“ finden. Ich sehe nur Teams, in denen Sie Mitglied sind. Bitte prüfen Sie den Namen.',
    contact: 'Ich konnte keinen Kontakt namens „{name}“ finden. Bitte prüfen Sie den Namen.',
  },
  'target.none_owned': {
    group:
      'Sie besitzen keine Microsoft 365-Gruppe, deren Foto festgelegt werden kann. Bitten Sie einen Besitzer, oder schreiben Sie, wessen Foto es werden soll.',
    team: 'Sie besitzen kein Team. Bitten Sie einen Besitzer des Teams, das Foto festzulegen, oder schreiben Sie, wessen Foto es werden soll.',
  },
  'target.unknown_mention':
    'Teams sagt mir nicht, wer das ist. Bitte schreiben Sie die Adresse der Person, statt sie zu erwähnen.',
  'target.outsider': {
    nobody:
      'Diese Person gehört zu einer anderen Organisation, und Microsoft 365 lässt mich nur Fotos dieser Organisation sehen und ändern. Ihr eigenes Foto kann sie dort ändern.',
    name: '{name} gehört zu einer anderen Organisation, und Microsoft 365 lässt mich nur Fotos dieser Organisation sehen und ändern. Ihr eigenes Foto kann diese Person dort ändern.',
  },
  'change.unknown':
    'Diese Karte ist nicht mehr gültig. Bitte fangen Sie noch einmal an, und senden Sie das Bild mit, wenn es eines gab.',
  'change.not_yours': {
    name: 'Nur {name} kann diese Schaltflächen verwenden. Wenn Sie selbst ein Foto ändern möchten, senden Sie ein eigenes Bild.',
    nobody:
      'Nur die Person, die gefragt hat, kann diese Schaltflächen verwenden. Wenn Sie selbst ein Foto ändern möchten, senden Sie ein eigenes Bild.',
  },
  'change.elsewhere':
    'Diese Karte wurde in einer anderen Unterhaltung erstellt und funktioniert nur dort.',
  'change.uncertain': {
    staysUnsaid: 'Microsoft 365 hat nicht gemeldet, ob es das Foto angenommen hat.',
    staysUnseen: 'Microsoft 365 zeigt das neue Foto noch nicht.',
    remove:
      'Microsoft 365 zeigt noch nicht, dass das Foto weg ist. Wenn es verschwindet, stellt „Rückgängig machen“ es wieder her.',
    unsaid:
      'Microsoft 365 hat nicht gemeldet, ob es das Foto angenommen hat. Wenn das neue erscheint, stellt „Rückgängig machen“ das vorherige wieder her.',
    unseen:
      'Microsoft 365 zeigt das neue Foto noch nicht. Wenn das neue erscheint, stellt „Rückgängig machen“ das vorherige wieder her.',
  },
  'change.undo_uncertain': {
    remove:
      'Microsoft 365 zeigt noch nicht, dass das Foto weg ist. Bitte wählen Sie in einer Minute „Erneut versuchen“.',
    unsaid:
      'Microsoft 365 hat nicht gemeldet, ob es das vorherige Foto wiederhergestellt hat. Bitte wählen Sie in einer Minute „Erneut versuchen“.',
    unseen:
      'Microsoft 365 zeigt das vorherige Foto noch nicht. Bitte wählen Sie in einer Minute „Erneut versuchen“.',
  },
  'change.undo_lapsed':
    'Das vorherige Foto wird nur {undoHours} Stunden aufbewahrt, deshalb lässt sich das nicht mehr rückgängig machen.',
  'change.overtaken': {
    me: 'Inzwischen hat jemand das Foto geändert, deshalb habe ich das ältere nicht wiederhergestellt. Sie können mit „ändere mein Foto“ ein anderes festlegen.',
    user: 'Inzwischen hat jemand das Foto geändert, deshalb habe ich das ältere nicht wiederhergestellt. Die Person, der es gehört, oder ein Administrator entscheidet, welches bleibt.',
    group:
      'Inzwischen hat jemand das Foto geändert, deshalb habe ich das ältere nicht wiederhergestellt. Die Besitzer der Gruppe entscheiden, welches Foto bleibt.',
    team: 'Inzwischen hat jemand das Foto geändert, deshalb habe ich das ältere nicht wiederhergestellt. Die Besitzer des Teams entscheiden, welches Foto bleibt.',
    contact:
      'Inzwischen hat jemand das Foto geändert, deshalb habe ich das ältere nicht wiederhergestellt.',
  },
  'change.newer_photo':
    'Das Foto wurde inzwischen anderswo geändert, deshalb habe ich es so gelassen. Wenn Sie es trotzdem ändern möchten, wählen Sie „Erneut versuchen“; mit „Rückgängig machen“ können Sie das neuere Foto dann zurückholen.',
  'change.cannot_undo':
    'Zuvor gab es kein Foto, und dieses kann Microsoft 365 nicht entfernen. Senden Sie ein anderes Bild, um es zu ersetzen.',
  'change.cannot_remove': {
    contact:
      'Das Foto eines Kontakts kann Microsoft 365 nicht entfernen. Sie können es ersetzen: Senden Sie ein anderes Bild mit „ändere das Kontaktfoto von …“. Wenn es hier in den letzten {undoHours} Stunden festgelegt wurde, holt „rückgängig“ das vorherige zurück.',
    team: 'Das Foto eines Teams kann Microsoft 365 nicht entfernen. Sie können es ersetzen: Senden Sie ein anderes Bild mit „ändere das Teamfoto“. Wenn es hier in den letzten {undoHours} Stunden festgelegt wurde, holt „rückgängig“ das vorherige zurück.',
  },
  'change.nothing_to_undo': {
    none: 'In dieser Unterhaltung gibt es keine Änderung, die rückgängig gemacht werden kann. „Verlauf“ listet Ihre letzten Änderungen auf.',
    undone:
      'Ihre letzte Änderung in dieser Unterhaltung haben Sie schon rückgängig gemacht. „Verlauf“ listet Ihre letzten Änderungen auf.',
  },
  'change.undo_not_yours': {
    nobody:
      'Die letzte Änderung hier ist von einer anderen Person, und nur sie kann sie rückgängig machen. Sie können stattdessen ein anderes Foto festlegen, wenn Sie das dürfen.',
    name: 'Die letzte Änderung hier ist von {name}, und nur diese Person kann sie rückgängig machen. Sie können stattdessen ein anderes Foto festlegen, wenn Sie das dürfen.',
  },
  'policy.on_premises':
    'Ihre Organisation verwaltet die Fotos von Personen in ihrem eigenen Verzeichnis, deshalb können sie hier nicht geändert werden. Bitte wenden Sie sich an einen Administrator.',
  'policy.roles':
    'In Ihrer Organisation dürfen nur bestimmte Administratoren Fotos ändern, auch ihre eigenen. Bitte wenden Sie sich an einen Administrator.',
  'group.on_premises':
    'Ihre Organisation verwaltet diese Gruppe in ihrem eigenen Verzeichnis, deshalb kann ihr Foto hier nicht festgelegt werden. Bitte wenden Sie sich an einen Administrator.',
  'group.without_photo': 'Das ist keine Microsoft 365-Gruppe. Andere Gruppen haben kein Foto.',
  'graph.denied':
    'Microsoft 365 hat das nicht zugelassen, deshalb wurde nichts geändert. Vielleicht dürfen Sie dieses Foto nicht ändern.',
  'graph.not_shown': {
    own: 'Microsoft 365 lässt mich das nicht sehen, obwohl es Ihnen gehört. Bitte wenden Sie sich an einen Administrator: Vielleicht schließt eine Regel Ihrer Organisation PhotoBot aus.',
    group:
      'Microsoft 365 lässt Sie das nicht sehen. Vielleicht sind Sie Gast in dieser Organisation, oder die Gruppe ist verborgen.',
    guest:
      'Microsoft 365 lässt Sie das nicht sehen. Vielleicht sind Sie Gast in dieser Organisation: Gäste sehen weniger.',
  },
  'graph.photos_managed':
    'Ihre Organisation erlaubt es nicht, das eigene Foto hier zu ändern, deshalb wurde nichts geändert.',
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
    'Microsoft 365 lehnt das ab, und ein weiterer Versuch ändert daran nichts. Bitte wenden Sie sich an einen Administrator.',
  'graph.too_large':
    'Das Foto ist Microsoft 365 zu groß. Bitte versuchen Sie es mit einem anderen Bild.',
  'graph.busy': 'Microsoft 365 ist ausgelastet.',
  'graph.failed': 'Microsoft 365 konnte das gerade nicht tun.',
  'graph.unreachable': 'Microsoft 365 antwortet gerade nicht.',
  'search.slow': 'Microsoft 365 ist gerade langsam. Bitte suchen Sie gleich noch einmal.',
  'bot.busy':
    'Ich habe gerade viele Bilder zu bearbeiten. Bitte senden Sie Ihres in einer Minute noch einmal.',
  'bot.restarted':
    'Ich wurde neu gestartet, bevor ich damit fertig war. Bitte wählen Sie „Erneut versuchen“.',
  'bot.updating':
    'Ich werde gerade aktualisiert. Bitte versuchen Sie es in ein paar Minuten erneut.',
  'bot.bug':
    'Auf meiner Seite ist etwas schiefgegangen. Bitte versuchen Sie es erneut; wenn es noch einmal passiert, wenden Sie sich an Ihren Administrator.',
  'limit.open': {
    one: 'Ein Foto wartet schon auf Sie. Bitte bestätigen Sie es zuerst, oder brechen Sie ab.',
    other:
      'Es warten schon {count} Fotos auf Sie. Bitte bestätigen Sie zuerst eines davon, oder brechen Sie eines ab.',
  },
  'limit.proposals': 'Sie wollten in der letzten Stunde sehr viele Fotos ändern.',
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
      'Teams hat meine Karte nicht angenommen, deshalb kann ich Ihnen das nicht zeigen, und es wurde nichts geändert. Bitte versuchen Sie es mit einem anderen Bild; wenn es wieder passiert, wenden Sie sich an Ihren Administrator.',
    answer:
      'Teams hat die Karte mit meiner Antwort nicht angenommen. „Verlauf“ listet Ihre letzten Änderungen auf.',
  },
  'teams.busy': 'Teams ist gerade ausgelastet. Bitte versuchen Sie es in einer Minute erneut.',
  'teams.unauthorized':
    'Teams akzeptiert PhotoBot gerade nicht. Bitte versuchen Sie es in einer Minute erneut; wenn es wieder passiert, wenden Sie sich an Ihren Administrator.',
  'teams.unreachable':
    'Teams antwortet mir gerade nicht. Bitte versuchen Sie es in einer Minute erneut.',
  'team.archived':
    'Dieses Team ist archiviert, und niemand kann sein Foto ändern, bevor ein Besitzer es wiederherstellt.',
};
