import type { Directory } from '../entra/directory';
import { issueUserToken, teamsClients } from '../entra/tokens';
import type { Participant } from '../tenant/outsiders';
import { isOutsider } from '../tenant/outsiders';

/**
 * Gets a token for the bot's API without asking the person. A policy that wants to see them makes that fail before the
 * bot hears of it. The bot's app is of this tenant alone, so for people of another there is no token at all.
 */
export function silentToken(
  directory: Directory,
  person: Participant,
  client: keyof typeof teamsClients = 'web',
): string | undefined {
  if (isOutsider(person) || person.policy === 'blocked') return undefined;
  return issueUserToken(directory, person, teamsClients[client]);
}
