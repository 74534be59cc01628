import type { CellInput, Edit, Plan } from '../edit';
import type { Area, CellValue, WorkbookGrid } from '../grid';
import { isName } from '../is-name';
import { isSheetName } from '../is-sheet-name';
import type { PlanProblem } from '../plan-problem';
import { a1, areaA1 } from './a1';
import { sameSheetName } from './sheet-names';

/** Excel's own limits. */
const most = { rows: 1_048_576, columns: 16_384, text: 32_767, formula: 8192, choices: 255 } as const;

type Named = { readonly name: string; readonly area: Area };

/** A sheet while a plan is gone through: what its later edits must not collide with. */
type Sheet = { merges: Area[]; tables: Named[]; readonly writes: Write[]; valueAt: (row: number, column: number) => CellValue };

type Write = Extract<Edit, { kind: 'write' }>;

type Draft = { readonly sheets: Map<string, Sheet>; readonly names: Set<string> };

const empty = (): Sheet => ({ merges: [], tables: [], writes: [], valueAt: () => null });

const draftOf = ({ sheets, names }: WorkbookGrid): Draft => ({
  sheets: new Map(sheets.map(({ name, merges, tables, values }) => [
    sameSheetName(name), { merges: [...merges], tables: [...tables], writes: [], valueAt: (row, column) => values[row]?.[column] ?? null },
  ])),
  names: new Set(names.filter(({ sheet }) => sheet === undefined).map(({ name }) => name.toLowerCase())),
});

const doOverlap = (one: Area, other: Area): boolean => one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

const beyond = (sheet: string, { top, left, bottom, right }: Area): PlanProblem | undefined =>
  top >= 0 && left >= 0 && top <= bottom && left <= right && bottom < most.rows && right < most.columns
    ? undefined
    : { code: 'cells-beyond-sheet', sheet, cell: a1(Math.max(0, bottom), Math.max(0, right)) };

const inputProblem = (input: CellInput, sheet: string, row: number, column: number): PlanProblem | undefined => {
  const shows = 'formula' in input ? input.shows : undefined;
  const number = 'number' in input ? input.number : typeof shows === 'number' ? shows : 0;
  const text = 'text' in input ? input.text : typeof shows === 'string' ? shows : '';
  if (!Number.isFinite(number)) return { code: 'number-unusable', sheet, cell: a1(row, column) };
  if (text.length > most.text) return { code: 'text-too-long', sheet, cell: a1(row, column), length: text.length, most: most.text };
  if (!('formula' in input)) return undefined;
  const isUsable = input.formula.trim() !== '' && !input.formula.startsWith('=') && input.formula.length <= most.formula;
  return isUsable ? undefined : { code: 'formula-unusable', sheet, cell: a1(row, column), found: input.formula.slice(0, 40) };
};

/** Cells of each line are looked at only as far as they may lie beyond the sheet. */
const writeProblem = (edit: Write): PlanProblem | undefined => {
  const isOnSheet = edit.row >= 0 && edit.column >= 0 && edit.row + edit.cells.length <= most.rows;
  for (const [down, line] of edit.cells.entries()) {
    const isInside = isOnSheet && edit.column + line.length <= most.columns;
    for (let across = 0; across < line.length; across += 1) {
      const input = line[across];
      if (input === undefined) continue;
      const [row, column] = [edit.row + down, edit.column + across];
      const off = isInside ? undefined : beyond(edit.sheet, { top: row, bottom: row, left: column, right: column });
      const problem = off ?? inputProblem(input, edit.sheet, row, column);
      if (problem !== undefined) return problem;
    }
  }
  return undefined;
};

const write = (sheet: Sheet, edit: Write): PlanProblem | undefined => {
  sheet.writes.push(edit);
  return writeProblem(edit);
};

type WrittenText = { readonly kind: 'untouched' } | { readonly kind: 'written'; /** Absent where it is no text. */ readonly text: string | undefined };

/** What the last write to a cell makes of it. */
const writtenText = ({ writes }: Sheet, row: number, column: number): WrittenText => {
  for (let last = writes.length - 1; last >= 0; last -= 1) {
    const edit = writes[last];
    const input = edit?.cells[row - edit.row]?.[column - edit.column];
    if (input !== undefined) return { kind: 'written', text: 'text' in input ? input.text : undefined };
  }
  return { kind: 'untouched' };
};

const merge = (sheet: Sheet, { sheet: name, area }: Extract<Edit, { kind: 'merge' }>): PlanProblem | undefined => {
  if (area.top === area.bottom && area.left === area.right) return undefined;
  const other = sheet.merges.find((one) => doOverlap(one, area));
  if (other === undefined) sheet.merges.push(area);
  return other === undefined || areaA1(other) === areaA1(area) ? undefined : { code: 'merge-overlaps', sheet: name, area: areaA1(area), other: areaA1(other) };
};

const headingProblem = (sheet: Sheet, name: string, { top, left, right }: Area): PlanProblem | undefined => {
  const known = new Set<string>();
  for (let column = left; column <= right; column += 1) {
    const before = sheet.valueAt(top, column);
    const written = writtenText(sheet, top, column);
    const found = written.kind === 'written' ? written.text : typeof before === 'string' ? before : undefined;
    if (found === undefined || found === '' || known.has(found.toLowerCase())) return { code: 'table-heading-unusable', sheet: name, cell: a1(top, column), found: found ?? '' };
    known.add(found.toLowerCase());
  }
  return undefined;
};

