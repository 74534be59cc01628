import { ICommandService, type ICellData, type Nullable } from '@univerjs/core';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { formulaPieces } from '../../../workbook/formula/formula-pieces';
import { movedFormula } from '../../../xlsx/reference/moved-formula';
import { contentOf, type Content } from '../../grid/cells';
import { intersection, type Area } from '../../book/area';
import type { Book } from '../../book/book';
import { fixedParts } from './conditional/fixed-parts';

type Place = { readonly row: number; readonly column: number };

/** A formula of a rule, written for one cell and meant for all cells of an area. */
type RuleFormula = { readonly sheetId: string; readonly formula: string; readonly origin: Place; readonly area: Area };

/** The engine's answers to formulas of rules, which stand in no cell. */
export type FormulaAnswers = {
  /** What a formula gives for one cell; undefined until the engine has calculated it. */
  readonly at: (rule: RuleFormula, row: number, column: number) => Content | undefined;
  /** Called when new answers came, also because cells changed. */
  readonly onAnswers: (listener: () => void) => void;
  readonly forget: () => void;
};

/** Formulas are calculated for so many cells around the one that was asked about. */
const tile = { rows: 16, columns: 16 } as const;

type Tile = { readonly id: string; readonly sheetId: string; readonly formula: string; readonly area: Area; readonly answers: Map<string, Content> };

type Matrix = Readonly<Record<number, Readonly<Record<number, readonly (readonly Nullable<ICellData>[])[]>>>>;

const tileAround = (area: Area, row: number, column: number): Area => {
  const [top, left] = [Math.floor(row / tile.rows) * tile.rows, Math.floor(column / tile.columns) * tile.columns];
  return intersection(area, { top, left, bottom: top + tile.rows - 1, right: left + tile.columns - 1 }) ?? { top: row, left: column, bottom: row, right: column };
};

const literal = (content: Content): string => {
  switch (content.kind) {
    case 'blank': return '0';
    case 'number': return content.value < 0 ? `(${content.value})` : String(content.value);
    case 'boolean': return content.value ? 'TRUE' : 'FALSE';
    case 'text': return `"${content.value.replaceAll('"', '""')}"`;
    case 'error': return content.value;
  }
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

  const drop = ({ id, sheetId }: Tile): void => {
    engine.run('formula.mutation.remove-other-formula', { unitId, subUnitId: sheetId, formulaIdList: [id] });
    byId.delete(id);
  };

  const ask = ({ sheetId, formula, origin }: RuleFormula, area: Area, before: Tile | undefined): Tile => {
    number += 1;
    if (before !== undefined) drop(before);
    // What was known still holds until the new answers are there.
    const one: Tile = { id: `rule-${number}`, sheetId, formula, area, answers: new Map(before?.answers) };
    const f = movedFormula(formulaPieces(formula), area.top - origin.row, area.left - origin.column);
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

  const answerAt = (rule: RuleFormula, known: string, area: Area, row: number, column: number): Content | undefined => {
    const key = JSON.stringify([rule.sheetId, known, rule.origin, area]);
    const before = tiles.get(key);
    const one = before?.formula === rule.formula ? before : ask(rule, area, before);
    tiles.set(key, one);
    return one.answers.get(`${row},${column}`);
  };

  /** The formula with the values of what is the same for all cells: the engine would calculate that again for each. */
  const withFixed = ({ sheetId, formula, origin }: RuleFormula): string | undefined => {
    const { row, column } = origin;
    const cell = { top: row, left: column, bottom: row, right: column };
    const texts = fixedParts(formula).map(({ kind, text }) => {
      if (kind === 'text') return text;
      const value = answerAt({ sheetId, formula: `=${text}`, origin, area: cell }, `=${text}`, cell, row, column);
      return value === undefined ? undefined : literal(value);
    });
    return texts.includes(undefined) ? undefined : texts.join('');
  };

  return {
    at: (rule, row, column) => {
      const formula = withFixed(rule);
      return formula === undefined ? undefined : answerAt({ ...rule, formula }, rule.formula, tileAround(rule.area, row, column), row, column);
    },
    onAnswers: (listener) => { listeners.push(listener); },
    forget: () => {
      [...byId.values()].forEach(drop);
      tiles.clear();
    },
  };
};
