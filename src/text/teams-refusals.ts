import type { RefusalCode } from '../errors';

/** What Teams itself does not tell, take or allow. */
export const teamsSentences: Readonly<
  Record<Extract<RefusalCode, `team.${string}` | `teams.${string}`>, () => string>
> = {
  'team.unknown': () =>
    'Teams does not tell me which team this is. Is PhotoBot added to the team? Then please try again.',
  'teams.refused': () => 'Teams does not let me write here.',
  'teams.busy': () => 'Teams is busy just now. Please try again in a minute.',
  'teams.unreachable': () => 'Teams does not answer me just now. Please try again in a minute.',
  'team.archived': () =>
    'This team is archived, and nobody can change its photo until an owner restores it.',
};
