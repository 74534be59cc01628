import { positions } from '../../catalogue/positions/index';
import { departments } from '../../catalogue/positions/index';
import { locales, type InEachLanguage } from '../../domain/locale';
import { writePeriod } from '../../domain/period/period';
import { readPeriod } from '../../domain/period/read-period';
import type { Unit } from '../../domain/quantity';
import { a1 } from '../plan/a1';
import { findPeriod, periodFrom, periodParts } from './find-period';
import { readHeading } from './read-heading';
import type { Fact } from './recognition';
import type { PersonField } from './role';
import type { SheetView } from './sheet-view';
import { pieceKey, piecesOf } from './words/pieces';

/** What stands around a table: titles, labels with their values, the name of the sheet. */
export type Beside = {
  readonly fields: { readonly [F in PersonField]?: Fact<string> };
  readonly unit?: Fact<Unit>;
};

type Found = { readonly cell: string; readonly text: string };
type Labelled = Found & { readonly label: string; readonly value: string };

/**
 * Cells above the headings and right of the table; `isTable` says which cells are the table's own. Of the rows below the data only labels with a
 * period or a post, and units, hold for all: whoever signs there is not who is appraised.
 */
export const besideTable = (view: SheetView, rows: readonly number[], isTable: (row: number, column: number) => boolean, below: readonly number[] = []): Beside => {
  const above = textsIn(view, rows, isTable);
  const foot = textsIn(view, below, isTable);
  return factsOf(view.sheet.name, above, { ...foot, labelled: foot.labelled.filter(({ label }) => FROM_BELOW.includes(fieldOf(label) ?? 'name')) });
};

const FROM_BELOW: readonly PersonField[] = ['period', 'position'];

type Texts = { readonly texts: readonly Found[]; readonly labelled: readonly Labelled[] };

const textsIn = (view: SheetView, rows: readonly number[], isTable: (row: number, column: number) => boolean): Texts => {
  const texts: Found[] = [];
  const labelled: Labelled[] = [];
  for (const row of rows) {
    const cells = view.sheet.values[row] ?? [];
    for (let column = 0; column < cells.length; column += 1) {
      const text = view.text(row, column);
      if (text === '' || isTable(row, column)) continue;
      const pairs = labelsIn(text).map(([label, value]) => ({ cell: a1(row, column), text, label, value }));
      labelled.push(...pairs, ...neighbour(view, row, column, text, isTable));
      if (pairs.length === 0) texts.push({ cell: a1(row, column), text });
    }
  }
  return { texts, labelled };
};

const LABEL_AND_VALUE = /([^\s:：]{1,16}(?: [A-Za-z]{1,12}){0,2})\s*[:：]\s*([^:：]*?)(?=\s+[^\s:：]{1,16}(?: [A-Za-z]{1,12}){0,2}\s*[:：]|$|[；;])/gu;

