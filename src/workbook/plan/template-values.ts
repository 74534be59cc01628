import { roundHalfAway } from '../../domain/number/round-half-away';
import { normalise } from '../../domain/number/normalise';
import { decimalText } from '../../domain/number/decimal-text';
import { writeQuantity } from '../../domain/write-quantity';
import { inUnit } from '../../domain/quantity';
import { gradeOf } from '../../domain/calibration/grade-of';
import type { AppraisedPerson } from './appraised-person';
import type { FillSettings } from './fill-settings';
import { headFacts } from './form-head';
import type { FormLine } from './form-line';
import type { LineField, PersonField } from './template-words';

const NOTHING = '—';

/** A total as it is read aloud: two decimals, half away from zero. */
const shownTotal = ({ appraisal }: AppraisedPerson, { words }: FillSettings): string =>
  appraisal.kind === 'incomplete' ? words.incomplete : roundHalfAway(appraisal.total, 2).toFixed(2);

const gradeText = ({ appraisal }: AppraisedPerson, { grades }: FillSettings): string => {
  if (grades === undefined || appraisal.kind === 'incomplete') return '';
  const grade = gradeOf(appraisal.total, grades);
  return grade.kind === 'grade' ? grade.grade : '';
};

const missingText = (lines: readonly FormLine[], { words }: FillSettings): string =>
  lines.filter(({ score }) => score === undefined).map(({ name, reason }) => words.missingLine(name, reason)).join('');

/** A fact about the person inside a longer text. */
export const personText = (field: PersonField, appraised: AppraisedPerson, lines: readonly FormLine[], settings: FillSettings): string => {
  const { words } = settings;
  switch (field) {
    case 'company': return settings.company ?? '';
    case 'total': return shownTotal(appraised, settings);
    case 'grade': return gradeText(appraised, settings);
    case 'state': return appraised.appraisal.kind === 'incomplete' ? words.incomplete : words.results.complete;
    case 'missing': return missingText(lines, settings);
    default: return headFacts(appraised, settings)[field];
  }
};

const resultText = ({ value, unit, found }: FormLine): string => {
  if (value === undefined) return found === '' ? NOTHING : found;
  return unit === '%' || unit === '‰' ? writeQuantity(inUnit(normalise(value), unit)) : decimalText(normalise(value));
};

const figure = (value: number | undefined): string => (value === undefined ? NOTHING : decimalText(normalise(value)));

/** A fact about a line inside a longer text. */
export const lineText = (field: LineField, line: FormLine, number: number): string => {
  switch (field) {
    case 'number': return String(number);
    case 'indicator': return line.name;
    case 'weight': return `${decimalText(line.weight)}%`;
    case 'rule': return line.rule;
    case 'source': return line.source;
    case 'result': return resultText(line);
    case 'score': return figure(line.score);
    case 'weighted': return figure(line.weighted);
    case 'reason': return line.reason;
  }
};
