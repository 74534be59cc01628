import { sheetWords } from '../../../src/language/sheet-words';
import { fillPlan } from '../../../src/workbook/plan/fill-plan';
import type { FillSettings } from '../../../src/workbook/plan/fill-settings';
import type { CellValue, SheetGrid, WorkbookGrid } from '../../../src/workbook/grid';
import { locales } from '../../../src/domain/locale';
import { carriedOut } from './carried-out';
import { emptyWorkbook, personWith, settings, workedExample } from './people';

const run = (workbook: WorkbookGrid, person = workedExample, by: FillSettings = settings): WorkbookGrid => {
  const filled = fillPlan({ workbook, people: [person], settings: by });
  if (filled.kind !== 'planned') throw new Error('no plan');
  return carriedOut(workbook, filled.plan);
};

const formIn = ({ sheets }: WorkbookGrid): SheetGrid => sheets.find(({ name }) => name === '张三') ?? sheets[0]!;

type Typed = { readonly value: CellValue; readonly formula?: string; readonly format?: string };

/** Somebody types into the cell right of a label; the cells that are merged with the label are skipped. */
const typed = (workbook: WorkbookGrid, label: string, { value, formula, format }: Typed, which = 0): WorkbookGrid => {
  const form = formIn(workbook);
  const places = form.values.flatMap((row, r) => row.flatMap((cell, c) => (cell === label ? [[r, c] as const] : [])));
  const [row, column] = places[which] ?? [];
  if (row === undefined || column === undefined) throw new Error(`no ${label}`);
  const at = form.merges.find(({ top, left }) => top === row && left === column)?.right ?? column;
  const set = <T>(map: ReadonlyMap<number, ReadonlyMap<number, T>>, one: T | undefined): ReadonlyMap<number, ReadonlyMap<number, T>> =>
    one === undefined ? map : new Map([...map, [row, new Map([...(map.get(row) ?? []), [at + 1, one]])]]);
  const sheet: SheetGrid = {
    ...form,
    values: form.values.map((cells, r) => (r === row ? cells.map((cell, c) => (c === at + 1 ? value : cell)) : cells)),
    formulas: set(form.formulas, formula),
    formats: set(form.formats, format),
  };
  return { ...workbook, sheets: workbook.sheets.map((one) => (one === form ? sheet : one)) };
};

const beside = (workbook: WorkbookGrid, label: string, which = 0): CellValue | undefined => {
  const form = formIn(workbook);
  const [row, column] = form.values.flatMap((cells, r) => cells.flatMap((cell, c) => (cell === label ? [[r, c] as const] : [])))[which] ?? [0, 0];
  return form.values[row]?.slice(column + 1).find((cell) => cell !== null);
};

const { appraiseeComment, superiorComment, signature } = settings.words;

describe('What people wrote on a form', () => {
  const first = run(emptyWorkbook);
  const remark = '同意。\n下季度重点是欠费。';
  const written = [
    [appraiseeComment, { value: remark }], [superiorComment, { value: '继续努力' }],
    [signature.appraisee, { value: '张三' }], [signature.superior, { value: '王总' }], [signature.hr, { value: '李' }],
  ].reduce((book, [label, entry]) => typed(book, label as string, entry as Typed), first);
  const dated = typed(typed(written, signature.date, { value: 46300, format: 'yyyy/m/d' }), signature.date, { value: 46301, formula: 'TODAY()', format: 'yyyy/m/d' }, 2);

  test('stays when the form is filled again with other results', () => {
    const after = run(dated, personWith([0.05, 0.0042, 0.68, 4.2]));
    expect([appraiseeComment, superiorComment, signature.appraisee, signature.superior, signature.hr].map((label) => beside(after, label)))
      .toEqual([remark, '继续努力', '张三', '王总', '李']);
    const form = formIn(after);
    const row = form.values.findIndex((cells) => cells.filter((cell) => cell === signature.date).length === 3);
    expect([form.values[row]?.[2], form.values[row]?.[5], form.values[row]?.[8]]).toEqual([46300, null, 46301]);
    expect(form.formulas.get(row)?.get(8)).toBe('TODAY()');
    expect([2, 8].map((column) => form.formats.get(row)?.get(column))).toEqual(['yyyy/m/d', 'yyyy/m/d']);
  });

  test('stays where the form gets a row more, because a result is missing now', () => {
    const after = run(dated, personWith([0.05, undefined, 0.68, 4.2]));
    expect(formIn(after).values.length).toBeGreaterThan(formIn(dated).values.length);
    expect([beside(after, appraiseeComment), beside(after, signature.date)]).toEqual([remark, 46300]);
  });

  test.each(locales)('stays when the form is filled again in %s', (locale) => {
    const words = sheetWords(locale);
    const inThat = run(dated, workedExample, { ...settings, words });
    const after = run(inThat, workedExample, { ...settings, words });
    expect([words.appraiseeComment, words.superiorComment, words.signature.appraisee, words.signature.hr, words.signature.date].map((label) => beside(after, label)))
      .toEqual([remark, '继续努力', '张三', '李', 46300]);
  });

  test('makes its row high enough to be read', () => {
    const heightOf = (comment: string): number => {
      const filled = fillPlan({ workbook: typed(first, appraiseeComment, { value: comment }), people: [workedExample], settings });
      if (filled.kind !== 'planned') throw new Error('no plan');
      const row = formIn(first).values.findIndex((cells) => cells[0] === appraiseeComment);
      return filled.plan.flatMap((edit) => (edit.kind === 'row-height' && edit.sheet === '张三' && edit.row === row ? [edit.height] : []))[0] ?? 0;
    };
    expect(heightOf('同意')).toBe(150);
    expect(heightOf('很长的意见。'.repeat(120))).toBeGreaterThan(200);
  });

  test('that nothing was written leaves the places empty', () => {
    const after = run(first);
    expect(formIn(after).values).toEqual(formIn(first).values);
  });
});
