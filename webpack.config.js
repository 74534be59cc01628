const path = require('node:path');
const { BannerPlugin, DefinePlugin, SourceMapDevToolPlugin } = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { atOrigin, manifestFor, readSwitches } = require('./src/office/build/switches.cjs');
const { withoutDocumentation } = require('./src/office/build/without-documentation.cjs');

const inDist = path.resolve(__dirname, 'dist');

/** One bundle per host: the functions and the pane run in Excel's shared runtime, the console in Node. */
const bundle = (name, entry, { transformers = [], output, ...more }) => ({
  name,
  context: __dirname,
  mode: 'production',
  entry: { [name]: entry },
  output: { uniqueName: `kaohe-${name}`, ...output },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [{
      test: /\.tsx?$/,
      loader: 'ts-loader',
      options: { transpileOnly: true, compilerOptions: { noEmit: false }, getCustomTransformers: () => ({ before: transformers }) },
    }],
  },
  cache: { type: 'filesystem', cacheDirectory: path.join(__dirname, 'node_modules', '.cache', 'kaohe'), buildDependencies: { config: [__filename] } },
  performance: { hints: false },
  stats: 'errors-warnings',
  ...more,
});

const browsers = ['web', 'es2022'];

/** What was found to give the fewest bytes on the way to Excel: brotli likes calls that look alike better than code that was moved into them. */
const smallest = { ecma: 2020, compress: { passes: 3, inline: 1, loops: false, sequences: false } };
const hashed = '[name].[contenthash:8].js';

/** Maps lie beside the folder that is served; `--env maps=served` puts them into it, for a browser's debugger. */
const sourceMaps = ({ folder, maps }) => new SourceMapDevToolPlugin(
  maps === 'served' ? { filename: '[file].map' } : { filename: `../source-maps/${folder}/[file].map`, append: false },
);

/** Excel names the script of the functions in the manifest, which should not change with every build; pages load it under its content's name. */
const underStableName = (name) => ({
  apply: (compiler) => {
    compiler.hooks.thisCompilation.tap('StableName', (compilation) => {
      compilation.hooks.afterProcessAssets.tap('StableName', () => {
        const [file] = compilation.entrypoints.get(name).getFiles();
        compilation.emitAsset(`${name}.js`, compilation.getAsset(file).source);
      });
    });
  },
});

const officeJs = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** What a page in Excel asks of Office.js: the client of each platform and its sentences in each language. */
const officeFiles = ['office.js', 'o15apptofilemappingtable.js', 'custom-functions-runtime.js', 'excel-{web,win32,mac}-16.*.js', '*/office_strings.js'];

const files = (switches) => new CopyPlugin({
  patterns: [
    { from: 'manifest.xml', transform: (content) => manifestFor(content.toString(), switches) },
    { from: 'assets/{functions.*,shortcuts}.json', to: '[name][ext]', transform: (content) => atOrigin(content.toString(), switches.origin) },
    { from: 'assets/icons/*.png', to: 'icons/[name][ext]' },
    { from: 'assets/help', to: 'help' },
    { from: 'assets/samples', to: 'samples' },
    ...(switches.office.isCopied
      ? officeFiles.map((glob) => ({ from: glob, context: officeJs, to: 'office-js/[path][name][ext]', info: { minimized: true }, globOptions: { ignore: ['**/*debug*'] } }))
      : []),
  ],
});

/**
 * `--env origin=https://…` is where the add-in will be served, `--env office=microsoft|21vianet|self` where Office.js comes from,
 * `--env namespace=KPI|KPIDEV` how its functions are called. The manifest follows.
 */
module.exports = (env = {}) => {
  const switches = readSwitches(env);
  const output = { path: path.join(inDist, switches.folder), filename: hashed };
  let functionsScript = 'functions.js';
  const rememberScript = { apply: (compiler) => compiler.hooks.done.tap('RememberScript', ({ compilation }) => {
    [functionsScript] = compilation.entrypoints.get('functions').getFiles();
  }) };
  return [
    bundle('functions', './src/office/functions.ts', {
      target: browsers, output: { ...output, clean: true }, transformers: [withoutDocumentation()], optimization: { minimizeOptions: { javascript: smallest } },
      plugins: [sourceMaps(switches), underStableName('functions'), rememberScript],
    }),
    bundle('taskpane', './src/office/taskpane.ts', {
      target: browsers, output, dependencies: ['functions'],
      plugins: [
        sourceMaps(switches), files(switches), new DefinePlugin({ KPI_NAMESPACE: JSON.stringify(switches.namespace) }),
        new HtmlPlugin({
          filename: 'taskpane.html', template: 'src/office/taskpane.html', scriptLoading: 'defer', minify: false,
          templateParameters: () => ({ office: switches.office, functionsScript }),
        }),
      ],
    }),
    bundle('cli', './src/cli/main.ts', {
      target: 'node20', output: { path: inDist, filename: '[name].js' }, plugins: [new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
    }),
  ];
};
