import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

export const root = join(__dirname, '../..');

/** Every file that git knows or would take, with `/` between folders. */
export const trackedFiles: readonly string[] = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(root, path)));

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The TypeScript below some folders. */
export function sources(...folders: readonly string[]): string[] {
  return trackedFiles.filter(
    (path) =>
      /\.(ts|tsx|mts|cts)$/.test(path) && folders.some((each) => path.startsWith(`${each}/`)),
  );
}

const imports = new Map<string, readonly string[]>();

/** What a file imports, requires or re-exports, each once: other files as paths from the root, packages by name. */
export function importsOf(path: string): readonly string[] {
  const known = imports.get(path) ?? readImports(path);
  imports.set(path, known);
  return known;
}

function readImports(path: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(read(path), true, true);
  const names = importedFiles.map(({ fileName }) =>
    fileName.startsWith('.') ? resolve(posix.join(dirname(path), fileName)) : packageOf(fileName),
  );
  return [...new Set(names)];
}

function resolve(path: string): string {
  const endings = ['', '.ts', '.tsx', '.mts', '/index.ts'];
  return endings.map((ending) => path + ending).find((each) => trackedFiles.includes(each)) ?? path;
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** Every function of a file with a body, by name and number of lines. */
export function functionsOf(path: string): { readonly name: string; readonly lines: number }[] {
  const file = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true);
  const lineAt = (position: number) => file.getLineAndCharacterOfPosition(position).line;
  return functionsIn(file).map((node) => ({
    name: nameOfFunction(node, file),
    lines: lineAt(node.end) - lineAt(node.getStart(file)) + 1,
  }));
}

/** Every function of a parsed file that has a body. */
export function functionsIn(file: ts.SourceFile): ts.SignatureDeclaration[] {
  const found: ts.SignatureDeclaration[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The name that a function has, or that of the variable that holds it. */
export function nameOfFunction(node: ts.SignatureDeclaration, file: ts.SourceFile): string {
  const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
  return named?.getText(file) ?? 'anonymous';
}
