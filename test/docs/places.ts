import { tables } from './tables';

/** The documents that hold tables of which the sources decide. */
export const documentsWithTables = [
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs/users.md',
  'docs/administrators.md',
  'docs/errors.md',
  'docs/permissions.md',
] as const;

const places = /(<!-- table: ([\w-]+) -->\n)[\s\S]*?(\n<!-- end -->)/g;

/** The names of the tables for which a document has a place. */
export function placesIn(document: string): string[] {
  return [...document.matchAll(places)].map((match) => match[2] ?? '');
}

/** Returns the document with its tables as the sources have them now. @throws Error for a table that nobody knows */
export function withTables(document: string): string {
  const known = tables();
  return document.replace(places, (_place, start: string, name: string, end: string) => {
    const table = known[name];
    if (table === undefined) throw new Error(`there is no table ${name}`);
    return `${start}\n${table}\n${end}`;
  });
}
