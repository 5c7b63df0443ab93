// Finds the methods of Google's services that sources use, by their types and not by their names.

import {join, relative, sep} from 'node:path';

import ts from 'typescript';

/**
 * Uses of methods of Google's services, one `file:line` list by method.
 *
 * @param files - absolute paths of the sources to read
 * @param project - absolute path of the tsconfig.json whose settings and types they are read with
 * @returns places by method, a method named as in Google's reference, `spreadsheet/range.getValues`;
 *   in order of appearance
 */
export function findServiceCalls(
  files: readonly string[],
  project: string,
): ReadonlyMap<string, readonly string[]> {
  const folder = join(project, '..');
  const host = {...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined};
  const options = ts.getParsedCommandLineOfConfigFile(project, {}, host)?.options;
  if (options === undefined) throw new Error(`${project} cannot be read`);
  const typeRoots = [join(folder, '../node_modules/@types')];
  const program = ts.createProgram(files, {...options, incremental: false, typeRoots});
  const checker = program.getTypeChecker();
  const found = new Map<string, string[]>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source === undefined) throw new Error(`${file} cannot be read`);
    visit(source, source);
  }
  return found;

  function visit(node: ts.Node, source: ts.SourceFile): void {
    if (ts.isPropertyAccessExpression(node)) {
      for (const method of methodsOf(checker.getSymbolAtLocation(node.name))) {
        const {line} = source.getLineAndCharacterOfPosition(node.name.getStart(source));
        const path = relative(join(folder, '..'), source.fileName).split(sep).join('/');
        found.set(method, [...(found.get(method) ?? []), `${path}:${line + 1}`]);
      }
    }
    ts.forEachChild(node, child => visit(child, source));
  }
}

/** The methods that a name stands for: several for a member of a union of services. */
function methodsOf(symbol: ts.Symbol | undefined): string[] {
  const declarations = (symbol?.declarations ?? []).filter(ts.isMethodSignature);
  const methods = declarations.flatMap(declaration => {
    const owner = declaration.parent;
    if (!ts.isInterfaceDeclaration(owner) || !ts.isModuleBlock(owner.parent)) return [];
    const service = owner.parent.parent;
    if (
      !ts.isModuleBlock(service.parent) ||
      service.parent.parent.name.text !== 'GoogleAppsScript'
    ) {
      return [];
    }
    return [`${kebab(service.name.text)}/${kebab(owner.name.text)}.${declaration.name.getText()}`];
  });
  return [...new Set(methods)];
}

function kebab(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
}
