import { posix } from 'node:path';
import { commands } from '../../src/index';
import { read, trackedFiles } from '../support/sources';
import { documentsWithTables, placesIn, withTables } from './places';
import { tables } from './tables';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'docs/errors.md',
  'docs/permissions.md',
];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** Prettier pads the cells of a table; what they say is what counts. */
function unpadded(text: string): string {
  return text.replace(/ +\|/g, ' |').replace(/\| +/g, '| ').replace(/-{3,}/g, '---');
}

describe.each(documentsWithTables)('the tables of %s', (document) => {
  const text = read(document);

  it('are as the sources have them (else: npx tsx test/docs/update.ts)', () => {
    expect(placesIn(text)).not.toEqual([]);
    expect(unpadded(text)).toBe(unpadded(withTables(text)));
  });
});

describe('a table', () => {
  it('that has fallen behind is noticed', () => {
    const [first] = commands;
    const older = read('README.md').replace(first?.description ?? '', 'Something else');
    expect(unpadded(older)).not.toBe(unpadded(withTables(older)));
  });

  it('has one place, in one document', () => {
    const places = documentsWithTables.flatMap((document) => placesIn(read(document)));
    expect(places.sort()).toEqual(Object.keys(tables()).sort());
  });
});

describe.each(documents)('%s', (document) => {
  const text = read(document);

  it('names files and folders that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) =>
      posix.join(posix.dirname(document), match[1] ?? ''),
    );
    const folders = /`((?:src|bot|local|test|appPackage|env|infra|tools|\.ci)\/[\w./-]*)`/g;
    const named = [...text.matchAll(folders)].map((match) => match[1] ?? '');
    const exists = (path: string) =>
      trackedFiles.some((each) => each === path || each.startsWith(path));
    expect([...links, ...named].filter((path) => !exists(path))).toEqual([]);
  });

  it('names npm scripts that exist', () => {
    const named = [...text.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:]+)/g)];
    expect(named.map((match) => match[1] ?? '').filter((name) => !(name in scripts))).toEqual([]);
  });

  it('links to places that it has', () => {
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map((match) =>
      (match[1] ?? '')
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    );
    const anchors = [...text.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1] ?? '');
    expect(anchors.filter((anchor) => !headings.includes(anchor))).toEqual([]);
  });
});
