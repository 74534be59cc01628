import { findPosition } from '../../catalogue/positions/index';
import { writePeriod } from '../../domain/period/period';
import { readPeriod } from '../../domain/period/read-period';
import { findPeriod, periodFrom, periodParts } from './find-period';
import { formatMeaning } from './format-unit';
import type { RecognisedTable } from './recognition';
import type { PersonField } from './role';
import { shownDate } from './shown-cell';
import type { SheetView } from './sheet-view';
import type { TableColumns } from './table-columns';

/** Who a row is about, as the sheet says it in the row, in a merge, or beside the table. */
export type RowFields = { readonly [F in PersonField]?: string } & {
  readonly positionId?: string;
  /** What stood in the period's cells, where it is no period. */
  readonly periodText?: string;
};

const OWN: readonly Exclude<PersonField, 'period'>[] = ['id', 'name', 'position', 'department', 'supervisor'];

/** Reads the fields of rows from above to below: in a long table a blank cell repeats the person above it. */
export const readRowFields = (view: SheetView, table: RecognisedTable, columns: TableColumns): ((row: number) => RowFields) => {
  const places = OWN.flatMap((field) => {
    const column = columns.field(field);
    return column === undefined ? [] : [{ field, column }];
  });
  const shared = forAll(table);
  const period = periodReader(view, table, columns);
  const section = sectionReader(table, columns);
  const position = positionFinder();
  const isLong = table.layout.value === 'long';
  let above: RowFields = {};
  return (row) => {
    const own: { -readonly [F in keyof RowFields]?: string } = {};
    for (const { field, column } of places) {
      const text = view.mergedText(row, column);
      if (text !== '') own[field] = text;
    }
    const carried = isLong && isSamePerson(own, above) ? { ...above, ...own } : own;
    above = carried;
    const fields = { ...shared, ...section(row), ...carried, ...period(row) };
    const positionId = position(fields.position);
    return positionId === undefined ? fields : { ...fields, positionId };
  };
};

const isSamePerson = (own: RowFields, above: RowFields): boolean =>
  (own.id === undefined || own.id === above.id) && (own.name === undefined || own.name === above.name);

const forAll = ({ forAll: facts, columns }: RecognisedTable): RowFields => {
  const said: { -readonly [F in keyof RowFields]?: string } = {};
  for (const field of [...OWN, 'period'] as const) {
    const fact = facts[field];
    const hasColumn = columns.some(({ role }) => role.value.kind === field);
    if (fact !== undefined && !(hasColumn && (field === 'id' || field === 'name'))) said[field] = fact.value;
  }
  return said;
};

/** A group's heading is the department of those below it, where there is no column for it. */
const sectionReader = ({ leftOut }: RecognisedTable, columns: TableColumns): ((row: number) => RowFields) => {
  const sections = leftOut.filter(({ as }) => as === 'section');
  if (sections.length === 0 || columns.field('department') !== undefined) return () => ({});
  let at = -1;
  return (row) => {
    while ((sections[at + 1]?.row ?? Infinity) < row) at += 1;
    const section = sections[at];
    return section === undefined ? {} : { department: section.text.replace(/[:：]\s*$/, '') };
  };
};

const positionFinder = (): ((text: string | undefined) => string | undefined) => {
  const known = new Map<string, string | undefined>();
  return (text) => {
    if (text === undefined) return undefined;
    if (!known.has(text)) known.set(text, findPosition(text)?.id);
    return known.get(text);
  };
};

const periodReader = (view: SheetView, table: RecognisedTable, columns: TableColumns): ((row: number) => RowFields) => {
  const known = new Map<string, RowFields>();
  const context = table.forAll.period?.value;
  return (row) => {
    const text = columns.periods.map((column) => cellText(view, row, column)).filter((part) => part !== '').join(' ');
    if (text === '') return {};
    const before = known.get(text);
    if (before !== undefined) return before;
    const period = periodIn(text, context ?? table.sheet);
    const fields: RowFields = period === undefined ? { periodText: text } : { period };
    known.set(text, fields);
    return fields;
  };
};

const cellText = (view: SheetView, row: number, column: number): string => {
  const value = view.mergedValue(row, column);
  return typeof value === 'number' && formatMeaning(view.format(row, column)).kind === 'date' ? shownDate(value) : view.mergedText(row, column);
};

/** A quarter without its year takes the year of the title. */
const periodIn = (text: string, context: string): string | undefined => {
  const reading = readPeriod(text);
  if (reading.kind === 'period') return writePeriod(reading.period);
  const found = findPeriod(text);
  if (found !== undefined) return found.period;
  const { year = periodParts(context).year, part = quarterAlone(text) } = periodParts(text);
  return year === undefined || part === undefined ? undefined : periodFrom(year, part);
};

/** A column of quarters may hold 3 or 三. */
const quarterAlone = (text: string): string | undefined => (/^(?:[1-4]|[一二三四])$/.test(text.trim()) ? `第${text.trim()}季度` : undefined);
