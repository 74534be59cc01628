import { apiError } from '../rich-api/api-error';
import { define, type HostObject, type ObjectType } from '../rich-api/host-object';
import type { Wire } from '../rich-api/wire';
import { absoluteAddressOf, quoted } from '../book/address';
import { columnsOf, isUnbounded, rowsOf, sameArea, type Area } from '../book/area';
import type { Book } from '../book/book';
import type { ValidationPart } from '../book/parts';
import { usedArea } from '../grid/cells';
import { checkWritable } from '../book/protection';
import { judgeCells } from '../book/judge-cells';
import { asRectangles } from '../book/search';
import { sheetName } from '../book/sheets';
import { cutValidation, kindOf, kinds, typeNameOf, validationsIn } from '../book/validation';
import { isRecord } from './arguments';
import { rangeType } from './range';
import { areasType } from './range-areas';
import type { Formatted } from './format-member';

const count = (areas: readonly Area[]): number => areas.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0);

/** The one rule of all cells; `mixed` when they differ or some have none. */
const ruleOf = ({ book, sheetId, areas }: Formatted): ValidationPart | 'Inconsistent' | 'MixedCriteria' | undefined => {
  const found = areas.flatMap((area) => validationsIn(book, sheetId, area));
  const [first] = found;
  if (first === undefined) return undefined;
  if (found.some(({ part }) => JSON.stringify(part.rule) !== JSON.stringify(first.part.rule))) return 'Inconsistent';
  return count(found.map(({ area }) => area)) < count(areas) ? 'MixedCriteria' : first.part;
};

const partOf = (target: Formatted): ValidationPart | undefined => {
  const rule = ruleOf(target);
  return typeof rule === 'string' ? undefined : rule;
};

/** Formulas come back as text with "=", whatever they were given as. */
const asFormula = (target: Formatted, value: unknown): unknown => {
  const range = rangeType.targetOf(value);
  if (range !== undefined) return `=${quoted(sheetName(target.book, range.sheetId))}!${absoluteAddressOf(range.area)}`;
  if (typeof value === 'number') return `=${value}`;
  return value;
};

const normalised = (target: Formatted, rule: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const given = kinds.filter((kind) => rule[kind] !== undefined && rule[kind] !== null);
  if (given.length > 1) throw apiError('InvalidArgument');
  const [kind] = given;
  const details = kind === undefined ? undefined : rule[kind];
  if (kind === undefined || !isRecord(details)) return {};
  if (kind === 'list') {
    const source = asFormula(target, details['source']);
    if (typeof source !== 'string' || source === '' || (!source.startsWith('=') && source.length > 255)) throw apiError('InvalidArgument');
    return { list: { source, inCellDropDown: details['inCellDropDown'] !== false } };
  }
  if (kind === 'custom') {
    if (typeof details['formula'] !== 'string' || details['formula'] === '') throw apiError('InvalidArgument');
    return { custom: { formula: details['formula'] } };
  }
  const { operator } = details;
  if (details['formula1'] === undefined || details['formula1'] === null || typeof operator !== 'string') throw apiError('InvalidArgument');
  const two = operator === 'Between' || operator === 'NotBetween';
  if (two && (details['formula2'] === undefined || details['formula2'] === null)) throw apiError('InvalidArgument');
  return { [kind]: { formula1: asFormula(target, details['formula1']), ...(two ? { formula2: asFormula(target, details['formula2']) } : {}), operator } };
};

const defaults = {
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  prompt: { message: '', showPrompt: true, title: '' },
};

/**
 * Parts that were cut free when they were made: as long as such a one is the last of all, its cells have no other. An add-in sets a rule, its
 * alert and its prompt one after the other, and a workbook of a thousand forms has ten thousand parts.
 */
const madeHere = new WeakSet<ValidationPart>();

const sameAreas = (some: readonly Area[], others: readonly Area[]): boolean =>
  some.length === others.length && some.every((one, index) => sameArea(one, others[index] as Area));

