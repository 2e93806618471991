import { isValidAddress, readAppManifest } from '../../local/app-manifest';
import { read } from '../support/sources';

const filling = {
  botId: '1',
  bot: 'http://127.0.0.1:4001',
  tokenService: 'http://127.0.0.1:4002',
};

const photobot = JSON.parse(read('appPackage/manifest.json')) as object;

describe('the manifest that Teams has', () => {
  it('is the one of the package, with the stand-ins in the place of domains', () => {
    const { name, resource, validDomains } = readAppManifest(filling, photobot);
    expect(name).toBe('PhotoBot');
    expect(resource).toBe('api://botid-1');
    expect(validDomains).toEqual(['127.0.0.1:4002', '127.0.0.1:4001']);
  });

  it('offers actions below the compose box and in the command box unless it says otherwise', () => {
    const commands = [{ id: 'a', title: 'A', type: 'action' }];
    const app = { name: { short: 'x' }, composeExtensions: [{ commands }] };
    expect(readAppManifest(filling, app).commands).toMatchObject([
      { id: 'a', context: ['compose', 'commandBox'], fetchTask: false, initialRun: false },
    ]);
  });

  it('says what the bot can be told, in which scopes', () => {
    const commandLists = [{ scopes: ['groupChat', 'team'], commands: [{ title: 'help' }] }];
    const app = { name: { short: 'x' }, bots: [{ commandLists }] };
    expect(readAppManifest(filling, app).botCommands).toEqual([
      { scopes: ['groupchat', 'team'], titles: ['help'] },
    ]);
  });

  it('has a name and a sign-in where there is none', () => {
    const { botCommands, commands, resource } = readAppManifest(filling);
    expect({ botCommands, commands }).toEqual({ botCommands: [], commands: [] });
    expect(resource).toBe('api://botid-1');
  });
});

it.each([
  ['http://127.0.0.1:4001/page', true],
  ['http://127.0.0.1:4003/page', false],
  ['https://one.example/page', true],
  ['http://one.example/page', false],
  ['https://sub.wild.example/', true],
  ['https://a.sub.wild.example/', false],
  ['https://evilwild.example/', false],
  ['https://one.example.evil.example/', false],
  ['javascript:alert(1)', false],
  ['one.example', false],
  [undefined, false],
])('shows %s inside Teams: %s', (address, shown) => {
  const validDomains = ['127.0.0.1:4001', 'one.example', '*.wild.example'];
  const app = { name: 'x', botCommands: [], commands: [], resource: undefined, validDomains };
  expect(isValidAddress(app, address)).toBe(shown);
});
