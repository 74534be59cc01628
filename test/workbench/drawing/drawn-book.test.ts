/** @jest-environment ./test/workbench/drawing/drawing-environment.ts */
import type { Area } from '../../../src/workbench/book/area';
import type { Book } from '../../../src/workbench/book/book';
import type { ConditionalFormatPart, ValidationPart } from '../../../src/workbench/book/parts';
import type { Content } from '../../../src/workbench/grid/cells';
import type { Drawing } from './drawing-environment';

declare const drawing: Drawing;

const area = (address: string): Area => drawing.rangeAt(book, sheetId, address).area;
const write = (address: string, values: unknown): void => drawing.writeRange(drawing.rangeAt(book, sheetId, address), values);
const number = (value: number): Content => ({ kind: 'number', value });
const text = (value: string): Content => ({ kind: 'text', value });

let book: Book;
let sheetId: string;

beforeEach(() => {
  book = drawing.openBook();
  sheetId = book.selection.sheetId;
});

afterEach(() => book.engine.dispose());

const rule = (address: string, kind: string, details: object): ValidationPart => {
  const part: ValidationPart = { sheetId, areas: [area(address)], rule: { [kind]: details }, errorAlert: {}, prompt: {}, ignoreBlanks: true };
  book.validations.push(part);
  return part;
};

const format = (address: string, type: string, details: Record<string, unknown>): void => {
  const part: ConditionalFormatPart = { id: String(book.conditionalFormats.length), type, sheetId, areas: [area(address)], stopIfTrue: false, details };
  book.conditionalFormats.push(part);
};

describe('Values to choose from', () => {
  const texts = async (part: ValidationPart, cell: string): Promise<readonly string[]> => (await drawing.choicesIn(book, part, area(cell))).map((choice) => choice.text);

  test('written ones, cells as they are shown, names, and references that move with the cell', async () => {
    write('A1:A3', [[0.5], ["'007"], ['']]);
    write('C1:D2', [['x', 'y'], ['v', 'w']]);
    expect(await texts(rule('E1', 'list', { source: 'red, green' }), 'E1')).toEqual(['red', 'green']);
    expect(await drawing.choicesIn(book, rule('E2', 'list', { source: '=$A$1:$A$3' }), area('E2'))).toEqual([
      { text: '0.5', content: number(0.5), written: 0.5 }, { text: '007', content: text('007'), written: "'007" },
    ]);
    expect(await texts(rule('E3:E4', 'list', { source: '=C1:D1' }), 'E4')).toEqual(['v', 'w']);
    expect(await texts(rule('E5', 'list', { source: '=nowhere' }), 'E5')).toEqual([]);
  });

  test('the engine calculates sources that are formulas, for the cell in question', async () => {
    write('A1:B3', [['Fruit', 'Meat'], ['apple', 'beef'], ['pear', 'pork']]);
    write('C1:C3', [['1/31/2026'], ['2/28/2026'], ['']]);
    write('D1:D3', [['Meat'], ['Fruit'], ['B2:B3']]);
    const heard: unknown[] = [];
    book.onEvent(({ type }) => { if (type !== 16) heard.push(type); });
    const matched = rule('E1:E2', 'list', { source: '=OFFSET($A$2,0,MATCH(D1,$A$1:$B$1,0)-1,2,1)' });
    expect([await texts(matched, 'E1'), await texts(matched, 'E2')]).toEqual([['beef', 'pork'], ['apple', 'pear']]);
    expect(await texts(rule('E3', 'list', { source: '=INDIRECT(D3)' }), 'E3')).toEqual(['beef', 'pork']);
    expect(await texts(rule('E4', 'list', { source: '=OFFSET($C$1,0,0,3,1)' }), 'E4')).toEqual(['1/31/2026', '2/28/2026']);
    expect(await texts(rule('E5', 'list', { source: '=IF(D2="Fruit",$A$2:$A$3,$B$2:$B$3)' }), 'E5')).toEqual(['apple', 'pear']);
    expect(await texts(rule('E6', 'list', { source: '=INDIRECT("no cell")' }), 'E6')).toEqual([]);
    expect(heard).toEqual([]);
  });

  test('the newest rule over a cell counts', () => {
    rule('A1:B2', 'list', { source: 'old' });
    rule('B2', 'list', { source: 'new' });
    expect(drawing.validationAt(book, sheetId, 1, 1)?.rule).toEqual({ list: { source: 'new' } });
    expect(drawing.validationAt(book, sheetId, 0, 0)?.rule).toEqual({ list: { source: 'old' } });
    expect(drawing.validationAt(book, sheetId, 4, 4)).toBeUndefined();
  });
});

