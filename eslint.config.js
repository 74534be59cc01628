const jsxA11y = require('eslint-plugin-jsx-a11y');
const reactHooks = require('eslint-plugin-react-hooks');
const tseslint = require('typescript-eslint');

const scoresNeverComeFromNowhere = [
  { selector: "LogicalExpression[operator='??'] > Literal[value=0]", message: 'A missing value never becomes 0: answer with a kind.' },
  { selector: "LogicalExpression[operator='||'] > Literal", message: 'A missing value never becomes a default: answer with a kind.' },
  { selector: 'CatchClause > BlockStatement[body.length=0]', message: 'A swallowed error hides a wrong score.' },
  { selector: 'ExportDefaultDeclaration', message: 'No default exports: a thing has one name everywhere.' },
  { selector: 'TSEnumDeclaration', message: 'A union of strings says the same and costs nothing.' },
];

module.exports = tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-syntax': ['error', ...scoresNeverComeFromNowhere],
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/{taskpane,office}/**/*.{ts,tsx}'],
    plugins: { 'jsx-a11y': jsxA11y, 'react-hooks': reactHooks },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-alert': 'error',
      'no-restricted-properties': ['error', { property: 'innerHTML', message: 'What stands in a workbook reaches the pane as text.' }],
    },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['src/language/**/*.ts', 'src/catalogue/**/*.ts'], rules: { 'max-lines': 'off' } },
  { files: ['*.js', 'src/**/*.cjs', 'test/**/*.{js,cjs,mjs}'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
