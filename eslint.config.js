import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** What may import what (ARCHITECTURE): the tags stand in each package's package.json. */
const may = (sourceTag, ...onlyDependOnLibsWithTags) => ({ sourceTag, onlyDependOnLibsWithTags });

const boundaries = [
  may('policy'),
  may('contracts', 'policy'),
  may('db', 'policy'),
  may('temporal', 'contracts', 'policy'),
  may('testing', 'policy', 'db'),
  may('web', 'policy'),
  may('api', 'policy', 'db', 'testing'),
  may('worker', 'policy', 'contracts', 'db', 'temporal', 'testing'),
  may('tools', 'policy', 'contracts', 'db', 'temporal', 'testing'),
];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '**/build/**',
      '**/generated/**',
      '**/.cache/**',
      '**/*.js',
      '**/*.mjs',
      '**/graphql-env.d.ts',
      '**/vite.config.ts',
      '**/playwright.config.ts',
      'vitest.config.ts',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false, arguments: false, properties: false } }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@nx/enforce-module-boundaries': ['error', { depConstraints: boundaries, allow: [], enforceBuildableLibDependency: false }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Names are exported by name.' },
        { selector: "MemberExpression[object.name='process'][property.name='env']", message: 'Only config.ts reads the environment.' },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
    },
  },
  {
    // Configuration, and what starts processes for tests and tools.
    files: ['**/config.ts', '**/global-setup.ts', '**/scripts/*.ts', 'apps/worker/test/**', 'apps/api/test/**', 'apps/web/e2e/**', 'tools/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // Refs that hold the newest value for late callbacks are written where the value is made.
      'react-hooks/refs': 'off',
      'no-restricted-imports': ['error', { paths: [{ name: '@gatehouse/policy', message: 'The web imports forms only: @gatehouse/policy/forms.' }] }],
    },
  },
);
