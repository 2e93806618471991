/*
 * `npm run measure [-- --list]`: what can be counted of the shape of the sources, with bars, and where each missed bar
 * is missed. A missed bar makes the exit code 1. What must run to be measured has commands of its own.
 */
import { read, sources, trackedFiles } from '../support/sources';
import { circleEdges, edges, inCircles } from './folders';
import { fileNamesTwice, namesTwice } from './names';
import { doorMethods, functionsWithMoreThan } from './parts';

type Row = {
  readonly what: string;
  readonly most: number;
  readonly found: readonly string[];
  /** What says more than `found` of where the bar is missed. */
  readonly where?: () => readonly string[];
};

const looseIn = (folder: string) =>
  trackedFiles.filter((path) => new RegExp(`^${folder}/[^/]+\\.ts$`).test(path));
const lines = (path: string) => read(path).split('\n').length - 1;
/** Without what opens the tenant on a developer's machine, which is not deployed. */
const filesWith = (pattern: RegExp) =>
  sources('src', 'bot', 'cli').filter(
    (path) => !path.startsWith('cli/local') && pattern.test(read(path)),
  );
const crowded = () => {
  const folders = new Map<string, number>();
  for (const path of sources('src', 'bot', 'cli')) {
    const folder = path.slice(0, path.lastIndexOf('/'));
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  return [...folders].filter(([, count]) => count > 20).map(([folder]) => folder);
};

const all = edges();

const rows: readonly Row[] = [
  {
    what: `folders of src/ in circles of imports, of ${all.size}`,
    most: 0,
    found: inCircles(all),
    where: () => circleEdges(all),
  },
  { what: 'loose files in src/', most: 11, found: looseIn('src') },
  { what: 'loose files in bot/', most: 4, found: looseIn('bot') },
  {
    what: 'files of src/ under 25 lines',
    most: 8,
    found: sources('src').filter((path) => lines(path) < 25),
  },
  { what: 'folders of more than 20 files', most: 0, found: crowded() },
  { what: 'exported names with two meanings', most: 0, found: namesTwice() },
  { what: 'file names with two meanings', most: 0, found: fileNamesTwice() },
  { what: 'functions that take more than 8 parts', most: 0, found: functionsWithMoreThan(8) },
  { what: 'methods of the core’s door', most: 10, found: doorMethods() },
  { what: 'files that take part in a race', most: 1, found: filesWith(/\bPromise\.race\(/) },
  {
    what: 'files that count their tries',
    most: 1,
    found: filesWith(/for \(let (?:tries|attempts?)\b/),
  },
  {
    what: 'files that parse stored JSON',
    most: 1,
    found: sources('src').filter(
      (path) => !path.startsWith('src/net/') && /\bJSON\.parse\(/.test(read(path)),
    ),
  },
  {
    what: 'files with a guard for JSON objects',
    most: 1,
    found: filesWith(/function isRecord\b/),
  },
];

for (const { found, most, what, where = () => found } of rows) {
  const holds = found.length <= most;
  console.log(`${holds ? 'holds ' : 'MISSED'}  ${what}: ${found.length}, at most ${most}`);
  if (!holds || process.argv.includes('--list')) {
    console.log(
      where()
        .map((each) => `          ${each}`)
        .join('\n'),
    );
  }
}
if (rows.some(({ found, most }) => found.length > most)) process.exitCode = 1;
