import type { Deps } from '../jobs/deps';
import { Refusal } from '../errors';
import type { Place } from '../request';
import type { Target } from '../targets/target';

/** Gives the team in one of whose channels a message is, by Teams' own word. @throws Refusal `team.unknown` */
export async function teamHere({ teams }: Pick<Deps, 'teams'>, place: Place): Promise<Target> {
  const { channelKind } = place;
  return { kind: 'team', ...(await teams.find(place)), ...(channelKind && { channelKind }) };
}

/** Whether there is a team that may be meant without its name. */
export function hasTeam({ kind }: Place): boolean {
  return kind === 'channel';
}

/** @throws Refusal where there is none */
export function refuseNoTeam(place: Place): void {
  if (hasTeam(place)) return;
  throw new Refusal(place.meeting ? 'command.no_team_in_meeting' : 'command.no_team_here');
}
