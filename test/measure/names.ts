import ts from 'typescript';
import { read, sources } from '../support/sources';

/** Returns the names that a file declares and exports; what it only passes on is declared elsewhere. */
export function exportedBy(path: string): string[] {
  const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
  return file.statements.flatMap((statement) => {
    const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
    if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => name.getText(file));
    }
    return 'name' in statement ? [(statement.name as ts.Identifier).text] : [];
  });
}

/** The same sentences in several languages are one thing; English has the names of all. */
const translations = /^src\/text\/languages\/(?!en\/)[a-z-]+\//;
const named = () => sources('src', 'bot').filter((path) => !translations.test(path));

/** Returns the names that several files of src/ and bot/ export, with these files. */
export function namesTwice(): string[] {
  const files = new Map<string, Set<string>>();
  for (const path of named()) {
    for (const name of exportedBy(path)) files.set(name, (files.get(name) ?? new Set()).add(path));
  }
  return several(files);
}

/** What plays the same part in several folders; the last three in each format of pictures. */
const parts = ['index', 'catalog', 'errors', 'inspect', 'layout', 'variant'];

/** Returns the names that several files of src/ and bot/ have although they play different parts. */
export function fileNamesTwice(): string[] {
  const files = new Map<string, Set<string>>();
  for (const path of named()) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!parts.includes(name.replace(/\.ts$/, '')))
      files.set(name, (files.get(name) ?? new Set()).add(path));
  }
  return several(files);
}

function several(files: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...files]
    .filter(([, paths]) => paths.size > 1)
    .map(([name, paths]) => `${name}: ${[...paths].join(', ')}`);
}
