import js from '@eslint/js';
import globals from 'globals';

const rules = {
  ...js.configs.recommended.rules,
  curly: 'error',
  eqeqeq: 'error',
  'no-console': ['error', {allow: ['error']}],
  'no-implicit-globals': 'error',
  'no-param-reassign': 'error',
  'no-shadow': 'error',
  'no-unused-expressions': 'error',
  'no-unused-vars': ['error', {args: 'after-used'}],
  'no-use-before-define': ['error', {functions: false, classes: true, variables: false}],
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-arrow-callback': 'error',
  'prefer-const': 'error'
};

export default [
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['src/main/resources/META-INF/**/*.js'],
    languageOptions: {sourceType: 'module', globals: globals.browser},
    rules
  },
  // becomes part of a page itself
  {
    files: ['src/main/resources/halaman/*.js'],
    languageOptions: {sourceType: 'script', globals: globals.browser},
    rules
  },
  {
    files: ['.ci/**/*.js', 'src/test/js/**/*.mjs'],
    languageOptions: {sourceType: 'module', globals: globals.node},
    rules: {...rules, 'no-console': 'off'}
  }
];
