import { ICommandService, type ICellData, type Nullable } from '@univerjs/core';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { contentOf, type Content } from '../../grid/cells';
import { intersection, type Area } from '../../book/area';
import type { Book } from '../../book/book';
import { movedFormula } from '../../book/copy';

type Place = { readonly row: number; readonly column: number };

/** A formula of a rule, written for one cell and meant for all cells of an area. */
export type RuleFormula = { readonly sheetId: string; readonly formula: string; readonly origin: Place; readonly area: Area };

/** The engine's answers to formulas of rules, which stand in no cell. */
export type FormulaAnswers = {
  /** What a formula gives for one cell; undefined until the engine has calculated it. */
  readonly at: (rule: RuleFormula, row: number, column: number) => Content | undefined;
  /** Called when new answers came, also because cells changed. */
  readonly onAnswers: (listener: () => void) => void;
  readonly forget: () => void;
};

/** Formulas are calculated for so many cells around the one that was asked about. */
const tile = { rows: 64, columns: 16 } as const;

type Tile = { readonly id: string; readonly sheetId: string; readonly area: Area; readonly answers: Map<string, Content> };

type Matrix = Readonly<Record<number, Readonly<Record<number, readonly (readonly Nullable<ICellData>[])[]>>>>;

const tileAround = (area: Area, row: number, column: number): Area => {
  const [top, left] = [Math.floor(row / tile.rows) * tile.rows, Math.floor(column / tile.columns) * tile.columns];
  return intersection(area, { top, left, bottom: top + tile.rows - 1, right: left + tile.columns - 1 }) ?? { top: row, left: column, bottom: row, right: column };
};

export const formulaAnswersOf = (book: Book): FormulaAnswers => {
  const { engine } = book;
  const { unitId } = engine;
  const tiles = new Map<string, Tile>();
  const byId = new Map<string, Tile>();
  const listeners: (() => void)[] = [];
  let number = 1;
  let wanted: Record<string, Record<string, true>> = {};

  const calculateSoon = (one: Tile): void => {
    const isPlanned = Object.keys(wanted).length > 0;
    wanted = { ...wanted, [one.sheetId]: { ...wanted[one.sheetId], [one.id]: true } };
    if (isPlanned) return;
    setTimeout(() => {
      const ids = wanted;
      wanted = {};
      engine.run('sheet.mutation.data-validation-formula-mark-dirty', { [unitId]: ids });
    }, 0);
  };

  const ask = ({ sheetId, formula, origin }: RuleFormula, area: Area): Tile => {
    number += 1;
    const one: Tile = { id: `rule-${number}`, sheetId, area, answers: new Map() };
    const f = movedFormula(formula, area.top - origin.row, area.left - origin.column);
    const ranges = [{ startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right }];
    engine.run('formula.mutation.set-other-formula', { unitId, subUnitId: sheetId, formulaMap: { [one.id]: { f, ranges } } });
    byId.set(one.id, one);
    calculateSoon(one);
    return one;
  };

  const take = (sheets: Readonly<Record<string, Readonly<Record<string, Matrix>> | undefined>>): boolean => {
    let isNew = false;
    for (const formulas of Object.values(sheets)) {
      for (const [id, matrix] of Object.entries(formulas ?? {})) {
        const one = byId.get(id);
        if (one === undefined) continue;
        isNew = true;
        for (const [down, line] of Object.entries(matrix)) {
          for (const [right, value] of Object.entries(line)) one.answers.set(`${one.area.top + Number(down)},${one.area.left + Number(right)}`, contentOf(value[0]?.[0] ?? {}));
        }
      }
    }
    return isNew;
  };

  engine.injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationResultMutation.id) return;
    const { unitOtherData } = command.params as { readonly unitOtherData?: Readonly<Record<string, Parameters<typeof take>[0] | undefined>> };
    if (take(unitOtherData?.[unitId] ?? {})) listeners.forEach((listener) => listener());
  });

  return {
    at: (rule, row, column) => {
      const area = tileAround(rule.area, row, column);
      const key = JSON.stringify([rule.sheetId, rule.formula, rule.origin, area]);
      const known = tiles.get(key) ?? ask(rule, area);
      tiles.set(key, known);
      return known.answers.get(`${row},${column}`);
    },
    onAnswers: (listener) => { listeners.push(listener); },
    forget: () => {
      for (const { id, sheetId } of byId.values()) engine.run('formula.mutation.remove-other-formula', { unitId, subUnitId: sheetId, formulaIdList: [id] });
      tiles.clear();
      byId.clear();
    },
  };
};
