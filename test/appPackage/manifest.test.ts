import type { TeamsManifestV1D25 } from '@microsoft/app-manifest';
import { version } from '../../package.json';
import { runProgram } from '../support/run-program';
import { commandLists } from './command-lists';
import { readFilled } from './filled';

const manifest = readFilled('manifest.json') as TeamsManifestV1D25.TeamsManifestV1D25;
const bot = manifest.bots?.[0];

describe('the app manifest', () => {
  it('is valid by its schema, without the network', () => {
    expect(runProgram('validate-manifest', manifest)).toEqual([]);
  });

  it.each([
    ['a colour that is none', { accentColor: 'blue' }],
    ['a property that this version does not have', { copilot: {} }],
  ])('would be refused with %s', (_what, mistake) => {
    expect(runProgram('validate-manifest', { ...manifest, ...mistake })).not.toEqual([]);
  });

  it('has the version of the package', () => {
    expect(manifest.version).toBe(version);
  });

  it('has the one bot, which takes files and works everywhere', () => {
    expect(manifest.bots).toHaveLength(1);
    expect(bot).toMatchObject({
      botId: '11111111-1111-4111-8111-111111111111',
      scopes: ['personal', 'team', 'groupChat'],
      supportsFiles: true,
      isNotificationOnly: false,
    });
  });

  it('can be added to teams, private and shared channels, group chats and meetings', () => {
    expect(manifest.supportsChannelFeatures).toBe('tier1');
    const capability = { team: 'bot', groupchat: 'bot', meetings: 'bot' };
    expect(manifest.defaultGroupCapability).toEqual(capability);
  });

  it('offers in each scope exactly what is to be listed there', () => {
    expect(bot?.commandLists).toEqual(commandLists());
  });

  it('offers no more commands, and no longer ones, than Teams takes', () => {
    for (const { commands = [] } of bot?.commandLists ?? []) {
      expect(commands.length).toBeLessThanOrEqual(12);
      expect(commands.filter(({ title }) => title.length > 128)).toEqual([]);
      expect(commands.filter(({ description }) => description.length > 4000)).toEqual([]);
    }
  });

  it('trusts the token service and the bot, and nobody else', () => {
    expect(manifest.validDomains).toEqual(['token.botframework.com', 'photobot.example.com']);
  });

  it('signs people in to the bot’s own API', () => {
    expect(manifest.webApplicationInfo).toEqual({
      id: '11111111-1111-4111-8111-111111111111',
      resource: 'api://botid-11111111-1111-4111-8111-111111111111',
    });
  });

  it('asks for no permission, and has no part that does nothing yet', () => {
    expect(Object.keys(manifest).sort()).toEqual([
      '$schema',
      'accentColor',
      'bots',
      'composeExtensions',
      'defaultGroupCapability',
      'defaultInstallScope',
      'description',
      'developer',
      'icons',
      'id',
      'localizationInfo',
      'manifestVersion',
      'name',
      'supportsChannelFeatures',
      'validDomains',
      'version',
      'webApplicationInfo',
    ]);
  });
});
