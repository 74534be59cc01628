import webpack from 'webpack';

const { ConcatSource } = webpack.sources;

/**
 * Lets the browser compile modules while their file still arrives, on a thread of its own. A function that stands in parentheses is taken for one that is called at once; minifiers
 * drop parentheses, except those around an argument (`wrap_func_args`), so each module goes through `Object(…)`, which gives functions back as they are.
 */
export const compileModulesEarly: webpack.WebpackPluginFunction = (compiler) => {
  compiler.hooks.compilation.tap('compile-modules-early', (compilation) => {
    webpack.javascript.JavascriptModulesPlugin.getCompilationHooks(compilation).renderModuleContainer
      .tap('compile-modules-early', (source) => new ConcatSource('Object(', source, ')'));
  });
};
