import { firstCell } from './first-cell';
import type { Choices } from './choices';
import { isBlankValue } from './is-blank-row';
import { personKeys } from './person-keys';
import { rowsOf } from './read-table';
import type { Fact, RecognisedTable, RejectedTable, Rejection } from './recognition';
import type { TableDraft } from './recognise-table';

export type ChosenTables = {
  readonly taken: readonly RecognisedTable[];
  readonly rejected: readonly RejectedTable[];
  /** The period that the tables were chosen by, where there were several. */
  readonly period: Fact<string> | undefined;
};

/**
 * Several sheets may look like results: quarters beside each other, departments beside each other, a copy, a template. Those of the chosen or latest
 * period are taken; of two with the same people and indicators the stronger one.
 */
export const chooseTables = (drafts: readonly TableDraft[], choices: Choices): ChosenTables => {
  const rejected: RejectedTable[] = [];
  const reject = ({ table }: TableDraft, rejection: Rejection): void => {
    rejected.push({ sheet: table.sheet, cell: firstCell(table), rejection });
  };
  const visible = drafts.filter(({ view }) => view.sheet.visibility === 'visible');
  const shown = visible.length > 0 ? visible : drafts;
  for (const draft of drafts) if (!shown.includes(draft)) reject(draft, { because: 'hidden' });
  const { inPeriod, period } = ofOnePeriod(shown, choices, reject);
  const taken: TableDraft[] = [];
  for (const draft of [...inPeriod].sort((a, b) => strength(b) - strength(a))) {
    const double = taken.map((stronger) => sharedPeople(draft, stronger)).find(({ count, of }) => count * 2 > of);
    if (double === undefined) taken.push(draft);
    else reject(draft, { because: 'same-people', as: double.as, count: double.count, of: double.of });
  }
  return { taken: drafts.filter((draft) => taken.includes(draft)).map(({ table }) => table), rejected, period };
};

type InPeriod = { readonly inPeriod: readonly TableDraft[]; readonly period: Fact<string> | undefined };

/** Sheets without a period of their own, or with one in each row, always stay. */
const ofOnePeriod = (drafts: readonly TableDraft[], choices: Choices, reject: (draft: TableDraft, rejection: Rejection) => void): InPeriod => {
  const periods = [...new Set(drafts.map(periodOf).filter((period) => period !== undefined))];
  const wanted = choices.period ?? latest(periods.length < 2 ? drafts : drafts.filter(isBegun)) ?? latest(drafts);
  const isOther = (draft: TableDraft): boolean => periodOf(draft) !== undefined && periodOf(draft) !== wanted;
  const inPeriod = drafts.filter((draft) => !isOther(draft));
  if (wanted === undefined || periods.length < 2 || inPeriod.length === 0) return { inPeriod: drafts, period: undefined };
  for (const draft of drafts.filter(isOther)) reject(draft, { because: 'other-period', period: periodOf(draft) ?? '', taken: wanted });
  return { inPeriod, period: inPeriod.find((draft) => periodOf(draft) === wanted)?.table.forAll.period };
};

const latest = (drafts: readonly TableDraft[]): string | undefined => drafts.flatMap((draft) => periodOf(draft) ?? []).sort().at(-1);

/** Somebody has a result in it: the next quarter's sheet may be there before its figures are. */
const isBegun = ({ table, view }: TableDraft): boolean => {
  const inputs = table.columns.filter(({ role }) => INPUTS.includes(role.value.kind)).map(({ column }) => column);
  for (const row of rowsOf(view, table)) if (inputs.some((column) => !isBlankValue(view.value(row, column)) || view.formula(row, column) !== undefined)) return true;
  return false;
};

const INPUTS: readonly string[] = ['result', 'numerator', 'self-rating', 'appraiser-rating'];

const periodOf = ({ table }: TableDraft): string | undefined =>
  table.columns.some(({ role }) => role.value.kind === 'period') ? undefined : table.forAll.period?.value;

const inputsOf = ({ table }: TableDraft): ReadonlySet<string> =>
  new Set(table.columns.flatMap(({ role }) => (role.value.kind === 'result' || role.value.kind === 'numerator' ? [role.value.indicator ?? 'in rows'] : [])));

const UNLIKELY = /示例|样例|樣例|模板|范本|範本|模版|备份|備份|副本|旧|舊|草稿|作废|作廢|测试|測試|template|sample|example|backup|copy|old|draft|test|\(\d+\)$/i;

/** A copy, a template, a draft, by the name of its sheet. */
export const isSpare = (sheet: string): boolean => UNLIKELY.test(sheet);

const strength = (draft: TableDraft): number => {
  const { table, view, people } = draft;
  const filled = people > 0 ? Math.min(3, Math.log10(people) + 1) : 0;
  return (
    inputsOf(draft).size * 3 +
    table.columns.filter(({ role }) => role.confidence !== 'doubtful').length * 0.5 +
    filled +
    (view.sheet.tables.length > 0 ? 2 : 0) -
    (isSpare(table.sheet) ? 8 : 0)
  );
};

type Shared = { readonly as: string; readonly count: number; readonly of: number };

/** How many people of one table stand in the other with the same indicators. */
const sharedPeople = (one: TableDraft, other: TableDraft): Shared => {
  const inputs = inputsOf(other);
  if (![...inputsOf(one)].some((indicator) => inputs.has(indicator))) return { as: other.table.sheet, count: 0, of: 1 };
  const there = personKeys(other.view, other.table);
  const here = personKeys(one.view, one.table);
  return { as: other.table.sheet, count: [...here].filter((key) => there.has(key)).length, of: Math.max(1, here.size) };
};
