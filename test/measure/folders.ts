import { importsOf, sources } from '../support/sources';

/** What may see everything: the door, and the one place where parts are put together. */
const above = ['src/index.ts', 'src/photobot.ts'];

/** Returns the folder of a file of src/, or the file itself where it lies loose; nothing for what is not looked at. */
export function nodeOf(path: string): string | undefined {
  if (!path.startsWith('src/') || above.includes(path)) return undefined;
  const folder = path.slice(0, path.lastIndexOf('/'));
  return folder === 'src' ? path : folder;
}

export type Edges = ReadonlyMap<string, ReadonlySet<string>>;

/** Returns which folders and loose files of src/ import which others, in order; imports of types count. */
export function edges(): Edges {
  const found = new Map<string, Set<string>>();
  for (const file of sources('src')) {
    const from = nodeOf(file);
    if (from === undefined) continue;
    const targets = found.get(from) ?? new Set();
    found.set(from, targets);
    for (const path of importsOf(file)) {
      const to = nodeOf(path);
      if (to !== undefined && to !== from) targets.add(to);
    }
  }
  return new Map([...found].sort(([one], [other]) => one.localeCompare(other)));
}

/** Returns the folders and loose files of src/ from which imports lead back to themselves. */
export function inCircles(all: Edges): string[] {
  return [...all.keys()].filter((node) => reachedFrom(node, all).has(node));
}

/** Returns the imports that keep a circle alive, as "from → to: the files that import". */
export function circleEdges(all: Edges): string[] {
  return [...all].flatMap(([from, targets]) =>
    [...targets]
      .filter((to) => reachedFrom(to, all).has(from))
      .map((to) => `${from} → ${to}: ${importers(from, to).join(', ')}`),
  );
}

function importers(from: string, to: string): string[] {
  return sources('src').filter(
    (file) => nodeOf(file) === from && importsOf(file).some((path) => nodeOf(path) === to),
  );
}

function reachedFrom(node: string, all: Edges): Set<string> {
  const reached = new Set<string>();
  const rest = [...(all.get(node) ?? [])];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    rest.push(...(all.get(next) ?? []));
  }
  return reached;
}
