import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  {
    ignores: [
      'dist/**',
      'dist-*/**',
      'editions/**',
      'public/**',
      'node_modules/**',
      '.svelte-check/**',
      'test-results/**',
    ],
  },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
  },
  {
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'e2e/**/*.ts'],
    extends: [ts.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true } },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // One place turns numbers into strings: src/text/format.ts (see docs/decisions.md).
      'no-restricted-properties': [
        'error',
        { property: 'toFixed', message: 'format numbers in src/text/format.ts' },
        { property: 'toLocaleString', message: 'format numbers in src/text/format.ts' },
      ],
      'no-restricted-globals': ['error', 'event', 'name'],
      'svelte/no-navigation-without-resolve': 'off',
      // svelte-check reports what an ignore comment hides; the lint rule mistakes text for such comments.
      'svelte/no-unused-svelte-ignore': 'off',
    },
  },
  {
    // Vitest's own types: matchers are `any`, doubles promise without waiting and reject with whatever is tried.
    files: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['src/text/format.ts'], rules: { 'no-restricted-properties': 'off' } },
);
