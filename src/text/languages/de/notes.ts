import type { Translated } from '../../parts/translated';

export const noteTexts: Translated<'noteTexts', 'de'> = {
  working: {
    heading: 'Einen Moment …',
    line: 'Das dauert länger als sonst. Meine Antwort erscheint hier. Noch wurde nichts geändert.',
  },

  notes: {
    busy: {
      heading: 'Ich habe gerade zu viel zu tun',
      line: 'Ich habe Ihre Nachricht nicht gelesen, und es wurde nichts geändert. Bitte senden Sie sie in einer Minute noch einmal.',
    },
    moved: {
      heading: 'Siehe die andere Karte',
      line: 'Diese Karte gibt es hier zweimal, und die andere wurde verwendet. Dort steht das Ergebnis.',
    },
    'signed-in': {
      heading: 'Sie sind angemeldet',
      line: 'Ich erledige jetzt, worum Sie gebeten haben.',
    },
    'signed-out': {
      heading: 'Sie sind abgemeldet',
      line: 'Ihre Anmeldung ist gelöscht. Ihre Fotos und Ihr Verlauf bleiben, wie sie sind. Wenn Sie das nächste Mal eine Schaltfläche wählen, für die Sie angemeldet sein müssen, meldet Teams Sie wieder an.',
    },
  },

  how: {
    personal:
      'Senden Sie mir ein Bild mit „ändere mein Foto“ oder, für ein Team, dessen Besitzer Sie sind, mit „ändere das Teamfoto von Launch Team“. Auf einer Karte sehen Sie, wie es aussehen wird, und erst wenn Sie bestätigen, wird etwas geändert.',
    groupChat:
      'Fügen Sie ein Bild ein, erwähnen Sie mich, und schreiben Sie „ändere mein Foto“ oder, für ein Team, dessen Besitzer Sie sind, „ändere das Teamfoto von Launch Team“. Auf einer Karte sehen Sie, wie es aussehen wird, und erst wenn Sie bestätigen, wird etwas geändert.',
    channel:
      'Fügen Sie ein Bild ein, erwähnen Sie mich, und schreiben Sie „ändere das Teamfoto“ oder, für Ihr eigenes, „ändere mein Foto“. Auf einer Karte sehen Sie, wie es aussehen wird, und erst wenn Sie bestätigen, wird etwas geändert.',
  },

  sayings: {
    thanks: 'Gern geschehen!',
    ok: '👍',
    who: 'Ich bin PhotoBot. Ich mache ein Bild zu Ihrem Foto in Microsoft 365 oder zum Foto eines Teams, einer Gruppe oder einer anderen Person. Schreiben Sie „Hilfe“, um alles zu sehen, was ich hier tun kann.',
    privacy:
      'Ich verwende ein Bild nur für das Foto, das Sie bestätigen. Ich behalte es höchstens {undoHours} Stunden, damit Sie die Änderung rückgängig machen können. Ich arbeite mit Ihren Rechten, und nur Sie können Ihre Karten verwenden.',
    seen: 'Alle in Ihrer Organisation können die Fotos von Personen, Teams und Gruppen in Teams, Outlook und SharePoint sehen. Andere sehen ein neues Foto nach einigen Minuten, manchmal erst nach Tagen. Mit „zeige mein Foto“ sehen Sie, wie Ihres jetzt aussieht.',
    cancelled: 'Abgebrochen. Es wurde nichts geändert.',
    'open-proposal':
      'Noch wurde nichts geändert. Wählen Sie auf der Karte oben „Bestätigen“, um fortzufahren, oder „Abbrechen“.',
    'open-question':
      'Noch wurde nichts geändert. Die Karte oben wartet auf Sie: Wählen Sie eine ihrer Schaltflächen oder „Abbrechen“.',
    'framed-anew':
      'Ich habe das Foto auf der Karte oben geändert. Erst wenn Sie „Bestätigen“ wählen, wird es festgelegt.',
    'nothing-waits':
      'Hier wartet keine Karte auf Sie, deshalb wurde nichts geändert. Karten laufen nach {proposalMinutes} Minuten ab; senden Sie mir das Bild noch einmal, um neu anzufangen.',
    'nothing-open':
      'Hier gibt es nichts, was Sie abbrechen könnten. Mit „rückgängig“ nehmen Sie Ihre letzte Änderung zurück.',
  },

  tooBusy:
    'Ich habe gerade zu viel zu tun, und es wurde nichts geändert. Bitte versuchen Sie es gleich noch einmal.',

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
    mine: 'Sie können es mit „ändere mein Foto“ ändern.',
    restore:
      'Mit „Wiederherstellen“ können Sie {undoHours} Stunden lang zum vorherigen Stand zurückkehren.',
    before: 'Vorher',
    now: 'Jetzt',
    none: 'Kein Foto',
    beforeAlt: 'Das vorherige Foto',
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
    'find-people': 'Personen nach Namen zu finden und ihre Fotos zu sehen',
    'find-groups': 'Gruppen nach Namen zu finden',
    'find-teams': 'Ihre Teams nach Namen zu finden und ihre Fotos zu sehen',
    'find-owned': 'die Teams und Gruppen aufzulisten, deren Besitzer Sie sind',
    'channel-picture':
      'ein Bild aus einer Nachricht in einem Kanal zu holen, wenn Teams es nicht mitsendet',
    'chat-picture':
      'ein Bild aus einer Nachricht in einem Chat zu holen, wenn Teams es nicht mitsendet',
    'attached-picture': 'ein Bild zu holen, das als Datei angefügt ist',
    'photo-policy': 'zu erfahren, wer Fotos ändern darf',
  },

  purposeAnd: ', und um ',
};
