import type { Translated } from '../../parts/translated';

export const changeTexts: Translated<'changeTexts', 'de'> = {
  headings: {
    overtaken: 'Es wurde nichts rückgängig gemacht',
    cancelled: 'Abgebrochen',
    lapsed: 'Dieser Vorschlag ist abgelaufen',
  },

  owners: {
    asker: 'Das Foto der Person, die gefragt hat',
    me: '{name} (eigenes Foto)',
    group: 'Gruppe: {name}',
    team: 'Team: {name}',
    contact: 'Ihr Kontakt: {name}',
    contactOf: 'Kontakt von {owner}: {name}',
  },

  onConfirm: {
    set: '„Bestätigen“ speichert es in Microsoft 365.',
    remove: '„Bestätigen“ entfernt es aus Microsoft 365.',
    asApplication: {
      set: '„Bestätigen“ speichert es mit der eigenen Berechtigung von PhotoBot in Microsoft 365, weil Sie Fotoadministrator sind. Die Person, der das Foto gehört, erfährt davon.',
      remove:
        '„Bestätigen“ entfernt es mit der eigenen Berechtigung von PhotoBot aus Microsoft 365, weil Sie Fotoadministrator sind. Die Person, der das Foto gehört, erfährt davon.',
    },
  },

  rights: {
    user: 'Sie müssen Benutzeradministrator, Personenadministrator oder globaler Administrator sein.',
    group: 'Sie müssen ein Besitzer der Gruppe sein.',
    team: 'Sie müssen ein Besitzer des Teams sein.',
  },

  undoBefore: {
    team: 'Sie können es {undoHours} Stunden lang rückgängig machen, außer wenn es das erste Foto des Teams ist: Das kann Microsoft 365 nicht entfernen.',
    contact:
      'Sie können es {undoHours} Stunden lang rückgängig machen, außer wenn es das erste Foto des Kontakts ist: Das kann Microsoft 365 nicht entfernen.',
    usual: 'Sie können es {undoHours} Stunden lang rückgängig machen.',
  },

  lines: {
    askedBy: {
      nobody: 'Nur die Person, die gefragt hat, kann die Schaltflächen verwenden.',
      name: 'Nur {name} kann die Schaltflächen verwenden.',
    },
    damaged:
      'Die Datei ist beschädigt: Ein Teil davon fehlt. Mehr konnte ich nicht lesen; bitte sehen Sie sich das Foto genau an.',
    earlier: {
      words: 'Ich verwende dieses Bild für das, was Sie zuvor geschrieben haben.',
      picture: 'Ich verwende das Bild, das Sie zuvor gesendet haben.',
    },
    unread: 'Das habe ich nicht verstanden und deshalb weggelassen: „{words}“',
    lookAgain: 'Ich sehe weiter nach. Das Ergebnis steht dann auf dieser Karte.',
    lookedLong:
      'Ich konnte nicht herausfinden, ob es geklappt hat, und sehe nicht mehr nach. Bitte sehen Sie sich das Foto selbst an.',
    small:
      'Das Foto hat nur {side} × {side} Pixel, deshalb kann es unscharf aussehen. Am besten sind {best} × {best} oder mehr.',
    undoAfter: 'Sie können das {undoHours} Stunden lang rückgängig machen.',
    undoImpossible:
      'Das lässt sich nicht rückgängig machen: Zuvor gab es kein Foto, und dieses kann Microsoft 365 nicht entfernen.',
    there: 'Microsoft 365 hat es gespeichert.',
    taken: 'Microsoft 365 hat es angenommen.',
    takenAndLags: 'Microsoft 365 hat es angenommen, zeigt aber noch das alte.',
    gone: 'Microsoft 365 hat es entfernt.',
    lagGroup:
      'Es wurde als Foto der Gruppe gespeichert, die zum Team gehört. Teams zeigt es erst nach einigen Stunden.',
    onlyDirectory:
      'Es gibt kein Postfach, deshalb ist das Foto nur in Entra gespeichert. Outlook und SharePoint zeigen es nicht.',
    removed: 'Vorher gab es in Microsoft 365 kein Foto, deshalb gibt es auch jetzt keines.',
    nothingChanged: 'Es wurde nichts geändert.',
    lapsed:
      'Niemand hat innerhalb von {proposalMinutes} Minuten „Bestätigen“ gewählt, deshalb wurde nichts geändert. Bitte senden Sie das Bild noch einmal.',
    lapsedDialog:
      'Niemand hat innerhalb von {proposalMinutes} Minuten „Bestätigen“ gewählt, deshalb wurde nichts geändert. Bitte wählen Sie die Aktion noch einmal.',
    lapsedRemoval:
      'Niemand hat innerhalb von {proposalMinutes} Minuten „Bestätigen“ gewählt, deshalb wurde nichts geändert. Bitte schreiben Sie den Befehl noch einmal.',
    previewAlt: 'Das Foto, wie es aussehen wird',
    listedAlt: 'Das Foto, wie es in einer Chatliste aussieht',
    appliedAlt: 'Das neue Foto',
    removeAlt: 'Das Foto, das entfernt werden soll',
    removedAlt: 'Das Foto, das entfernt wurde',
    administrator: 'Administrator: {contact}',
    details: 'Details',
    requestId: 'Anforderungs-ID: {id}',
    etag: { none: 'ETag: keines', some: 'ETag: {etag}' },
  },

  seen: {
    all: 'Bis Teams, Outlook und SharePoint die Änderung zeigen, können Minuten vergehen, manchmal bis zu drei Tage.',
    people:
      'Bis Teams, Outlook und SharePoint die Änderung zeigen, können Minuten vergehen, manchmal bis zu drei Tage. In Teams sehen andere Personen vielleicht noch wochenlang das alte Foto (bis zu 60 Tage), außer wenn sie sich von Teams abmelden und wieder anmelden oder den Cache leeren.',
  },

  framed: {
    crop: 'Zuschnitt: {crop}',
    turns: { 90: 'nach rechts gedreht', 180: 'auf den Kopf gestellt', 270: 'nach links gedreht' },
    grounds: { white: 'auf Weiß', black: 'auf Schwarz' },
    chosen: '{title}, ausgewählt',
  },
};
