import { posix } from 'node:path';
import { conversationCodes } from '../../bot/outbound/connector/teams-refusals';
import { commands, text } from '../../src/index';
import { read, sources, trackedFiles } from '../support/sources';
import { documentsWithTables, placesIn, withTables } from './places';
import { kept } from './retention-table';
import { tables } from './tables';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'docs/users.md',
  'docs/administrators.md',
  'docs/developers.md',
  'docs/errors.md',
  'docs/permissions.md',
  'docs/reliability.md',
];
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** The formatter pads the cells of a table; what they say is what counts. */
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
    const older = read('docs/users.md').replace(
      text.commandLines[first?.name ?? 'help'],
      'Something else',
    );
    expect(unpadded(older)).not.toBe(unpadded(withTables(older)));
  });

  it('has one place, in one document', () => {
    const places = documentsWithTables.flatMap((document) => placesIn(read(document)));
    expect(places.sort()).toEqual(Object.keys(tables()).sort());
  });
});

describe.each(documents)('%s', (document) => {
  const text = read(document);

  it('has no heading twice', () => {
    const anchors = anchorsOf(text);
    expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
  });

  it('has marks of tables only around tables that are kept up to date', () => {
    const marks = [...text.matchAll(/^<!--.*-->$/gm)].map(([mark]) => mark);
    const kept = documentsWithTables.some((each) => each === document) ? placesIn(text) : [];
    expect(marks).toEqual(kept.flatMap((name) => [`<!-- table: ${name} -->`, '<!-- end -->']));
  });

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

  it('links to places that are there', () => {
    const anchors = [...text.matchAll(/\]\(((?!https?:)[^)#]*)#([^)]+)\)/g)];
    const missing = anchors.filter(([, path = '', anchor = '']) => {
      const target = path === '' ? document : posix.join(posix.dirname(document), path);
      return !anchorsOf(read(target)).includes(anchor);
    });
    expect(missing.map(([link]) => link)).toEqual([]);
  });
});

/** Returns the names by which one can link to the headings of a document. */
function anchorsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );
}

describe('the documents', () => {
  const code = sources('src', 'bot')
    .map((path) => read(path))
    .join('\n');

  it.each(['SECURITY.md', 'docs/administrators.md', 'docs/errors.md', 'docs/permissions.md'])(
    'name only codes and events that there are: %s',
    (document) => {
      const named = [...read(document).matchAll(/`([a-z_]+\.[a-z_]+)`/g)].map(([, name]) => name);
      const missing = named.filter((name) => !code.includes(`'${name}'`));
      expect(missing.filter((name) => name !== 'teamsapp.yml')).toEqual([]);
    },
  );

  it('say of every folder of the store how long it keeps', () => {
    const folders = [...code.matchAll(/(?:folder: |shelfOf\()'([\w-]+)'|`(claims)\/\$/g)].map(
      ([, folder, claims]) => folder ?? claims,
    );
    const pictures = code.includes('return `pictures-${id}`') ? ['pictures-*'] : [];
    const told = new Set(kept.flatMap((row) => row.folders ?? []));
    expect([...told].sort()).toEqual([...new Set([...folders, ...pictures])].sort());
  });

  it('say what each code of Teams means that PhotoBot knows', () => {
    const [, section = ''] = read('docs/errors.md').split('## When Teams takes no message');
    const named = [...section.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    expect(named).toEqual(conversationCodes);
  });
});

describe('the README', () => {
  const lines = read('README.md').split('\n');

  it('is short, and its first screen starts the local tenant and the tests', () => {
    expect(lines.length).toBeLessThanOrEqual(140);
    const screen = lines.slice(0, 30).join('\n');
    expect(screen).toMatch(/^npm ci && npm run local\b/m);
    expect(screen).toMatch(/^npm ci && npm test\b/m);
  });

  it('names the packages for which npm warns on Node 20', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { engines?: { node?: string } }>;
    };
    const newer = Object.entries(packages)
      .filter(([, { engines }]) => /^>=\s*2[1-9]/.test(engines?.node ?? ''))
      .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
    expect(newer.length).toBeGreaterThan(0);
    const warning = lines.find((line) => line.includes('EBADENGINE')) ?? '';
    expect([...warning.matchAll(/`([\w@/-]+)`/g)].map((match) => match[1]).slice(1)).toEqual(
      newer.sort(),
    );
  });
});