const table = ({ sheets, names }: Draft, sheet: Sheet, { sheet: name, area, name: called }: Extract<Edit, { kind: 'table' }>): PlanProblem | undefined => {
  const isTaken = names.has(called.toLowerCase()) || [...sheets.values()].some(({ tables }) => tables.some((one) => one.name.toLowerCase() === called.toLowerCase()));
  if (isTaken) return { code: 'name-taken', name: called };
  if (!isName(called)) return { code: 'name-invalid', name: called };
  const other = sheet.tables.find((one) => doOverlap(one.area, area));
  if (other !== undefined) return { code: 'table-overlaps', sheet: name, area: areaA1(area), other: areaA1(other.area) };
  sheet.tables.push({ name: called, area });
  return headingProblem(sheet, name, area);
};

const chart = ({ sheet, categories, values, at }: Extract<Edit, { kind: 'chart' }>): PlanProblem | undefined =>
  [categories, ...values.map(({ area }) => area), at].map((area) => beyond(sheet, area)).find((problem) => problem !== undefined);

const validation = ({ sheet, area, validation: rule }: Extract<Edit, { kind: 'validate' }>): PlanProblem | undefined => {
  if (rule.kind !== 'list') return undefined;
  const { length } = rule.choices.join(',');
  const because = length > most.choices ? 'length' : rule.choices.some((choice) => choice.includes(',')) ? 'comma' : undefined;
  return because === undefined ? undefined : { code: 'choices-unusable', sheet, area: areaA1(area), because, length, most: most.choices };
};

const name = ({ sheets, names }: Draft, { name: called }: Extract<Edit, { kind: 'define-name' }>): PlanProblem | undefined => {
  if (!isName(called)) return { code: 'name-invalid', name: called };
  if ([...sheets.values()].some(({ tables }) => tables.some((one) => one.name.toLowerCase() === called.toLowerCase()))) return { code: 'name-taken', name: called };
  names.add(called.toLowerCase());
  return undefined;
};

const opened = ({ sheets }: Draft, called: string, sheet: Sheet): PlanProblem | undefined => {
  if (!isSheetName(called)) return { code: 'sheet-name-invalid', sheet: called };
  if (sheets.has(sameSheetName(called))) return { code: 'sheet-exists', sheet: called };
  sheets.set(sameSheetName(called), sheet);
  return undefined;
};

/** A copy has the merges and texts of its template; its tables get other names. */
const copied = (draft: Draft, { from, to }: Extract<Edit, { kind: 'copy-sheet' }>): PlanProblem | undefined => {
  const source = draft.sheets.get(sameSheetName(from));
  if (source === undefined) return { code: 'sheet-unknown', sheet: from };
  return opened(draft, to, { ...source, merges: [...source.merges], tables: source.tables.map(({ area }) => ({ name: '', area })), writes: [...source.writes] });
};

const repeated = (sheet: Sheet, { sheet: called, row, times }: Extract<Edit, { kind: 'repeat-row' }>): PlanProblem | undefined => {
  if (sheet.tables.some(({ area }) => area.top === row)) return { code: 'row-not-repeatable', sheet: called, row: row + 1, because: 'table' };
  const moved = (area: Area): Area => ({ ...area, top: area.top > row ? area.top + times : area.top, bottom: area.bottom > row ? area.bottom + times : area.bottom });
  sheet.merges = sheet.merges.map(moved);
  sheet.tables = sheet.tables.map((one) => ({ ...one, area: moved(one.area) }));
  return undefined;
};

const editProblem = (draft: Draft, edit: Edit): PlanProblem | undefined => {
  if (edit.kind === 'add-sheet') return opened(draft, edit.sheet, empty());
  if (edit.kind === 'copy-sheet') return copied(draft, edit);
  if (edit.kind === 'define-name') return name(draft, edit);
  const sheet = draft.sheets.get(sameSheetName(edit.sheet));
  if (sheet === undefined) return { code: 'sheet-unknown', sheet: edit.sheet };
  const off = 'area' in edit ? beyond(edit.sheet, edit.area) : undefined;
  if (off !== undefined) return off;
  switch (edit.kind) {
    case 'clear-sheet': Object.assign(sheet, empty()); return undefined;
    case 'write': return write(sheet, edit);
    case 'merge': return merge(sheet, edit);
    case 'table': return table(draft, sheet, edit);
    case 'chart': return chart(edit);
    case 'validate': return validation(edit);
    case 'repeat-row': return repeated(sheet, edit);
    default: return undefined;
  }
};

/** The first reason why a plan cannot be carried out on a workbook, found before anything is written, with a pause offered after each edit. A file may know of more. */
export function* checkPlanInSteps(plan: Plan, workbook: WorkbookGrid): Generator<void, PlanProblem | undefined> {
  const draft = draftOf(workbook);
  for (const edit of plan) {
    const problem = editProblem(draft, edit);
    if (problem !== undefined) return problem;
    yield;
  }
  return undefined;
}
