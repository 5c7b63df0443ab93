// What the code is held to beside its types. Run at the top as `eslint -c .ci/eslint.config.mjs .`

import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

import tseslint from 'typescript-eslint';

const CI = dirname(fileURLToPath(import.meta.url));
const ROOT = dirname(CI);

/**
 * Who may import what; the test of the architecture reads the same table.
 * @type {Record<string, Record<'folders' | 'folderTypes' | 'packages' | 'packageTypes', string[]>>}
 */
const FOLDERS = JSON.parse(readFileSync(join(CI, 'folder-rules.json'), 'utf8'));

/** Files that are read as a list, one row after another, and may be as long as the list is. */
const TABLE_LIKE = /** @type {string[]} */ (
  JSON.parse(readFileSync(join(CI, 'table-like-files.json'), 'utf8'))
);

const SERVICES = [
  ...['SpreadsheetApp', 'HtmlService', 'LockService', 'PropertiesService', 'Session', 'Utilities'],
  ...['CacheService', 'ScriptApp', 'Charts'],
];

const ZOD = {
  regex: '^zod(?!/mini$)',
  message:
    "Write `import * as z from 'zod/mini'`: anything else puts up to 450 KB into the bundle.",
};

const SYNTAX = [
  {
    selector:
      "ImportDeclaration[source.value='zod/mini'] > :not(ImportNamespaceSpecifier, Literal)",
    message: ZOD.message,
  },
  {
    selector: ':matches(Identifier, JSXIdentifier)[name=/^(inner|outer|dangerouslySetInner)HTML$/]',
    message: 'Markup is never made from text: what an officer typed could run as script.',
  },
];

export default tseslint.config(
  {ignores: ['dist/', 'build/', 'node_modules/']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: ROOT}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // These three took half of the time and have nothing to find in code without enums.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // The facts of a code that needs none are an empty record, and meant so.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // Letters of our texts are single code points once they are in NFC.
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs', '**/*.cjs'],
    languageOptions: {parser: tseslint.parser},
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-unreachable': 'error',
      'no-fallthrough': 'error',
      'no-restricted-syntax': ['error', ...SYNTAX],
      'max-lines': ['error', {max: 300}],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...SERVICES.map(serviceRule)],
    },
  },
  {files: ['src/gas/**'], rules: {'no-restricted-globals': 'off'}},
  {files: ['src/host/**'], rules: {'no-console': 'off'}},
  {files: ['test/**/*.{ts,tsx}', ...TABLE_LIKE], rules: {'max-lines': 'off'}},
  ...Object.keys(FOLDERS).map(importRules),
  {
    // Of the rules that read types, tests keep those that find an assertion nobody waits for.
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      ...tseslint.configs.disableTypeChecked.rules,
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', {patterns: [ZOD]}],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);

/** @param {string} name */
function serviceRule(name) {
  return {name, message: 'Only src/gas names services of Google.'};
}

/**
 * @param {string} folder
 * @returns {import('typescript-eslint').ConfigArray[number]}
 */
function importRules(folder) {
  const patterns = [ZOD, ...folderPatterns(folder), ...packagePatterns(folder)];
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {'@typescript-eslint/no-restricted-imports': ['error', {patterns}]},
  };
}

/** @param {string} folder */
function folderPatterns(folder) {
  const {folders = [], folderTypes = []} = FOLDERS[folder] ?? {};
  const others = Object.keys(FOLDERS).filter(name => name !== folder && !folders.includes(name));
  return others.map(name => ({
    regex: `^(\\.\\./)+${name}/`,
    message: `src/${folder} may not import this from src/${name}.`,
    allowTypeImports: folderTypes.includes(name),
  }));
}

/** @param {string} folder */
function packagePatterns(folder) {
  const {packages = [], packageTypes = []} = FOLDERS[folder] ?? {};
  if (packages.includes('dependencies')) return [];
  const message = `src/${folder} may not import this package.`;
  const besides = (/** @type {readonly string[]} */ names) =>
    `^(?!\\.|(${names.map(name => name.replace('/*', '/.*')).join('|') || '\\.'})$)`;
  return [
    {regex: besides([...packages, ...packageTypes]), message},
    ...packageTypes.map(name => ({regex: `^${name}$`, message, allowTypeImports: true})),
  ];
}
