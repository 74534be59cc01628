const ts = require('typescript');

/** What other parts read: the help page, forms, recognition, tests. No function answers with any of it, so Excel's runtime does without. */
const documentation = new Map([
  ['/src/functions/', ['examples', 'group']],
  ['/src/catalogue/indicators/', ['definition', 'betterWhen']],
  ['/src/catalogue/schemes/', ['version', 'periodType', 'whenMissing', 'source']],
]);

/** `document(value, source)`: functions answer whether a figure is the document's, not where it stands there. */
const isSourced = (node) => ts.isCallExpression(node) && ['document', 'proposed'].includes(node.expression.getText()) && node.arguments.length === 2;

/** What our own mistakes say is for tests and the console: Excel shows nothing of an error that is none of `CustomFunctions.Error`. */
const isOwnError = (node) => ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Error' && node.arguments?.length === 1;

/** Leaves documentation out of what is compiled. */
const withoutDocumentation = () => (context) => (file) => {
  const names = [...documentation].flatMap(([folder, own]) => (file.fileName.includes(folder) ? own : []));
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && names.includes(node.name.getText(file))) return undefined;
    const inner = ts.visitEachChild(node, visit, context);
    if (isOwnError(node)) return ts.factory.updateNewExpression(inner, inner.expression, undefined, []);
    return isSourced(node) ? ts.factory.updateCallExpression(inner, inner.expression, undefined, [inner.arguments[0]]) : inner;
  };
  return ts.visitNode(file, visit);
};

module.exports = { withoutDocumentation };
