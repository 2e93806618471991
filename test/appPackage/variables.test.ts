import { settings } from '../../bot/config/config';
import { limits } from '../../src/limits';
import { shippedMemory } from '../memory/shipped';
import { read } from '../support/sources';

const files = [
  'teamsapp.yml',
  'infra/azure.parameters.json',
  'appPackage/manifest.json',
  'appPackage/aad.manifest.json',
];

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

const bicep = read('infra/azure.bicep');
const yml = read('teamsapp.yml');
const declared = all(read('env/.env.dev'), /^(\w+)=/gm);
const filledIn = all(read('env/.env.dev'), /^(\w+)=./gm);
const outputs = all(bicep, /^output (\w+) /gm);
const written = [
  // The names below writeToEnvironmentFile, which alone are written `key: UPPER_CASE`.
  ...all(yml, /^ {6}\w+: ([A-Z][A-Z_]+)$/gm),
  ...outputs,
  // aadApp/update makes this one when it is empty.
  'AAD_APP_ACCESS_AS_USER_PERMISSION_ID',
  // arm/deploy asks for these when they are empty.
  'AZURE_SUBSCRIPTION_ID',
  'AZURE_RESOURCE_GROUP_NAME',
];

describe('the variables of an installation', () => {
  it.each(files)('all come from the environment file or from an action: %s', (file) => {
    const used = all(read(file), /\$\{\{\s*(\w+)\s*\}\}/g);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => !filledIn.includes(name) && !written.includes(name))).toEqual([]);
  });

  it('stand in the environment file, but for secrets', () => {
    const used = files.flatMap((file) => all(read(file), /\$\{\{\s*(\w+)\s*\}\}/g));
    const names = new Set([...used, ...written]);
    expect(declared.slice().sort()).toEqual(
      [...names].filter((name) => !name.startsWith('SECRET_')).sort(),
    );
  });

  it('are the parameters that the template has', () => {
    const { parameters } = JSON.parse(read('infra/azure.parameters.json')) as {
      parameters: Record<string, unknown>;
    };
    const template = all(bicep, /^param (\w+) /gm);
    const needed = all(bicep, /^param (\w+) \w+$/gm);
    expect(Object.keys(parameters).filter((name) => !template.includes(name))).toEqual([]);
    expect(needed.filter((name) => !(name in parameters))).toEqual([]);
  });

  it('reach the bot under names that it reads', () => {
    const block =
      /name: 'appsettings'\n {2}properties: \{\n([\s\S]*?)\n {2}\}/.exec(bicep)?.[1] ?? '';
    const names = all(block, /^ {4}(\w+):/gm);
    const platform = [
      ...Object.keys(shippedMemory()),
      'SCM_DO_BUILD_DURING_DEPLOYMENT',
      'WEBSITE_RUN_FROM_PACKAGE',
      'WEBSITES_CONTAINER_STOP_TIME_LIMIT',
    ];
    const known: readonly string[] = [...settings.map(({ name }) => name), ...platform];
    expect(names).toContain('BOT_ID');
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('let memory that pictures took be used again, as the measurement of it does', () => {
    expect(shippedMemory()).toEqual({ MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '1048576' });
    const told = read('docs/administrators.md');
    for (const [name, value] of Object.entries(shippedMemory()))
      expect(told).toContain(`\`${name}=${value}\``);
  });

  it('leave the bot the time that its stop takes', () => {
    const seconds = Number(/WEBSITES_CONTAINER_STOP_TIME_LIMIT: '(\d+)'/.exec(bicep)?.[1]);
    expect(seconds * 1000).toBeGreaterThan(limits.drainMilliseconds);
    // App Service takes no more.
    expect(seconds).toBeLessThanOrEqual(120);
  });
});
