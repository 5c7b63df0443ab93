// The gate that dist/Code.js passes in the build: what Google would refuse, or would run differently.

const {runInNewContext} = require('node:vm');

const {parse} = require('acorn');

/**
 * A node of any kind: which fields it has is asked of its `type`.
 * @typedef {{type: string, [field: string]: any}} SyntaxNode
 */

/** The global that holds the bundle's exports, for the stubs to call. */
const BUNDLE_NAME = 'Addon';

/** Bytes of Code.js: every run on Google parses all of it first. */
const CODE_LIMIT = 320 * 1024;

/** What Apps Script V8 offers beside the language itself, of the services that the add-on may use. */
const SERVICES = [
  ...['SpreadsheetApp', 'HtmlService', 'Charts', 'Session', 'ScriptApp', 'Utilities'],
  ...['LockService', 'PropertiesService', 'CacheService', 'console', 'Logger'],
];

/**
 * Why Google would not take this script, or would run it differently; null when nothing is wrong.
 * It must be minified: local names that hide a global are then already renamed.
 *
 * @param {string} code
 * @param {readonly string[]} names - functions that callers may reach, and no others
 * @returns {string | null}
 */
function problemOfCode(code, names) {
  const bytes = Buffer.byteLength(code);
  if (bytes > CODE_LIMIT) return `the script has ${bytes} bytes; the limit is ${CODE_LIMIT}`;
  const unfit = names.find(name => name === 'default' || name.endsWith('_'));
  if (unfit !== undefined) return `"${unfit}" cannot be a global function of Apps Script`;
  /** @type {import('acorn').Program} */
  let program;
  try {
    program = parse(code, {ecmaVersion: 2020, sourceType: 'script'});
  } catch (error) {
    return `Apps Script cannot parse the script (ECMAScript 2020): ${String(error)}`;
  }
  const globals = program.body.flatMap(topLevelNames);
  const expected = [BUNDLE_NAME, ...names];
  if (globals.sort().join() !== expected.sort().join()) {
    return `the top level must declare ${expected.join(', ')} and declares ${globals.join(', ')}`;
  }
  const known = new Set([
    ...SERVICES,
    ...runInNewContext('Object.getOwnPropertyNames(globalThis)'),
  ]);
  const unknown = freeNames(program).filter(name => !known.has(name));
  if (unknown.length > 0) return `the script uses ${unknown.join(', ')}, unknown to Apps Script`;
  return null;
}

/**
 * @param {import('acorn').Statement | import('acorn').ModuleDeclaration} statement
 * @returns {string[]} names that a statement of the top level makes global
 */
function topLevelNames(statement) {
  if (statement.type === 'FunctionDeclaration') return [statement.id.name];
  if (statement.type === 'VariableDeclaration') {
    return statement.declarations.map(({id}) => (id.type === 'Identifier' ? id.name : id.type));
  }
  return statement.type === 'ExpressionStatement' && statement.directive ? [] : [statement.type];
}

/**
 * Names that a script uses and does not declare anywhere, in order of appearance; members of
 * `globalThis` count as such names too.
 *
 * @param {import('acorn').Program} program
 * @returns {string[]}
 */
function freeNames(program) {
  /** @type {Set<string>} */
  const used = new Set();
  /** @type {Set<string>} */
  const declared = new Set(['arguments']);
  visit(program, program, '');
  return [...used].filter(name => !declared.has(name));

  /** @param {SyntaxNode} node @param {SyntaxNode} parent @param {string} key */
  function visit(node, parent, key) {
    for (const pattern of bindingsOf(node)) declare(pattern);
    if (node.type === 'Identifier' && isReference(parent, key)) used.add(node.name);
    for (const [name, value] of Object.entries(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (typeof child?.type === 'string') visit(child, node, name);
      }
    }
  }

  /** @param {SyntaxNode | null | undefined} pattern */
  function declare(pattern) {
    if (pattern?.type === 'Identifier') declared.add(pattern.name);
    else if (pattern?.type === 'ObjectPattern') {
      for (const part of pattern.properties) declare(part.value ?? part.argument);
    } else if (pattern?.type === 'ArrayPattern') pattern.elements.forEach(declare);
    else if (pattern) declare(pattern.left ?? pattern.argument);
  }
}

/** @param {SyntaxNode} node */
function bindingsOf(node) {
  if (/Function/.test(node.type)) return [node.id, ...node.params];
  if (/^Class(Declaration|Expression)$/.test(node.type) || node.type === 'VariableDeclarator') {
    return [node.id];
  }
  return node.type === 'CatchClause' ? [node.param] : [];
}

/** @param {SyntaxNode} parent @param {string} key */
function isReference(parent, key) {
  if (parent.type === 'MemberExpression' && key === 'property' && !parent.computed) {
    return parent.object.name === 'globalThis' && !parent.property.name.startsWith('_');
  }
  if (/^(Property|MethodDefinition)$/.test(parent.type) && key === 'key') return parent.computed;
  return !/^(LabeledStatement|BreakStatement|ContinueStatement)$/.test(parent.type);
}

module.exports = {BUNDLE_NAME, CODE_LIMIT, problemOfCode};
