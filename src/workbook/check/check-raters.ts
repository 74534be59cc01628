import { findDepartment } from '../../catalogue/positions/index';
import { nameKey } from '../../domain/name-key';
import { fewestAnswers, readSurveyRating } from '../../domain/survey/survey-mean';
import { a1 } from '../plan/a1';
import { idKey, personNameKey } from '../recognise/person-keys';
import { rowsOf } from '../recognise/read-table';
import type { SideTable } from '../recognise/recognition';
import { viewSheet, type SheetView } from '../recognise/sheet-view';
import { columnsOf, type TableColumns } from '../recognise/table-columns';
import type { Checked, CheckedPerson } from './checked-person';
import type { Finding, Who } from './finding';

/** Ratings by other departments: nobody rates the own department or twice, and enough people rate. */
export const checkRaters = (checked: Checked): readonly Finding[] =>
  checked.recognition.ratings.flatMap((table): readonly Finding[] => {
    const sheet = checked.workbook.sheets.find(({ name }) => name === table.sheet);
    return sheet === undefined ? [] : tableRaters(viewSheet(sheet), table, checked.people);
  });

type Answer = {
  readonly who: Who;
  readonly key: string;
  readonly cell: string;
  readonly rater: string;
  readonly raterDepartment: string;
  readonly ownDepartment: string;
  readonly value: ReturnType<typeof readSurveyRating>;
  readonly shown: string;
};

const tableRaters = (view: SheetView, table: SideTable, people: readonly CheckedPerson[]): readonly Finding[] => {
  const answers = answersOf(view, table, people);
  const place = ({ cell }: Answer): { readonly sheet: string; readonly cell: string } => ({ sheet: table.sheet, cell });
  const known = new Set(people.flatMap(({ who }) => keysOf(who)));
  const first = new Map<string, string>();
  return [
    ...answers.filter(isOwnDepartment).map((answer): Finding => ({ code: 'rater-own-department', severity: 'warning', who: answer.who, department: answer.raterDepartment, ...place(answer) })),
    ...answers.flatMap((answer): readonly Finding[] => {
      if (answer.rater === '') return [];
      const key = `${answer.key}\u0001${personNameKey(answer.rater)}\u0001${departmentKey(answer.raterDepartment)}`;
      const before = first.get(key);
      if (before === undefined) first.set(key, answer.cell);
      return before === undefined ? [] : [{ code: 'rater-twice', severity: 'warning', who: answer.who, rater: answer.rater, first: before, ...place(answer) }];
    }),
    ...answers.filter(({ value }) => value.kind === 'invalid').map((answer): Finding => ({
      code: 'rating-out-of-range', severity: 'error', indicator: 'internal-customer-satisfaction', found: answer.shown, lowest: 1, highest: 5, ...place(answer),
    })),
    ...tooFew(answers, table.sheet),
    ...(known.size === 0 ? [] : unknownPeople(answers, known, table.sheet)),
  ];
};

const keysOf = ({ id, name }: Who): readonly string[] => [...(id === undefined ? [] : [idKey(id)]), ...(name === undefined ? [] : [personNameKey(name)])];

const answersOf = (view: SheetView, table: SideTable, people: readonly CheckedPerson[]): readonly Answer[] => {
  const columns = columnsOf(table);
  const departments = new Map(people.flatMap(({ who, fields }) => keysOf(who).map((key) => [key, fields.department ?? ''] as const)));
  const rating = ratingColumn(columns);
  const text = (row: number, column: number | undefined): string => (column === undefined ? '' : view.mergedText(row, column));
  if (rating === undefined) return [];
  return [...rowsOf(view, table)].map((row): Answer => {
    const [id, name] = [text(row, columns.field('id')), text(row, columns.field('name') ?? columns.field('supervisor'))];
    const who: Who = { ...(id === '' ? {} : { id }), ...(name === '' ? {} : { name }) };
    const [key = ''] = keysOf(who);
    const value = view.value(row, rating);
    return {
      who, key, cell: a1(row, rating), rater: text(row, columns.first('rater')?.column), raterDepartment: text(row, columns.first('rater-department')?.column),
      ownDepartment: [text(row, columns.field('department')), ...keysOf(who).map((each) => departments.get(each) ?? '')].find((each) => each !== '') ?? '',
      value: readSurveyRating(typeof value === 'object' && value !== null ? value.error : value), shown: view.text(row, rating),
    };
  });
};

const ratingColumn = ({ all }: TableColumns): number | undefined =>
  (['result', 'appraiser-rating', 'score'] as const).map((kind) => all.find(({ role }) => role.value.kind === kind)?.column).find((column) => column !== undefined);

const departmentKey = (text: string): string => findDepartment(text)?.id ?? nameKey(text);

const isOwnDepartment = ({ raterDepartment, ownDepartment }: Answer): boolean =>
  raterDepartment !== '' && ownDepartment !== '' && departmentKey(raterDepartment) === departmentKey(ownDepartment);

/** Ratings from the own department count for nobody. */
const tooFew = (answers: readonly Answer[], sheet: string): readonly Finding[] => {
  const rated = new Map<string, Answer[]>();
  for (const answer of answers) rated.set(answer.key, [...(rated.get(answer.key) ?? []), answer]);
  return [...rated].flatMap(([key, all]): readonly Finding[] => {
    const count = all.filter((answer) => answer.value.kind === 'rated' && !isOwnDepartment(answer)).length;
    const [first] = all;
    return key === '' || first === undefined || count >= fewestAnswers ? [] : [{ code: 'too-few-raters', severity: 'warning', who: first.who, count, least: fewestAnswers, sheet, cell: first.cell }];
  });
};

const unknownPeople = (answers: readonly Answer[], known: ReadonlySet<string>, sheet: string): readonly Finding[] => {
  const strangers = new Map(answers.filter(({ who }) => keysOf(who).length > 0 && keysOf(who).every((key) => !known.has(key))).map((answer) => [answer.key, answer]));
  return [...strangers.values()].map(({ who, cell }): Finding => ({ code: 'rated-unknown', severity: 'warning', found: who.name ?? who.id ?? '', sheet, cell }));
};
