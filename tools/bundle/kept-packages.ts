import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A system as sharp names it in its packages, such as `linux-x64` or `linuxmusl-arm64`. */
export type Platform = string;

type Manifest = {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

/**
 * What stays a package of its own: native code with what loads it, and the HEIC decoder, whose licence (LGPL-3.0) wants
 * that everybody can put another one in its place.
 */
export const keptPackages = ['sharp', '@photostructure/sqlite', 'libheif-js'] as const;

/** Headers for a compiler, which no program loads. */
const unused = ['node-addon-api'];

/** What of a package never runs: sources, types, tools and documents. */
const idle =
  /^(src|install|scripts|bin)\/|\.(d\.[cm]?ts|map|gyp|h|bnf)$|^(README|CHANGELOG|SECURITY)\.md$/;

/** What of these packages runs, out of the same code in several forms. */
const running: Readonly<Record<string, (platform: Platform) => RegExp>> = {
  sharp: () => /^dist\/\w+\.cjs$/,
  'libheif-js': () => /^wasm-bundle\.js$|^libheif-wasm\/libheif-bundle\.js$/,
  '@photostructure/sqlite': (platform) =>
    new RegExp(String.raw`^dist/index\.mjs$|^prebuilds/${prebuilt(platform)}\.node$`),
};

const alwaysKept = /^package\.json$|(^|\/)licen[cs]e[^/]*$/i;

/** The path of SQLite's own code for a platform, under its `prebuilds`. */
function prebuilt(platform: Platform): string {
  const [system = '', cpu = ''] = platform.split('-');
  const libc = system === 'linuxmusl' ? 'musl' : 'glibc';
  return String.raw`${system.replace('musl', '')}-${cpu}/@photostructure\+sqlite\.${libc}`;
}

/**
 * Copies the packages, and those that they need, into the `node_modules` of the build.
 *
 * @param installed a folder with `node_modules` for that platform
 * @returns the folders that were copied, such as `node_modules/sharp`
 */
export function copyPackages(installed: string, folder: string, platform: Platform): string[] {
  const found = packagesFor(installed);
  for (const name of found) {
    const from = path.join(installed, name);
    const runs = running[nameOf(name)]?.(platform);
    for (const file of filesOf(from)) {
      const wanted = runs === undefined ? !idle.test(file) : runs.test(file);
      if (wanted || alwaysKept.test(file))
        cpSync(path.join(from, file), path.join(folder, name, file));
    }
  }
  return found;
}

/** A package inside a package is one of those found, if anybody needs it. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('node_modules/'))
    .filter((file) => statSync(path.join(folder, file)).isFile());
}

/** Returns the folders of the packages that run, with all that they need, as far as they are installed. */
function packagesFor(installed: string): string[] {
  const found = new Set<string>();
  const visit = (from: string, names: readonly string[]) => {
    for (const name of names) {
      const place = whereFrom(installed, from, name);
      if (place === undefined || found.has(place) || unused.includes(name)) continue;
      found.add(place);
      const manifest = readManifest(path.join(installed, place));
      visit(place, Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }));
    }
  };
  visit('', keptPackages);
  return [...found].toSorted();
}

/** Finds a package as Node does: inside the one that asks, and then further out. */
function whereFrom(installed: string, from: string, name: string): string | undefined {
  const inside = path.posix.join(from, 'node_modules', name);
  if (existsSync(path.join(installed, inside))) return inside;
  const outer = from.lastIndexOf('/node_modules/');
  if (from === '') return undefined;
  return whereFrom(installed, outer < 0 ? '' : from.slice(0, outer), name);
}

const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 13);

const readManifest = (place: string) =>
  JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8')) as Manifest;
