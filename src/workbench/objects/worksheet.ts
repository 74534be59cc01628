import { apiError } from '../rich-api/api-error';
import { define, type HostObject, type ObjectType } from '../rich-api/host-object';
import { sheetOf } from '../grid/cells';
import { parseAddress, splitAddress } from '../book/address';
import { wholeSheet, type Area } from '../book/area';
import type { Book } from '../book/book';
import { colorOf } from '../book/color';
import { copySheet } from '../book/copy-sheet';
import { onSheet, rangeAt } from '../book/range-target';
import { showLevels } from '../book/outline';
import { criteriaOf, asRectangles, findCells } from '../book/search';
import { activateSheet, deleteSheet, existing, moveSheet, partOf, positionOf, renameSheet, sheetName, sheetsOf, showSheet } from '../book/sheets';
import { charactersOf, pointsPerPixel, setStandardWidth, standardHeight, standardWidthOf } from '../book/sizes';
import type { SheetPart, Visibility } from '../book/parts';
import { choice, flagAt, optionalText, textAt, wholeAt } from './arguments';
import { sheetFilter } from './auto-filter';
import { chartsType } from './chart/chart';
import { commentsType } from './comment';
import { notesType } from './note';
import { sheetPropertiesType } from './custom-property';
import { eventMethods, sheetEvents } from './events';
import { freezeType } from './freeze-panes';
import { namesType } from './named-item';
import { pageBreaks } from './page-break';
import { pageLayoutType } from './page-layout';
import { rangeType } from './range';
import { areasType } from './range-areas';
import { usedWithin } from './range-navigation';
import { replaceIn } from './range-search';
import { sheetProtectionType } from './sheet-protection';
import { tablesType } from './table';

export type Sheet = { readonly book: Book; readonly sheetId: string };

const sheetAt = (book: Book, part: SheetPart | undefined): HostObject | null => (part === undefined ? null : worksheetType.of({ book, sheetId: part.id }));

const orNotFound = (object: HostObject | null): HostObject => {
  if (object === null) throw apiError('ItemNotFound');
  return object;
};

const neighbour = ({ book, sheetId }: Sheet, step: 1 | -1, visibleOnly: boolean): HostObject | null => {
  const sheets = sheetsOf(book);
  for (let at = positionOf(book, sheetId) + step; at >= 0 && at < sheets.length; at += step) {
    if (!visibleOnly || sheets[at]?.visibility === 'Visible') return sheetAt(book, sheets[at]);
  }
  return null;
};

const used = ({ book, sheetId }: Sheet, valuesOnly: boolean): Area | undefined => usedWithin(onSheet(book, sheetId, wholeSheet), valuesOnly);

const corner: Area = { top: 0, left: 0, bottom: 0, right: 0 };

const areasAt = ({ book, sheetId }: Sheet, address: string | undefined): readonly Area[] => (address === undefined
  ? [wholeSheet]
  : address.split(/[,;]/).map((part) => parseAddress(splitAddress(part.trim()).address) ?? rangeAt(book, sheetId, part.trim()).area));

const found = ({ book, sheetId }: Sheet, args: readonly unknown[]): HostObject | null => {
  const cells = findCells(onSheet(book, sheetId, wholeSheet), textAt(args, 0), criteriaOf(args[1]), true);
  return cells.length === 0 ? null : areasType.of({ book, sheetId, areas: asRectangles(cells) });
};

const toggles = (member: 'showGridlines' | 'showHeadings' | 'enableCalculation') => ({
  get: ({ book, sheetId }: Sheet) => existing(book, sheetId)[member],
  set: async ({ book, sheetId }: Sheet, value: unknown) => {
    if (typeof value !== 'boolean') throw apiError('InvalidArgument');
    if (member === 'enableCalculation') await book.engine.calculation.upToDate();
    partOf(book, sheetId)[member] = value;
    if (member === 'enableCalculation') book.engine.calculation.rest(sheetId, !value);
    if (member === 'showGridlines') book.engine.run('sheet.mutation.toggle-gridlines', { unitId: book.engine.unitId, subUnitId: sheetId, showGridlines: value ? 1 : 0 });
  },
});

const characters = (value: unknown): number => {
  if (typeof value !== 'number' || value < 0 || value > 255) throw apiError('InvalidArgument');
  return value;
};

const setTabColor = ({ book, sheetId }: Sheet, value: unknown): void => {
  book.engine.run('sheet.mutation.set-tab-color', { unitId: book.engine.unitId, subUnitId: sheetId, color: value === '' ? '' : colorOf(value) });
};

const tabColor = ({ book, sheetId }: Sheet): string | null => {
  if (existing(book, sheetId).visibility !== 'Visible') return null;
  return sheetOf(book.engine, sheetId).getTabColor() ?? '';
};

