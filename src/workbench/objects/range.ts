import { define, type ObjectType } from '../rich-api/host-object';
import { qualifiedAddress } from '../book/address';
import { columnsOf, isEntireColumn, isEntireRow, rowsOf } from '../book/area';
import type { RangeTarget } from '../book/range-target';
import { readFormulas, readFormulasR1C1, readNumberFormats, readText, readValues, readValueTypes } from '../book/read-range';
import { formatCategory } from '../book/format-category';
import { sheetName } from '../book/sheets';
import { writeNumberFormats, writeRange } from '../book/write-range';
import type { Wire } from '../rich-api/wire';
import { conditionalFormatsOf } from './conditional-format';
import { dataValidationType } from './data-validation';
import { rangeChanges } from './range-changes';
import { wear } from './wear';
import { uniform } from './format-member';
import { formatType } from './range-format';
import { rangeHyperlink } from './range-hyperlink';
import { rangeNavigation } from './range-navigation';
import { rangeOutline } from './range-outline';
import { rangeProperties } from './range-properties';
import { rangeSearch } from './range-search';
import { rangeSizes } from './range-sizes';
import { sortType } from './range-sort';
import { rangeSpill } from './range-spill';
import { rangeTraces } from './workbook-areas';
import { worksheetType } from './worksheet';

const cellCount = ({ area }: RangeTarget): number => {
  const count = rowsOf(area) * columnsOf(area);
  return count > 2 ** 31 - 1 ? -1 : count;
};

const categories = (target: RangeTarget): Wire => {
  const formats = readNumberFormats(target);
  return Array.isArray(formats) ? formats.map((line: Wire) => (Array.isArray(line) ? line.map((pattern) => formatCategory(String(pattern))) : null)) : null;
};

const address = ({ book, sheetId, area }: RangeTarget): Wire => qualifiedAddress(sheetName(book, sheetId), area);

export const rangeType: ObjectType<RangeTarget> = define<RangeTarget>({
  name: 'Range',
  absent: ['control', 'formulaArray', 'linkedDataTypeState', 'valuesAsJson', 'valuesAsJsonLocal'],
  scalars: {
    Address: { get: address },
    AddressLocal: { get: address },
    CellCount: { get: cellCount },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => rowsOf(area) },
    ColumnCount: { get: ({ area }) => columnsOf(area) },
    IsEntireColumn: { get: ({ area }) => isEntireColumn(area) },
    IsEntireRow: { get: ({ area }) => isEntireRow(area) },
    Values: { get: readValues, set: (target, value) => writeRange(target, value) },
    Text: { get: readText },
    ValueTypes: { get: readValueTypes },
    Formulas: { get: readFormulas, set: (target, value) => writeRange(target, value, 'formulas') },
    FormulasLocal: { get: readFormulas, set: (target, value) => writeRange(target, value, 'formulas') },
    FormulasR1C1: { get: readFormulasR1C1, set: (target, value) => writeRange(target, value, 'formulasR1C1') },
    NumberFormat: { get: readNumberFormats, set: writeNumberFormats },
    NumberFormatLocal: { get: readNumberFormats, set: writeNumberFormats },
    NumberFormatCategories: { get: categories, onDemand: true },
    Style: {
      get: ({ book, sheetId, area }) => uniform({ book, sheetId, areas: [area] }, (style) => style.named),
      set: ({ book, sheetId, area }, value) => wear(book, sheetId, [area], value),
    },
    ...rangeSizes,
    ...rangeSpill.scalars,
    ...rangeHyperlink,
  },
  links: {
    Format: ({ book, sheetId, area }) => formatType.of({ book, sheetId, areas: [area] }),
    Worksheet: ({ book, sheetId }) => worksheetType.of({ book, sheetId }),
    Sort: (target) => sortType.of(target),
    DataValidation: ({ book, sheetId, area }) => dataValidationType.of({ book, sheetId, areas: [area] }),
    ConditionalFormats: ({ book, sheetId, area }) => conditionalFormatsOf({ book, sheetId, areas: [area] }),
  },
  methods: { ...rangeOutline, ...rangeTraces, ...rangeProperties, ...rangeNavigation, ...rangeChanges, ...rangeSearch, ...rangeSpill.methods },
});
