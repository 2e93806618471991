import type { Directory } from '../entra/directory';
import { issueAppToken, issueGraphToken, issueUserToken, teamsClients } from '../entra/tokens';
import type { PersonKey } from '../tenant/people';

/** Genuine tokens, without the way that leads to them: for hostile clients and for tests of the stand-ins. */
export type LocalTokens = {
  /** What Teams gets silently for the bot's own API. */
  sso(person: PersonKey, seconds?: number): string;
  /** What the token service keeps: the same, but issued to the bot. */
  assertion(person: PersonKey, seconds?: number): string;
  /** What the token service keeps of somebody who approved a second factor on its page. */
  strongAssertion(person: PersonKey): string;
  /** What an exchange gives, without any consent asked. */
  graph(person: PersonKey, scopes: readonly string[]): string;
  /** The bot's own token for an audience. */
  bot(audience: string): string;
  /** The bot's own Graph token, with these application permissions whatever was granted. */
  application(roles: readonly string[]): string;
};

export function createLocalTokens(directory: Directory): LocalTokens {
  const { graphOrigin, key } = directory;
  const { botId, people } = directory.tenant;
  return {
    sso: (person, seconds) =>
      issueUserToken(directory, people[person], teamsClients.web, { seconds }),
    assertion: (person, seconds) => issueUserToken(directory, people[person], botId, { seconds }),
    strongAssertion: (person) => issueUserToken(directory, people[person], botId, { strong: true }),
    graph: (person, scopes) => issueGraphToken(directory, people[person], scopes),
    bot: (audience) => issueAppToken(directory, audience),
    application(roles) {
      const claims = key.verify(issueAppToken(directory, graphOrigin));
      return key.sign({ ...claims, roles });
    },
  };
}
