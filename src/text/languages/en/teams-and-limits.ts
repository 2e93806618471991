import type { RefusalCode } from '../../../errors';
import type { Sentences } from '../../parts/words';
import { retryLater, whenBack } from './ways-back';

const muchChanged = {
  application: 'Administrators have changed many photos in the last hour.',
  group: 'The photo of this group was changed often in the last hour.',
  own: 'You have changed many photos in the last hour.',
  team: 'The photo of this team was changed often in the last hour.',
} as const;

/** What somebody is told who asks for more than others could share. */
export const limitSentences: Sentences<
  | 'limit.changes'
  | 'limit.codes'
  | 'limit.messages'
  | 'limit.open'
  | 'limit.proposals'
  | 'limit.searches'
> = {
  'limit.open': ({ count }) =>
    `You already have ${count} photos waiting. Please confirm or cancel one of them first.`,
  'limit.proposals': (details) =>
    `You have asked for many photos in the last hour. ${whenBack('tryLater', details)}`,
  'limit.changes': (details) => `${muchChanged[details.of]} ${retryLater(details)}`,
  'limit.codes': (details) => `The code was wrong several times. ${whenBack('tryLater', details)}`,
  'limit.searches': (details) =>
    `You have searched very often just now. ${whenBack('searchLater', details)}`,
  'limit.messages': () =>
    'These are more messages than I can answer. Please wait a minute before you write again.',
};

/** What Teams itself does not tell, take or allow. */
export const teamsSentences: Sentences<Extract<RefusalCode, `team.${string}` | `teams.${string}`>> =
  {
    'team.unknown': () =>
      'Teams does not tell me which team this is. Please add PhotoBot to the team, then try again.',
    'teams.refused': () => 'Teams does not let me write here.',
    'teams.card_refused': ({ unchanged }) =>
      unchanged
        ? 'Teams did not take my card, so I cannot show you this, and nothing was changed. Please try another picture; if it happens again, tell your administrator.'
        : 'Teams did not take the card with my answer. “history” lists your last changes.',
    'teams.busy': () => 'Teams is busy just now. Please try again in a minute.',
    'teams.unauthorized': () =>
      'Teams does not accept PhotoBot just now. Please try again in a minute; if it happens again, tell your administrator.',
    'teams.unreachable': () => 'Teams does not answer me just now. Please try again in a minute.',
    'team.archived': () =>
      'This team is archived, and nobody can change its photo until an owner restores it.',
  };
