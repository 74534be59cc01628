import { findDepartment } from '../../catalogue/positions/index';
import { nameKey } from '../../domain/name-key';
import { fewestAnswers, readSurveyRating } from '../../domain/survey/survey-mean';
import { a1 } from '../plan/a1';
import type { RatingsMatrix } from '../recognise/find-ratings-matrix';
import { idKey, personNameKey } from '../recognise/person-keys';
import { rowsOf } from '../recognise/read-table';
import type { SideTable } from '../recognise/recognition';
import { isNoteText, isTotalWord } from '../recognise/row-words';
import { viewSheet, type SheetView } from '../recognise/sheet-view';
import { columnsOf, type TableColumns } from '../recognise/table-columns';
import type { Checked, CheckedPerson } from './checked-person';
import type { Finding, Who } from './finding';

/** Ratings by other departments: nobody rates the own department or twice, and enough people rate. */
export const checkRaters = ({ workbook, recognition, people }: Checked): readonly Finding[] => {
  if (recognition.ratings.length + recognition.ratingMatrices.length === 0) return [];
  const viewOf = (name: string): SheetView | undefined => {
    const sheet = workbook.sheets.find((each) => each.name === name);
    return sheet === undefined ? undefined : viewSheet(sheet);
  };
  const departments = new Map(people.flatMap(({ who, fields }) => keysOf(who).map((key) => [key, fields.department ?? ''] as const)));
  const lists = recognition.ratings.map((table) => ({ sheet: table.sheet, answers: (view: SheetView) => answersOf(view, table, departments) }));
  const matrices = recognition.ratingMatrices.map((matrix) => ({ sheet: matrix.sheet, answers: (view: SheetView) => answersInMatrix(view, matrix, departments) }));
  return [...lists, ...matrices].flatMap(({ sheet, answers }) => {
    const view = viewOf(sheet);
    return view === undefined ? [] : raterFindings(sheet, answers(view), people);
  });
};

/** One rating of one person, with what decides whether it counts. */
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

const raterFindings = (sheet: string, answers: readonly Answer[], people: readonly CheckedPerson[]): readonly Finding[] => {
  const place = ({ cell }: Answer): { readonly sheet: string; readonly cell: string } => ({ sheet, cell });
  const known = new Set(people.flatMap(({ who }) => keysOf(who)));
  return [
    ...answers.filter((answer) => isOwnDepartment(answer) && answer.value.kind === 'rated').map((answer): Finding => ({ code: 'rater-own-department', severity: 'warning', who: answer.who, department: answer.raterDepartment, ...place(answer) })),
    ...twice(sheet, answers),
    ...answers.filter(({ value }) => value.kind === 'invalid').map((answer): Finding => ({
      code: 'rating-out-of-range', severity: 'error', indicator: 'internal-customer-satisfaction', found: answer.shown, lowest: 1, highest: 5, ...place(answer),
    })),
    ...tooFew(answers, sheet),
    ...(known.size === 0 ? [] : unknownPeople(answers, known, sheet)),
  ];
};

const twice = (sheet: string, answers: readonly Answer[]): readonly Finding[] => {
  const first = new Map<string, string>();
  return answers.flatMap(({ key, rater, raterDepartment, cell, who, value }): readonly Finding[] => {
    if (rater === '' || value.kind !== 'rated') return [];
    const own = `${key}\u0001${personNameKey(rater)}\u0001${departmentKey(raterDepartment)}`;
    const before = first.get(own);
    if (before === undefined) first.set(own, cell);
    return before === undefined ? [] : [{ code: 'rater-twice', severity: 'warning', who, rater, first: before, sheet, cell }];
  });
};

const keysOf = ({ id, name }: Who): readonly string[] => [...(id === undefined ? [] : [idKey(id)]), ...(name === undefined ? [] : [personNameKey(name)])];

const answersOf = (view: SheetView, table: SideTable, departments: ReadonlyMap<string, string>): readonly Answer[] => {
  const columns = columnsOf(table);
  const rating = ratingColumn(columns);
  const text = (row: number, column: number | undefined): string => (column === undefined ? '' : view.mergedText(row, column));
  if (rating === undefined) return [];
  return [...rowsOf(view, table)].map((row): Answer => {
    const [id, name] = [text(row, columns.field('id')), text(row, columns.field('name') ?? columns.field('supervisor'))];
    const who: Who = { ...(id === '' ? {} : { id }), ...(name === '' ? {} : { name }) };
    const [key = ''] = keysOf(who);
    return {
      who, key, cell: a1(row, rating), rater: text(row, columns.first('rater')?.column), raterDepartment: text(row, columns.first('rater-department')?.column),
      ownDepartment: [text(row, columns.field('department')), ...keysOf(who).map((each) => departments.get(each) ?? '')].find((each) => each !== '') ?? '',
      value: ratingAt(view, row, rating), shown: view.text(row, rating),
    };
  });
};

const ratingAt = (view: SheetView, row: number, column: number): Answer['value'] => {
  const value = view.value(row, column);
  return readSurveyRating(typeof value === 'object' && value !== null ? value.error : value);
};

/** Every cell of a square is an answer; a blank one is none. */
const answersInMatrix = (view: SheetView, { across, dataRows, columns, departmentColumn, raterColumn, personColumn }: RatingsMatrix, departments: ReadonlyMap<string, string>): readonly Answer[] => {
  const text = (row: number, column: number | undefined): string => (column === undefined ? '' : view.mergedText(row, column));
  const answers: Answer[] = [];
  for (let row = dataRows.first; row <= dataRows.last; row += 1) {
    const rowSays = text(row, personColumn ?? departmentColumn ?? raterColumn);
    if (rowSays === '' || isTotalWord(rowSays) || isNoteText(rowSays)) continue;
    for (const { column, text: heading } of columns) {
      if (view.value(row, column) === null) continue;
      const name = across === 'people' ? heading : rowSays;
      const key = personNameKey(name);
      answers.push({
        who: { name }, key, cell: a1(row, column), rater: text(row, raterColumn), raterDepartment: across === 'people' ? text(row, departmentColumn) : heading,
        ownDepartment: departments.get(key) ?? '', value: ratingAt(view, row, column), shown: view.text(row, column),
      });
    }
  }
  return answers;
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
