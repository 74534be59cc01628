import { findPosition } from '../../catalogue/positions/index';
import { nameKey } from '../../domain/name-key';
import { writePeriod } from '../../domain/period/period';
import { readPeriod } from '../../domain/period/read-period';
import type { Position } from '../../domain/position';
import { codeText } from './code-text';
import { findPeriod, periodFrom, periodParts } from './find-period';
import { formatMeaning } from './format-unit';
import { nameAndNumber } from './name-and-number';
import type { SideTable } from './recognition';
import type { PersonField } from './role';
import { sectionReader } from './section-fields';
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

/** A row's fields while they are put together; plain assignments, because a hundred thousand rows are. */
type Filling = { -readonly [F in keyof RowFields]?: RowFields[F] };

/** Reads the fields of rows from above to below: where a person has several rows a blank cell repeats the person above it. */
export const readRowFields = (view: SheetView, table: SideTable, columns: TableColumns): ((row: number) => RowFields) => {
  const places = OWN.flatMap((field) => {
    const column = columns.field(field);
    return column === undefined ? [] : [{ field, column }];
  });
  const shared = Object.entries(forAll(table)) as readonly (readonly [PersonField, string])[];
  const period = periodReader(view, table, columns);
  const section = sectionReader(table, columns);
  const position = positionFinder(table.forAll.position?.value);
  const isSpread = table.layout.value === 'long' || columns.first('row-part') !== undefined;
  let above: Filling = {};
  let before: SaidPeriod | undefined;
  return (row) => {
    const own: Filling = {};
    for (const { field, column } of places) {
      const text = field === 'id' ? idText(view, row, column) : view.mergedText(row, column);
      if (text !== '') own[field] = text;
    }
    if (columns.field('id') === undefined && own.name !== undefined) Object.assign(own, nameAndNumber(own.name));
    const when = period(row);
    if (isSpread || isNextPeriod(when, before)) above = carried(own, above);
    else above = { ...own };
    before = when;
    const said = section(row);
    for (const field of OWN) if (own[field] === undefined && said[field] !== undefined) own[field] = said[field];
    for (const [field, text] of shared) own[field] ??= text;
    if (when !== undefined) own[when.kind] = when.text;
    if (when?.kind === 'periodText') delete own.period;
    const positionId = position(own);
    if (positionId !== undefined) own.positionId = positionId;
    return own;
  };
};

/** A row without a name is of the person above if it is of another quarter. */
const isNextPeriod = (now: SaidPeriod | undefined, before: SaidPeriod | undefined): boolean =>
  now?.kind === 'period' && before?.kind === 'period' && now.text !== before.text;

/** The number as people see it, leading zeros included. */
const idText = (view: SheetView, row: number, column: number): string => {
  const value = view.mergedValue(row, column);
  return (typeof value === 'number' ? codeText(value, view.format(row, column)) : undefined) ?? view.mergedText(row, column);
};

/** Blank cells of a row that names nobody else are filled from above, in place; what was said so far is kept for the next row. */
const carried = (own: Filling, above: Filling): Filling => {
  if (isSamePerson(own, above)) for (const field of OWN) if (own[field] === undefined && above[field] !== undefined) own[field] = above[field];
  return { ...own };
};

const isSamePerson = (own: RowFields, above: RowFields): boolean =>
  (own.id === undefined || own.id === above.id) && (own.name === undefined || own.name === above.name);

/** A number or a name beside the table is somebody's only where the rows name nobody. */
const forAll = ({ forAll: facts, columns }: SideTable): RowFields => {
  const said: Filling = {};
  const isNamed = columns.some(({ role }) => role.value.kind === 'id' || role.value.kind === 'name');
  for (const field of [...OWN, 'period'] as const) {
    const fact = facts[field];
    if (fact !== undefined && !(isNamed && (field === 'id' || field === 'name'))) said[field] = fact.value;
  }
  return said;
};

/** By department and post together, by the post alone, or by the title's post where the row only says 主管. */
const positionFinder = (title: string | undefined): ((fields: RowFields) => string | undefined) => {
  const known = new Map<string, string | undefined>();
  return ({ position, department = '' }) => {
    if (position === undefined) return undefined;
    const key = `${department}\u0001${position}`;
    if (!known.has(key)) known.set(key, (findPosition(department + position) ?? findPosition(position) ?? shortFor(position, title))?.id);
    return known.get(key);
  };
};

const shortFor = (position: string, title: string | undefined): Position | undefined => {
  const short = nameKey(position);
  return title !== undefined && short.length > 1 && nameKey(title).endsWith(short) ? findPosition(title) : undefined;
};

type SaidPeriod = { readonly kind: 'period' | 'periodText'; readonly text: string };

const periodReader = (view: SheetView, table: SideTable, columns: TableColumns): ((row: number) => SaidPeriod | undefined) => {
  const known = new Map<string, SaidPeriod>();
  const context = table.forAll.period?.value;
  return (row) => {
    const text = columns.periods.map((column) => cellText(view, row, column)).filter((part) => part !== '').join(' ');
    if (text === '') return undefined;
    const before = known.get(text);
    if (before !== undefined) return before;
    const period = periodIn(text, context ?? table.sheet);
    const said: SaidPeriod = period === undefined ? { kind: 'periodText', text } : { kind: 'period', text: period };
    known.set(text, said);
    return said;
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
  const ended = quarterOfDate(text);
  if (ended !== undefined) return ended;
  const { year = periodParts(context).year, part = quarterAlone(text) } = periodParts(text);
  return year === undefined || part === undefined ? undefined : periodFrom(year, part);
};

/** The first or last day of a quarter stands for it; no other day does. */
const quarterOfDate = (text: string): string | undefined => {
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.trim()) ?? [];
  const quarter = QUARTER_DAYS.findIndex((days) => days.includes(`${Number(month)}-${Number(day)}`));
  return year === undefined || quarter < 0 ? undefined : periodFrom(year, `Q${quarter + 1}`);
};

const QUARTER_DAYS = [['1-1', '3-31'], ['4-1', '6-30'], ['7-1', '9-30'], ['10-1', '12-31']];

/** A column of quarters may hold 3 or 三. */
const quarterAlone = (text: string): string | undefined => (/^(?:[1-4]|[一二三四])$/.test(text.trim()) ? `第${text.trim()}季度` : undefined);
