import type { Translated } from '../../parts/translated';

export const noteTexts: Translated<'noteTexts', 'de'> = {
  working: {
    heading: 'Einen Moment …',
    line: 'Das dauert länger als sonst. Meine Antwort erscheint hier. Noch wurde nichts geändert.',
  },

  notes: {
    busy: {
      heading: 'Ich habe gerade zu viel zu tun',
      line: 'Ich habe Ihre Nachricht nicht gelesen, und nichts wurde geändert. Bitte senden Sie sie in einer Minute noch einmal.',
    },
    moved: {
      heading: 'Siehe die andere Karte',
      line: 'Dies wurde in einer anderen Nachricht dieser Unterhaltung verwendet. Das Ergebnis steht dort.',
    },
    'signed-in': {
      heading: 'Sie sind angemeldet',
      line: 'Ich mache mit dem weiter, worum Sie gebeten haben.',
    },
    'signed-out': {
      heading: 'Sie sind abgemeldet',
      line: 'Ich habe Ihre Anmeldung vergessen. Ihre Fotos und Ihr Verlauf bleiben, wie sie sind; wenn Sie wieder eine Schaltfläche wählen, die eine Anmeldung braucht, meldet Teams Sie wieder an.',
    },
  },

  how: {
    personal:
      'Senden Sie mir ein Bild mit „mein Foto setzen“ oder, für ein Team, dessen Besitzer Sie sind, mit „setze Teamfoto für Launch Team“. Eine Karte zeigt, wie es aussehen wird, und nichts wird geändert, bevor Sie bestätigen.',
    groupChat:
      'Fügen Sie ein Bild ein, erwähnen Sie mich, und schreiben Sie „mein Foto setzen“ oder, für ein Team, dessen Besitzer Sie sind, „setze Teamfoto für Launch Team“. Eine Karte zeigt, wie es aussehen wird, und nichts wird geändert, bevor Sie bestätigen.',
    channel:
      'Fügen Sie ein Bild ein, erwähnen Sie mich, und schreiben Sie „Teamfoto setzen“ oder, für Ihr eigenes, „mein Foto setzen“. Eine Karte zeigt, wie es aussehen wird, und nichts wird geändert, bevor Sie bestätigen.',
  },

  sayings: {
    thanks: 'Gern geschehen!',
    ok: '👍',
    who: 'Ich bin PhotoBot. Ich mache ein Bild zum Foto von Ihnen, einem Team, einer Gruppe oder einer anderen Person in Microsoft 365. Schreiben Sie „Hilfe“, um alles zu sehen, was ich hier tun kann.',
    privacy:
      'Ich verwende ein Bild nur für das Foto, das Sie bestätigen. Ich behalte es höchstens {undoHours} Stunden, damit Sie es rückgängig machen können. Ich handle mit Ihren Rechten, und nur Sie können Ihre Karten verwenden.',
    seen: 'Alle in Ihrer Organisation können die Fotos von Personen, Teams und Gruppen in Teams, Outlook und SharePoint sehen. Andere sehen ein neues nach Minuten, manchmal nach Tagen. „zeige mein Foto“ zeigt Ihres, wie es jetzt ist.',
    cancelled: 'Abgebrochen. Nichts wurde geändert.',
    'open-proposal':
      'Noch wurde nichts geändert. Wählen Sie auf der Karte oben „Bestätigen“, um fortzufahren, oder „Abbrechen“.',
    'open-question':
      'Noch wurde nichts geändert. Die Karte oben wartet auf Sie: Wählen Sie eine ihrer Schaltflächen oder „Abbrechen“.',
    'framed-anew':
      'Ich habe das Foto auf der Karte oben geändert. Nichts wird festgelegt, bevor Sie „Bestätigen“ wählen.',
    'nothing-waits':
      'Von Ihnen ist hier nichts offen, deshalb wurde jetzt nichts geändert. Eine Karte wartet {proposalMinutes} Minuten; senden Sie mir für eine neue das Bild noch einmal.',
    'nothing-open':
      'Sie haben hier nichts offen, das abgebrochen werden könnte. „rückgängig“ nimmt Ihre letzte Änderung zurück.',
  },

  tooBusy:
    'Ich habe gerade zu viel zu tun, und nichts wurde geändert. Bitte versuchen Sie es gleich noch einmal.',

  undeclared:
    'Das bietet PhotoBot nicht an. Schreiben Sie „Hilfe“, um zu sehen, was PhotoBot tun kann.',

  photoNotices: {
    undone: 'Ihr vorheriges Foto ist wieder da',
    same: 'Ihr Foto wurde nicht geändert',
    set: { done: 'Ihr Foto wurde geändert', unknown: 'Ihr Foto wurde vielleicht geändert' },
    remove: { done: 'Ihr Foto wurde entfernt', unknown: 'Ihr Foto wurde vielleicht entfernt' },
  },

  contactNotices: {
    undone: 'Das vorherige Foto eines Ihrer Kontakte ist wieder da',
    same: 'Das Foto eines Ihrer Kontakte wurde nicht geändert',
    set: {
      done: 'Das Foto eines Ihrer Kontakte wurde geändert',
      unknown: 'Das Foto eines Ihrer Kontakte wurde vielleicht geändert',
    },
    remove: {
      done: 'Das Foto eines Ihrer Kontakte wurde entfernt',
      unknown: 'Das Foto eines Ihrer Kontakte wurde vielleicht entfernt',
    },
  },

  noticeLines: {
    nobody: 'Das war ein Fotoadministrator Ihrer Organisation.',
    by: 'Das war ein Fotoadministrator Ihrer Organisation: {name}.',
    contact: 'Ihr Kontakt: {name}',
    mine: 'Sie können es mit „mein Foto setzen“ ändern.',
  },
  purposes: {
    'own-photo': 'Ihr eigenes Foto zu ändern',
    'somebodys-photo': 'das Foto einer anderen Person zu ändern',
    'anybodys-photo': 'Fotoadministratoren die Fotos aller Personen ändern zu lassen',
    'group-photo': 'das Foto einer Gruppe zu ändern, deren Besitzer Sie sind',
    'team-photo': 'das Foto eines Teams zu ändern, dessen Besitzer Sie sind',
    'contacts-photo': 'Ihre Kontakte zu finden und deren Fotos zu ändern',
    'anybodys-contacts-photo':
      'Fotoadministratoren die Kontakte aller Personen finden und deren Fotos ändern zu lassen',
    'find-people': 'Personen über ihren Namen zu finden und ihre Fotos zu sehen',
    'find-groups': 'Gruppen über ihren Namen zu finden',
    'find-teams': 'Ihre Teams über ihren Namen zu finden und ihre Fotos zu sehen',
    'find-owned': 'die Teams und Gruppen aufzulisten, deren Besitzer Sie sind',
    'channel-picture':
      'ein Bild aus einer Nachricht in einem Kanal zu holen, wenn Teams es nicht mitsendet',
    'chat-picture':
      'ein Bild aus einer Nachricht in einem Chat zu holen, wenn Teams es nicht mitsendet',
    'attached-picture': 'ein Bild zu holen, das als Datei angefügt ist',
    'photo-policy': 'zu wissen, wer Fotos ändern darf',
  },

  purposeAnd: ', und um ',
};
