import { TestEnvironment as NodeEnvironment } from 'jest-environment-node';
import { parseAddress } from '../../../src/workbench/book/address';
import { styleReader, stylePatch, type CellStyle } from '../../../src/workbench/book/cell-style';
import { applyBorder, applyStyle } from '../../../src/workbench/book/apply-style';
import type { Book } from '../../../src/workbench/book/book';
import { copySheet } from '../../../src/workbench/book/copy-sheet';
import { addChart } from '../../../src/workbench/book/charts';
import { addName } from '../../../src/workbench/book/names';
import { readFormulas, readValues } from '../../../src/workbench/book/read-range';
import * as settings from '../../../src/workbench/book/settings';
import { rowHeight, setRowHeight } from '../../../src/workbench/book/sizes';
import * as sheets from '../../../src/workbench/book/sheets';
import { addTable, showRow } from '../../../src/workbench/book/table-changes';
import { writeRange } from '../../../src/workbench/book/write-range';
import { rangeAt, type RangeTarget } from '../../../src/workbench/book/range-target';
import { deleteCells, insertCells } from '../../../src/workbench/book/structure';
import { bookAspects } from '../../../src/workbench/file/aspects/book-aspects';
import { sheetAspects } from '../../../src/workbench/file/aspects/sheet-aspects';
import { asText } from '../../../src/workbench/file/opened';
import { startHost, type Host } from '../../../src/workbench/host';

/** A workbook in the host, and what tests ask of it. */
export type OpenWorkbook = {
  readonly host: Host;
  readonly book: Book;
  /** Everything that the workbook keeps, sheet by sheet, as plain data. */
  readonly view: () => unknown;
  readonly look: (address: string) => CellStyle;
  readonly values: (address: string) => unknown;
  readonly formulas: (address: string) => unknown;
  readonly at: (address: string) => RangeTarget;
  readonly save: () => Promise<Uint8Array>;
};

const cellsOf = (book: Book, sheetId: string): unknown => {
  const area = { top: 0, left: 0, bottom: 40, right: 15 };
  const style = styleReader(book, sheetId);
  const looks = Array.from({ length: 41 }, (_, row) => Array.from({ length: 16 }, (__, column) => style(row, column)));
  const target = { book, sheetId, area };
  return { values: readValues(target), formulas: readFormulas(target), looks };
};

const viewOf = (book: Book): unknown => ({
  sheets: sheets.sheetsOf(book).map(({ id, visibility }) => ({
    name: sheets.sheetName(book, id), visibility, cells: cellsOf(book, id),
    aspects: Object.fromEntries(sheetAspects.map((aspect) => [aspect.name, JSON.parse(asText(aspect.state({ book, sheetId: id }))) as unknown])),
  })),
  aspects: Object.fromEntries(bookAspects.map((aspect) => [aspect.name, aspect.state(book)])),
});

const sorted = (value: unknown): unknown => (typeof value === 'object' && value !== null && !Array.isArray(value)
  ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value);

/** Ids that this host gives are counted; they say nothing. Series of charts are known by their rank among all. */
const withoutIds = (view: unknown): unknown => {
  const text = JSON.stringify(view, (key, value: unknown) => (key === 'id' || key === 'sheetId' || key === 'number' ? undefined : value));
  const numbers = [...new Set([...text.matchAll(/"series\.(\d+)\./g)].map(([, number]) => Number(number)))].sort((a, b) => a - b);
  const ranked = text.replace(/"series\.(\d+)\./g, (_, number: string) => `"series.${numbers.indexOf(Number(number))}.`);
  return JSON.parse(ranked, (_, value: unknown) => sorted(value));
};

const hosts: Host[] = [];

const opened = async (bytes?: Uint8Array): Promise<OpenWorkbook> => {
  const host = startHost({ origin: 'https://localhost:3000' });
  hosts.push(host);
  if (bytes !== undefined) await host.open(Uint8Array.from(bytes));
  const { book } = host;
  const at = (address: string): RangeTarget => rangeAt(book, sheets.sheetsOf(book)[0]?.id ?? '', address);
  return {
    host, book, at,
    view: () => withoutIds(viewOf(book)),
    look: (address) => {
      const { sheetId, area } = at(address);
      return styleReader(book, sheetId)(area.top, area.left);
    },
    values: (address) => readValues(at(address)), formulas: (address) => readFormulas(at(address)),
    save: () => host.save(),
  };
};

const fileTests = { opened, applyStyle, stylePatch, applyBorder, addChart, addName, settings, sheets, addTable, showRow, writeRange, copySheet, insertCells, deleteCells, parseAddress, rowHeight, setRowHeight };

export type FileTests = typeof fileTests;

/** What tests of opening and saving work with: jest cannot load the grid engine inside a test, so it is loaded out here. */
export default class FileEnvironment extends NodeEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, { fileTests });
  }

  override async teardown(): Promise<void> {
    hosts.splice(0, hosts.length).forEach((host) => host.dispose());
    await super.teardown();
  }
}