describe('A typed value', () => {
  const judged = (kind: string, details: object, content: Content): string => drawing.judgeEntry(book, rule('E1', kind, details), area('E1'), content);

  test.each([
    ['wholeNumber', { operator: 'Between', formula1: '=1', formula2: '=10' }, number(5), 'fits'], ['wholeNumber', { operator: 'Between', formula1: '=1', formula2: '=10' }, number(5.5), 'wrong'],
    ['wholeNumber', { operator: 'GreaterThan', formula1: 1 }, text('a'), 'wrong'], ['decimal', { operator: 'LessThanOrEqualTo', formula1: '=1.5' }, number(1.5), 'fits'],
    ['textLength', { operator: 'LessThan', formula1: '=3' }, text('abc'), 'wrong'], ['date', { operator: 'GreaterThan', formula1: '2024-01-01' }, number(45_293), 'fits'],
    ['date', { operator: 'GreaterThan', formula1: '2024-01-01' }, number(45_292), 'wrong'], ['decimal', { operator: 'LessThan', formula1: '=A1' }, number(1), 'asks'], ['custom', { formula: '=A1>1' }, number(1), 'asks'],
    ['list', { source: 'a,b' }, text('b'), 'fits'], ['list', { source: 'a,b' }, text('B'), 'wrong'], ['list', { source: 'a,b' }, { kind: 'blank' } as const, 'fits'],
  ])('%s %j', (kind, details, content, expected) => {
    expect(judged(kind, details, content)).toBe(expected);
  });

  test.each<readonly [string, string, object, Content, boolean, string]>([
    ['a blank is no entry where blanks are not ignored', 'list', { source: 'a,b' }, { kind: 'blank' }, false, 'wrong'],
    ['a written entry is what typing it gives', 'list', { source: '10%,1/31/2026' }, number(0.1), true, 'fits'],
    ['a limit that names a text lets no number under it', 'decimal', { operator: 'LessThan', formula1: 'abc' }, number(1), true, 'fits'],
    ['limits the wrong way round let nothing in', 'decimal', { operator: 'Between', formula1: 9, formula2: 1 }, number(5), true, 'wrong'],
    ['a time of day', 'time', { operator: 'LessThan', formula1: '08:30' }, number(8.25 / 24), true, 'fits'],
    ['a day and a time', 'date', { operator: 'EqualTo', formula1: '2026-01-31T12:00' }, number(46_053.5), true, 'fits'],
    ['a formula for a list', 'list', { source: '=OFFSET(A1,0,0,2,1)' }, text('a'), true, 'asks'],
    ['a name that is not there', 'list', { source: '=nowhere' }, text('a'), true, 'asks'],
  ])('%s', (_, kind, details, content, ignoreBlanks, expected) => {
    const part = { ...rule('E1', kind, details), ignoreBlanks };
    expect(drawing.judgeEntry(book, part, area('E1'), content)).toBe(expected);
  });

  test('cells of one rule are judged together, each as it sees the formula', async () => {
    write('A1:B4', [[5, 1], [5, 9], [5, ''], ['x', 1]]);
    const verdicts = async (part: ValidationPart, cells: string): Promise<readonly string[]> => (await drawing.judgeCells(book, part, area(cells))).map(({ verdict }) => verdict);
    const limit = rule('A1:A4', 'wholeNumber', { operator: 'GreaterThan', formula1: '=B1' });
    expect(await verdicts(limit, 'A1:A4')).toEqual(['fits', 'wrong', 'fits', 'wrong']);
    expect(await verdicts({ ...limit, ignoreBlanks: false }, 'A3')).toEqual(['fits']);
    expect(await verdicts(rule('A1:A2', 'custom', { formula: '=NOSUCHFUNCTION(A1)' }), 'A2')).toEqual(['unknown']);
    expect(await verdicts(rule('A1:A2', 'custom', { formula: '=1/0' }), 'A2')).toEqual(['wrong']);
  });

  test('with blanks ignored, a source that depends on a blank cell lets everything in', async () => {
    write('A1', 'x');
    const list = rule('A1', 'list', { source: '=INDIRECT(B1)' });
    const judge = async (part: ValidationPart): Promise<string | undefined> => (await drawing.judgeCells(book, part, area('A1')))[0]?.verdict;
    expect([await judge(list), await judge({ ...list, ignoreBlanks: false })]).toEqual(['fits', 'wrong']);
  });

  test('lists in cells do not distinguish capitals', () => {
    write('A1', 'Red');
    expect([text('red'), text('blue')].map((content) => judged('list', { source: '=A1' }, content))).toEqual(['fits', 'wrong']);
  });

  test('a formula is asked with the value in its cell, which is as before afterwards and nobody hears of it', async () => {
    write('A1:A2', [[1], [7]]);
    const part = rule('A2:A3', 'custom', { formula: '=COUNTIF($A$1:$A$3,A2)=1' });
    const heard: unknown[] = [];
    book.onEvent(({ type }) => { if (type !== 16) heard.push(type); });
    const tried = (value: number): Promise<string> => drawing.tryInCell(book, part, area('A3'), () => {
      book.engine.run('sheet.mutation.set-range-values', { unitId: book.engine.unitId, subUnitId: sheetId, cellValue: { 2: { 0: { v: value, t: 2 } } } });
    });
    expect([await tried(5), await tried(7)]).toEqual(['fits', 'wrong']);
    expect(drawing.cellReader(book.engine, sheetId)(2, 0)).toEqual({ content: { kind: 'blank' } });
    expect(heard).toEqual([]);
  });
});

