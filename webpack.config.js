const path = require('node:path');

/** One bundle per host: the functions run in Excel's shared runtime, the console in Node. */
const bundle = (name, entry, target) => ({
  name,
  mode: 'production',
  target,
  entry: { [name]: entry },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].js' },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [{
      test: /\.tsx?$/,
      loader: 'ts-loader',
      options: { transpileOnly: true, compilerOptions: { noEmit: false } },
    }],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});

module.exports = [
  bundle('functions', './src/office/functions.ts', 'web'),
  bundle('cli', './src/cli/main.ts', 'node20'),
];
