import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile, Plugin } from 'esbuild';
import { build } from 'esbuild';
import { readerLanguages } from '../../src/request';
import { absent } from './absent-packages';
import { keptPackages } from './kept-packages';
import { ownLines } from './own-lines';

export const root = path.join(__dirname, '..', '..');

/** Where a build is, unless somebody wants it elsewhere; its source maps say in any case how far the sources are. */
export const usual = path.join(root, 'dist');

/** What one runs, each in a folder of its own. */
const programs = ['bot', 'cli/audit', 'cli/data', 'cli/doctor'];

/** What the bot's picture threads run. Piscina looks for `worker` beside the bot, and lets it load the others. */
const pictureThreads = {
  'bot/edit-worker': 'src/photos/worker/edit-worker.ts',
  'bot/heic-worker': 'src/photos/worker/heic-worker.ts',
  'bot/worker': 'node_modules/piscina/dist/worker.js',
};

/** The languages that the bot loads when their first reader comes; what administrators run speaks English alone. */
const languages = readerLanguages.filter((tag) => tag !== 'en');

/** What the bot loads only where telemetry has an address. */
const telemetry = 'bot/telemetry/index';

/** Every file that Node is told to load, by its place in the build. The store's thread is looked for beside a program. */
const entries = Object.fromEntries([
  ...programs.map((folder) => [`${folder}/index`, `${folder}/index.ts`]),
  ...programs.map((folder) => [`${folder}/thread`, 'src/store/sqlite/thread.ts']),
  [telemetry, `${telemetry}.ts`],
  ...languages.map((tag) => [`bot/languages/${tag}`, `src/text/languages/${tag}/index.ts`]),
  ...Object.entries(pictureThreads),
]) as Readonly<Record<string, string>>;

/** What others ask for and do without: a tracer, and the priority of a thread. */
const optional = ['dtrace-provider', '@napi-rs/nice'];

/** Some packages ask for the address of their own file, which CommonJS has no word for. */
const address = '__addressOfThisFile';

/**
 * Writes the programs with all that they load into a folder, each as one file with a source map.
 * Names stay as they are: errors are told apart by them, and stacks are read by people.
 *
 * @param inProcess whether the bot is there for tests too, as a module that is no program
 * @returns which file went into which
 */
export async function bundlePrograms(folder: string, inProcess: boolean): Promise<Metafile> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: {
      ...entries,
      ...(inProcess && { 'bot/in-process': 'tools/bundle/in-process.ts' }),
    },
    outdir: usual,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    keepNames: true,
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
    external: [...keptPackages, ...optional],
    define: { 'import.meta.url': address },
    banner: { js: `const ${address}=require("node:url").pathToFileURL(__filename).href;` },
    plugins: [absent, colourless, ownFiles, oneOfEach],
  });
  for (const { path: place, contents, text } of outputFiles) {
    const file = path.join(folder, path.relative(usual, place));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, file.endsWith('.map') ? ownLines(text) : contents);
  }
  return metafile;
}

/** Leaves the languages and telemetry in files of their own, so that a start does not read what nobody may ask for. */
const ownFiles: Plugin = {
  name: 'own files',
  setup(build) {
    const all = path.join(root, 'src', 'text', 'languages', 'index.ts');
    build.onResolve({ filter: /^\.\// }, ({ path: asked, kind, importer }) =>
      kind === 'require-call' && importer === all
        ? { path: `./languages/${path.basename(asked)}`, external: true }
        : undefined,
    );
    const watched = path.join(root, 'bot', 'telemetry', 'watched.ts');
    build.onResolve({ filter: /^\.\/index\.js$/ }, ({ importer }) =>
      importer === watched ? { path: './telemetry/index.js', external: true } : undefined,
    );
  },
};

/** `debug` colours what it prints if it finds this, which nothing in production installs for it. */
const colourless: Plugin = {
  name: 'colourless',
  setup(build) {
    build.onResolve({ filter: /^supports-color$/ }, ({ path: asked, importer }) =>
      /[\\/]debug[\\/]/.test(importer) ? { path: asked, external: true } : undefined,
    );
  },
};

/** Takes the same file of a package for `import` as for `require`: most ask in both ways, and would be there twice. */
const oneOfEach: Plugin = {
  name: 'one of each',
  setup(build) {
    build.onResolve(
      { filter: /^[^./]/ },
      async ({ path: asked, kind, importer, resolveDir, pluginData }) => {
        const imports = kind === 'import-statement' || kind === 'dynamic-import';
        if (!imports || pluginData === oneOfEach) return undefined;
        const options = { importer, resolveDir, pluginData: oneOfEach };
        const found = await build.resolve(asked, { ...options, kind: 'require-call' });
        // Such as a package that has no file for `require`.
        return found.errors.length > 0 ? undefined : found;
      },
    );
  },
};
