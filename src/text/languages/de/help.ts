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
    forOthers: 'Das können Personen der anderen Organisation hier schreiben:',
    more: 'Mehr',
    outro:
      'Mit „oben“, „mitte“, „unten“, „links“, „rechts“ oder „ganz“ wählen Sie den Zuschnitt, mit „drehe nach links“ drehen Sie das Bild, und mit „auf schwarz“ wird der Hintergrund schwarz. Formate: {formats}, bis {megabytes} MB. Nichts wird geändert, bevor Sie bestätigen, und Sie können es {undoHours} Stunden lang rückgängig machen.',
  },

  commandExamples: {
    'set-my-photo': 'mein Foto setzen',
    'set-team-photo': 'Teamfoto setzen',
    'set-named-team-photo': 'setze Teamfoto für Launch Team',
    'set-group-photo': 'setze Gruppenfoto für Marketing',
    'set-user-photo': 'setze Foto für "Megan Bowen"',
    'set-contact-photo': 'setze Kontaktfoto für Bob Smith',
    'use-photo': 'verwende Foto von "Diego Siciliani" als mein Foto',
    'show-photo': 'zeige Foto von "Diego Siciliani"',
    'remove-photo': 'entferne Gruppenfoto von Marketing',
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
      'Das Foto eines Teams, dessen Besitzer Sie sind, über seinen Namen und von überall',
    'set-group-photo':
      'Das Foto einer Microsoft 365-Gruppe, deren Besitzer Sie sind, über ihren Namen oder ihre E-Mail-Adresse',
    'set-user-photo':
      'Das Foto einer anderen Person: eine Erwähnung, eine Adresse oder ein Name (nur Administratoren)',
    'set-contact-photo': 'Das Foto eines Ihrer Outlook-Kontakte',
    'use-photo': 'Nimmt statt eines Bildes ein Foto, das eine Person oder ein Team schon hat',
    'show-photo':
      'Zeigt ein Foto, wie es jetzt ist; auch „zeige Teamfoto von …“, „zeige Gruppenfoto von …“, „zeige Kontaktfoto von …“',
    'remove-photo':
      'Entfernt ein Foto, nachdem Sie bestätigt haben; auch „entferne Foto von …“ für eine Person',
    cancel: 'Bricht Ihren neuesten Vorschlag hier ab, wie die Schaltfläche auf seiner Karte',
    undo: 'Nimmt Ihre letzte Änderung eines Fotos in dieser Unterhaltung zurück',
    history:
      'Listet Ihre letzten Änderungen auf, im persönlichen Chat mit Schaltflächen zum Rückgängigmachen',
    'sign-out':
      'Vergisst Ihre Anmeldung; die nächste Schaltfläche, die sie braucht, meldet Sie wieder an',
    help: 'Zeigt, was PhotoBot hier tun kann',
  },

  wholeTeamLines: {
    private: 'Ein privater Kanal hat kein eigenes Foto: Dies ist das Foto des ganzen Teams.',
    shared:
      'Ein freigegebener Kanal hat kein eigenes Foto: Dies ist das Foto des ganzen Teams, dem der Kanal gehört.',
  },

  helpNotes: {
    meeting:
      'Eine Besprechung hat kein Team, und keine App kann ihr Bild festlegen. Schreiben Sie für das Foto eines Teams den Namen des Teams, oder schreiben Sie in einem seiner Kanäle.',
    groupChat: 'Keine App kann das Bild dieses Chats ändern.',
    private:
      'Dieser Kanal hat kein eigenes Foto: „Teamfoto setzen“ legt das Foto des ganzen Teams fest.',
    shared:
      'Dieser Kanal hat kein eigenes Foto: „Teamfoto setzen“ legt das Foto des ganzen Teams fest, dem er gehört. Ich arbeite nur für Personen der Organisation, der er gehört.',
  },

  places: {
    personal: 'in unserem persönlichen Chat',
    groupChat: 'in einem Gruppenchat',
    channel: 'in einem Kanal',
  },

  outcomes: {
    looking: 'noch nicht ausgeführt',
    asking: 'noch nicht ausgeführt',
    shown: 'angezeigt',
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
      'Keine Ihrer letzten Änderungen wurde in dieser Unterhaltung gemacht. In unserem persönlichen Chat zeigt „Verlauf“ alle.',
    onlyHere: 'Nur die aus dieser Unterhaltung. In unserem persönlichen Chat zeigt „Verlauf“ alle.',
    what: '{what}: {name}',
    when: { known: '{time}', utc: '{time} (UTC)' },
    undo: 'Änderung {number} von {count} rückgängig machen. {line}',
  },
};
