import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig(
  {ignores: ['dist', 'schema', 'storybook-static', 'contact-sheet', 'coverage', 'test-results']},
  js.configs.recommended,
  {
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: 'error',
      // Text from strangers is cleaned of control characters on purpose.
      'no-control-regex': 'off',
    },
  },
  {files: ['**/*.mjs', '**/*.js'], languageOptions: {globals: globals.node}},
  // Demo pages' own scripts run in a browser, and so do functions that a test hands to one.
  {files: ['demo/**/*.js', 'test/**/*.mjs', '.storybook/*.mjs'], languageOptions: {globals: globals.browser}},
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // The compiler reports these already, and knows `typeof schema` as a use.
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    settings: {wc: {elementBaseClasses: ['LitElement']}},
    rules: {
      // A template binds listeners to methods; Lit calls them with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
      'no-console': 'error',
      'no-restricted-globals': ['error', 'eval', 'structuredClone', 'reportError'],
    },
  },
  // Tests call what the house forbids to see it caught.
  {files: ['test/**/*.ts'], rules: {'no-eval': 'off', '@typescript-eslint/no-non-null-assertion': 'off'}},
);
