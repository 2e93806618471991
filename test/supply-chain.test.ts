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
    { integrity?: string; hasInstallScript?: boolean; link?: true }
  >;
};

const manifest = JSON.parse(read('package.json')) as Package;
const locks = [
  'package-lock.json',
  'tools/azurite/package-lock.json',
  'tools/node/package-lock.json',
  'tools/toolkit/package-lock.json',
];

describe('dependencies', () => {
  it('are pinned to one version', () => {
    const { dependencies, optionalDependencies, devDependencies, overrides } = manifest;
    const all = { ...dependencies, ...optionalDependencies, ...devDependencies, ...overrides };
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
    const installed = Object.entries(packages).filter(([name]) => name !== '');
    expect(installed.filter(([, each]) => each.integrity === undefined)).toEqual([]);
    expect(read(path)).not.toMatch(/"resolved":/);
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
