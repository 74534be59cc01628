import { apiError } from '../rich-api/api-error';
import { define, type HostObject, type ObjectType } from '../rich-api/host-object';
import type { Wire } from '../rich-api/wire';
import type { Book } from '../book/book';
import { cellReader, type Content } from '../grid/cells';
import { evaluate } from '../book/evaluate';
import { addName, deleteName, findName, formulaOf, rangeOf, setFormula } from '../book/names';
import type { NamePart } from '../book/parts';
import { absoluteAddressOf, quoted } from '../book/address';
import { isUnbounded } from '../book/area';
import { plainValue } from '../book/read-range';
import { sheetName } from '../book/sheets';
import { textAt } from './arguments';
import { rangeType } from './range';
import { worksheetType } from './worksheet';
import { activeSheet } from './worksheets';

/** The names of the workbook (no sheet) or of one sheet. */
type Names = { readonly book: Book; readonly sheetId: string | undefined };
type Named = { readonly book: Book; readonly name: NamePart };

const living = ({ book, name }: Named): NamePart => {
  if (!book.names.includes(name)) throw apiError('ItemNotFound');
  return name;
};

/** A constant of a formula such as `=0.2` or `="text"`; undefined when it has to be calculated. */
const constantOf = (formula: string): Wire | undefined => {
  const text = formula.slice(1).trim();
  if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return Number(text);
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  return /^(true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined;
};

/** What the formula of a name gives, as seen from its sheet, or from the active one. */
const calculated = (named: Named): Promise<Content> => evaluate(named.book, named.name.sheetId ?? activeSheet(named.book).id, formulaOf(named.book, living(named)));

const value = (named: Named): Wire | Promise<Wire> => {
  const formula = formulaOf(named.book, living(named));
  const range = rangeOf(named.book, named.name);
  if (range !== undefined) return `${quoted(sheetName(named.book, range.sheetId))}!${absoluteAddressOf(range.area)}`;
  const constant = constantOf(formula);
  if (constant !== undefined) return constant;
  if (formula.includes('#REF!')) return '#REF!';
  return calculated(named).then(plainValue);
};

const typeOf = (named: Named): string | Promise<string> => {
  if (rangeOf(named.book, living(named)) !== undefined) return 'Range';
  const constant = constantOf(formulaOf(named.book, named.name));
  if (typeof constant === 'number') return 'Double';
  if (typeof constant === 'boolean') return 'Boolean';
  if (typeof constant === 'string') return 'String';
  return formulaOf(named.book, named.name).includes('#REF!') ? 'Error' : calculated(named).then(({ kind }) => types[kind] ?? 'Array');
};

const range = (named: Named): HostObject | null => {
  const target = rangeOf(named.book, living(named));
  return target === undefined ? null : rangeType.of(target);
};

const orElse = (object: HostObject | null, code: string): HostObject => {
  if (object === null) throw apiError(code);
  return object;
};

const sheet = ({ book, name }: Named): HostObject | null => (name.sheetId === undefined ? null : worksheetType.of({ book, sheetId: name.sheetId }));

const arrayValues = (named: Named): HostObject | null => {
  const target = rangeOf(named.book, living(named));
  return target === undefined || isUnbounded(target.area) ? null : arrayType.of(named);
};

const matrix = (named: Named, read: (row: number, column: number) => Wire): Wire => {
  const target = rangeOf(named.book, named.name);
  if (target === undefined) return null;
  const lines: Wire[] = [];
  for (let row = target.area.top; row <= target.area.bottom; row += 1) {
    lines.push(Array.from({ length: target.area.right - target.area.left + 1 }, (_, index) => read(row, target.area.left + index)));
  }
  return lines;
};

const types: Readonly<Record<string, string>> = { blank: 'Empty', text: 'String', number: 'Double', boolean: 'Boolean', error: 'Error' };

const arrayType: ObjectType<Named> = define<Named>({
  name: 'NamedItemArrayValues',
  absent: ['valuesAsJson', 'valuesAsJsonLocal'],
  scalars: {
    Values: {
      get: (named) => {
        const cell = cellReader(named.book.engine, rangeOf(named.book, named.name)?.sheetId ?? '');
        return matrix(named, (row, column) => plainValue(cell(row, column).content));
      },
    },
    Types: {
      get: (named) => {
        const cell = cellReader(named.book.engine, rangeOf(named.book, named.name)?.sheetId ?? '');
        return matrix(named, (row, column) => types[cell(row, column).content.kind]);
      },
    },
  },
});

const rename = (named: Named, change: (name: NamePart) => void): void => {
  const formula = formulaOf(named.book, living(named));
  change(named.name);
  setFormula(named.book, named.name, formula);
};

const namedItemType: ObjectType<Named> = define<Named>({
  name: 'NamedItem',
  absent: ['valueAsJson', 'valueAsJsonLocal'],
  id: (named) => living(named).id,
  scalars: {
    _Id: { get: (named) => living(named).id },
    Name: { get: (named) => living(named).name },
    Type: { get: typeOf },
    Value: { get: value },
    Formula: { get: (named) => formulaOf(named.book, living(named)), set: (named, given) => setFormula(named.book, living(named), textAt([given], 0)) },
    Comment: { get: (named) => living(named).comment, set: (named, given) => rename(named, (name) => { name.comment = textAt([given], 0); }) },
    Visible: { get: (named) => living(named).visible, set: (named, given) => rename(named, (name) => { name.visible = given === true; }) },
    Scope: { get: (named) => (living(named).sheetId === undefined ? 'Workbook' : 'Worksheet') },
  },
  links: {
    Worksheet: (named) => orElse(sheet(named), 'ItemNotFound'),
    WorksheetOrNullObject: sheet,
    ArrayValues: arrayValues,
  },
  methods: {
    GetRange: (named) => orElse(range(named), 'ItemNotFound'),
    GetRangeOrNullObject: range,
    Delete: (named) => deleteName(named.book, living(named)),
  },
});

const inScope = ({ book, sheetId }: Names): readonly NamePart[] => book.names.filter((name) => name.sheetId === sheetId);

const byKey = (names: Names, key: unknown): HostObject | null => {
  const name = findName(names.book, key, names.sheetId);
  return name === undefined ? null : namedItemType.of({ book: names.book, name });
};

export const namesType: ObjectType<Names> = define<Names>({
  name: 'NamedItemCollection',
  items: (names) => inScope(names).map((name) => namedItemType.of({ book: names.book, name })),
  item: (names, key) => orElse(byKey(names, key), 'ItemNotFound'),
  methods: {
    Add: ({ book, sheetId }, args) => {
      const target = rangeType.targetOf(args[1]);
      return namedItemType.of({ book, name: addName(book, sheetId, args[0], target ?? textAt(args, 1), args[2]) });
    },
    AddFormulaLocal: ({ book, sheetId }, args) => namedItemType.of({ book, name: addName(book, sheetId, args[0], textAt(args, 1), args[2]) }),
    GetCount: (names) => inScope(names).length,
    GetItem: (names, [key]) => orElse(byKey(names, key), 'ItemNotFound'),
    GetItemOrNullObject: (names, [key]) => byKey(names, key),
  },
});
