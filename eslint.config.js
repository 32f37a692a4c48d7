import jsxA11y from 'eslint-plugin-jsx-a11y';
import tseslint from 'typescript-eslint';

const product = ['app/**/*.{ts,tsx}', 'db/**/*.ts', 'reports/**/*.ts', 'seeds/**/*.ts'];

// Drizzle's synchronous calls exist on SQLite only; awaited builders run on both engines.
const synchronousQueries = {
  selector: 'CallExpression[arguments.length=0] > MemberExpression.callee[property.name=/^(get|all|run)$/]',
  message: 'Await the query builder instead: .get(), .all() and .run() exist on SQLite only.',
};

// A body that is cut off makes it throw; read through `readForm`, the answer is 400 and not a fault of ours.
const unguardedForms = {
  selector: 'CallExpression > MemberExpression.callee[property.name="formData"]',
  message: 'Read a posted form with readForm or parseForm of app/platform/forms.',
};

export default tseslint.config(
  { ignores: ['node_modules/', 'build/', 'data/', '.cache/', 'test-results/', 'playwright-report/', 'migrations/'] },
  {
    // A rule that is wrong is changed here, for everyone, and never switched off in a file.
    linterOptions: { noInlineConfig: true },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { sourceType: 'module', ecmaVersion: 2024 },
    rules: { 'no-unused-vars': 'error', 'no-var': 'error', 'prefer-const': 'error', eqeqeq: 'error' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      complexity: ['error', 15],
      'max-depth': ['error', 4],
      'max-lines': ['error', 300],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowNullish: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: product,
    rules: { 'no-console': 'error', 'max-lines-per-function': ['error', { max: 60, skipComments: true }] },
  },
  {
    files: ['app/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict],
    rules: {
      'max-lines-per-function': ['error', { max: 100, skipComments: true }],
      // A region that scrolls has to be reachable by keyboard (WCAG 2.1.1).
      'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['tabpanel', 'region'], tags: [] }],
    },
  },
  {
    files: [...product, 'tests/**/*.ts'],
    ignores: ['db/*.ts'],
    rules: { 'no-restricted-syntax': ['error', synchronousQueries] },
  },
  {
    files: ['app/**/*.{ts,tsx}'],
    ignores: ['app/platform/forms/read-form.server.ts'],
    rules: { 'no-restricted-syntax': ['error', synchronousQueries, unguardedForms] },
  },
  {
    // A list of questions or sources is text, not code: as long as it needs to be.
    files: ['app/content/*/items.ts', 'app/content/sources.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['app/server.ts', 'app/launch/**', 'db/cli.ts', 'seeds/run.ts'],
    rules: { 'no-console': 'off' },
  },
);
