import type { Translated } from '../../parts/translated';

export const questionTexts: Translated<'questionTexts', 'de'> = {
  asks: {
    cancelled: 'Abgebrochen',
    lapsed: 'Diese Frage ist abgelaufen',
    failed: 'Das ist nicht möglich',
    picture: 'Welches Bild?',
    own: { group: 'Welche Gruppe?', team: 'Welches Team?' },
    whose: 'Wessen Foto soll es werden?',
    which: 'Wer oder was ist mit „{name}“ gemeint?',
    notFound: '„{name}“ wurde nicht gefunden',
    permission: 'Eine Berechtigung fehlt',
    problem: 'Das hat noch nicht geklappt',
    mayFind: 'Darf ich nach dem Bild suchen?',
    mayUndo: 'Darf ich das vorherige Foto wiederherstellen?',
    mayLook: 'Darf ich das Foto ansehen?',
    mayLookUp: {
      name: 'Darf ich nach „{name}“ suchen?',
      team: 'Darf ich nach Ihren Teams suchen?',
      group: 'Darf ich nach Ihren Gruppen suchen?',
    },
  },

  signInLines: {
    find: 'Teams hat mir das Bild Ihrer Nachricht nicht gesendet. Wählen Sie „Weiter“, dann lese ich die Nachricht mit Ihren Rechten. Noch wurde nichts geändert.',
    named:
      'Wählen Sie „Weiter“, dann suche ich mit Ihren Rechten nach diesem Namen. Noch wurde nichts geändert.',
    team: 'Wählen Sie „Weiter“, dann suche ich mit Ihren Rechten nach den Teams, deren Besitzer Sie sind. Noch wurde nichts geändert.',
    group:
      'Wählen Sie „Weiter“, dann suche ich mit Ihren Rechten nach den Gruppen, deren Besitzer Sie sind. Noch wurde nichts geändert.',
    use: 'Wählen Sie „Weiter“, dann sehe ich mir das Foto mit Ihren Rechten an. Noch wurde nichts geändert.',
    show: 'Wählen Sie „Weiter“, dann sehe ich mir das Foto mit Ihren Rechten an.',
    remove:
      'Wählen Sie „Weiter“, dann sehe ich mir das Foto mit Ihren Rechten an. Noch wurde nichts geändert.',
    undo: 'Dafür müssen Sie angemeldet sein. Wählen Sie „Weiter“, um fortzufahren.',
  },

  groupTraits: {
    team: 'hat ein Team',
    dynamic: 'dynamische Mitgliedschaft',
    hidden: 'verborgene Mitgliedschaft',
  },

  looking: {
    picture: 'Das Bild wird gesucht …',
    set: 'Das Foto, das festgelegt werden soll, wird gesucht …',
    show: 'Das Foto wird gesucht …',
    remove: 'Das Foto wird gesucht …',
  },

  lookingInDialog: {
    picture: 'Das Bild wird gesucht',
    set: 'Das Foto, das festgelegt werden soll, wird gesucht',
  },

  questionLines: {
    looking: 'Das dauert einen Moment. Noch wurde nichts geändert.',
    wait: 'Ich suche das Bild. Wählen Sie gleich „Weiter“; noch wurde nichts geändert.',
    offers: {
      me: 'Mein Foto',
      team: 'Dieses Team',
      'own-team': 'Ein Team …',
      'own-group': 'Eine Gruppe …',
      user: 'Eine Person …',
    },
    whose: 'Wählen Sie, wessen Foto dieses Bild werden soll. Noch wurde nichts geändert.',
    whoseOfSeveral:
      'Ich lege immer nur ein Foto auf einmal fest. Wählen Sie das erste; für ein weiteres senden Sie das Bild dann noch einmal. Noch wurde nichts geändert.',
    name: 'Schreiben Sie innerhalb von {stepsMinutes} Minuten, wessen Foto es werden soll, etwa „Megan Bowen“ oder „ändere das Foto von Megan Bowen“. Erwähnen Sie mich dabei in einem Kanal oder Gruppenchat. So lange behalte ich das Bild.',
    notThisChat:
      'Keine App kann das Bild dieses Chats ändern. Hier können Sie das Foto einer Microsoft 365-Gruppe festlegen.',
    chooseOwn: 'Hier sind Sie Besitzer. Wählen Sie aus; noch wurde nichts geändert.',
    choose: 'Es gibt mehrere Treffer. Wählen Sie einen aus; noch wurde nichts geändert.',
    nearest: 'Meinten Sie einen davon? Noch wurde nichts geändert.',
    hidden: 'Es gibt mehrere Treffer. Wählen Sie „Auswahl anzeigen“: Nur Sie sehen sie dann.',
    hiddenNearest: 'Es gibt ähnliche Namen. Wählen Sie „Auswahl anzeigen“: Nur Sie sehen sie dann.',
    more: {
      one: 'Es gibt einen weiteren Treffer. Schreiben Sie mehr vom Namen, oder setzen Sie den ganzen Namen in Anführungszeichen.',
      other:
        'Es gibt {count} weitere Treffer. Schreiben Sie mehr vom Namen, oder setzen Sie den ganzen Namen in Anführungszeichen.',
    },
    lapsed:
      'Hier ist {proposalMinutes} Minuten lang nichts passiert. Bitte schreiben Sie den Befehl noch einmal.',
    lapsedDialog:
      'Hier ist {proposalMinutes} Minuten lang nichts passiert. Bitte wählen Sie die Aktion noch einmal.',
    nothingChanged: 'Es wurde nichts geändert.',
    choosePicture: 'Es gibt mehrere Bilder. Wählen Sie eines; noch wurde nichts geändert.',
    picture: 'Bild {number}',
    pictureOf: 'Foto von {name}',
    smallOf: 'Vorschau von {name}',
    row: '{name}, {detail}',
    rowOf: '{row}, Auswahl {number} von {count}',
  },

  recentWords: {
    heading: { me: 'Ihr Foto festlegen', team: 'Das Teamfoto festlegen' },
    wait: 'Ich suche die Fotos, die Sie zuletzt festgelegt haben. Wählen Sie gleich „Weiter“; noch wurde nichts geändert.',
    choose:
      'Verwenden Sie ein Foto, das Sie in den letzten {undoHours} Stunden festgelegt haben; noch wurde nichts geändert.',
    row: '{whose}. {when}. Foto {number} von {count}',
    when: {
      hours: { one: 'Vor einer Stunde festgelegt', other: 'Vor {count} Stunden festgelegt' },
      minutes: { one: 'Vor einer Minute festgelegt', other: 'Vor {count} Minuten festgelegt' },
      now: 'Gerade eben festgelegt',
    },
    send: 'Ein neues Bild senden Sie mir in unserem persönlichen Chat mit diesen Worten:',
    sendHere: 'Ein neues Bild senden Sie mir hier mit diesen Worten:',
    noTeam:
      'Zu dieser Unterhaltung gehört kein Team. Senden Sie mir das Bild in unserem persönlichen Chat mit dem Namen eines Teams, dessen Besitzer Sie sind, zum Beispiel:',
    noTeamHere:
      'Zu dieser Unterhaltung gehört kein Team. Senden Sie mir das Bild hier mit dem Namen eines Teams, dessen Besitzer Sie sind, zum Beispiel:',
    unseen: {
      me: 'Ich kann diesen Chat nicht sehen, weil ich nicht dabei bin. Senden Sie mir das Bild in unserem persönlichen Chat mit diesen Worten:',
      team: 'Ich kann diesen Chat nicht sehen, weil ich nicht dabei bin. Senden Sie mir das Bild in unserem persönlichen Chat mit dem Namen eines Teams, dessen Besitzer Sie sind, zum Beispiel:',
    },
    teamExample: 'ändere das Teamfoto von Launch Team',
    commands: { me: 'ändere mein Foto', team: 'ändere das Teamfoto von {name}' },
    openChat: 'Unseren Chat öffnen',
  },

  notSearched: {
    user: 'Nicht durchsucht: Personen',
    team: 'Nicht durchsucht: Teams',
    group: 'Nicht durchsucht: Gruppen',
    'user, team': 'Nicht durchsucht: Personen und Teams',
    'user, group': 'Nicht durchsucht: Personen und Gruppen',
    'team, group': 'Nicht durchsucht: Teams und Gruppen',
    'user, team, group': 'Nicht durchsucht: Personen, Teams und Gruppen',
  },

  searchNotGranted: {
    user: 'Ich brauche eine Berechtigung, um Personen zu finden, und sie wurde nicht erteilt. Schreiben Sie mir „zeige das Foto von“ mit dem Namen. In meiner Antwort steht, wie die Berechtigung erteilt wird.',
    team: 'Ich brauche eine Berechtigung, um Teams zu finden, und sie wurde nicht erteilt. Schreiben Sie mir „zeige das Teamfoto von“ mit dem Namen. In meiner Antwort steht, wie die Berechtigung erteilt wird.',
    group:
      'Ich brauche eine Berechtigung, um Gruppen zu finden, und sie wurde nicht erteilt. Schreiben Sie mir „zeige das Gruppenfoto von“ mit dem Namen. In meiner Antwort steht, wie die Berechtigung erteilt wird.',
  },

  extension: {
    dialogTitle: 'PhotoBot',
    signInNeeded:
      'Ihre Anmeldung ist abgelaufen. Schließen Sie dieses Fenster, und wählen Sie die Aktion noch einmal.',
    searchAgain:
      'Ihre Organisation verlangt dafür eine stärkere Anmeldung, etwa mit einem zweiten Faktor. Suchen Sie noch einmal, und wählen Sie „Anmelden“, wenn Teams es anbietet.',
    photoOf: 'Foto von {name}',
    noPhoto: 'Kein Foto',
    notSearched: 'Nicht alles wurde durchsucht',
  },
};
