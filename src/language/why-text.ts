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

const weighted = ({ parts }: Extract<Why['because'], { readonly kind: 'weighted' }>, locale: Locale): Said => {
  const words = whyWords[locale];
  const details = parts.map(({ name, score, weight }, index): WhyDetail => {
    const percent = `${decimalText(normalise(weight))}%`;
    const text = typeof score.value === 'number' ? words.part(percent, shownScore(score.value), decimalText(normalise((score.value * weight) / 100))) : words.partMissing(percent);
    return { label: name ?? String(index + 1), text, ...(score.at === undefined ? {} : { at: score.at }) };
  });
  const sum = parts.reduce((so, { score, weight }) => (typeof score.value === 'number' ? so + (score.value * weight) / 100 : NaN), 0);
  return { sentence: Number.isNaN(sum) ? words.totalOpen : words.total(decimalText(normalise(sum))), details };
};

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
      return weighted(because, locale);
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
