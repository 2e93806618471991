import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile, Plugin } from 'esbuild';
import { build } from 'esbuild';
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

type Entries = Readonly<Record<string, string>>;

/** Every file of a program that Node is told to run, by its place in the build. Its store's thread is looked for beside it. */
const filesOf = (folder: string): Entries => ({
  [`${folder}/index`]: `${folder}/index.ts`,
  [`${folder}/thread`]: 'src/store/sqlite/thread.ts',
});

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
  const bot = {
    ...filesOf('bot'),
    ...pictureThreads,
    ...(inProcess && { 'bot/in-process': 'tools/bundle/in-process.ts' }),
  };
  const tools = programs.filter((folder) => folder !== 'bot');
  const others = Object.assign({}, ...tools.map(filesOf)) as Entries;
  const [one, two] = [await bundle(folder, bot), await bundle(folder, others, [englishAlone])];
  return {
    inputs: { ...one.inputs, ...two.inputs },
    outputs: { ...one.outputs, ...two.outputs },
  };
}

async function bundle(
  folder: string,
  entryPoints: Entries,
  plugins: readonly Plugin[] = [],
): Promise<Metafile> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints,
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
    plugins: [absent, colourless, oneOfEach, ...plugins],
  });
  for (const { path: place, contents, text } of outputFiles) {
    const file = path.join(folder, path.relative(usual, place));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, file.endsWith('.map') ? ownLines(text) : contents);
  }
  return metafile;
}

/** What administrators run speaks English, and has no other language in it. */
const englishAlone: Plugin = {
  name: 'english alone',
  setup(build) {
    build.onLoad(
      { filter: /[\\/]src[\\/]text[\\/]languages[\\/][a-z-]+[\\/]index\.ts$/ },
      ({ path: file }) =>
        path.basename(path.dirname(file)) === 'en'
          ? undefined
          : {
              contents: "throw new Error('This program speaks English alone.'); export {};",
              loader: 'ts',
            },
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
