import { join } from 'node:path';
import { readConfig } from '../../../bot/config/config';
import { checkAppManifest } from '../../../cli/doctor/checks/app-manifest';
import { checkEntraManifest } from '../../../cli/doctor/checks/entra-manifest';
import type { Patient } from '../../../cli/doctor/patient';
import { root } from '../../support/sources';
import type { Installation } from './installation';
import { openInstallation } from './installation';

const other = '99999999-9999-4999-8999-999999999999';

describe('the manifests of an installation', () => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await openInstallation();
  });
  afterAll(() => installation.close());
  afterEach(() => installation.mend());

  it.each([
    ['another bot', '"botId": "${{BOT_ID}}"', `"botId": "${other}"`, ['botId']],
    ['another app', '"id": "${{BOT_ID}}"', `"id": "${other}"`, ['webApplicationInfo.id']],
    ['another API', 'api://botid-', 'api://bot-', ['webApplicationInfo.resource']],
    [
      'other hosts',
      '"validDomains": [',
      '"validDomains": [], "x": [',
      ['validDomains', 'validDomains'],
    ],
    ['no bot', '"bots"', '"noBots"', ['botId']],
  ])('for Teams with %s', async (_what, from, to, broken) => {
    installation.spoil('manifest.json', from, to);
    const found = (await installation.examine()).find('app manifest');
    expect(found.map(({ mark, says }) => `${mark} ${says.split(' ')[0] ?? ''}`)).toEqual(
      broken.map((each) => `problem ${each}`),
    );
    for (const { todo } of found) expect(todo).toContain('upload the app package');
  });

  it.each([
    ['another app', '"appId": "${{BOT_ID}}"', `"appId": "${other}"`, 'problem', 'appId'],
    ['another API', 'api://botid-', 'api://bot-', 'problem', 'identifierUris'],
    ['old tokens', '"requestedAccessTokenVersion": 2', '"x": 2', 'problem', 'version 2'],
    ['no roles', '"groupMembershipClaims"', '"x"', 'warning', 'directory roles'],
    ['no page to return to', '/consented', '/elsewhere', 'problem', '/consented'],
    [
      'a permission less',
      '39d65650-9d3e-4223-80db-a335590d027e',
      'b4e74841-8e56-480b-be8b-910348b18b4c',
      'problem',
      'TeamSettings.ReadWrite.All',
    ],
    [
      'a permission more',
      '"resourceAccess": [',
      '"resourceAccess": [{ "id": "10465720-29dd-4523-a11a-6a75c743c9d9", "type": "Scope" },',
      'warning',
      'Files.Read',
    ],
  ])('for Entra with %s', async (_what, from, to, mark, says) => {
    installation.spoil('aad.manifest.json', from, to);
    const found = (await installation.examine()).find('Entra manifest');
    expect(found).toEqual([
      expect.objectContaining({ mark, says: expect.stringContaining(says) as string }),
    ]);
  });

  it('that are no JSON', async () => {
    installation.spoil('manifest.json', '{', '');
    expect((await installation.examine()).mark('app manifest')).toBe('problem');
  });

  it('that are elsewhere', async () => {
    const findings = await installation.examine({ folder: join(root, 'src') });
    expect(findings.mark('app manifest')).toBe('unchecked');
    expect(findings.mark('Entra manifest')).toBe('unchecked');
  });

  it('take the values that the environment gives', async () => {
    const variables = { BOT_DOMAIN: 'elsewhere.example' };
    installation.spoil(
      'manifest.json',
      '"validDomains": [',
      '"validDomains": ["${{BOT_DOMAIN}}"], "x": [',
    );
    const [found] = (await installation.examine({ variables })).find('app manifest');
    expect(found?.says).toContain('validDomains lacks');
  });
});

const manifests = { environment: {}, folder: join(root, 'appPackage') };

it('the manifests of this repository fit the public cloud', async () => {
  const config = readConfig({
    BOT_ID: other,
    BOT_TENANT_ID: other,
    BOT_CLIENT_SECRET: 'none',
    BOT_ENDPOINT: 'https://bot.example',
  });
  const patient = { config, manifests } as Patient;
  for (const check of [checkAppManifest, checkEntraManifest]) {
    expect(await check.run(patient)).toEqual([expect.objectContaining({ mark: 'ok' })]);
  }
});

it('the app manifest of this repository does not fit another cloud as it is', async () => {
  const variables = { BOT_ID: other, BOT_TENANT_ID: other, BOT_CLIENT_SECRET: 'none' };
  const config = readConfig({
    ...variables,
    BOT_ENDPOINT: 'https://bot.example',
    CLOUD: 'gcchigh',
  });
  const patient = { config, manifests } as Patient;
  const [found] = await checkAppManifest.run(patient);
  expect(found?.says).toContain('tokengcch.botframework.azure.us');
});
