import { commands } from '../../src/index';
import { read, trackedFiles } from '../support/sources';
import { withTables } from './readme';

const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** Prettier pads the cells of a table; what they say is what counts. */
function unpadded(text: string): string {
  return text.replace(/ +\|/g, ' |').replace(/\| +/g, '| ').replace(/-{3,}/g, '---');
}

describe('the README', () => {
  const readme = read('README.md');

  it('has its tables as the sources have them (else: npx tsx test/docs/update.ts)', () => {
    expect(unpadded(readme)).toBe(unpadded(withTables(readme)));
  });

  it('would notice a table that has fallen behind', () => {
    const [first] = commands;
    const older = readme.replace(first?.description ?? '', 'Something else');
    expect(unpadded(older)).not.toBe(unpadded(withTables(older)));
  });
});

describe.each(documents)('%s', (document) => {
  const text = read(document);

  it('names files and folders that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '');
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
