import { channelOf, createAudit } from '../../../src/memory/audit';
import { createMemoryStore } from '../../../src/store/store';
import { recordedLog } from '../../support/recorded-log';

it.each([
  ['19:a@thread.tacv2;messageid=1', '19:a@thread.tacv2'],
  ['19:a@thread.tacv2', '19:a@thread.tacv2'],
  ['a:1', 'a:1'],
])('the channel of %s is %s', (conversation, expected) => {
  expect(channelOf(conversation)).toBe(expected);
});

it('notes a look by the app’s own permission, and none by the right of a person', async () => {
  let time = 1000;
  const now = () => time;
  const { trail } = createMemoryStore(now);
  const { log } = recordedLog();
  const audit = createAudit({ trail, now, log, lasts: 1000, correlation: () => 'c-1' });
  const target = {
    kind: 'user',
    objectId: 'o-diego',
    name: 'Diego',
    address: 'd@x.example',
  } as const;
  const who = { objectId: 'o-adele', tenantId: 't-1' };
  const permission = {
    scopes: ['User.Read.All'],
    purpose: 'somebodys-photo',
    adminConsent: true,
  } as const;
  await audit.looked(who, { target, permission: { ...permission, token: 'delegated' } });
  expect(await trail.find({})).toEqual([]);
  await audit.looked(who, { target, permission: { ...permission, token: 'application' } });
  const [told = ''] = await trail.find({ target: 'o-diego' });
  expect(JSON.parse(told)).toEqual({
    ...{ v: 1, at: 1000, action: 'use', by: 'o-adele', tenant: 't-1', correlation: 'c-1' },
    target: { kind: 'user', id: 'o-diego' },
    ...{ permission: 'User.Read.All', asApplication: true },
  });
  // No longer than the setting says.
  time = 2000;
  expect(await trail.find({})).toEqual([]);
});
