import type { Translated } from '../../parts/translated';

export const helpTexts: Translated<'helpTexts', 'de'> = {
  help: {
    heading: 'PhotoBot legt Fotos fest',
    intro: {
      personal:
        'Senden Sie mir ein Bild. Ich zeige Ihnen, wie es als Ihr Foto aussehen wird, und Sie bestätigen. Oder schreiben Sie einen dieser Befehle:',
      groupChat:
        'Erwähnen Sie mich, und schreiben Sie einen dieser Befehle. Fügen Sie das Bild hinzu, wenn ein Foto festgelegt werden soll:',
      channel:
        'Erwähnen Sie mich, und schreiben Sie einen dieser Befehle. Fügen Sie das Bild hinzu, wenn ein Foto festgelegt werden soll:',
    },
    forOthers: 'Personen der anderen Organisation können hier Folgendes schreiben:',
    more: 'Mehr',
    outro:
      'Mit „oben“, „mitte“, „unten“, „links“, „rechts“ oder „ganz“ wählen Sie den Zuschnitt, mit „drehe nach links“ drehen Sie das Bild, und mit „auf schwarz“ wird der Hintergrund schwarz. Formate: {formats}, bis {megabytes} MB. Erst wenn Sie bestätigen, wird etwas geändert, und Sie können es {undoHours} Stunden lang rückgängig machen.',
  },

  commandExamples: {
    'set-my-photo': 'ändere mein Foto',
    'set-team-photo': 'ändere das Teamfoto',
    'set-named-team-photo': 'ändere das Teamfoto von Launch Team',
    'set-group-photo': 'ändere das Gruppenfoto von Marketing',
    'set-user-photo': 'ändere das Foto von "Megan Bowen"',
    'set-contact-photo': 'ändere das Kontaktfoto von Bob Smith',
    'use-photo': 'verwende das Foto von "Diego Siciliani" als mein Foto',
    'show-photo': 'zeige das Foto von "Diego Siciliani"',
    'remove-photo': 'entferne das Gruppenfoto von Marketing',
    cancel: 'abbrechen',
    undo: 'rückgängig',
    history: 'Verlauf',
    'sign-out': 'abmelden',
    help: 'Hilfe',
  },

  commandLines: {
    'set-my-photo': 'Macht das Bild in Ihrer Nachricht zu Ihrem eigenen Foto',
    'set-team-photo': 'Macht das Bild in Ihrer Nachricht zum Foto dieses Teams (nur Besitzer)',
    'set-named-team-photo':
      'Macht das Bild zum Foto eines Teams, dessen Besitzer Sie sind, von überall aus; schreiben Sie den Namen des Teams',
    'set-group-photo':
      'Macht das Bild zum Foto einer Microsoft 365-Gruppe, deren Besitzer Sie sind; schreiben Sie Namen oder E-Mail-Adresse',
    'set-user-photo':
      'Macht das Bild zum Foto einer anderen Person (nur Administratoren); erwähnen Sie sie, oder schreiben Sie Adresse oder Namen',
    'set-contact-photo':
      'Macht das Bild zum Foto eines Ihrer Outlook-Kontakte; schreiben Sie den Namen des Kontakts',
    'use-photo': 'Nimmt statt eines Bildes ein Foto, das eine Person oder ein Team schon hat',
    'show-photo':
      'Zeigt das aktuelle Foto; auch „zeige das Teamfoto von …“, „zeige das Gruppenfoto von …“, „zeige das Kontaktfoto von …“',
    'remove-photo':
      'Entfernt ein Foto, nachdem Sie bestätigt haben; auch „entferne das Foto von …“ für eine Person',
    cancel: 'Bricht Ihren neuesten Vorschlag hier ab, wie die Schaltfläche auf seiner Karte',
    undo: 'Macht Ihre letzte Änderung in dieser Unterhaltung rückgängig',
    history:
      'Listet Ihre letzten Änderungen auf, im persönlichen Chat mit Schaltflächen zum Rückgängigmachen',
    'sign-out':
      'Meldet Sie bei PhotoBot ab; bei der nächsten Schaltfläche, die es braucht, werden Sie wieder angemeldet',
    help: 'Zeigt, was PhotoBot hier tun kann',
  },

  wholeTeamLines: {
    private: 'Ein privater Kanal hat kein eigenes Foto: Dies ist das Foto des ganzen Teams.',
    shared:
      'Ein freigegebener Kanal hat kein eigenes Foto: Dies ist das Foto des ganzen Teams, dem der Kanal gehört.',
  },

  helpNotes: {
    meeting:
      'Zu einer Besprechung gehört kein Team, und keine App kann ihr Bild festlegen. Schreiben Sie für das Foto eines Teams den Namen des Teams, oder schreiben Sie in einem seiner Kanäle.',
    groupChat: 'Keine App kann das Bild dieses Chats ändern.',
    private:
      'Dieser Kanal hat kein eigenes Foto: „ändere das Teamfoto“ legt das Foto des ganzen Teams fest.',
    shared:
      'Dieser Kanal hat kein eigenes Foto: „ändere das Teamfoto“ legt das Foto des ganzen Teams fest, dem er gehört. Ich arbeite nur für Personen der Organisation, der er gehört.',
  },

  places: {
    personal: 'in unserem persönlichen Chat',
    groupChat: 'in einem Gruppenchat',
    channel: 'in einem Kanal',
  },

  outcomes: {
    unknown: 'vielleicht ausgeführt',
    proposed: 'noch nicht ausgeführt',
    applying: 'wird ausgeführt',
    applied: 'ausgeführt',
    undoing: 'wird rückgängig gemacht',
    undone: 'rückgängig gemacht',
    cancelled: 'abgebrochen',
    lapsed: 'abgelaufen',
    failed: 'fehlgeschlagen',
  },

  historyWords: {
    heading: 'Ihre letzten Änderungen',
    none: 'Sie haben noch kein Foto geändert.',
    noneHere:
      'In dieser Unterhaltung haben Sie zuletzt nichts geändert. In unserem persönlichen Chat zeigt „Verlauf“ alle Ihre Änderungen.',
    onlyHere:
      'Nur die Änderungen aus dieser Unterhaltung. In unserem persönlichen Chat zeigt „Verlauf“ alle.',
    what: '{what}: {name}',
    when: { known: '{time}', utc: '{time} (UTC)' },
    undo: 'Änderung {number} von {count} rückgängig machen. {line}',
  },
};
