import { apiError } from '../rich-api/api-error';
import { define, type ObjectType } from '../rich-api/host-object';
import type { Book } from '../book/book';
import { choice } from './arguments';
import { createWorkbook } from './workbook-file';

const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

const iterativeType: ObjectType<Book> = define<Book>({
  name: 'IterativeCalculation',
  scalars: {
    Enabled: { get: (book) => book.iterative.enabled, set: (book, value) => { book.iterative.enabled = value === true; } },
    MaxIteration: { get: (book) => book.iterative.maxIteration, set: (book, value) => { book.iterative.maxIteration = Number(value); } },
    MaxChange: { get: (book) => book.iterative.maxChange, set: (book, value) => { book.iterative.maxChange = Number(value); } },
  },
});

const numbersType: ObjectType<Book> = define<Book>({
  name: 'NumberFormatInfo',
  absent: ['currencySymbol'],
  scalars: { NumberDecimalSeparator: { get: () => '.' }, NumberGroupSeparator: { get: () => ',' } },
});

const datesType: ObjectType<Book> = define<Book>({
  name: 'DatetimeFormatInfo',
  scalars: {
    DateSeparator: { get: () => '/' }, TimeSeparator: { get: () => ':' }, ShortDatePattern: { get: () => 'M/d/yyyy' },
    LongDatePattern: { get: () => 'dddd, MMMM d, yyyy' }, LongTimePattern: { get: () => 'h:mm:ss tt' },
  },
});

/** The culture in which this host reads and shows values: en-US, whatever the display language. */
const cultureType: ObjectType<Book> = define<Book>({
  name: 'CultureInfo',
  scalars: { Name: { get: () => 'en-US' } },
  links: { NumberFormat: (book) => numbersType.of(book), DatetimeFormat: (book) => datesType.of(book) },
});

/** What was written before is still calculated in the mode before. */
const setMode = async (book: Book, value: unknown): Promise<void> => {
  const mode = choice(value, modes);
  await book.engine.calculation.upToDate();
  book.engine.calculation.mode = mode;
};

export const applicationType: ObjectType<Book> = define<Book>({
  name: 'Application',
  absent: ['activeWindow', 'windows', 'ribbon'],
  scalars: {
    CalculationMode: { get: (book) => book.engine.calculation.mode, set: setMode },
    CalculationEngineVersion: { get: () => 191029 },
    CalculationState: { get: (book) => (book.engine.calculation.isDirty() ? 'Pending' : 'Done') },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  links: { CultureInfo: (book) => cultureType.of(book), IterativeCalculation: (book) => iterativeType.of(book) },
  methods: {
    CreateWorkbook: createWorkbook,
    Calculate: async (book, [type]) => {
      if (type !== 'Recalculate' && type !== 'Full' && type !== 'FullRebuild') throw apiError('InvalidArgument');
      await book.engine.calculation.recalculate(type !== 'Recalculate');
    },
    SuspendApiCalculationUntilNextSync: (book) => { book.engine.calculation.suspended = true; },
    /** Nothing is painted while a request runs, so there is nothing to suspend. */
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