export const worksheetType: ObjectType<Sheet> = define<Sheet>({
  name: 'Worksheet',
  absent: ['namedSheetViews', 'pivotTables', 'shapes', 'slicers', 'showDataTypeIcons', 'visuals'],
  id: ({ book, sheetId }) => existing(book, sheetId).id,
  scalars: {
    Id: { get: ({ book, sheetId }) => existing(book, sheetId).id },
    Name: { get: ({ book, sheetId }) => sheetName(book, sheetId), set: ({ book, sheetId }, value) => renameSheet(book, sheetId, textAt([value], 0)) },
    Position: { get: ({ book, sheetId }) => positionOf(book, sheetId), set: ({ book, sheetId }, value) => moveSheet(book, sheetId, wholeAt([value], 0)) },
    Visibility: { get: ({ book, sheetId }) => existing(book, sheetId).visibility, set: async ({ book, sheetId }, value) => {
      await book.typing.ended();
      showSheet(book, sheetId, value as Visibility);
    } },
    TabColor: { get: tabColor, set: setTabColor },
    StandardHeight: { get: () => standardHeight * pointsPerPixel },
    StandardWidth: { get: ({ book, sheetId }) => charactersOf(standardWidthOf(book, sheetId)), set: ({ book, sheetId }, value) => setStandardWidth(book, sheetId, characters(value)) },
    ShowGridlines: toggles('showGridlines'),
    ShowHeadings: toggles('showHeadings'),
    // What the client sends when it sets the two before it.
    Gridlines: toggles('showGridlines'),
    Headings: toggles('showHeadings'),
    EnableCalculation: toggles('enableCalculation'),
    TabId: { get: ({ sheetId }) => Number.parseInt(sheetId.slice(15, 19), 16) + 1 },
  },
  links: {
    Tables: (sheet) => tablesType.of(sheet),
    Names: (sheet) => namesType.of(sheet),
    Comments: (sheet) => commentsType.of(sheet),
    Notes: (sheet) => notesType.of(sheet),
    Protection: (sheet) => sheetProtectionType.of(sheet),
    FreezePanes: (sheet) => freezeType.of(sheet),
    PageLayout: (sheet) => pageLayoutType.of(sheet),
    AutoFilter: (sheet) => sheetFilter(sheet),
    Charts: (sheet) => chartsType.of(sheet),
    HorizontalPageBreaks: (sheet) => pageBreaks(sheet, 'rows'),
    VerticalPageBreaks: (sheet) => pageBreaks(sheet, 'columns'),
    CustomProperties: (sheet) => sheetPropertiesType.of(sheet),
  },
  methods: {
    GetRange: ({ book, sheetId }, args) => rangeType.of(rangeAt(book, sheetId, optionalText(args, 0))),
    GetCell: ({ book, sheetId }, args) => {
      const [row, column] = [wholeAt(args, 0), wholeAt(args, 1)];
      return rangeType.of(onSheet(book, sheetId, { top: row, left: column, bottom: row, right: column }));
    },
    GetRangeByIndexes: ({ book, sheetId }, args) => {
      const [top, left] = [wholeAt(args, 0), wholeAt(args, 1)];
      return rangeType.of(onSheet(book, sheetId, { top, left, bottom: top + wholeAt(args, 2) - 1, right: left + wholeAt(args, 3) - 1 }));
    },
    GetRanges: (sheet, args) => areasType.of({ ...sheet, areas: areasAt(sheet, optionalText(args, 0)) }),
    GetUsedRange: (sheet, args) => rangeType.of(onSheet(sheet.book, sheet.sheetId, used(sheet, flagAt(args, 0)) ?? corner)),
    GetUsedRangeOrNullObject: (sheet, args) => {
      const area = used(sheet, flagAt(args, 0));
      return area === undefined ? null : rangeType.of(onSheet(sheet.book, sheet.sheetId, area));
    },
    GetNext: (sheet, args) => orNotFound(neighbour(sheet, 1, flagAt(args, 0))),
    GetNextOrNullObject: (sheet, args) => neighbour(sheet, 1, flagAt(args, 0)),
    GetPrevious: (sheet, args) => orNotFound(neighbour(sheet, -1, flagAt(args, 0))),
    GetPreviousOrNullObject: (sheet, args) => neighbour(sheet, -1, flagAt(args, 0)),
    Activate: async ({ book, sheetId }) => {
      await book.typing.ended();
      activateSheet(book, sheetId);
    },
    Delete: async ({ book, sheetId }) => {
      await book.typing.ended();
      deleteSheet(book, sheetId);
    },
    Copy: ({ book, sheetId }, [position, relative]) => {
      const where = choice(position, ['None', 'Before', 'After', 'Beginning', 'End'] as const, 'None');
      return worksheetType.of({ book, sheetId: copySheet(book, sheetId, where, worksheetType.targetOf(relative)?.sheetId) });
    },
    ShowOutlineLevels: ({ book, sheetId }, args) => {
      showLevels(book, sheetId, 'rows', wholeAt(args, 0));
      showLevels(book, sheetId, 'columns', wholeAt(args, 1));
    },
    FindAll: (sheet, args) => orNotFound(found(sheet, args)),
    FindAllOrNullObject: found,
    ReplaceAll: ({ book, sheetId }, args) => replaceIn(onSheet(book, sheetId, wholeSheet), textAt(args, 0), textAt(args, 1), criteriaOf(args[2])),
    Calculate: ({ book }, args) => book.engine.calculation.recalculate(flagAt(args, 0)),
    _GetSheetById: ({ book }, [id]) => sheetAt(book, sheetsOf(book).find((part) => part.id === id)),
    _GetAnotherWorksheetById: ({ book }, [id]) => sheetAt(book, sheetsOf(book).find((part) => part.id === id)),
    ...eventMethods<Sheet>(sheetEvents, ({ sheetId }) => sheetId),
  },
});
