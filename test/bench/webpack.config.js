const path = require('node:path');

/** The bench runs what users run, compiled the same way; peers come from node_modules as they are. */
module.exports = {
  mode: 'production',
  target: 'node20',
  entry: { bench: './test/bench/bench.ts', worker: './test/bench/worker.ts' },
  output: { path: path.resolve(__dirname, '../../dist/bench'), filename: '[name].js' },
  resolve: { extensions: ['.ts', '.js'] },
  externals: { exceljs: 'commonjs exceljs', hucre: 'import hucre', '@ironcalc/wasm': 'import @ironcalc/wasm' },
  module: {
    rules: [{ test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } }],
  },
  stats: 'errors-warnings',
};
