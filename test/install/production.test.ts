import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { freePort } from '../../local/free-port';
import { openInstallation } from '../cli/doctor/installation';
import { read, root } from '../support/sources';

type Package = Readonly<
  Partial<
    Record<'dependencies' | 'devDependencies' | 'optionalDependencies' | 'peerDependencies', object>
  >
>;
type Lock = {
  readonly packages: Readonly<Record<string, Package & { readonly version?: string }>>;
};

const nameOf = (path: string) =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

const production = mkdtempSync(join(tmpdir(), 'production-'));

/** What `npm run build` made, far from the packages that it was made of. */
beforeAll(() => {
  expect(existsSync(join(root, 'dist/bot/index.js'))).toBe(true);
  cpSync(join(root, 'dist'), production, { recursive: true });
});
afterAll(() => rmSync(production, { recursive: true, force: true }));

const inBuild = (name: string) => readFileSync(join(production, name), 'utf8');
const manifest = JSON.parse(read('package.json')) as Package;
const tenant = JSON.parse(read('local/package.json')) as Package;

type Component = { readonly name: string; readonly version: string };
const components = () =>
  (JSON.parse(inBuild('sbom.json')) as { components: readonly Component[] }).components;

/** Every package that the product needs, by its folder, as the lock has them. */
function needed(): ReadonlySet<string> {
  const { packages } = JSON.parse(read('package-lock.json')) as Lock;
  const found = new Set<string>();
  const visit = (
    from: string,
    { dependencies, optionalDependencies, peerDependencies }: Package,
  ) => {
    for (const name of Object.keys({
      ...dependencies,
      ...optionalDependencies,
      ...peerDependencies,
    })) {
      const path = whereFrom(from, name, packages);
      if (path === undefined || found.has(path)) continue;
      found.add(path);
      visit(path, packages[path]!);
    }
  };
  visit('', manifest);
  return found;
}

/** Finds a package as Node does: beside the one that asks, and then further out. */
function whereFrom(from: string, name: string, packages: Lock['packages']): string | undefined {
  const inside = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (inside in packages) return inside;
  if (from === '') return undefined;
  return whereFrom(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name, packages);
}

describe('what the build is made of', () => {
  it('is what the product needs, and no more', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as Lock;
    const all = [...needed()].map((path) => `${nameOf(path)}@${packages[path]?.version}`);
    const strange = components().filter(({ name, version }) => !all.includes(`${name}@${version}`));
    expect(components().length).toBeGreaterThan(100);
    expect(strange).toEqual([]);
  });

  it('holds nothing of the local tenant and no tool', () => {
    const ours = { ...manifest.dependencies, ...manifest.optionalDependencies };
    const others = Object.keys({ ...tenant.dependencies, ...manifest.devDependencies });
    const strange = ['local-tenant', ...others.filter((name) => !(name in ours))];
    expect(strange).toEqual(
      expect.arrayContaining(['hono', 'adaptivecards', 'selfsigned', 'jest']),
    );
    const all = [...needed()].map(nameOf);
    const there = components().filter(({ name }) => strange.includes(name));
    // Such as one that the SDK needs as well.
    expect(there.filter(({ name }) => !all.includes(name))).toEqual([]);
    expect(there.map(({ name }) => name)).not.toContain('local-tenant');
    expect(there.map(({ name }) => name)).not.toContain('hono');
  });

  it('holds nothing that is never used', () => {
    const unused = /recognizers|-tokenizer$|adaptive-runtime|typescript|jest/;
    expect(components().filter(({ name }) => unused.test(name))).toEqual([]);
  });

  it('comes with the licence of each package', () => {
    const notices = inBuild('THIRD-PARTY.txt');
    const missing = components().filter(
      ({ name, version }) => !notices.includes(`\n${name} ${version} (`),
    );
    expect(missing).toEqual([]);
  });

  it('has the HEIC decoder as a package that can be replaced', () => {
    const decoder = 'node_modules/libheif-js/libheif-wasm/libheif-bundle.js';
    expect(inBuild(decoder)).toBe(read(decoder));
    expect(inBuild('bot/index.js')).not.toContain('heif_context_read_from_memory = ');
  });
});

describe('the bot from there', () => {
  const program = join(production, 'bot/index.js');
  const { PATH = '' } = process.env;
  let bot: ChildProcess | undefined;
  afterEach(() => void bot?.kill('SIGKILL'));

  it('says what is missing without settings', () => {
    const { status, stderr } = spawnSync(process.execPath, [program], {
      cwd: production,
      env: { PATH },
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/^BOT_ID: /m);
    expect(status).not.toBe(0);
  });

  it('starts with settings, and stops when told to', async () => {
    const port = await freePort();
    const settings = {
      HOST: '127.0.0.1',
      PORT: String(port),
      STORE: 'sqlite',
      STORE_PATH: join(production, 'data'),
      BOT_ID: '11111111-1111-4111-8111-111111111111',
      BOT_TENANT_ID: '22222222-2222-4222-8222-222222222222',
      BOT_CLIENT_SECRET: 'not-a-real-one',
      BOT_ENDPOINT: 'https://bot.example',
    };
    mkdirSync(settings.STORE_PATH, { mode: 0o700 });
    bot = spawn(process.execPath, [program], {
      cwd: production,
      env: { PATH, ...settings },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await healthy(`http://127.0.0.1:${port}/healthz`);
    bot.kill('SIGTERM');
    expect(await once(bot, 'exit')).toEqual([0, null]);
  });
});

describe('the doctor from there', () => {
  it('finds nothing wrong where nothing is', async () => {
    const { close, folder, local } = await openInstallation();
    const { PATH = '' } = process.env;
    const doctor = spawn('npm', ['run', '--silent', 'doctor', '--', folder], {
      cwd: production,
      env: { PATH, ...local.environment() },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [output] = await Promise.all([text(doctor.stdout), once(doctor, 'exit')]);
    await close();
    expect(output).toMatch(/^\d+ ok, 0 warnings, 0 problems, \d+ unchecked$/m);
    expect(doctor.exitCode).toBe(0);
  });
});

describe('the other commands from there', () => {
  const run = (...command: readonly string[]) =>
    spawnSync('npm', ['run', '--silent', ...command], {
      cwd: production,
      env: { PATH: process.env['PATH'], STORE_PATH: join(production, 'data') },
      encoding: 'utf8',
    });

  it('make a backup of the store, and tell who changed which photo', () => {
    expect(run('data', '--', 'backup', 'kept')).toMatchObject({ status: 0, stderr: '' });
    expect(existsSync(join(production, 'kept'))).toBe(true);
    expect(run('audit', '--', '--json')).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });
});

/** Asks until the bot is well, as long as the test may last. */
async function healthy(address: string): Promise<void> {
  for (;;) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
