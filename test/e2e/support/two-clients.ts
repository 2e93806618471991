import { randomUUID } from 'node:crypto';
import type { LocalTenant } from '../../../local/start';

/**
 * Two clients of Adele answer the same request to sign in at once. `to` says which of several bots get them; gives the
 * statuses of the answers.
 */
export async function signInFromTwoClients(
  { connectBot, teams, tokens }: LocalTenant,
  { id = randomUUID(), to = [] }: { readonly id?: string; readonly to?: readonly string[] } = {},
): Promise<readonly number[]> {
  const { activity } = await teams.send({ from: 'adele', in: 'personal', text: 'help' });
  const { text: _text, attachments: _attachments, ...base } = activity;
  const answers = [0, 1].map((client) => {
    const bot = to[client];
    if (bot !== undefined) connectBot(bot);
    return teams.deliver({
      ...base,
      type: 'invoke',
      name: 'signin/tokenExchange',
      id: randomUUID(),
      value: { id, connectionName: 'photobot', token: tokens.sso('adele') },
    });
  });
  return (await Promise.all(answers)).map(({ status }) => status);
}
