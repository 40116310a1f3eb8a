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

/* what is Camunda's stands in bawaan.js, for each web app in one of its own and in lib/kinerja for all */
const WHERE = 'This is of a web app of Camunda: name it in bawaan.js and take it from there.';
const SEARCH = '[callee.property.name=/^(querySelector|querySelectorAll|closest|matches|getElement.+)$/]';
const theirs = [
  // elements: other classes than ours, and attributes of AngularJS
  `CallExpression${SEARCH} Literal[value=/\\.(?!kinerja-)[a-z]|\\[[a-z]+-/]`,
  `CallExpression${SEARCH} TemplateElement[value.raw=/\\.(?!kinerja-)[a-z]|\\[[a-z]+-/]`,
  'Literal[value=/(tasks?-(list|details|card|filter)|nav-tabs|tabbed-content|notifications-panel|modal-open|fjs-|cam-)/]',
  // plugin points and events
  'Literal[value=/^(admin|cockpit|tasklist|welcome|authentication)\\.[a-z.A-Z]+$/]',
  // scopes of AngularJS, and what they and forms keep for themselves
  'MemberExpression[property.name=/^(\\$[a-z]|_[a-z])/]',
  'MemberExpression[property.name=/^(authentication|tasklistData|taskData|notifyFormDirty|attachers)$/]',
  'MemberExpression[object.name="viewer"]',
  'CallExpression[callee.property.name=/^(scope|injector|controller)$/]'
].map(selector => ({selector, message: WHERE}));

export default [
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    files: ['src/main/resources/META-INF/**/*.js'],
    languageOptions: {sourceType: 'module', globals: globals.browser},
    rules: {
      ...rules,
      'no-restricted-globals': ['error', ...['angular', 'jQuery', '$'].map(name => ({name, message: WHERE}))],
      'no-restricted-properties': [
        'error',
        ...['angular', 'jQuery', '$', 'camTasklistConf', 'camCockpitConf', 'camAdminConf', 'camWelcomeConf'].map(
          property => ({object: 'window', property, message: WHERE})
        )
      ]
    }
  },
  {
    files: ['src/main/resources/META-INF/**/kinerja/*.js'],
    ignores: ['**/bawaan.js'],
    rules: {'no-restricted-syntax': ['error', ...theirs]}
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
