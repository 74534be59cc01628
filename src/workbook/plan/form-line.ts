import { indicatorById } from '../../catalogue/indicators/index';
import type { AppraisalLine } from '../../domain/appraisal/appraisal';
import type { Origin } from '../../domain/origin';
import { normalise } from '../../domain/number/normalise';
import type { Quantity } from '../../domain/quantity';
import { bindTarget, speaksOfTarget } from '../../domain/rule/bind-target';
import { readRule } from '../../domain/rule/read-rule';
import type { Rule } from '../../domain/rule/rule';
import { writeQuantity } from '../../domain/write-quantity';
import { writeRule } from '../../domain/rule/write-rule';
import type { Scheme, SchemeLine } from '../../domain/scheme';
import type { AppraisedPerson } from './appraised-person';
import type { FillSettings } from './fill-settings';
import { ruleFormulas, type RuleFormulas } from './rules-formula';
import { shownUnit, type ShownUnit } from './shown-unit';

/** One line of an appraisal with everything that a sheet says about it, in one language. */
export type FormLine = {
  /** Id of the indicator. */
  readonly indicator: string;
  readonly name: string;
  /** Percent points. */
  readonly weight: number;
  readonly weightOrigin: Origin;
  /** As it ran, targets filled in. */
  readonly rule: string;
  /** The same, read; absent where it cannot run. */
  readonly readRule?: Rule;
  /** How weight and rule are taken from the rules sheet; absent where they stand nowhere, or the sheet holds values alone. */
  readonly formulas?: RuleFormulas;
  /** The part of the rule that the company's document does not have. */
  readonly proposedRule?: string;
  readonly source: string;
  readonly sourceOrigin: Origin;
  readonly unit: ShownUnit;
  /** The plain value (0.0042 for 4.2‰), where there is one. */
  readonly value?: number;
  /** What the cell of an unusable result showed. */
  readonly found: string;
  readonly score?: number;
  /** Weight × score ÷ 100. */
  readonly weighted?: number;
  readonly reason: string;
};

/** The rule in the notation of the language; in Chinese the document's own words stay as they are. */
export const ruleIn = (text: string, { words }: FillSettings, target?: Quantity): string => {
  const read = readRule(text);
  if (read.kind === 'problem') return text;
  const runs = target !== undefined && speaksOfTarget(read.rule) ? bindTarget(read.rule, target) : undefined;
  return runs === undefined && words.notation === 'zh' ? words.spell(text) : words.spell(writeRule(runs ?? read.rule, words.notation));
};

const runnable = (text: string): Rule | undefined => {
  const read = readRule(text);
  return read.kind === 'rule' ? read.rule : undefined;
};

const proposedPart = (line: SchemeLine | undefined, settings: FillSettings, target?: Quantity): string | undefined => {
  const parts = (line?.rule ?? []).filter((part) => part.origin === 'proposed');
  return parts.length === 0 ? undefined : parts.map((part) => ruleIn(part.text, settings, target)).join(settings.words.listSeparator);
};

const present = <K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } => (value === undefined ? {} : ({ [key]: value } as { [P in K]?: T }));

/** What a line says before anybody is measured by it: the same for everybody with the same scheme and target. */
type PrintedLine = Omit<FormLine, 'value' | 'found' | 'score' | 'weighted' | 'reason'>;

type Printed = { readonly line: AppraisalLine; readonly scheme: Scheme; readonly planned: SchemeLine | undefined; readonly target: Quantity | undefined; readonly period: string | undefined };

const formulasOf = ({ line: { weight, rule }, scheme, planned, target, period }: Printed, settings: FillSettings): RuleFormulas | undefined =>
  planned === undefined || settings.rulesAt === undefined || settings.scores === 'values'
    ? undefined
    : ruleFormulas(settings.rulesAt, { scheme, planned, weight, rule: ruleIn(rule, settings), target, period }, settings);

const printed = (given: Printed, settings: FillSettings): PrintedLine => {
  const { line: { indicator, weight, rule }, planned, target } = given;
  const { locale } = settings.words;
  const formulas = formulasOf(given, settings);
  return {
    indicator,
    name: indicatorById(indicator)?.names[locale] ?? indicator,
    weight,
    weightOrigin: planned?.weight.origin ?? 'proposed',
    rule: formulas?.rule.shows ?? ruleIn(rule, settings),
    ...present('readRule', runnable(rule)),
    ...present('formulas', formulas),
    ...present('proposedRule', proposedPart(planned, settings, target)),
    source: planned?.informationSource.value[locale] ?? '',
    sourceOrigin: planned?.informationSource.origin ?? 'document',
    unit: shownUnit(indicator, rule),
  };
};

const measured = ({ result, score, weight }: AppraisalLine, found: string, settings: FillSettings): Omit<FormLine, keyof PrintedLine> => ({
  ...present('value', result.kind === 'measured' ? result.value : undefined),
  found,
  ...(score.kind === 'scored' ? { score: score.score, weighted: normalise((weight * score.score) / 100) } : {}),
  reason: settings.words.reason(score),
});

/** Gives the lines of one person after the other; what is the same for all is written once. */
export const lineWriter = (settings: FillSettings): ((appraised: AppraisedPerson) => readonly FormLine[]) => {
  const known = new Map<SchemeLine | undefined, Map<string, PrintedLine>>();
  const printedOnce = (given: Printed): PrintedLine => {
    const { line, planned, target, period } = given;
    const key = `${line.indicator}|${line.weight}|${line.rule}|${target === undefined ? '' : writeQuantity(target)}|${period ?? ''}`;
    const ofLine = known.get(planned) ?? new Map<string, PrintedLine>();
    const one = ofLine.get(key) ?? printed(given, settings);
    known.set(planned, ofLine.set(key, one));
    return one;
  };
  return ({ person, scheme, appraisal }) =>
    appraisal.lines.map((line) => ({
      ...printedOnce({
        line, scheme, planned: scheme.lines.find(({ indicator }) => indicator === line.indicator),
        target: person.targets.get(line.indicator), period: person.period ?? settings.period,
      }),
      ...measured(line, person.results.get(line.indicator)?.shown ?? '', settings),
    }));
};
