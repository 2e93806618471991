import { join } from 'node:path';
import ts from 'typescript';
import { functionsIn, nameOfFunction, root, sources } from '../support/sources';

/** Returns the functions of what is deployed that take more than so many parts, alone or bundled, with how many. */
export function functionsWithMoreThan(most: number): string[] {
  const paths = sources('src', 'bot', 'cli').filter(
    (path) => path !== 'src/photobot.ts' && !path.startsWith('cli/local'),
  );
  const program = openProgram(paths);
  const checker = program.getTypeChecker();
  return paths.flatMap((path) => {
    const file = program.getSourceFile(join(root, path));
    if (!file) return [];
    return functionsIn(file).flatMap((node) => {
      const parts = node.parameters.reduce((sum, each) => sum + partsIn(checker, each), 0);
      return parts > most ? [`${path}: ${nameOfFunction(node, file)} takes ${parts}`] : [];
    });
  });
}

/** Returns the names of the methods of the core's door. */
export function doorMethods(): string[] {
  const program = openProgram(['src/entrances/door.ts']);
  const file = program.getSourceFile(join(root, 'src/entrances/door.ts'));
  const door = file?.statements.find(
    (each) =>
      (ts.isTypeAliasDeclaration(each) || ts.isInterfaceDeclaration(each)) &&
      each.name.text === 'PhotoBot',
  );
  if (!door) throw new Error('the core has no door');
  const type = program.getTypeChecker().getTypeAtLocation(door);
  return type.getProperties().map(({ name }) => name);
}

function openProgram(paths: readonly string[]): ts.Program {
  const configPath = join(root, 'tsconfig.json');
  const { config } = ts.readConfigFile(configPath, (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createProgram(
    paths.map((path) => join(root, path)),
    { ...options, noEmit: true },
  );
}

/**
 * Counts one for a part, and all that is in a bundle: an object of which at least one property is a part itself. Plain
 * data counts nothing.
 */
function partsIn(checker: ts.TypeChecker, parameter: ts.ParameterDeclaration): number {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(parameter));
  if (isFunction(type)) return 1;
  const inside = ownProperties(type).map((each) =>
    checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(each, parameter)),
  );
  const isBundle = inside.some((each) => !isFunction(each) && isPart(checker, each, parameter));
  if (isBundle) return inside.length;
  return inside.some(isFunction) ? 1 : 0;
}

/** A part does something: it is a function, or has one. */
function isPart(checker: ts.TypeChecker, type: ts.Type, at: ts.Node): boolean {
  return ownProperties(type).some((each) =>
    isFunction(checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(each, at))),
  );
}

function isFunction(type: ts.Type): boolean {
  return type.getCallSignatures().length > 0;
}

/** The properties that this repository declares; those of buffers, dates and texts are none of ours. */
function ownProperties(type: ts.Type): ts.Symbol[] {
  return type
    .getProperties()
    .filter(({ declarations = [] }) =>
      declarations.some((each) => !each.getSourceFile().fileName.includes('/node_modules/')),
    );
}
