import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';
import { compileModulesEarly } from './compile-modules-early';

/** What the page is made of, from the root of the repository; other parts may not be imported. */
const parts = ['src/workbench', 'src/xlsx', 'src/workbook', 'src/catalogue', 'src/domain'];

const filesBelow = (folder: string): readonly string[] => readdirSync(folder, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();

/** A name for this state of the sources: the same sources are never built twice. */
const stampOf = (root: string): string => {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const file of parts.flatMap((part) => filesBelow(join(root, part)))) hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
};

/** The packages in two files, which the browser reads side by side. */
const packages = { formulas: /node_modules[\\/](?!@univerjs[\\/](?:sheets-ui|ui|docs-ui|engine-render|design|icons))@univerjs/, grid: /node_modules/ };

/** What packages bring along and nobody here calls: their interface for scripts, and the reader of font files, which asks for the fonts of this machine. */
const leftOut = ['core', 'network', 'sheets', 'ui', 'docs-ui', 'sheets-ui', 'engine-formula', 'sheets-formula', 'sheets-numfmt', 'sheets-formula-ui']
  .flatMap((name) => [`@univerjs/${name}/lib/facade`, `@univerjs/${name}/facade`]).concat('opentype.js');

/** Where words of many languages may be divided at the end of a line, which cells never do: one of them was fetched at each start. */
const hyphenation = new webpack.NormalModuleReplacementPlugin(/^\.\/[a-z0-9-]+-[\w-]{8}\.js$/, (found) => {
  if (/[\\/]engine-render[\\/]lib[\\/]es$/.test(found.context)) found.request = 'data:text/javascript,export {};';
});

const configurationOf = (root: string, output: string, isAlone: boolean, progress: (part: number) => void): webpack.Configuration => ({
  mode: 'production', target: ['web', 'es2022'], context: root, entry: { opening: join(__dirname, 'opening.ts'), workbench: join(__dirname, 'main.ts') },
  output: { path: output, filename: '[name].js', chunkFilename: '[name].js', publicPath: 'auto', environment: { methodShorthand: false } },
  resolve: {
    extensions: ['.ts', '.js'],
    alias: { 'cjk-regex': join(__dirname, 'cjk-characters.ts'), ...Object.fromEntries(leftOut.map((name) => [name, false])) },
  },
  module: { rules: [{ test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } }] },
  optimization: {
    // The packages are most of it, seldom change and are read faster when they are short; our own part stays readable.
    splitChunks: { cacheGroups: Object.fromEntries(Object.entries(packages).map(([name, test], index) => [name, { test, name, chunks: 'initial', priority: -index }])) },
    minimizer: [new MinimizerPlugin({
      include: /^(?:grid|formulas)\.js$/, extractComments: false, minimizerOptions: { compress: false, mangle: true, format: { comments: false, wrap_func_args: true } },
    })],
  },
  cache: isAlone && { type: 'filesystem', cacheDirectory: join(root, 'node_modules', '.cache', 'workbench-page'), buildDependencies: { config: [__filename] } },
  performance: { hints: false }, stats: 'errors-only', plugins: [new webpack.ProgressPlugin(progress), compileModulesEarly, hyphenation],
});

const run = (configuration: webpack.Configuration): Promise<void> => new Promise((done, fail) => {
  const compiler = webpack(configuration);
  compiler.run((error, stats) => {
    if (error !== null && error !== undefined) return fail(error);
    if (stats?.hasErrors() === true) return fail(new Error(stats.toString({ all: false, errors: true })));
    return compiler.close(() => done());
  });
});

/** Days after which a build that nobody started from again is thrown away. */
const kept = 1;

const throwAwayOld = (builds: string): void => {
  for (const name of existsSync(builds) ? readdirSync(builds) : []) {
    const folder = join(builds, name);
    if (Date.now() - statSync(folder).mtimeMs > kept * 86_400_000) rmSync(folder, { recursive: true, force: true });
  }
};

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** The cache of earlier builds takes one writer at a time: two at once may spoil it for all that come after. */
const isAloneIn = (builds: string): boolean => !readdirSync(builds).some((name) => {
  const pid = Number(/-(\d+)$/.exec(name)?.[1] ?? process.pid);
  return pid !== process.pid && isRunning(pid);
});

/** Builds the page unless these very sources are built; answers the folder. Whoever builds at the same time loses nothing but time. */
export const buildPage = async (root: string, progress: (part: number) => void): Promise<string> => {
  const builds = join(root, 'dist', 'workbench');
  const output = join(builds, stampOf(root));
  if (existsSync(output)) return output;
  throwAwayOld(builds);
  const making = `${output}-${process.pid}`;
  mkdirSync(making, { recursive: true });
  await run(configurationOf(root, making, isAloneIn(builds), progress));
  if (existsSync(output)) rmSync(making, { recursive: true, force: true });
  else renameSync(making, output);
  return output;
};
