import type { Damage, FileLooks, LimitedMeasure } from '../../workbook/file-problem';
import type { PlanProblem } from '../../workbook/plan-problem';
import type { FilesWords } from '../files-words';
import { shownBytes } from '../shown-bytes';
import { shownText } from '../shown-text';

const saveAs = 'Open it in Excel, save it as .xlsx and try again.';

const looks: Readonly<Record<FileLooks, string>> = {
  xls: `This is an old Excel file (.xls); a .xlsx or .xlsm is needed. ${saveAs}`,
  xlsb: `This is a binary workbook (.xlsb); a .xlsx or .xlsm is needed. ${saveAs}`,
  'xml-spreadsheet': `This is an XML Spreadsheet 2003; a .xlsx or .xlsm is needed. ${saveAs}`,
  ods: 'This is an OpenDocument spreadsheet (.ods); a .xlsx or .xlsm is needed. Save it as .xlsx with LibreOffice and try again.',
  numbers: 'This is an Apple Numbers file; a .xlsx or .xlsm is needed. Export it to Excel from Numbers and try again.',
  word: 'This is a Word document; a .xlsx or .xlsm is needed. Choose another file.',
  powerpoint: 'This is a PowerPoint presentation; a .xlsx or .xlsm is needed. Choose another file.',
  ole: `This is a file of an old Office format; a .xlsx or .xlsm is needed. ${saveAs}`,
  pdf: 'This is a PDF; a .xlsx or .xlsm is needed. Use the workbook it was made from.',
  html: `This is a web page (HTML), which some systems name .xls; a .xlsx or .xlsm is needed. ${saveAs}`,
  xml: 'This is an XML file and no workbook; a .xlsx or .xlsm is needed. Choose another file.',
  csv: `This is plain text, for example CSV; a .xlsx or .xlsm is needed. ${saveAs}`,
  archive: 'This is an archive and no workbook; a .xlsx or .xlsm is needed. Unpack it and choose the workbook.',
  image: 'This is a picture; a .xlsx or .xlsm is needed. Choose another file.',
  unknown: 'This is no workbook, and what it is cannot be told; a .xlsx or .xlsm is needed. Choose another file.',
};

const damages: Readonly<Record<Damage, string>> = {
  checksum: 'its content does not match its checksum',
  size: 'its length is not the one recorded',
  compression: 'its compressed data cannot be unpacked',
  xml: 'its XML is cut off or wrong',
  missing: 'it is missing',
  directory: 'the directory of the archive is wrong',
  encoding: 'its text encoding is wrong',
};

const measures: Readonly<Record<LimitedMeasure, (most: number) => string>> = {
  file: (most) => `The file is larger than ${shownBytes(most)}`,
  inflated: (most) => `The content unpacks to more than ${shownBytes(most)}`,
  'edited-part': (most) => `A part that is to be changed is larger than ${shownBytes(most)}`,
  entries: (most) => `The file has more than ${most} parts`,
  cells: (most) => `There are more than ${most} cells`,
  texts: (most) => `There are more than ${most} different texts`,
  'xml-token': (most) => `One piece of text is longer than ${shownBytes(most)}`,
  'xml-depth': (most) => `The XML is nested more than ${most} levels deep`,
};

const uncopyable: Readonly<Record<Extract<PlanProblem, { code: 'sheet-not-copyable' }>['because'], string>> = {
  slicer: 'a slicer can stand in a workbook only once',
  timeline: 'a timeline can stand in a workbook only once',
  query: 'a query of external data can stand in a workbook only once',
  'chart-sheet': 'a chart sheet has no cells',
};

