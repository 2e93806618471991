import type { limitSentences as englishLimits } from '../en/teams-and-limits';
import type { teamsSentences as englishTeams } from '../en/teams-and-limits';
import { retryLater, whenBack } from './ways-back';

const muchChanged = {
  application: 'Administratoren haben in der letzten Stunde viele Fotos geändert.',
  group: 'Das Foto dieser Gruppe wurde in der letzten Stunde oft geändert.',
  own: 'Sie haben in der letzten Stunde viele Fotos geändert.',
  team: 'Das Foto dieses Teams wurde in der letzten Stunde oft geändert.',
} as const;

export const limitSentences: typeof englishLimits = {
  'limit.open': ({ count }) =>
    count === 1
      ? 'Ein Foto wartet schon auf Sie. Bitte bestätigen Sie es zuerst, oder brechen Sie ab.'
      : `Es warten schon ${count} Fotos auf Sie. Bitte bestätigen Sie zuerst eines davon, oder brechen Sie eines ab.`,
  'limit.proposals': (details) =>
    `Sie haben in der letzten Stunde um viele Fotos gebeten. ${whenBack('tryLater', details)}`,
  'limit.changes': (details) => `${muchChanged[details.of]} ${retryLater(details)}`,
  'limit.codes': (details) => `Der Code war mehrmals falsch. ${whenBack('tryLater', details)}`,
  'limit.searches': (details) =>
    `Sie haben gerade sehr oft gesucht. ${whenBack('searchLater', details)}`,
  'limit.messages': () =>
    'Das sind mehr Nachrichten, als ich beantworten kann. Bitte warten Sie eine Minute, bevor Sie wieder schreiben.',
};

export const teamsSentences: typeof englishTeams = {
  'team.unknown': () =>
    'Teams sagt mir nicht, welches Team das ist. Bitte fügen Sie PhotoBot zum Team hinzu, und versuchen Sie es dann erneut.',
  'teams.refused': () => 'Teams lässt mich hier nicht schreiben.',
  'teams.card_refused': ({ unchanged }) =>
    unchanged
      ? 'Teams hat meine Karte nicht angenommen, deshalb kann ich Ihnen dies nicht zeigen, und nichts wurde geändert. Bitte versuchen Sie es mit einem anderen Bild; wenn es wieder geschieht, sagen Sie es Ihrem Administrator.'
      : 'Teams hat die Karte mit meiner Antwort nicht angenommen. „Verlauf“ listet Ihre letzten Änderungen auf.',
  'teams.busy': () =>
    'Teams ist gerade ausgelastet. Bitte versuchen Sie es in einer Minute erneut.',
  'teams.unauthorized': () =>
    'Teams akzeptiert PhotoBot gerade nicht. Bitte versuchen Sie es in einer Minute erneut; wenn es wieder geschieht, sagen Sie es Ihrem Administrator.',
  'teams.unreachable': () =>
    'Teams antwortet mir gerade nicht. Bitte versuchen Sie es in einer Minute erneut.',
  'team.archived': () =>
    'Dieses Team ist archiviert, und niemand kann sein Foto ändern, bevor ein Besitzer es wiederherstellt.',
};