const change = (target: Formatted, patch: Partial<Omit<ValidationPart, 'sheetId' | 'areas'>>): void => {
  const { book, sheetId, areas } = target;
  const latest = book.validations.at(-1);
  if (patch.rule === undefined && latest !== undefined && madeHere.has(latest) && latest.sheetId === sheetId && sameAreas(latest.areas, areas)) {
    areas.forEach((area) => checkWritable(book, sheetId, area, 'allowFormatCells'));
    Object.assign(latest, patch);
    return;
  }
  const before = areas.flatMap((area) => validationsIn(book, sheetId, area));
  for (const area of areas) {
    checkWritable(book, sheetId, area, 'allowFormatCells');
    cutValidation(book, sheetId, area);
  }
  const [first] = before;
  const part: ValidationPart = {
    sheetId, areas: [...areas],
    rule: first?.part.rule ?? {}, errorAlert: first?.part.errorAlert ?? defaults.errorAlert,
    prompt: first?.part.prompt ?? defaults.prompt, ignoreBlanks: first?.part.ignoreBlanks ?? true, ...patch,
  };
  if (kindOf(part.rule) !== undefined || patch.rule === undefined) {
    book.validations.push(part);
    madeHere.add(part);
  }
};

const record = (value: unknown, base: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  if (!isRecord(value)) throw apiError('InvalidArgument');
  return { ...base, ...value };
};

/** Beyond what is used all cells are blank, and fit a rule that ignores blanks. */
const judgedPart = (book: Book, part: ValidationPart, area: Area): Area => {
  if (!isUnbounded(area)) return area;
  if (!part.ignoreBlanks) throw apiError('NotImplemented', 'This host judges rules that do not ignore blanks for bounded ranges only.');
  const used = usedArea(book.engine, part.sheetId, false);
  const { top, left } = area;
  return { ...area, bottom: Math.max(top, Math.min(area.bottom, used?.endRow ?? top)), right: Math.max(left, Math.min(area.right, used?.endColumn ?? left)) };
};

/** Cells whose content breaks the rule. */
const invalidCells = async ({ book, sheetId, areas }: Formatted): Promise<readonly Area[]> => {
  const found: Area[] = [];
  for (const { part, area } of areas.flatMap((one) => validationsIn(book, sheetId, one))) {
    for (const { row, column, verdict } of await judgeCells(book, part, judgedPart(book, part, area))) {
      if (verdict === 'unknown') throw apiError('NotImplemented', 'The rule of these cells has a formula that this host cannot calculate.');
      if (verdict === 'wrong') found.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return found;
};

const valid = async (target: Formatted): Promise<boolean | null> => {
  const broken = (await invalidCells(target)).length;
  if (broken === 0) return true;
  return broken === count(target.areas) ? false : null;
};

const invalid = async (target: Formatted): Promise<HostObject | null> => {
  const cells = await invalidCells(target);
  return cells.length === 0 ? null : areasType.of({ ...target, areas: asRectangles(cells) });
};

const typeOf = (target: Formatted): string => {
  const rule = ruleOf(target);
  return typeof rule === 'string' ? rule : typeNameOf(rule);
};

export const dataValidationType: ObjectType<Formatted> = define<Formatted>({
  name: 'DataValidation',
  scalars: {
    Type: { get: typeOf },
    Rule: {
      get: (target) => (partOf(target)?.rule ?? {}) as Wire,
      set: (target, value) => change(target, { rule: normalised(target, record(value, {})) }),
    },
    ErrorAlert: { get: (target) => (partOf(target)?.errorAlert ?? defaults.errorAlert) as Wire, set: (target, value) => change(target, { errorAlert: record(value, defaults.errorAlert) }) },
    Prompt: { get: (target) => (partOf(target)?.prompt ?? defaults.prompt) as Wire, set: (target, value) => change(target, { prompt: record(value, defaults.prompt) }) },
    IgnoreBlanks: { get: (target) => partOf(target)?.ignoreBlanks ?? true, set: (target, value) => change(target, { ignoreBlanks: value === true }) },
    Valid: { get: valid },
  },
  methods: {
    Clear: ({ book, sheetId, areas }) => areas.forEach((area) => cutValidation(book, sheetId, area)),
    GetInvalidCells: async (target) => {
      const found = await invalid(target);
      if (found === null) throw apiError('ItemNotFound');
      return found;
    },
    GetInvalidCellsOrNullObject: invalid,
  },
});
