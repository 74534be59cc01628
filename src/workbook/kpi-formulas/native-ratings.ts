import { departmentKey } from '../../catalogue/positions/department-key';
import { decimalText } from '../../domain/number/decimal-text';
import { readRating } from '../../domain/rating-sheet/rating';
import { fewestAnswers, readSurveyRating } from '../../domain/survey/survey-mean';
import { isBlank, sizeOf, type Cell } from '../../functions/grid';
import { readWeights } from '../../functions/read-weights';
import { ruleReader } from '../../functions/rule-reader';
import { elementOf, type Argument } from './read-argument';
import { fixed, single, type Built } from './built';
import { nativeScoreBy } from './native-score';

type Known = Exclude<Argument, { readonly kind: 'left-out' }> & { readonly grid: NonNullable<Exclude<Argument, { readonly kind: 'left-out' }>['grid']> };

const known = (argument: Argument | undefined): Known | undefined =>
  argument === undefined || argument.kind === 'left-out' || argument.grid === undefined ? undefined : { ...argument, grid: argument.grid };

/** Ratings that a formula reads as the add-in does: numbers, and words that leave one out. */
const areReadable = (cells: readonly Cell[], leavesOut: (cell: Cell) => boolean): boolean => cells.every((cell) => typeof cell === 'number' || cell === null || leavesOut(cell));

const isNotApplicable = (cell: Cell): boolean => readRating(cell).kind === 'not-applicable';

const isUnknown = (cell: Cell): boolean => readSurveyRating(cell).kind === 'unknown' || isNotApplicable(cell) || isBlank(cell);

/** Words that leave a rating out: as they stand there now, and the usual one. */
const leftOutWords = (cells: readonly Cell[]): string => `{${[...new Set(['n/a', ...cells.filter((cell) => typeof cell === 'string')])].map((word) => `"${String(word).replaceAll('"', '""')}"`).join(',')}}`;

/** Every cell is a number or one of the words, and the numbers are on the scale; else nothing. */
const checked = (ratings: string, cells: readonly Cell[], mean: string): string => {
  const counted = `COUNT(${ratings})+SUM(COUNTIF(${ratings},${leftOutWords(cells)}))`;
  return `IF(${counted}<${cells.length},NA(),IF(OR(COUNT(${ratings})=0,MIN(${ratings})<1,MAX(${ratings})>5),NA(),${mean}))`;
};

const meanOf = (ratings: Known, weights: Argument | undefined): string | { readonly because: 'text-figures' | 'argument-unusable' } => {
  const cells = ratings.grid.flat();
  if (!areReadable(cells, isNotApplicable)) return { because: 'text-figures' };
  if (ratings.kind !== 'cells') return cells.every((cell) => typeof cell === 'number') ? `AVERAGE(${ratings.text})` : { because: 'text-figures' };
  if (weights === undefined || weights.kind === 'left-out') return checked(ratings.text, cells, `AVERAGE(${ratings.text})`);
  const reading = weights.grid === undefined ? undefined : readWeights(weights.grid);
  if (reading?.kind !== 'weights') return { because: 'argument-unusable' };
  const { columns } = sizeOf(ratings.grid);
  const rows = ratings.grid.map((_, row) => reading.points.slice(row * columns, (row + 1) * columns).map(decimalText).join(','));
  const points = `{${rows.join(';')}}`;
  return checked(ratings.text, cells, `ROUND(SUMPRODUCT(${ratings.text},${points})/SUMPRODUCT(--ISNUMBER(${ratings.text}),${points}),10)`);
};

export const nativeRatings = ([ratings, weights]: readonly Argument[]): Built => {
  const given = known(ratings);
  const mean = given === undefined ? ({ because: 'argument-unknown' } as const) : meanOf(given, weights);
  return typeof mean === 'string' ? single(mean) : fixed(mean.because);
};

export const nativeSatisfaction = ([ratings, rule]: readonly Argument[], published: string): Built => {
  const given = known(ratings);
  if (given === undefined) return fixed('argument-unknown');
  const mean = meanOf(given, undefined);
  if (typeof mean !== 'string') return fixed(mean.because);
  const text = rule === undefined ? null : elementOf(rule, 0, 0).value;
  const score = nativeScoreBy({ text: mean, value: 1, isConstant: false }, ruleReader()(isBlank(text) ? published : text), null);
  return typeof score === 'string' ? single(score) : fixed(score.because);
};

/** The mean of groups' means; groups without a number do not count. `cells` are the addresses of each group. */
const meanOfMeans = (groups: readonly (readonly string[])[]): string => {
  const lists = groups.map((cells) => cells.join(','));
  const sum = lists.map((list) => `IF(COUNT(${list})=0,0,SUM(${list})/MAX(1,COUNT(${list})))`).join('+');
  return `ROUND((${sum})/(${lists.map((list) => `(COUNT(${list})>0)`).join('+')}),10)`;
};

const grouped = (keys: readonly string[], cells: readonly string[]): readonly (readonly string[])[] => {
  const groups = new Map<string, string[]>();
  keys.forEach((key, index) => groups.set(key, [...(groups.get(key) ?? []), cells[index] ?? '']));
  return [...groups.values()];
};

const addresses = (argument: Known): readonly string[] => argument.grid.flatMap((row, at) => row.map((_, across) => elementOf(argument, at, across).text));

const hasNoName = (cell: Cell | undefined): boolean => isBlank(cell) || cell === 0;

/** Sections as they are named now; blank cells below a name belong to it. */
const sectionKeys = (names: readonly Cell[]): readonly string[] => {
  let section = '';
  return names.map((name) => (section = hasNoName(name) ? section : String(name).trim()));
};

export const nativeRatingSheet = ([ratings, sections]: readonly Argument[]): Built => {
  const [given, named] = [known(ratings), known(sections)];
  if (given === undefined || named === undefined || given.kind !== 'cells') return fixed('argument-unknown');
  const cells = given.grid.flat();
  const names = named.grid.flat();
  if (names.length !== cells.length || hasNoName(names[0])) return fixed('argument-unusable');
  if (!areReadable(cells, isNotApplicable)) return fixed('text-figures');
  return single(checked(given.text, cells, meanOfMeans(grouped(sectionKeys(names), addresses(given)))));
};

/** Departments as they are named now, without the own one. */
export const nativeSurvey = ([departments, ratings, own]: readonly Argument[]): Built => {
  const [named, given] = [known(departments), known(ratings)];
  if (named === undefined || given === undefined || given.kind !== 'cells') return fixed('argument-unknown');
  const cells = given.grid.flat();
  const names = named.grid.flat();
  if (names.length !== cells.length) return fixed('argument-unusable');
  if (!areReadable(cells, isUnknown)) return fixed('text-figures');
  const ownName = own === undefined ? null : elementOf(own, 0, 0).value;
  const ownKey = hasNoName(ownName) ? undefined : departmentKey(String(ownName));
  const others = addresses(given).flatMap((address, index) => {
    const key = hasNoName(names[index]) ? '' : departmentKey(String(names[index]));
    return key === ownKey ? [] : [{ key, address }];
  });
  const list = others.map(({ address }) => address).join(',');
  const mean = meanOfMeans(grouped(others.map(({ key }) => key), others.map(({ address }) => address)));
  return others.length === 0 ? fixed('argument-unusable') : single(`IF(COUNT(${list})<${fewestAnswers},NA(),IF(OR(MIN(${list})<1,MAX(${list})>5),NA(),${mean}))`);
};
