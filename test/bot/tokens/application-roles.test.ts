import { clouds } from '../../../src/index';
import { logGrantedRoles } from '../../../bot/tokens/application';
import { Refusal } from '../../../src/index';
import { recordedLog } from '../../support/recorded-log';

const tokenWith = (roles?: readonly string[]) =>
  `h.${Buffer.from(JSON.stringify({ roles })).toString('base64url')}.s`;

async function logged(get: () => Promise<string>) {
  const { log, lines, printed } = recordedLog();
  await logGrantedRoles({ get, forget: () => undefined }, clouds.public, log);
  const told = lines.map(({ event, permissions }) => [event, permissions]);
  return { told, printed: printed() };
}

it('tells what was granted, and is content with what is needed', async () => {
  const roles = ['ProfilePhoto.ReadWrite.All', 'Contacts.ReadWrite', 'User.Read.All'];
  const { told, printed } = await logged(() => Promise.resolve(tokenWith(roles)));
  expect(told).toEqual([
    ['application.roles', 'Contacts.ReadWrite ProfilePhoto.ReadWrite.All User.Read.All'],
  ]);
  expect(printed).not.toContain(tokenWith(roles));
});

it('warns of each permission that is missing', async () => {
  const { told } = await logged(() => Promise.resolve(tokenWith()));
  expect(told).toEqual([
    ['application.roles', ''],
    ['application.role_missing', 'Contacts.ReadWrite'],
    ['application.role_missing', 'ProfilePhoto.ReadWrite.All'],
  ]);
});

it('only tells when there is no token', async () => {
  const { told, printed } = await logged(() => Promise.reject(new Refusal('auth.misconfigured')));
  expect(told).toEqual([['application.failed', undefined]]);
  expect(printed).toContain('auth.misconfigured');
});