export const filesWords: FilesWords = {
  'file-empty': () => 'The file is empty; a .xlsx or .xlsm workbook is needed. Save or download it again.',
  'file-is-no-workbook': (problem) => looks[problem.looks],
  'file-encrypted': () => 'The file has a password for opening and cannot be read; a workbook without one is needed. Remove the password in Excel, save and try again.',
  'file-cut-off': () => 'The file is incomplete: its end is missing. A download or copy was probably cut off; get it again.',
  'file-damaged': ({ part, damage }) => `The file is damaged: ${shownText(part)} (${damages[damage]}). Open it in Excel, let it be repaired, save and try again.`,
  'file-too-large': ({ measure, most, part }) =>
    `${measures[measure](most)}${part === undefined ? '' : ` (${shownText(part)})`} and is not read. Split it into smaller files, or remove what is not needed.`,
  'file-is-a-bomb': ({ part, ratio }) => `The part ${shownText(part)} unpacks to more than ${ratio} times its size, which no real workbook does; reading was stopped. Check where the file comes from.`,
  'part-twice': ({ part }) => `The file has ${shownText(part)} twice; each part must be there once. Open it in Excel, let it be repaired, save and try again.`,
  'part-name-unsafe': ({ part }) => `The file has a part with the unsafe name ${shownText(part)}, which no real workbook has. Check where the file comes from.`,
  'part-has-doctype': ({ part }) => `The part ${shownText(part)} has a DOCTYPE, which no real workbook has; reading was stopped. Check where the file comes from.`,
  'row-out-of-range': ({ sheet, found, most }) => `Sheet “${shownText(sheet)}” has the row number ${shownText(found)}; it must be from 1 to ${most}. Open it in Excel, let it be repaired, save and try again.`,
  'column-out-of-range': ({ sheet, found, most }) =>
    `Sheet “${shownText(sheet)}” has a cell ${shownText(found)}; columns go from A to ${most}. Open it in Excel, let it be repaired, save and try again.`,
  'text-missing': ({ sheet, cell, index, count }) =>
    `Cell ${cell} of sheet “${shownText(sheet)}” refers to shared text ${shownText(index)} (counted from 0), but the file has ${count} of them. Open it in Excel, let it be repaired, save and try again.`,
  'sheet-unknown': ({ sheet }) => `There is no sheet “${shownText(sheet)}” in the file. Check the name.`,
  'sheet-exists': ({ sheet }) => `There already is a sheet “${shownText(sheet)}”; a new one needs another name. Rename it.`,
  'sheet-name-invalid': ({ sheet }) => `“${shownText(sheet)}” cannot be the name of a sheet: it needs 1 to 31 characters, none of : \\ / ? * [ ] and no apostrophe at an end. Rename it.`,
  'sheet-not-copyable': ({ sheet, because }) => `Sheet “${shownText(sheet)}” cannot be copied: ${uncopyable[because]}. Remove it from the template, or use another sheet.`,
  'cells-beyond-sheet': ({ sheet, cell }) => `Cell ${cell} lies outside of sheet “${shownText(sheet)}”; cells go from A1 to XFD1048576. Use fewer rows or columns.`,
  'cell-in-array-formula': ({ sheet, cell, area }) =>
    `Cell ${cell} of sheet “${shownText(sheet)}” belongs to the array formula in ${area}, which would compute the value away. Change the array formula first.`,
  'merge-overlaps': ({ sheet, area, other }) => `${area} on sheet “${shownText(sheet)}” overlaps the merged cells ${other}; merged cells must not overlap. Unmerge one of them first.`,
  'row-not-repeatable': ({ sheet, row, because }) =>
    `Row ${row} of sheet “${shownText(sheet)}” cannot be repeated: ${because === 'table' ? 'it is the header or total row of a table' : 'an array formula runs through it'}. Put what repeats into another row.`,
  'table-overlaps': ({ sheet, area, other }) => `${area} on sheet “${shownText(sheet)}” overlaps the table in ${other}. Use another range.`,
  'table-heading-unusable': ({ sheet, cell, found }) =>
    `Cell ${cell} of sheet “${shownText(sheet)}” heads a table column and ${found === '' ? 'has no text' : `repeats “${shownText(found)}”`}; each column needs a heading of its own. Correct it.`,
  'name-taken': ({ name }) => `The name “${shownText(name)}” is in use. Choose another one.`,
  'name-invalid': ({ name }) => `“${shownText(name)}” cannot be a name: it must begin with a letter or underscore, have no spaces and not look like a cell. Rename it.`,
  'choices-unusable': ({ sheet, area, because, length, most }) =>
    because === 'length'
      ? `The choices for ${area} on sheet “${shownText(sheet)}” have ${length} characters, at most ${most} are possible. Use fewer or shorter ones.`
      : `A choice for ${area} on sheet “${shownText(sheet)}” has a comma, which Excel takes for a separator. Write it without.`,
  'text-too-long': ({ sheet, cell, length, most }) => `The text for cell ${cell} of sheet “${shownText(sheet)}” has ${length} characters, a cell holds at most ${most}. Shorten it.`,
  'number-unusable': ({ sheet, cell }) => `What is to be written into cell ${cell} of sheet “${shownText(sheet)}” is not a finite number. Check the data it comes from.`,
  'formula-unusable': ({ sheet, cell, found }) =>
    `The formula “${shownText(found)}” for cell ${cell} of sheet “${shownText(sheet)}” is empty, begins with = or has more than 8192 characters. Rewrite it.`,
};