describe('The columns of filters', () => {
  test('a table column lists its values in order, filters and sorts', async () => {
    write('A1:B5', [['Name', 'Score'], ['b', 10], ['a', 9], ['', 100], ['B', 9]]);
    const table = await drawing.addTable(drawing.rangeAt(book, sheetId, 'A1:B5'), true);
    const column = (index: number) => {
      const found = drawing.filteredColumns(book, sheetId)[index];
      if (found === undefined) throw new Error('There is no such column');
      return found;
    };
    expect(drawing.valuesOf(book, sheetId, column(0)).map((value) => value.text)).toEqual(['a', 'b', '']);
    expect(drawing.valuesOf(book, sheetId, column(1)).map((value) => value.text)).toEqual(['9', '10', '100']);
    column(1).filter({ filterOn: 'Values', values: ['9'] });
    expect([1, 2, 3, 4].map((row) => drawing.isHiddenRow(book, sheetId, row))).toEqual([true, false, true, false]);
    expect(drawing.valuesOf(book, sheetId, column(1)).map((value) => value.isShown)).toEqual([true, false, false]);
    column(1).filter(undefined);
    column(1).sort(false);
    expect([1, 2, 3, 4].map((row) => drawing.cellReader(book.engine, sheetId)(row, 1).content)).toEqual([100, 10, 9, 9].map(number));
    expect(table.sorted).toEqual([{ key: 1, ascending: false }]);
  });
});

