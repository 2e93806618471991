import { numbers } from '../../parts/words';

export const recentWords = {
  heading: { me: 'Ihr Foto festlegen', team: 'Das Teamfoto festlegen' },
  wait: 'Ich suche die Fotos, die Sie zuletzt festgelegt haben. Wählen Sie gleich „Weiter“; noch wurde nichts geändert.',
  choose: `Verwenden Sie ein Foto, das Sie in den letzten ${numbers.undoHours} Stunden festgelegt haben; noch wurde nichts geändert.`,
  row: '{whose}. {when}. Foto {number} von {count}',
  when: {
    hours: 'Vor {count} Stunden festgelegt',
    hour: 'Vor einer Stunde festgelegt',
    minutes: 'Vor {count} Minuten festgelegt',
    now: 'Gerade eben festgelegt',
  },
  send: 'Senden Sie mir ein neues Bild in unserem persönlichen Chat mit diesen Worten:',
  sendHere: 'Senden Sie mir ein neues Bild hier mit diesen Worten:',
  noTeam:
    'In dieser Unterhaltung gibt es kein Team. Senden Sie mir das Bild in unserem persönlichen Chat mit dem Namen eines Teams, dessen Besitzer Sie sind, zum Beispiel:',
  noTeamHere:
    'In dieser Unterhaltung gibt es kein Team. Senden Sie mir das Bild hier mit dem Namen eines Teams, dessen Besitzer Sie sind, zum Beispiel:',
  unseen: {
    me: 'Ich kann diesen Chat nicht sehen, weil ich nicht darin bin. Senden Sie mir das Bild in unserem persönlichen Chat mit diesen Worten:',
    team: 'Ich kann diesen Chat nicht sehen, weil ich nicht darin bin. Senden Sie mir das Bild in unserem persönlichen Chat mit dem Namen eines Teams, dessen Besitzer Sie sind, zum Beispiel:',
  },
  teamExample: 'setze Teamfoto für Launch Team',
  /** What is written for a photo; a name may come into quotes. */
  commands: { me: 'mein Foto setzen', team: 'setze Teamfoto für {name}' },
  openChat: 'Unseren Chat öffnen',
} as const;
