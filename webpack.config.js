const path = require('node:path');
const { BannerPlugin } = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const ts = require('typescript');

/** Where the add-in is served while it is developed; generated files name it. */
const developmentOrigin = 'https://localhost:3000';

const inDist = path.resolve(__dirname, 'dist');

/** One bundle per host: the functions run in Excel's shared runtime, the console in Node. */
const bundle = (name, entry, target, { transformers = [], ...more } = {}) => ({
  name,
  mode: 'production',
  target,
  entry: { [name]: entry },
  output: { path: inDist, filename: '[name].js' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [{
      test: /\.tsx?$/,
      loader: 'ts-loader',
      options: { transpileOnly: true, compilerOptions: { noEmit: false }, getCustomTransformers: () => ({ before: transformers }) },
    }],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
  ...more,
});

/** What people read of functions and indicators: on the help page, in forms, in tests. Excel's runtime needs none of it. */
const documentation = new Map([
  ['/src/functions/', ['examples', 'group']],
  ['/src/catalogue/indicators/', ['definition']],
]);

const withoutDocumentation = () => (context) => (file) => {
  const names = [...documentation].flatMap(([folder, own]) => (file.fileName.includes(folder) ? own : []));
  const visit = (node) =>
    ts.isPropertyAssignment(node) && names.includes(node.name.getText(file)) ? undefined : ts.visitEachChild(node, visit, context);
  return names.length === 0 ? file : ts.visitNode(file, visit);
};

const served = (origin) => (content) => content.toString().replaceAll(developmentOrigin, origin.replace(/\/$/, ''));

/** The released add-in is another add-in than the one under development: both may be installed side by side. */
const released = (origin) => (content) =>
  origin === developmentOrigin
    ? content
    : served(origin)(content)
        .replace('6d3f1e52-8c0b-4a57-9f0e-2b1c7a94d310', '3b8f6c1d-45a2-4e0b-a6d9-71c05e2f8a94')
        .replace(/\[(开发|開發|DEV)\] /g, '')
        .replace('"KPIDEV"', '"KPI"');

/** `--env origin=https://…` is where the release will be served. */
module.exports = ({ origin = developmentOrigin } = {}) => [
  bundle('functions', './src/office/functions.ts', 'web', {
    transformers: [withoutDocumentation()],
    plugins: [
      new CopyPlugin({
        patterns: [
          { from: 'assets/functions.*.json', to: '[name][ext]', transform: served(origin) },
          { from: 'manifest.xml', transform: released(origin) },
          { from: 'src/office/functions.html', to: 'functions.html' },
          { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
          { from: 'assets/help', to: 'help' },
          { from: 'assets/samples', to: 'samples', noErrorOnMissing: true },
        ],
      }),
    ],
  }),
  bundle('cli', './src/cli/main.ts', 'node20', {
    plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  }),
];
