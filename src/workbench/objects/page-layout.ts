import { apiError } from '../rich-api/api-error';
import { define, type HostObject, type Scalar, type ObjectType } from '../rich-api/host-object';
import type { Wire } from '../rich-api/wire';
import { isEntireColumn, isEntireRow } from '../book/area';
import { onSheet } from '../book/range-target';
import { existing } from '../book/sheets';
import { choice, isRecord, recordAt } from './arguments';
import { rangeType } from './range';
import { areasType } from './range-areas';
import { rangeArgument } from './range-navigation';
import type { Sheet } from './worksheet';

const store = ({ book, sheetId }: Sheet): Record<string, unknown> => existing(book, sheetId).pageLayout;

const member = (name: string, fallback: Wire, check: (value: unknown) => boolean): Scalar<Sheet> => ({
  get: (sheet) => (store(sheet)[name] === undefined ? fallback : store(sheet)[name] as Wire),
  set: (sheet, value) => {
    if (!check(value)) throw apiError('InvalidArgument');
    store(sheet)[name] = value;
  },
});

const isFlag = (value: unknown): boolean => typeof value === 'boolean';
const isSize = (value: unknown): boolean => typeof value === 'number' && value >= 0;
const oneOf = (...allowed: readonly string[]) => (value: unknown): boolean => typeof value === 'string' && allowed.includes(value);

/** A scale from 10 to 400, or a number of pages to fit. */
const isZoom = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  const { scale } = value;
  return scale === undefined || scale === null || (typeof scale === 'number' && scale >= 10 && scale <= 400);
};

const papers = ['Letter', 'LetterSmall', 'Tabloid', 'Ledger', 'Legal', 'Statement', 'Executive', 'A3', 'A4', 'A4Small', 'A5', 'B4', 'B5', 'Folio', 'Quatro'];

const titles = (sheet: Sheet, which: 'printTitleRows' | 'printTitleColumns'): HostObject | null => {
  const area = existing(sheet.book, sheet.sheetId)[which];
  return area === undefined ? null : rangeType.of(onSheet(sheet.book, sheet.sheetId, area));
};

const printArea = ({ book, sheetId }: Sheet): HostObject | null => {
  const areas = existing(book, sheetId).printArea;
  return areas.length === 0 ? null : areasType.of({ book, sheetId, areas });
};

const orNotFound = (object: HostObject | null): HostObject => {
  if (object === null) throw apiError('ItemNotFound');
  return object;
};

const points: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const parts = ['CenterHeader', 'CenterFooter', 'LeftHeader', 'LeftFooter', 'RightHeader', 'RightFooter'] as const;

const headerType: ObjectType<Sheet & { readonly page: string }> = define<Sheet & { readonly page: string }>({
  name: 'HeaderFooter',
  absent: ['centerFooterPicture', 'centerHeaderPicture', 'leftFooterPicture', 'leftHeaderPicture', 'rightFooterPicture', 'rightHeaderPicture'],
  scalars: Object.fromEntries(parts.map((part) => [part, {
    get: (target: Sheet & { readonly page: string }) => (store(target)[`${target.page}.${part}`] ?? '') as Wire,
    set: (target: Sheet & { readonly page: string }, value: unknown) => {
      if (typeof value !== 'string' || value.length > 255) throw apiError('InvalidArgument');
      store(target)[`${target.page}.${part}`] = value;
    },
  }])),
});

const headersType: ObjectType<Sheet> = define<Sheet>({
  name: 'HeaderFooterGroup',
  scalars: {
    State: member('headerState', 'Default', oneOf('Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven')),
    UseSheetMargins: member('useSheetMargins', true, isFlag),
    UseSheetScale: member('useSheetScale', true, isFlag),
  },
  links: {
    DefaultForAllPages: (sheet) => headerType.of({ ...sheet, page: 'default' }),
    FirstPage: (sheet) => headerType.of({ ...sheet, page: 'first' }),
    EvenPages: (sheet) => headerType.of({ ...sheet, page: 'even' }),
    OddPages: (sheet) => headerType.of({ ...sheet, page: 'default' }),
  },
});

export const pageLayoutType: ObjectType<Sheet> = define<Sheet>({
  name: 'PageLayout',
  absent: ['alignMarginsHeaderFooter', 'printQuality'],
  scalars: {
    Orientation: member('orientation', 'Portrait', oneOf('Portrait', 'Landscape')),
    PaperSize: member('paperSize', 'A4', oneOf(...papers)),
    Zoom: member('zoom', { scale: 100 }, isZoom),
    BlackAndWhite: member('blackAndWhite', false, isFlag),
    CenterHorizontally: member('centerHorizontally', false, isFlag),
    CenterVertically: member('centerVertically', false, isFlag),
    PrintGridlines: member('printGridlines', false, isFlag),
    PrintHeadings: member('printHeadings', false, isFlag),
    DraftMode: member('draftMode', false, isFlag),
    PrintErrors: member('printErrors', 'AsDisplayed', oneOf('AsDisplayed', 'Blank', 'Dash', 'NotAvailable')),
    PrintComments: member('printComments', 'NoComments', oneOf('NoComments', 'EndSheet', 'InPlace')),
    PrintOrder: member('printOrder', 'DownThenOver', oneOf('DownThenOver', 'OverThenDown')),
    FirstPageNumber: member('firstPageNumber', '', (value) => value === '' || isSize(value)),
    LeftMargin: member('leftMargin', 50.4, isSize),
    RightMargin: member('rightMargin', 50.4, isSize),
    TopMargin: member('topMargin', 54, isSize),
    BottomMargin: member('bottomMargin', 54, isSize),
    HeaderMargin: member('headerMargin', 21.6, isSize),
    FooterMargin: member('footerMargin', 21.6, isSize),
  },
  links: { HeadersFooters: (sheet) => headersType.of(sheet) },
  methods: {
    SetPrintArea: (sheet, [range]) => {
      const several = areasType.targetOf(range)?.areas;
      existing(sheet.book, sheet.sheetId).printArea = several ?? [rangeArgument(sheet, range).area];
    },
    GetPrintArea: (sheet) => orNotFound(printArea(sheet)),
    GetPrintAreaOrNullObject: printArea,
    SetPrintTitleRows: (sheet, [range]) => {
      const { area } = rangeArgument(sheet, range);
      if (!isEntireRow(area)) throw apiError('InvalidArgument');
      existing(sheet.book, sheet.sheetId).printTitleRows = area;
    },
    SetPrintTitleColumns: (sheet, [range]) => {
      const { area } = rangeArgument(sheet, range);
      if (!isEntireColumn(area)) throw apiError('InvalidArgument');
      existing(sheet.book, sheet.sheetId).printTitleColumns = area;
    },
    GetPrintTitleRows: (sheet) => orNotFound(titles(sheet, 'printTitleRows')),
    GetPrintTitleRowsOrNullObject: (sheet) => titles(sheet, 'printTitleRows'),
    GetPrintTitleColumns: (sheet) => orNotFound(titles(sheet, 'printTitleColumns')),
    GetPrintTitleColumnsOrNullObject: (sheet) => titles(sheet, 'printTitleColumns'),
    SetPrintMargins: (sheet, args) => {
      const factor = points[choice(args[0], ['Points', 'Inches', 'Centimeters'] as const)] ?? 1;
      for (const [side, value] of Object.entries(recordAt(args, 1))) {
        if (!isSize(value)) throw apiError('InvalidArgument');
        store(sheet)[`${side}Margin`] = Number(value) * factor;
      }
    },
  },
});
