import type { Locale } from '../domain/locale';
import { decimalText } from '../domain/number/decimal-text';
import { normalise } from '../domain/number/normalise';
import type { CellValue } from '../workbook/grid';
import type { Why, WhyCell, WhyFigure } from '../workbook/why/why';
import { explain } from './explain';
import { factText, functionProblemText } from './function-answer-text';
import { shownScore } from './shown-value';
import { whyWords } from './why-words';
import { wordsOf } from './words-of-function';

/** A figure behind an explanation, and the cell to go to. */
export type WhyDetail = { readonly label: string; readonly text: string; readonly at?: WhyCell };

/** One cell explained; `depth` is how many steps it lies behind the cell that was asked about. */
export type WhyLine = { readonly depth: number; readonly at: WhyCell; readonly shows: string; readonly sentence: string; readonly details: readonly WhyDetail[] };

const shown = (value: CellValue): string => {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'number' ? decimalText(normalise(value)) : String(value);
};

const detail = (label: string, { at, value }: WhyFigure, unit = ''): WhyDetail => ({ label, text: `${shown(value)}${typeof value === 'number' ? unit : ''}`, ...(at === undefined ? {} : { at }) });

type Said = { readonly sentence: string; readonly details: readonly WhyDetail[] };

const scored = (because: Extract<Why['because'], { readonly kind: 'scored' }>, shows: CellValue, locale: Locale): Said => {
  const words = whyWords[locale];
  const { score } = because;
  const sentence = score.kind === 'scored' ? explain(score.because, locale) : functionProblemText(score.problem, locale);
  const isOutdated = because.shows === 'score' && score.kind === 'scored' && typeof shows === 'number' && normalise(shows) !== normalise(score.score);
  return {
    sentence: isOutdated ? words.outdated(sentence, shown(shows)) : sentence,
    details: [detail(words.result, because.result, because.unit), detail(words.rule, because.rule)],
  };
};

type Weighted = Extract<Why['because'], { readonly kind: 'weighted' }>;

/** Figures behind a total, weights in percent points; `sum` of the lines that have a score. */
const summed = ({ parts }: Weighted): { readonly weights: number; readonly scored: number; readonly sum: number } => {
  const scored = parts.flatMap(({ score: { value }, weight }) => (typeof value === 'number' ? [{ value, weight }] : []));
  return {
    weights: normalise(parts.reduce((sum, { weight }) => sum + weight, 0)),
    scored: normalise(scored.reduce((sum, { weight }) => sum + weight, 0)),
    sum: normalise(scored.reduce((sum, { value, weight }) => sum + (value * weight) / 100, 0)),
  };
};

/** A total in spite of a missing score is one of a scheme that spreads the weight of what is missing over the rest. */
const totalSentence = (because: Weighted, shows: CellValue, locale: Locale): string => {
  const words = whyWords[locale];
  const { weights, scored, sum } = summed(because);
  if (weights !== 100) return words.weightsDoNotAddUp(decimalText(weights));
  const isSpread = scored < weights && because.shows === 'total' && typeof shows === 'number' && scored > 0;
  if (scored < weights && !isSpread) return words.totalOpen;
  const total = isSpread ? normalise((sum * 100) / scored) : sum;
  const sentence = isSpread ? words.totalOfRest(decimalText(sum), decimalText(scored), decimalText(total)) : words.total(decimalText(total));
  return because.shows === 'total' && typeof shows === 'number' && normalise(shows) !== total ? words.outdated(sentence.replace(/[.。]$/, ''), shown(shows)) : sentence;
};

const weighted = (because: Weighted, shows: CellValue, locale: Locale): Said => {
  const words = whyWords[locale];
  const details = because.parts.map(({ name, score, weight }, index): WhyDetail => {
    const percent = `${decimalText(normalise(weight))}%`;
    const text = typeof score.value === 'number' ? words.part(percent, shownScore(score.value), decimalText(normalise((score.value * weight) / 100))) : words.partMissing(percent);
    return { label: name ?? String(index + 1), text, ...(score.at === undefined ? {} : { at: score.at }) };
  });
  return { sentence: totalSentence(because, shows, locale), details };
};

const graded = ({ total, sheet, band, next }: Extract<Why['because'], { readonly kind: 'graded' }>, locale: Locale): Said => {
  const words = whyWords[locale];
  const details = [detail(words.totalLabel, total)];
  if (band === undefined) return { sentence: typeof total.value === 'number' ? words.gradesUnusable(sheet) : words.gradeOpen, details };
  const range = `${decimalText(band.from)} ≤ ${shown(total.value)}${next === undefined ? '' : ` < ${decimalText(next.from)}`} → ${band.grade}`;
  return { sentence: words.graded(range, sheet), details };
};

const lookedUp = ({ sheet, row, figures }: Extract<Why['because'], { readonly kind: 'looked-up' }>, locale: Locale): Said => ({
  sentence: row === undefined ? whyWords[locale].lookedUpGone(sheet) : whyWords[locale].lookedUp(sheet, String(row)),
  details: figures.map(({ name, figure, unit }) => detail(name, figure, unit)),
});

const answered = ({ id, answer, given }: Extract<Why['because'], { readonly kind: 'answered' }>, locale: Locale): Said => {
  const { description, parameters } = wordsOf(id, locale);
  const names = Object.keys(parameters);
  const first = answer?.kind === 'cells' ? answer.cells[0]?.[0] : undefined;
  const told = answer?.kind === 'problem' ? functionProblemText(answer.problem, locale) : typeof first === 'object' ? factText(first, locale) : undefined;
  return {
    sentence: told === undefined ? description : `${description} ${told}`,
    details: given.map((figure, index) => detail(names[index] ?? whyWords[locale].argument, figure)),
  };
};

const said = ({ because, shows, formula }: Why, locale: Locale): Said => {
  const words = whyWords[locale];
  switch (because.kind) {
    case 'scored':
      return scored(because, shows, locale);
    case 'weighted':
      return weighted(because, shows, locale);
    case 'graded':
      return graded(because, locale);
    case 'looked-up':
      return lookedUp(because, locale);
    case 'answered':
      return answered(because, locale);
    case 'calculated':
      return { sentence: words.calculated, details: formula === undefined ? [] : [{ label: words.formula, text: `=${formula}` }] };
    case 'typed':
      return { sentence: words.typed, details: [] };
    case 'empty':
      return { sentence: words.empty, details: [] };
  }
};

/** The explanation of a cell and of those it was made from, from the cell itself downwards. */
export const whyText = (why: Why, locale: Locale, depth = 0): readonly WhyLine[] => [
  { depth, at: why.at, shows: shown(why.shows), ...said(why, locale) },
  ...why.precedents.flatMap((precedent) => whyText(precedent, locale, depth + 1)),
];
