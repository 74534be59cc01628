import { roundHalfAway } from '../../domain/number/round-half-away';
import { normalise } from '../../domain/number/normalise';
import { decimalText } from '../../domain/number/decimal-text';
import { writeQuantity } from '../../domain/write-quantity';
import { inUnit } from '../../domain/quantity';
import { gradeOf } from '../../domain/calibration/grade-of';
import type { FillSettings } from './fill-settings';
import type { PreparedPerson } from './prepared-person';
import type { FormLine } from './form-line';
import type { LineField, PersonField } from './template-words';

const NOTHING = '—';

/** A total as it is read aloud: two decimals, half away from zero. */
const shownTotal = ({ appraised: { appraisal } }: PreparedPerson, { words }: FillSettings): string =>
  appraisal.kind === 'incomplete' ? words.incomplete : roundHalfAway(appraisal.total, 2).toFixed(2);

const gradeText = ({ appraised: { appraisal } }: PreparedPerson, { grades }: FillSettings): string => {
  if (grades === undefined || appraisal.kind === 'incomplete') return '';
  const grade = gradeOf(appraisal.total, grades);
  return grade.kind === 'grade' ? grade.grade : '';
};

const missingText = ({ lines }: PreparedPerson, { words }: FillSettings): string =>
  words.sentences(lines.filter(({ score }) => score === undefined).map(({ name, reason }) => words.missingLine(name, reason)));

/** A fact about the person inside a longer text. */
export const personText = (field: PersonField, person: PreparedPerson, settings: FillSettings): string => {
  const { words } = settings;
  switch (field) {
    case 'company': return settings.company ?? '';
    case 'total': return shownTotal(person, settings);
    case 'grade': return gradeText(person, settings);
    case 'state': return person.appraised.appraisal.kind === 'incomplete' ? words.incomplete : words.results.complete;
    case 'missing': return missingText(person, settings);
    default: return person.facts[field];
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
