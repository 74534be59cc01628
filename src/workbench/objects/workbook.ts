import { apiError } from '../rich-api/api-error';
import { define, type HostObject, type ObjectType } from '../rich-api/host-object';
import type { Book } from '../book/book';
import { onSheet, rangeAt } from '../book/range-target';
import { applicationType } from './application';
import { flagAt, optionalText } from './arguments';
import { bindingsType } from './binding';
import { activeChart } from './chart/chart';
import { commentsType } from './comment';
import { notesType } from './note';
import { documentPropertiesType } from './document-properties';
import { eventMethods } from './events';
import { xmlPartsType } from './custom-xml';
import { functionsOf } from './functions';
import { pivotStylesType, slicerStylesType, tableStylesType, timelineStylesType } from './named-look';
import { namesType } from './named-item';
import { rangeType } from './range';
import { areasType } from './range-areas';
import { runtimeType } from './runtime';
import { settingsType } from './setting';
import { stylesType } from './style';
import { tablesType } from './table';
import { workbookFile } from './workbook-file';
import { worksheetsType } from './worksheets';

const selected = (book: Book): HostObject => {
  const { sheetId, areas } = book.selection;
  const [first] = areas;
  if (areas.length !== 1 || first === undefined) throw apiError('InvalidSelection');
  return rangeType.of(onSheet(book, sheetId, first));
};

const orNotFound = (object: HostObject | null): HostObject => {
  if (object === null) throw apiError('ItemNotFound');
  return object;
};

const activeCell = (book: Book): HostObject => {
  const { sheetId, areas } = book.selection;
  const [first] = areas;
  if (first === undefined) throw apiError('InvalidSelection');
  return rangeType.of(onSheet(book, sheetId, { ...first, bottom: first.top, right: first.left }));
};

/** Events name their range as `sheet id!address`. */
const rangeOfEvent = (book: Book, reference: unknown): HostObject => {
  const [sheetId, address] = String(reference).split('!');
  return rangeType.of(rangeAt(book, sheetId ?? '', address));
};

/** Protects the structure: no adding, deleting, moving, renaming or hiding of sheets. */
const protectionType: ObjectType<Book> = define<Book>({
  name: 'WorkbookProtection',
  scalars: { Protected: { get: (book) => book.workbookPassword !== undefined } },
  methods: {
    Protect: (book, args) => {
      if (book.workbookPassword !== undefined) throw apiError('AccessDenied');
      book.workbookPassword = { password: optionalText(args, 0) };
    },
    Unprotect: (book, args) => {
      if (book.workbookPassword?.password !== undefined && book.workbookPassword.password !== optionalText(args, 0)) throw apiError('AccessDenied');
      book.workbookPassword = undefined;
    },
  },
});

export const workbookType: ObjectType<Book> = define<Book>({
  name: 'Workbook',
  absent: ['dataConnections', 'linkedEntityDataDomains', 'linkedWorkbooks', 'pivotTables', 'queries', 'slicers', 'internalTest'],
  scalars: {
    Name: { get: (book) => book.name },
    ReadOnly: { get: () => false },
    IsDirty: { get: (book) => book.isDirty, set: (book, value) => { book.isDirty = flagAt([value], 0); } },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: (book) => !book.isDirty },
    UsePrecisionAsDisplayed: { get: (book) => book.usesPrecisionAsDisplayed, set: (book, value) => { book.usesPrecisionAsDisplayed = flagAt([value], 0); } },
    ChartDataPointTrack: { get: (book) => book.tracksChartPoints, set: (book, value) => { book.tracksChartPoints = flagAt([value], 0); } },
    CalculationEngineVersion: { get: () => 191029 },
  },
  links: {
    Application: (book) => applicationType.of(book),
    Worksheets: (book) => worksheetsType.of(book),
    Names: (book) => namesType.of({ book, sheetId: undefined }),
    Tables: (book) => tablesType.of({ book, sheetId: undefined }),
    Comments: (book) => commentsType.of({ book, sheetId: undefined }),
    Notes: (book) => notesType.of({ book, sheetId: undefined }),
    CustomXmlParts: (book) => xmlPartsType.of({ book, namespace: undefined }),
    Settings: (book) => settingsType.of(book),
    Properties: (book) => documentPropertiesType.of(book),
    Protection: (book) => protectionType.of(book),
    Bindings: (book) => bindingsType.of(book),
    Functions: functionsOf,
    Styles: (book) => stylesType.of(book),
    TableStyles: (book) => tableStylesType.of(book),
    PivotTableStyles: (book) => pivotStylesType.of(book),
    SlicerStyles: (book) => slicerStylesType.of(book),
    TimelineStyles: (book) => timelineStylesType.of(book),
    _Runtime: (book) => runtimeType.of(book),
  },
  methods: {
    ...workbookFile,
    GetActiveCell: activeCell,
    GetActiveChart: (book) => orNotFound(activeChart(book)),
    GetActiveChartOrNullObject: activeChart,
    GetSelectedRange: selected,
    GetSelectedRanges: (book) => areasType.of({ book, sheetId: book.selection.sheetId, areas: book.selection.areas }),
    _GetObjectByReferenceId: (_, [reference], call) => call.kept(String(reference)) ?? null,
    _GetObjectTypeNameByReferenceId: (_, [reference], call) => call.kept(String(reference))?.kind ?? null,
    _GetRangeForEventByReferenceId: (book, [reference]) => rangeOfEvent(book, reference),
    _GetRangeOrNullObjectForEventByReferenceId: (book, [reference]) => rangeOfEvent(book, reference),
    ...eventMethods<Book>({ AutoSaveSettingChangedEvent: 2200, ActivatedEvent: 2203 }, () => 'Workbook'),
  },
});
