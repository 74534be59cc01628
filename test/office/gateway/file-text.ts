/// <reference types="office-js" />

const rules = /(<dataValidation [^]*?(?:<\/dataValidation>|\/>))/;

const attributesInOrder = (tag: string): string => tag.replace(/^<dataValidation( [^>]*?)(\/?)>/, (_, given: string, end: string) => `<dataValidation ${[...given.matchAll(/\w+="[^"]*"/g)].map(([one]) => one).sort().join(' ')}${end}>`);

/** Excel does not tell whether a height was set or found by itself: this is the height that rows of forms find. */
const FOUND = ' ht="16.5" customHeight="1"';

const linesOf = (text: string): readonly string[] => text
  .replace(/<dataValidations [^]*<\/dataValidations>/, (all) => all.split(rules).map(attributesInOrder).sort().join(''))
  .replace(/(<definedName [^>]*>)'([\p{L}\p{N}_]+)'!/gu, '$1$2!').replaceAll(FOUND, '')
  .replaceAll('><', '>\n<').replace(/<row r="\d+">\n<\/row>\n/g, '').split('\n');

/**
 * The open workbook's file, with an element in each line, to compare with another: rules of validation have no order, a sheet's name may have quotation
 * marks or not, and a row without anything is none.
 */
export const fileText = async (): Promise<string> => [...files.partsOf(await host.save())].map(([path, text]) => [path, ...linesOf(text)].join('\n')).join('\n');
