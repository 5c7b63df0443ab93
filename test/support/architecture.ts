// Reads one source file's text and names where it breaks the rules of the layout. Touches no disk.

import {posix} from 'node:path';

import ts from 'typescript';

/** What one folder of src may import: folders and packages, whole or their types alone. */
export interface FolderRule {
  readonly folders: readonly string[];
  readonly folderTypes: readonly string[];
  /** Names; `node:*` stands for what Node brings, `x/*` for all below x, `dependencies` for those of package.json. */
  readonly packages: readonly string[];
  readonly packageTypes: readonly string[];
}

export interface LayoutRules {
  readonly folders: Readonly<Record<string, FolderRule>>;
  /** Packages that are installed with the product, not only for its making. */
  readonly dependencies: readonly string[];
  /** Paths of files that are read as a list and may be as long as the list is. */
  readonly tableLike: readonly string[];
}

interface Import {
  readonly line: number;
  readonly from: string;
  readonly typesOnly: boolean;
}

const LINES_PER_FILE = 300;

/** Names that say nothing of what is inside, so that anything ends up there. */
const EMPTY_NAME = /^(index|utils?|helpers?|misc|common)\./;

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

const CODE = /\.(ts|tsx|mjs|cjs)$/;

/** Folders of the machine a text was written on; each has a bracket so as not to find itself. */
const MACHINE_PATH = /(^|[^\w.])\/(wor[k]|far[m]|tm[p]|hom[e]|User[s])\/\w/;

const REGISTRY_HOST = /https?:\/\/(registr[y]|de[b])\.[a-z]/;

/**
 * Imports that a file of src may not have, as `file:line: rule` sentences in order of the lines.
 *
 * @param path - from the top of the checkout, with `/`
 */
export function checkImports(path: string, text: string, rules: LayoutRules): string[] {
  const [, folder = ''] = path.split('/');
  const rule = rules.folders[folder];
  if (rule === undefined) return [`${path}:1: "${folder}" is not a folder of the layout`];
  return importsOf(path, text).flatMap(found => {
    const why = found.from.startsWith('.')
      ? refuseOwnFile(path, folder, rule, found)
      : refusePackage(folder, rule, rules.dependencies, found);
    return why === null ? [] : [`${path}:${found.line}: ${why} ("${found.from}")`];
  });
}

/** What is wrong with a file's name, first line and length, as `file:line: rule` sentences. */
export function checkFile(path: string, text: string, rules: LayoutRules): string[] {
  const problems: string[] = [];
  const name = posix.basename(path);
  const lines = text.replace(/\n$/, '').split('\n');
  if (name !== 'README.md' && !path.split('/').every(part => KEBAB_CASE.test(part))) {
    problems.push(`${path}:1: names are in kebab-case`);
  }
  if (EMPTY_NAME.test(name)) problems.push(`${path}:1: "${name}" says nothing of what is inside`);
  if (CODE.test(name) && !/^\/\/ \S/.test(text)) {
    problems.push(`${path}:1: line 1 says in a comment what the file is for`);
  }
  const limited = path.startsWith('src/') && CODE.test(name) && !rules.tableLike.includes(path);
  if (limited && lines.length > LINES_PER_FILE) {
    problems.push(`${path}:${LINES_PER_FILE + 1}: a file has at most ${LINES_PER_FILE} lines`);
  }
  return problems;
}

/** Where a text names a place of one machine or a package registry's host. */
export function checkPlaces(path: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    if (MACHINE_PATH.test(line)) return [`${path}:${index + 1}: a path of one machine`];
    if (REGISTRY_HOST.test(line)) return [`${path}:${index + 1}: the host of a package registry`];
    return [];
  });
}

function refuseOwnFile(path: string, folder: string, rule: FolderRule, found: Import) {
  const target = posix.join(posix.dirname(path), found.from);
  const [top, other = ''] = target.split('/');
  if (top !== 'src') return `src may import nothing from outside src`;
  if (/\.(ts|tsx|js|jsx|mjs|cjs)$/.test(target)) return 'own files are imported without extension';
  if (other === folder || rule.folders.includes(other)) return null;
  if (!rule.folderTypes.includes(other)) return `${folder} may not import ${other}`;
  return found.typesOnly ? null : `${folder} may import only types of ${other}`;
}

function refusePackage(
  folder: string,
  rule: FolderRule,
  dependencies: readonly string[],
  {from, typesOnly}: Import,
) {
  if (rule.packages.some(name => from === name || isBelow(from, name))) return null;
  if (from.startsWith('node:') && rule.packages.includes('node:*')) return null;
  const isDependency = dependencies.some(name => from === name || from.startsWith(`${name}/`));
  if (isDependency && rule.packages.includes('dependencies')) return null;
  if (!rule.packageTypes.includes(from)) return `${folder} may not import this package`;
  return typesOnly ? null : `${folder} may import only types of this package`;
}

/** Whether `@univerjs/core/facade` falls under `@univerjs/*`. */
function isBelow(from: string, name: string): boolean {
  return name.endsWith('/*') && from.startsWith(name.slice(0, -1));
}

function importsOf(path: string, text: string): Import[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (node: ts.Node, from: ts.Node | undefined, typesOnly: boolean) => {
    if (from === undefined || !ts.isStringLiteralLike(from)) return;
    const {line} = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push({line: line + 1, from: from.text, typesOnly});
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node, node.moduleSpecifier, hasOnlyTypes(node.importClause));
    } else if (ts.isExportDeclaration(node)) {
      add(node, node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node, node.argument.literal, true);
    } else if (ts.isCallExpression(node) && isLoading(node.expression)) {
      add(node, node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function hasOnlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  if (clause.name !== undefined || bindings === undefined || !ts.isNamedImports(bindings)) {
    return false;
  }
  return bindings.elements.every(element => element.isTypeOnly);
}

function isLoading(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true;
  return ts.isIdentifier(callee) && callee.text === 'require';
}
