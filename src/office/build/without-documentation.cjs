const ts = require('typescript');

/** What people read of functions and indicators: on the help page, in forms, in tests. Excel's runtime needs none of it. */
const documentation = new Map([
  ['/src/functions/', ['examples', 'group']],
  ['/src/catalogue/indicators/', ['definition']],
]);

/** Leaves documentation out of what is compiled. */
const withoutDocumentation = () => (context) => (file) => {
  const names = [...documentation].flatMap(([folder, own]) => (file.fileName.includes(folder) ? own : []));
  const visit = (node) =>
    ts.isPropertyAssignment(node) && names.includes(node.name.getText(file)) ? undefined : ts.visitEachChild(node, visit, context);
  return names.length === 0 ? file : ts.visitNode(file, visit);
};

module.exports = { withoutDocumentation };
