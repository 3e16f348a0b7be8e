import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What only the layers that act may touch; everything else gets it as an argument. */
const outside = ['process', 'fetch', 'console', 'WebSocket', 'XMLHttpRequest', 'setTimeout', 'setInterval'];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'out/',
      'node_modules/',
      'actions/secret-scan/gate/assembly/',
      'actions/secret-scan/providers/',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // Past this a file has two jobs.
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      'no-restricted-globals': ['error', ...outside],
      eqeqeq: 'error',
      // A method that a neighbour type declares may leave parameters unused.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Arrow bodies that call for effect read well on one line.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Numbers print as one expects.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // The layers that act, and the code that only developers run.
    files: ['shared/{exec,files,network,github,dev}/**/*.ts', 'actions/*.ts', 'test/**/*.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['actions/*/**/*.ts', 'shared/{core,parse,policy,report}/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^node:(?!crypto$|util$|zlib$)',
              message: 'Pure code: what acts lives in shared/exec, files, network and github.',
            },
          ],
        },
      ],
    },
  },
  {
    // Rooms of the program itself, beside the actions that only judge.
    files: ['actions/{org-audit,init,manual,settings}/*.ts'],
    rules: { 'no-restricted-imports': 'off', 'no-restricted-globals': 'off' },
  },
  {
    // Developers' tools talk to a terminal.
    files: ['shared/dev/**/*.ts', 'test/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
