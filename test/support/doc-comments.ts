import ts from 'typescript';
import { read } from './sources';

/** An exported function and the comment above it. */
export type Documented = { readonly name: string; readonly comment: ts.JSDoc };

/** Returns the exported functions of a file that have a doc comment. */
export function documentedFunctions(path: string, source = read(path)): readonly Documented[] {
  return exportedFunctions(path, source).flatMap(({ comment, name }) =>
    comment ? [{ name, comment }] : [],
  );
}

/** Returns the names of the exported functions of a file that have no doc comment. */
export function bareFunctions(path: string, source = read(path)): readonly string[] {
  return exportedFunctions(path, source).flatMap(({ comment, name }) => (comment ? [] : [name]));
}

type Exported = { readonly name: string; readonly comment: ts.JSDoc | undefined };

function exportedFunctions(path: string, source: string): readonly Exported[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  return file.statements.filter(isExported).flatMap((statement) => {
    const name = functionName(statement);
    const comment = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc).at(-1);
    return name === undefined ? [] : [{ name, comment }];
  });
}

/** Whether a comment says first what its function does, such as “Returns”; one may also hold tags alone. */
export function beginsWithVerb({ comment }: Documented): boolean {
  const text = (ts.getTextOfJSDocComment(comment.comment) ?? '').trim();
  const [first = ''] = text.split(/\s/);
  return text === '' || (/^[A-Z][a-z]+s$/.test(first) && !notVerbs.includes(first));
}

const notVerbs = [
  ...['Always', 'Bytes', 'Files', 'Its', 'Others', 'Ours', 'People', 'Photos', 'Pictures'],
  ...['Pixels', 'Sometimes', 'This', 'Words'],
];

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function functionName(statement: ts.Statement): string | undefined {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text;
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declared] = statement.declarationList.declarations;
  const made = declared?.initializer;
  const isFunction = made && (ts.isArrowFunction(made) || ts.isFunctionExpression(made));
  return isFunction ? declared.name.getText() : undefined;
}
