import { limits } from '../src/limits';
import { edges, inCircles } from './measure/folders';
import { fileNamesTwice, namesTwice } from './measure/names';
import { bareFunctions, beginsWithVerb, documentedFunctions } from './support/doc-comments';
import { importsOf, functionsOf, read, root, sources, trackedFiles } from './support/sources';

const edge = /^(botbuilder|botframework-|@microsoft\/|@azure\/|restify$)/;
const pixels = /^(jimp|sharp)$|^(@jimp|@img)\//;

/** What runs PhotoBot in a tenant on this machine; it is never deployed. */
const cliLocal = (path: string) => /^cli\/local(\.ts$|\/)/.test(path);
/** The chat page of the local tenant: what the browser gets. */
const page = (ending: RegExp) =>
  trackedFiles.filter((path) => path.startsWith('local/page/') && ending.test(path));
/** What is built and deployed. */
const deployed = sources('src', 'bot', 'cli').filter((path) => !cliLocal(path));

/** The files of some folders that import what they may not, as "file imports what". */
function offenders(files: readonly string[], forbidden: (path: string) => boolean): string[] {
  return files.flatMap((file) =>
    importsOf(file)
      .filter(forbidden)
      .map((path) => `${file} imports ${path}`),
  );
}

describe('dependencies', () => {
  it('has files to look at', () => {
    expect(sources('src').length).toBeGreaterThan(20);
    expect(importsOf('bot/start.ts')).toContain('src/index.ts');
  });

  it('keeps the core free of its edge', () => {
    const forbidden = (path: string) => edge.test(path) || /^(bot|cli|local|test)\//.test(path);
    expect(offenders(sources('src'), forbidden)).toEqual([]);
  });

  it('lets the edge see the core through one door', () => {
    const forbidden = (path: string) => path.startsWith('src/') && path !== 'src/index.ts';
    expect(offenders(sources('bot', 'cli'), forbidden)).toEqual([]);
  });

  it('lets nothing need what one runs by hand', () => {
    expect(offenders(sources('bot'), (path) => path.startsWith('cli/'))).toEqual([]);
  });

  it('deploys nothing that needs the local tenant or the tests', () => {
    const forbidden = (path: string) => /^(local|test)\//.test(path) || cliLocal(path);
    expect(offenders(deployed, forbidden)).toEqual([]);
    const programs = /^const programs = \[(.+)\];$/m.exec(read('tools/bundle/programs.ts'))?.[1];
    expect(programs).toBe("'bot', 'cli/audit', 'cli/data', 'cli/doctor'");
  });

  it('has a local tenant that knows no bot, and is made for none', () => {
    const files = sources('local');
    expect(files.length).toBeGreaterThan(100);
    expect(offenders(files, (path) => /^(src|bot|cli|test|appPackage)\//.test(path))).toEqual([]);
    const bot = (path: string) => !/^(node:|local\/|test\/echo-bot\/)/.test(path);
    expect(offenders(sources('test/echo-bot'), bot)).toEqual([]);
    const all = trackedFiles.filter((path) => path.startsWith('local/'));
    expect(all.filter((path) => /photobot/i.test(read(path)))).toEqual([]);
  });

  it('touches pixels in src/photos only', () => {
    const files = deployed.filter((path) => !path.startsWith('src/photos/'));
    expect(offenders(files, (path) => pixels.test(path))).toEqual([]);
  });

  it('has OpenTelemetry in bot/telemetry only, which takes nothing but types from the rest', () => {
    const files = sources('bot').filter((path) => path.startsWith('bot/telemetry/'));
    const ours = files.filter((path) => path !== 'bot/telemetry/watched.ts');
    expect(ours.length).toBeGreaterThan(4);
    // What is loaded at every start.
    const others = deployed.filter((path) => !ours.includes(path));
    expect(offenders(others, (path) => path.startsWith('@opentelemetry/'))).toEqual([]);
    const values = /^(?:import|export) (?!type\b)[^;]*? from '(\.\.[^']*)'/gm;
    expect(ours.flatMap((path) => [...read(path).matchAll(values)].map(String))).toEqual([]);
    const loads = /^import (?!type\b)[^;]*? from '[./]*telemetry(?!\/watched'|-)/m;
    expect(others.filter((path) => loads.test(read(path)))).toEqual([]);
  });

  it('installs everything that it imports at run time', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object };
    const forbidden = (path: string) =>
      !/^(src|bot|cli)\//.test(path) && !path.startsWith('node:') && !(path in dependencies);
    expect(offenders(deployed, forbidden)).toEqual([]);
  });

  it('has no import cycle', () => {
    expect(cycles([...sources('src', 'bot', 'cli', 'local'), ...page(/\.js$/)])).toEqual([]);
  });

  it('has no circle of folders in the core', () => {
    expect(inCircles(edges())).toEqual([]);
  });
});

