import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import type { Locale } from '../../src/domain/locale';

/** A text for people and where it is written. What is put into it later is a single sign, so that it counts as neither Han nor Latin. */
export type Said = { readonly at: string; readonly text: string };

const root = join(__dirname, '../..');
const inserted = '\uFFFC';

const filesBelow = (folder: string): readonly string[] => readdirSync(folder, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts')).map((entry) => join(entry.parentPath, entry.name));

/** Keys, names of files, types and what is only compared are not said. */
const isSaid = (node: ts.Node): boolean => {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind === ts.SyntaxKind.PlusToken;
  return !ts.isImportDeclaration(parent) && !ts.isLiteralTypeNode(parent) && !ts.isElementAccessExpression(parent) && !ts.isCaseClause(parent);
};

const textOf = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return isSaid(node) ? node.text : undefined;
  return ts.isTemplateExpression(node) ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(inserted) : undefined;
};

/** Everything that the program can say in a language. */
export const saidIn = (locale: Locale): readonly Said[] => filesBelow(join(root, 'src/language', locale)).flatMap((file) => {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const texts: Said[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== undefined) texts.push({ at: `${relative(root, file)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, text });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return texts;
});

/** What Excel shows of the add-in before its page is there: the manifest's texts, Chinese of the mainland where no language is named. */
export const saidInManifest = (locale: Locale): readonly Said[] => readFileSync(join(root, 'manifest.xml'), 'utf8').split('\n').flatMap((line, index): readonly Said[] => {
  const [, text] = (locale === 'zh-CN' ? /<(?:bt:String|DisplayName|Description)\b.*? DefaultValue="(.*?)"/ : new RegExp(`Locale="${locale}" Value="(.*?)"`)).exec(line) ?? [];
  return text === undefined || text.startsWith('https:') ? [] : [{ at: `manifest.xml:${index + 1}`, text }];
});

/** Names that lie beside what they name: of indicators, positions, columns and the like. */
export const namedIn = (locale: Locale): readonly Said[] => ['catalogue', 'domain', 'functions', 'workbook'].flatMap((part) => filesBelow(join(root, 'src', part))).flatMap((file) => {
  const written = readFileSync(file, 'utf8');
  if (!written.includes(`'${locale}':`)) return [];
  const source = ts.createSourceFile(file, written, ts.ScriptTarget.ES2022, true);
  const names: Said[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name) && node.name.text === locale && ts.isStringLiteralLike(node.initializer)) {
      names.push({ at: `${relative(root, file)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, text: node.initializer.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
});