/** `部门：客服部  岗位：主管` has two labels with their values. */
const labelsIn = (text: string): readonly (readonly [string, string])[] =>
  [...text.matchAll(LABEL_AND_VALUE)].flatMap(([, label, value]) => {
    const said = (value ?? '').replace(/[_＿—.…\s]+$/u, '').trim();
    return label === undefined || said === '' ? [] : [[label.replace(/^[(（]/, ''), said.replace(/[)）]$/, (end) => (/[(（]/.test(said) ? end : ''))] as const];
  });

/** What a text with labels says of people: `姓名：王伟　工号：1001`. */
export const labelledFields = (text: string): { readonly [F in PersonField]?: string } => {
  if (!/[:：]/.test(text)) return {};
  const fields: { [F in PersonField]?: string } = {};
  for (const [label, value] of labelsIn(text)) {
    const field = fieldOf(label);
    const said = field === 'period' ? periodOf(value) : value;
    if (field !== undefined && said !== undefined) fields[field] ??= said;
  }
  return fields;
};

const MOST_APART = 4;

/** A label in one cell, its value in the next. */
const neighbour = (view: SheetView, row: number, column: number, text: string, isTable: (row: number, column: number) => boolean): readonly Labelled[] => {
  const label = text.replace(/[:：]\s*$/, '').trim();
  if (label.length > 16 || fieldOf(label) === undefined) return [];
  for (let right = column + 1; right <= column + MOST_APART; right += 1) {
    if (isTable(row, right)) return [];
    const value = view.text(row, right);
    if (value === '') continue;
    return fieldOf(value) !== undefined || /[:：]/.test(value) ? [] : [{ cell: a1(row, right), text: `${label} ${value}`, label, value }];
  }
  return [];
};

/** 编号：HR-003 is the form's. */
const NUMBER_OF_ANYTHING = /^(?:编号|代号|no\.?|number|id)$/;

const fieldOf = (label: string): PersonField | undefined => {
  const { says, whole, word } = readHeading([label]);
  if (says.kind !== 'role' || !whole || NUMBER_OF_ANYTHING.test(word)) return undefined;
  const { kind } = says.role;
  return kind === 'id' || kind === 'name' || kind === 'position' || kind === 'department' || kind === 'supervisor' || kind === 'period' ? kind : undefined;
};

const factsOf = (sheetName: string, { texts, labelled: labelledAbove }: Texts, foot: Texts): Beside => {
  const labelled = [...labelledAbove, ...foot.labelled];
  const fields: { [F in PersonField]?: Fact<string> } = {};
  for (const { label, value, cell, text } of labelled) {
    const field = fieldOf(label);
    const said = field === 'period' ? periodOf(value) : value;
    if (field !== undefined && said !== undefined) fields[field] ??= { value: said, confidence: 'certain', evidence: [{ kind: 'beside', cell, text }] };
  }
  const period = fields.period ?? periodAround(sheetName, [...texts, ...labelled]);
  const position = fields.position ?? namedIn(sheetName, texts, positionsByKey);
  const department = fields.department ?? namedIn(sheetName, texts, departmentsByKey);
  const unit = unitNote([...texts, ...foot.texts], labelled);
  return {
    fields: { ...fields, ...(period === undefined ? {} : { period }), ...(position === undefined ? {} : { position }), ...(department === undefined ? {} : { department }) },
    ...(unit === undefined ? {} : { unit }),
  };
};

const periodOf = (text: string): string | undefined => {
  const reading = readPeriod(text);
  return reading.kind === 'period' ? writePeriod(reading.period) : findPeriod(text)?.period;
};

/** A title's period before the sheet name's; last the year of one with the quarter of the other. */
const periodAround = (sheetName: string, texts: readonly Found[]): Fact<string> | undefined => {
  for (const { cell, text } of texts) {
    const found = findPeriod(text);
    if (found !== undefined) return { value: found.period, confidence: found.period.length > 4 ? 'certain' : 'likely', evidence: [{ kind: 'title', cell, text }] };
  }
  const named = findPeriod(sheetName) ?? exactly(sheetName);
  if (named !== undefined) return { value: named.period, confidence: 'likely', evidence: [{ kind: 'sheet-name', text: sheetName }] };
  return fromPieces(sheetName, texts);
};

const exactly = (text: string): { readonly period: string } | undefined => {
  const reading = readPeriod(text);
  return reading.kind === 'period' ? { period: writePeriod(reading.period) } : undefined;
};

const fromPieces = (sheetName: string, texts: readonly Found[]): Fact<string> | undefined => {
  const sheet = periodParts(sheetName);
  for (const { cell, text } of texts) {
    const title = periodParts(text);
    const year = title.year ?? sheet.year;
    const part = title.part ?? sheet.part;
    const period = year === undefined || part === undefined || /\d[-/.]\d/.test(text) ? undefined : periodFrom(year, part);
    if (period !== undefined) return { value: period, confidence: 'likely', evidence: [{ kind: 'title', cell, text }, { kind: 'sheet-name', text: sheetName }] };
  }
  return undefined;
};

/** All names of a thing by the key of each. */
type NameIndex = ReadonlyMap<string, readonly string[]>;

/** Names long enough to be looked for inside other texts. */
const nameIndex = (things: readonly (readonly string[])[]): NameIndex =>
  new Map(things.flatMap((names) => names.map((name) => [piecesOf(name), names] as const)).filter(([pieces]) => pieces.length >= (/^[a-z]/.test(pieces[0] ?? '') ? 2 : 3)).map(([pieces, names]) => [pieceKey(pieces), names] as const));

const callings = ({ names, synonyms }: { readonly names: InEachLanguage; readonly synonyms: readonly string[] }): readonly string[] => [...locales.map((locale) => names[locale]), ...synonyms];

const positionsByKey = nameIndex(positions.map(callings));
const departmentsByKey = nameIndex(departments.map(callings));

const LONGEST_NAME = 14;

/** The name of something that a text speaks of, as it stands there where that is one of its spellings. */
const nameIn = (text: string, index: NameIndex): string | undefined => {
  const pieces = piecesOf(text.slice(0, 80));
  for (let length = Math.min(LONGEST_NAME, pieces.length); length > 1; length -= 1) {
    for (let start = 0; start + length <= pieces.length; start += 1) {
      const names = index.get(pieceKey(pieces.slice(start, start + length)));
      if (names !== undefined) return names.filter((name) => text.includes(name)).sort((a, b) => b.length - a.length)[0] ?? names[0];
    }
  }
  return undefined;
};

/** Who wrote the sheet may be named as well as whom it is about: of two names neither is taken. */
const namedIn = (sheetName: string, texts: readonly Found[], index: NameIndex): Fact<string> | undefined => {
  const named = texts.flatMap(({ cell, text }): readonly Fact<string>[] => {
    const value = nameIn(text, index);
    return value === undefined ? [] : [{ value, confidence: 'likely', evidence: [{ kind: 'title', cell, text }] }];
  });
  const [first] = named;
  if (first !== undefined) return named.every(({ value }) => value === first.value) ? first : undefined;
  const value = nameIn(sheetName, index);
  return value === undefined ? undefined : { value, confidence: 'likely', evidence: [{ kind: 'sheet-name', text: sheetName }] };
};

const UNIT_NOTE = /(?:单位|單位|unit)s?\s*[:：]?\s*(‰|%|％|千分之一|千分比|百分比|per mille|percent)/i;

/** 单位：‰ beside the table. */
const unitNote = (texts: readonly Found[], labelled: readonly Labelled[]): Fact<Unit> | undefined => {
  for (const { cell, text } of [...labelled, ...texts]) {
    const [, said] = UNIT_NOTE.exec(text) ?? [];
    if (said === undefined) continue;
    const unit: Unit = /‰|千|mille/i.test(said) ? '‰' : '%';
    return { value: unit, confidence: 'likely', evidence: [{ kind: 'unit-note', cell, text, unit }] };
  }
  return undefined;
};
