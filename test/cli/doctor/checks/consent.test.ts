import { readConfig } from '../../../../bot/config/config';
import { consentOf } from '../../../../cli/doctor/checks/consent';
import { delegatedIds } from '../../../../cli/doctor/scopes';
import { clouds, delegatedScopesIn } from '../../../../src/index';
import { Refusal } from '../../../../src/index';

const id = '99999999-9999-4999-8999-999999999999';
const config = readConfig({
  BOT_ID: id,
  BOT_TENANT_ID: id,
  BOT_CLIENT_SECRET: 'none',
  BOT_ENDPOINT: 'https://bot.example',
});
const missing = new Refusal('auth.consent_needed', { scopes: 'User.ReadWrite' });

it.each([
  ['was granted', 'TeamSettings.ReadWrite.All', undefined, 'ok'],
  ['only an administrator can grant', 'TeamSettings.ReadWrite.All', missing, 'problem'],
  ['people can grant themselves', 'User.ReadWrite', missing, 'warning'],
  ['nobody misses', 'Group.ReadWrite.All', missing, 'ok'],
  ['was not looked at', 'User.ReadWrite', new Refusal('auth.unavailable'), 'unchecked'],
])('a permission that %s: %s', (_what, scope, refusal, mark) => {
  expect(consentOf({ config }, { scope, ...(refusal && { refusal }) }).mark).toBe(mark);
});

it('knows the ids of all permissions that the bot asks for', () => {
  const { needed, optional } = delegatedScopesIn(clouds.public);
  const unknown = [...needed, ...optional].filter((each) => !delegatedIds[each]);
  expect(unknown).toEqual([]);
});
