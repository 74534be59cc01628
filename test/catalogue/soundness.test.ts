import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indicatorById, indicators } from '../../src/catalogue/indicators';
import { halfYearSchemes } from '../../src/catalogue/half-years';
import { positionById } from '../../src/catalogue/positions';
import { ratingSheets } from '../../src/catalogue/rating-sheets';
import { proposedGrades } from '../../src/catalogue/grades/proposed-grades';
import { schemeById, schemes } from '../../src/catalogue/schemes';
import { schemeRule } from '../../src/domain/appraisal/scheme-rule';
import { weightsInPoints } from '../../src/domain/appraisal/weights-in-points';
import { quota } from '../../src/domain/calibration/quota';
import { locales, type InEachLanguage } from '../../src/domain/locale';
import { checkRule } from '../../src/domain/rule/check-rule';
import { readRule } from '../../src/domain/rule/read-rule';
import { ruleText, type Scheme, type SchemeLine } from '../../src/domain/scheme';

const said = (texts: InEachLanguage): void => locales.forEach((locale) => expect(texts[locale].trim()).not.toBe(''));

const partsOf = (line: SchemeLine | undefined) => line?.rule.map(({ text, origin }) => `${text} ${origin}`);

describe.each(schemes.map((scheme) => [scheme.id, scheme] as const))('The scheme %s', (_, scheme: Scheme) => {
  test('has weights that add up to 100', () => {
    expect(weightsInPoints(scheme.lines.map(({ weight }) => weight.value))).toMatchObject({ kind: 'weights' });
    expect(scheme.lines.every(({ weight }) => weight.value > 0)).toBe(true);
  });

  test('appraises a post of the manual by indicators of the catalogue, each once', () => {
    expect(positionById(scheme.position)).toBeDefined();
    const ids = scheme.lines.map(({ indicator }) => indicator);
    expect(ids.filter((id) => indicatorById(id) === undefined)).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(scheme.lines.map((line) => [line.indicator, line] as const))('has a rule for %s that can be read, runs and has no fault', (id, line) => {
    const indicator = indicatorById(id);
    if (indicator === undefined) throw new Error(`There is no indicator ${id}`);
    const { measure, betterWhen } = indicator;
    expect(readRule(ruleText(line.rule)).kind).toBe('rule');
    expect(line.rule.map(({ text }) => readRule(text).kind)).toEqual(line.rule.map(() => 'rule'));
    expect(schemeRule(line, { amount: 3, unit: '%' }).kind).toBe('rule');
    expect(checkRule(ruleText(line.rule), { measure, betterWhen }).filter((fact) => fact.severity !== 'note')).toEqual([]);
  });

  test('says in each language what it is called and where results come from', () => {
    said(scheme.names);
    scheme.lines.forEach(({ informationSource }) => said(informationSource.value));
    expect(scheme.version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('has cases that HR can read', () => {
    const folder = join(__dirname, '..', 'cases');
    const cases = readdirSync(folder).filter((name) => name.endsWith('.md')).map((name) => readFileSync(join(folder, name), 'utf8')).join('');
    expect(cases).toContain(scheme.id);
  });
});

describe('The quarterly scheme', () => {
  const quarter = schemeById('key-account-supervisor.quarter');
  const stretch = schemeById('key-account-supervisor.quarter.stretch');

  test('has the weights of the document', () => {
    expect(quarter?.lines.map(({ indicator, weight }) => [indicator, weight.value, weight.origin])).toEqual([
      ['drop-off-rate', 30, 'document'],
      ['arrears-rate', 25, 'document'],
      ['collection-rate', 25, 'document'],
      ['internal-customer-satisfaction', 20, 'document'],
    ]);
  });

  test('tells the published part of a rule from the proposed one', () => {
    expect(quarter?.lines.map(partsOf)).toEqual([
      ['<t为3；<2t为2；否则为1 proposed'],
      ['<5‰为3 document', '<10‰为2；否则为1 proposed'],
      ['>70%为3 document', '>60%为2；否则为1 proposed'],
      ['1-5评分 document'],
    ]);
  });

  test('takes satisfaction from other departments, the rest from statistics', () => {
    expect(quarter?.lines.map(({ informationSource }) => informationSource.value['zh-CN'])).toEqual([
      '根据相关统计',
      '根据相关统计',
      '根据相关统计',
      '其他部门评价，人事行政部汇总',
    ]);
  });

  test('can be stretched: 4 and 5 come before what is published, and are all proposed', () => {
    expect(stretch?.lines.map(partsOf)).toEqual([
      ['<t/4为5；<t/2为4 proposed', '<t为3；<2t为2；否则为1 proposed'],
      ['<1‰为5；<3‰为4 proposed', '<5‰为3 document', '<10‰为2；否则为1 proposed'],
      ['>90%为5；>80%为4 proposed', '>70%为3 document', '>60%为2；否则为1 proposed'],
      ['1-5评分 document'],
    ]);
  });
});

describe('The indicators', () => {
  test('are named and defined in each language', () => {
    indicators.forEach(({ names, definition }) => {
      said(names);
      said(definition.value);
      expect(definition.origin).toBe('proposed');
    });
  });

  test('keep the objectives that count the limit as reached, beside rules that do not', () => {
    expect(indicators.flatMap(({ id, objective }) => (objective === undefined ? [] : [[id, objective.value, objective.origin]]))).toEqual([
      ['arrears-rate', { text: '5‰以内', value: 0.005, reachedAtLimit: true }, 'document'],
      ['collection-rate', { text: '70%以上', value: 0.7, reachedAtLimit: true }, 'document'],
    ]);
  });
});

describe.each(ratingSheets.map((sheet) => [sheet.id, sheet] as const))('The rating sheet %s', (_, sheet) => {
  test('has sections whose weights add up to 100, for a post of the manual', () => {
    expect(weightsInPoints(sheet.sections.map(({ weight }) => weight.value))).toMatchObject({ kind: 'weights' });
    expect(positionById(sheet.position)).toBeDefined();
  });

  test('words every item in each language, and no two the same', () => {
    const items = sheet.sections.flatMap((section) => section.items);
    items.forEach(({ texts }) => said(texts));
    locales.forEach((locale) => expect(new Set(items.map(({ texts }) => texts[locale])).size).toBe(items.length));
  });
});

describe("The customer-service manager's sheet", () => {
  test('has 7, 9, 11 and 10 items and the head of the document', () => {
    const [sheet] = ratingSheets;
    expect(sheet?.sections.map(({ names, items }) => [names['zh-TW'], items.length])).toEqual([
      ['業務工作', 7],
      ['管理監督', 9],
      ['指導協調', 11],
      ['審查報告', 10],
    ]);
    expect(sheet?.header).toEqual(['appraisee', 'appraiser', 'date', 'period']);
    expect(sheet?.sections.flatMap(({ items }) => items).every(({ origin }) => origin === 'document')).toBe(true);
  });
});

describe.each(halfYearSchemes.map((scheme) => [scheme.id, scheme] as const))('The half-year scheme %s', (_, scheme) => {
  test('has shares that add up to 100 and are proposed', () => {
    const { quarters, competency, attitude, core, reference } = scheme.shares;
    expect([quarters.value + competency.value + attitude.value, core.value + reference.value]).toEqual([100, 100]);
    expect([quarters, competency, attitude, core, reference].every(({ origin }) => origin === 'proposed')).toBe(true);
  });

  test('has core, reference and attitude with items in at most 8 slots, all of them proposals', () => {
    expect(scheme.groups.map(({ id, slots }) => [id, slots.value, slots.origin])).toEqual([
      ['core', 8, 'document'],
      ['reference', 8, 'document'],
      ['attitude', 8, 'document'],
    ]);
    scheme.groups.forEach(({ items, slots }) => {
      expect(items.length).toBeGreaterThan(0);
      expect(items.length).toBeLessThanOrEqual(slots.value);
      expect(items.every(({ origin }) => origin === 'proposed')).toBe(true);
      items.forEach(({ texts }) => said(texts));
    });
  });

  test('takes the totals of a quarterly scheme of the same post', () => {
    expect(schemeById(scheme.quarterScheme)).toMatchObject({ position: scheme.position, periodType: 'quarter' });
  });
});

describe('The grades', () => {
  test('are proposed, off, and share out everybody', () => {
    expect(proposedGrades.isOn).toBe(false);
    expect(quota(100, proposedGrades.grades.map(({ share }) => share.value))).toEqual({ kind: 'quota', counts: [10, 20, 50, 15, 5] });
    proposedGrades.grades.forEach(({ names, from, coefficient, share }) => {
      said(names);
      expect([from.origin, coefficient.origin, share.origin]).toEqual(['proposed', 'proposed', 'proposed']);
    });
  });
});
