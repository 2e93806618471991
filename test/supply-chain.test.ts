import { read, trackedFiles } from './support/sources';

type Package = {
  readonly dependencies: Record<string, string>;
  readonly optionalDependencies: Record<string, string>;
  readonly devDependencies: Record<string, string>;
  readonly overrides: Record<string, string>;
  readonly allowScripts: Record<string, boolean>;
};
type Lock = {
  readonly packages: Record<
    string,
    { integrity?: string; resolved?: string; hasInstallScript?: boolean; dev?: true }
  >;
};

const manifest = JSON.parse(read('package.json')) as Package;
const tenant = JSON.parse(read('local/package.json')) as Package;
const locks = [
  'package-lock.json',
  'tools/azurite/package-lock.json',
  'tools/node/package-lock.json',
  'tools/toolkit/package-lock.json',
];

describe('dependencies', () => {
  it('are pinned to one version', () => {
    const { dependencies, optionalDependencies, devDependencies, overrides } = manifest;
    const ours = { ...dependencies, ...optionalDependencies, ...devDependencies, ...overrides };
    const all = { ...ours, ...tenant.dependencies, ...tenant.devDependencies };
    const pinned = /^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/;
    const loose = Object.entries(all).filter(([, version]) => !pinned.test(version));
    expect(loose).toEqual([]);
  });

  it('are named for developers with their job', () => {
    const document = read('docs/developers.md');
    const { dependencies, optionalDependencies } = manifest;
    const names = Object.keys({ ...dependencies, ...optionalDependencies });
    expect(names.filter((name) => !document.includes(`| \`${name}\``))).toEqual([]);
  });

  it.each(locks)('come with an integrity and from no particular registry: %s', (path) => {
    const { packages } = JSON.parse(read(path)) as Lock;
    const ours = path === 'package-lock.json' ? ['', 'local', 'node_modules/local-tenant'] : [''];
    const installed = Object.entries(packages).filter(([name]) => !ours.includes(name));
    expect(installed.filter(([, each]) => each.integrity === undefined)).toEqual([]);
    expect(installed.filter(([, each]) => each.resolved !== undefined)).toEqual([]);
  });

  it('run no script at install', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as Lock;
    const scripted = Object.entries(packages)
      .filter(([, each]) => each.hasInstallScript)
      .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
    expect(scripted.filter((name) => manifest.allowScripts[name] !== false)).toEqual([]);
    expect(Object.values(manifest.allowScripts)).not.toContain(true);
    expect(read('.npmrc')).toMatch(/^strict-allow-scripts=true$/m);
  });
});

describe('what is deployed', () => {
  it('is the build for App Service, and no installed package', () => {
    expect(read('teamsapp.yml')).toMatch(/args: ci$[^]*args: run build -- linux-x64$/m);
    expect(read('infra/deploy.ignore')).toMatch(/^\/\*\n!\/dist\n!\/package\.json$/m);
  });

  it('shares with it only what it needs itself', () => {
    // A package that both the tenant needs and the root's devDependencies name would be installed all the same.
    const { dependencies, devDependencies } = manifest;
    expect(Object.keys(tenant.dependencies).filter((name) => name in devDependencies)).toEqual([]);
    const shared = Object.entries(tenant.dependencies).filter(([name]) => name in dependencies);
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.filter(([name, version]) => dependencies[name] !== version)).toEqual([]);
    const { packages } = JSON.parse(read('package-lock.json')) as Lock;
    const tools = ['tsx', 'esbuild', 'jest', 'typescript', 'oxlint'];
    expect(tools.filter((name) => packages[`node_modules/${name}`]?.dev !== true)).toEqual([]);
  });
});

describe('environment files', () => {
  const files = trackedFiles.filter((path) => path.startsWith('env/'));

  it('keep those with secrets out of the repository', () => {
    expect(files).toContain('env/.env.dev');
    expect(files.filter((path) => path.endsWith('.user'))).toEqual([]);
    expect(read('.gitignore')).toMatch(/^\/env\/\.env\.\*\.user$/m);
  });

  it.each(files)('hold no secret: %s', (path) => {
    expect(read(path)).not.toMatch(/^\s*SECRET_\w*\s*=|(secret|password|key)\w*\s*=\s*\S/im);
  });
});