/** Each cycle once, as the files from one back to itself. */
function cycles(files: readonly string[]): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) found.push([...path.slice(start), file].join(' → '));
    if (done.has(file) || start >= 0) return;
    for (const next of importsOf(file).filter((each) => files.includes(each))) {
      visit(next, [...path, file]);
    }
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}

describe('the process', () => {
  const programs = /^bot\/index\.ts$|^cli\/([^/]+|[^/]+\/index)\.ts$/;
  const code = (path: string) => read(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

  it.each([
    ['gives its environment to bot/config', /\bprocess\.env\b/, /^bot\/config\//],
    ['is ended by the programs', /\bprocess\.(exit|exitCode|abort|kill)\b/, programs],
    ['tells its signals to the programs', /\bprocess\.(on|once|addListener)\b/, programs],
  ])('%s only', (_what, pattern, place) => {
    const found = deployed.filter((path) => pattern.test(code(path)));
    expect(found).not.toEqual([]);
    expect(found.filter((path) => !place.test(path))).toEqual([]);
  });
});

describe('names', () => {
  it('have one meaning each, those of files too', () => {
    expect([...namesTwice(), ...fileNamesTwice()]).toEqual([]);
  });
});

describe('size', () => {
  const scripts = page(/\.js$/);
  const product = [...sources('src', 'bot', 'cli', 'local'), ...scripts];

  it('has no file above 200 lines', () => {
    const parts = page(/\.(css|html)$/);
    expect([scripts.length > 20, parts.length > 10]).toEqual([true, true]);
    const long = [...product, ...parts].map((path) => ({
      path,
      lines: read(path).split('\n').length - 1,
    }));
    expect(long.filter(({ lines }) => lines > 200)).toEqual([]);
  });

  it('has no function above 40 lines', () => {
    const long = product.flatMap((path) =>
      functionsOf(path)
        .filter(({ lines }) => lines > 40)
        .map(({ name, lines }) => `${path}: ${name} has ${lines} lines`),
    );
    expect(long).toEqual([]);
  });
});

describe('comments', () => {
  const files = sources('src', 'bot', 'cli', 'local', 'test').filter(
    (path) => !path.startsWith('test/fixtures/'),
  );

  it.each([
    ['say what is returned with “Gives”', /(?:\/\*\*|^\s*\*)(?:.*\.)? Gives\b/m],
    ['say “whoever”', /^\s*(?:\/?\*|\/\/).*\bwhoever\b/im],
  ])('do not %s', (_what, odd) => {
    expect(odd.test(' * '.concat('Gives whoever'))).toBe(true);
    expect(odd.test('  /** Takes it. '.concat('Gives what whoever gave. */'))).toBe(true);
    expect(files.filter((path) => odd.test(read(path)))).toEqual([]);
  });

  it('name no limit that there is not', () => {
    const limit = /`limits\.(\w+)`/g;
    const named = files.flatMap((path) => [...read(path).matchAll(limit)].map(([, name]) => name));
    expect(named).toContain('upkeepMilliseconds');
    expect(named.filter((name) => !(name && name in limits))).toEqual([]);
  });

  it('stand above each exported function', () => {
    const bare = (path: string, source?: string) =>
      bareFunctions(path, source).map((name) => `${path}: ${name}`);
    expect(bare('a.ts', 'export const pathOf = () => 1;')).toEqual(['a.ts: pathOf']);
    expect(sources('src', 'bot', 'cli').flatMap((path) => bare(path))).toEqual([]);
  });

  it('of exported functions say first what the function does, as “Returns …”', () => {
    const odd = (path: string, source?: string) =>
      documentedFunctions(path, source)
        .filter((each) => !beginsWithVerb(each))
        .map(({ name }) => `${path}: ${name}`);
    const noun = '/** The path of a mailbox. */\nexport const pathOf = () => 1;';
    expect(odd('a.ts', noun)).toEqual(['a.ts: pathOf']);
    expect(sources('src', 'bot', 'cli', 'local').flatMap((path) => odd(path))).toEqual([]);
  });
});

describe('tests', () => {
  /** What tests no single source. */
  const others =
    /^test\/((appPackage|bench|blob|browser|docs|e2e|echo-bot|install|memory|mutants|toolkit|weather)\/|(architecture|lint|supply-chain)\.test\.ts$)/;

  it('stand where their source stands, and may name an aspect: x.test.ts or x-aspect.test.ts', () => {
    const tests = sources('test').filter((path) => path.endsWith('.test.ts') && !others.test(path));
    expect(tests.length).toBeGreaterThan(10);
    expect(tests.filter((path) => !mirrorsSource(path))).toEqual([]);
  });

  it('are neither skipped nor alone', () => {
    const off = /\b(it|test|describe)\.(skip|only|todo)\b|\b(xit|xdescribe|fit|fdescribe)\(/;
    const self = 'test/architecture.test.ts';
    const files = sources('test').filter((path) => path !== self && off.test(read(path)));
    expect(files).toEqual([]);
  });
});

/** Whether some beginning of the name, up to a hyphen or a dot, is a source. */
function mirrorsSource(test: string): boolean {
  let name = test.slice('test/'.length, -'.test.ts'.length);
  while (!trackedFiles.includes(`${name}.ts`)) {
    const shorter = name.replace(/[-.][^-./]+$/, '');
    if (shorter === name) return false;
    name = shorter;
  }
  return true;
}

describe('what is committed', () => {
  const texts = trackedFiles.filter(
    (path) =>
      /\.(ts|tsx|js|mjs|json|md|yml|bicep|html|css|svg|sh)$|(^|\/)(\.[\w.-]+|[\w-]+)$/.test(path) &&
      !/package-lock\.json$|^test\/fixtures\/|^test\/architecture\.test\.ts$/.test(path),
  );

  it('covers the sources and the documents', () => {
    expect(root).not.toBe('');
    expect(texts).toEqual(expect.arrayContaining(['bot/index.ts', 'README.md', '.ci/run']));
  });

  it.each([
    ['a path of somebody’s machine', /(^|[\s"'`(=])\/(work|root|Users)\//m],
    ['a task for later', /\b(TODO|FIXME|XXX|HACK)\b/],
    ['a number from a tracker', /\bissues? #?\d+\b|\(#\d+\)/i],
    [
      'a note that is not in the repository',
      /\b(DESIGN|graph|sdk|teams|photo|style|security)\.md\b/,
    ],
    ['a writing tool', /\b(claude|anthropic|openai|chatgpt|llm|ai-generated)\b/i],
    ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----\s+[A-Za-z0-9+/]{16}/],
    ['a client secret', /\b[\w~.-]{3}[78]Q~[\w~.-]{34}\b/],
    ['a token', /\beyJ[\w-]{20,}\.eyJ[\w-]{20,}/],
  ])('names %s nowhere', (_what, pattern) => {
    expect(texts.filter((path) => pattern.test(read(path)))).toEqual([]);
  });
});
