import { numbers } from '../../parts/words';
import { advice } from './buttons';

const { proposalMinutes, stepsMinutes } = numbers;
const { reopen, rewrite } = advice;

export const asks = {
  cancelled: 'Abgebrochen',
  lapsed: 'Diese Frage ist abgelaufen',
  failed: 'Das ist nicht möglich',
  picture: 'Welches Bild?',
  own: { group: 'Welche Gruppe?', team: 'Welches Team?' },
  whose: 'Wessen Foto soll es werden?',
  which: 'Welcher Treffer für „{name}“?',
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
} as const;

export const signInLines = {
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
  undo: 'Dafür brauche ich Ihre Anmeldung. Wählen Sie „Weiter“, um fortzufahren.',
} as const;

export const groupTraits = {
  team: 'hat ein Team',
  dynamic: 'dynamische Mitgliedschaft',
  hidden: 'verborgene Mitgliedschaft',
} as const;

export const looking = {
  picture: 'Das Bild wird gesucht …',
  set: 'Das Foto, das festgelegt werden soll, wird gesucht …',
  show: 'Das Foto wird gesucht …',
  remove: 'Das Foto wird gesucht …',
  undo: 'Die letzte Änderung wird gesucht …',
} as const;

export const lookingInDialog = {
  picture: 'Das Bild wird gesucht',
  set: 'Das Foto, das festgelegt werden soll, wird gesucht',
  show: 'Das Foto wird gesucht',
  remove: 'Das Foto wird gesucht',
  undo: 'Die letzte Änderung wird gesucht',
} as const;

export const questionLines = {
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
    'Ich lege immer nur ein Foto fest. Wählen Sie das erste; senden Sie das Bild für ein weiteres noch einmal. Noch wurde nichts geändert.',
  name: `Schreiben Sie innerhalb von ${stepsMinutes} Minuten, wessen Foto es werden soll, etwa „Megan Bowen“ oder „setze Foto für Megan Bowen“. Erwähnen Sie mich dabei in einem Kanal oder Gruppenchat. So lange behalte ich das Bild.`,
  notThisChat:
    'Keine App kann das Bild dieses Chats ändern: Hier geht es um Gruppen von Microsoft 365.',
  chooseOwn: 'Diese gehören Ihnen. Wählen Sie aus; noch wurde nichts geändert.',
  choose: 'Es gibt mehrere. Wählen Sie aus; noch wurde nichts geändert.',
  nearest: 'Ist etwas davon gemeint? Noch wurde nichts geändert.',
  hidden: 'Es gibt mehrere. Wählen Sie die Schaltfläche: Nur Sie werden sie sehen.',
  hiddenNearest: 'Es gibt ähnliche Namen. Wählen Sie die Schaltfläche: Nur Sie werden sie sehen.',
  more: 'Weitere Treffer: {count}. Schreiben Sie mehr vom Namen, oder setzen Sie den ganzen Namen in Anführungszeichen.',
  lapsed: `Hier ist ${proposalMinutes} Minuten lang nichts geschehen. ${rewrite}`,
  lapsedDialog: `Hier ist ${proposalMinutes} Minuten lang nichts geschehen. ${reopen}`,
  nothingChanged: 'Nichts wurde geändert.',
  choosePicture: 'Es gibt mehrere Bilder. Wählen Sie eines; noch wurde nichts geändert.',
  picture: 'Bild {number}',
  pictureOf: 'Foto von {name}',
  smallOf: 'Vorschau von {name}',
  row: '{name}, {detail}',
  rowOf: '{row}, Auswahl {number} von {count}',
} as const;