describe('Looks of cells', () => {
  test('a formula of a rule is seen from each cell, and again when cells change', async () => {
    write('A1:B3', [[1, 0], [5, 0], [9, 0]]);
    write('D1', 4);
    format('B1:B3', 'Custom', { formula: '=$A1>$D$1', 'fill.color': '#00FF00' });
    const answers = drawing.formulaAnswersOf(book);
    const fills = async (): Promise<readonly unknown[]> => {
      const ask = (): readonly unknown[] => { const looks = drawing.cellLooksOf(book, sheetId, answers); return [0, 1, 2].map((row) => looks.over(row, 1)?.fill); };
      ask();
      await new Promise((resolve) => { setTimeout(resolve, 5); });
      await book.engine.calculation.upToDate();
      return ask();
    };
    expect(await fills()).toEqual([undefined, '#00FF00', '#00FF00']);
    write('D1', 7);
    expect(await fills()).toEqual([undefined, undefined, '#00FF00']);
  });

  test('what is the same for all cells of a rule is calculated once, and again when cells change', async () => {
    write('A1:A3', [[1], [5], [9]]);
    format('A1:A3', 'Custom', { formula: '=A1>AVERAGE($A$1:$A$3)', 'fill.color': '#00FF00' });
    const answers = drawing.formulaAnswersOf(book);
    const fills = async (): Promise<readonly unknown[]> => {
      const ask = (): readonly unknown[] => { const looks = drawing.cellLooksOf(book, sheetId, answers); return [0, 1, 2].map((row) => looks.over(row, 0)?.fill); };
      for (let round = 0; round < 2; round += 1) {
        ask();
        await new Promise((resolve) => { setTimeout(resolve, 5); });
        await book.engine.calculation.upToDate();
      }
      return ask();
    };
    expect(await fills()).toEqual([undefined, undefined, '#00FF00']);
    write('A1', -20);
    expect(await fills()).toEqual([undefined, '#00FF00', '#00FF00']);
  });

  test('bounds of bars come from all cells of the rule, blanks and text do not count', () => {
    write('A1:A4', [[0], ['x'], [''], [50]]);
    format('A1:A1000', 'DataBar', {});
    const looks = drawing.cellLooksOf(book, sheetId, drawing.formulaAnswersOf(book));
    expect([0, 1, 2, 3].map((row) => looks.over(row, 0)?.bar?.to)).toEqual([0, undefined, undefined, 1]);
    expect(looks.over(0, 1)).toBeUndefined();
  });

  test('what is drawn over a cell is no format of the cell', async () => {
    write('A1:A2', [['Head'], [1]]);
    await drawing.addTable(drawing.rangeAt(book, sheetId, 'A1:A2'), true);
    const looks = drawing.cellLooksOf(book, sheetId, drawing.formulaAnswersOf(book));
    expect([looks.isPlain, looks.under(0, 0)?.fill, looks.under(5, 5)]).toEqual([false, '#4472C4', undefined]);
  });
});

describe('A chart of the workbook', () => {
  const chart = (type: string, values: unknown[][]) => {
    write('A1:C3', values);
    return drawing.addChart(book, sheetId, type, drawing.rangeAt(book, sheetId, 'A1:C3'), 'Columns');
  };
  const table = [['', 'Q1', 'Q2'], ['a', 0.1, 2], ['b', 0.3, 'none']];

  test('names, values and categories come from cells as they are shown', () => {
    const picture = drawing.chartPicture(book, chart('ColumnStacked100', table));
    expect(picture).toMatchObject({ shape: 'column', stacking: 'full', title: 'Chart Title', legend: 'Bottom', categories: ['a', 'b'], width: 480, height: 288 });
    expect(picture?.series.map(({ name, values }) => [name, values])).toEqual([['Q1', [0.1, 0.3]], ['Q2', [2, undefined]]]);
  });

  test('titles, ends of axes, colours and legends as set', () => {
    const one = chart('Line', table);
    Object.assign(one.details, { 'title.text': 'Scores', 'legend.position': 'Right', 'axes.value.maximum': 5, 'axes.category.title.text': 'Team', [`series.${one.series[0]?.id}.format.line.color`]: '#FF0000' });
    const picture = drawing.chartPicture(book, one);
    expect(picture).toMatchObject({ title: 'Scores', legend: 'Right', valueAxis: { maximum: 5 }, categoryAxis: { title: 'Team' } });
    expect(picture?.series[0]?.color).toBe('#FF0000');
    one.details['title.visible'] = false;
    expect(drawing.chartPicture(book, one)?.title).toBeUndefined();
  });

  test('a type that is only kept has no picture', () => {
    expect(drawing.chartPicture(book, chart('Treemap', table))).toBeUndefined();
  });
});
