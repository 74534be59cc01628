import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Workbook, type Worksheet } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { AppraisedJson } from '../../src/cli/report/appraised-json';
import type { PersonJson } from '../../src/cli/report/people-json';
import type { WrittenJson } from '../../src/cli/report/written-report';
import { indicatorName } from '../../src/language/indicator-name';
import { applyPlan } from '../../src/xlsx/apply-plan';
import { consoleIn } from '../cli/console';
import { describeInLibreOffice, recalculated } from '../oracles/libreoffice';

jest.setTimeout(600_000);

type FillJson = AppraisedJson & { readonly files: readonly WrittenJson[] };

const sample = resolve(__dirname, '../../assets/samples/quarter-messy.xlsx');

describeInLibreOffice('LibreOffice opens the filled messy sample and recalculates it', () => {
  let folder: string;
  let shown: Readonly<Record<'filled' | 'stripped' | 'altered', Workbook>>;
  let printed: FillJson;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kaohe-acceptance-'));
    const console = consoleIn(folder);
    await console.run('fill', sample, '--out', 'filled.xlsx', '--scores', 'native', '--target', 'drop-off-rate=3%', '--json');
    printed = JSON.parse(console.printed()) as FillJson;
    const filled = readFileSync(join(folder, 'filled.xlsx'));
    writeFileSync(join(folder, 'stripped.xlsx'), withoutCachedValues(filled));
    writeFileSync(join(folder, 'altered.xlsx'), withAnotherResult(filled, printed));
    const names = ['filled', 'stripped', 'altered'] as const;
    const opened = recalculated(names.map((name) => join(folder, `${name}.xlsx`)));
    shown = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await opening(join(opened, `${name}.xlsx`))] as const))) as typeof shown;
    rmSync(opened, { recursive: true, force: true });
  });

  afterAll(() => {
    if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
  });

  test('the results sheet has a column for each score', () => {
    expect(scoreColumns(sheetOf(shown.filled, printed.files[0]?.results))).toHaveLength(4);
  });

  test('there are people with a total and people without one', () => {
    const kinds = printed.people.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'complete').length).toBeGreaterThan(10);
    expect(kinds).toContain('incomplete');
  });

  test.each(['filled', 'stripped'] as const)('each form shows the scores and the total that --json printed (%s)', (name) => {
    expect(appraised(printed).map((_, index) => onForm(sheetOf(shown[name], formsOf(printed)[index])))).toEqual(
      appraised(printed).map((person) => ({ scores: scoresOf(person), total: shownTotal(person.total) })),
    );
  });

  test.each(['filled', 'stripped'] as const)('the results sheet shows the same (%s)', (name) => {
    const sheet = sheetOf(shown[name], printed.files[0]?.results);
    expect(onResults(sheet, appraised(printed).length)).toEqual(
      appraised(printed).map((person) => ({ scores: scoreColumns(sheet).map(({ heading }) => scoreUnder(person, heading)), total: shownTotal(person.total) })),
    );
  });

  test('a result that is changed on a form changes its score and its total', () => {
    const person = appraised(printed)[0];
    const before = scoresOf(person!);
    const form = onForm(sheetOf(shown.altered, formsOf(printed)[0]));
    expect(before[1]).toBe(3);
    expect(form.scores).toEqual([before[0], 1, before[2], before[3]]);
    expect(form.total).toBeCloseTo((person!.total ?? NaN) - 0.25 * 2, 2);
  });
});

type Shown = { readonly scores: readonly (number | undefined)[]; readonly total: number | undefined };

const appraised = ({ people }: FillJson): readonly PersonJson[] => people.filter(({ lines }) => lines.length > 0);
const formsOf = ({ files }: FillJson): readonly string[] => files.flatMap(({ forms }) => forms);
const scoresOf = (person: PersonJson | undefined): readonly (number | undefined)[] => (person?.lines ?? []).map(({ score }) => rounded(score ?? undefined));
const shownTotal = (total: number | null): number | undefined => rounded(total ?? undefined);

/** What a workbook keeps of a figure: 10 decimals. */
const rounded = (figure: number | undefined): number | undefined => (figure === undefined ? undefined : Number(figure.toFixed(10)));

const opening = async (path: string): Promise<Workbook> => {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
};

const sheetOf = (workbook: Workbook, name: string | undefined): Worksheet => {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${String(name)}`);
  return sheet;
};

const numberAt = (sheet: Worksheet, row: number, column: number): number | undefined => {
  const cell = sheet.getCell(row, column);
  return typeof cell.result === 'number' ? rounded(cell.result) : undefined;
};

const textAt = (sheet: Worksheet, row: number, column: number): string => {
  const { value } = sheet.getCell(row, column);
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null && 'richText' in value ? value.richText.map(({ text }) => text).join('') : '';
};

/** Row and column of the cell that shows exactly this text. */
const placeOf = (sheet: Worksheet, text: string): { readonly row: number; readonly column: number } => {
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    for (let column = 1; column <= sheet.columnCount; column += 1) if (textAt(sheet, row, column) === text) return { row, column };
  }
  throw new Error(`${sheet.name} does not show ${text}`);
};

const onForm = (sheet: Worksheet): Shown => {
  const score = placeOf(sheet, '得分');
  const sum = placeOf(sheet, '合计');
  const rows = Array.from({ length: sum.row - score.row - 1 }, (_, index) => score.row + 1 + index);
  return { scores: rows.map((row) => numberAt(sheet, row, score.column)), total: numberAt(sheet, sum.row, placeOf(sheet, '加权得分').column) };
};

const scoreColumns = (sheet: Worksheet): readonly { readonly column: number; readonly heading: string }[] => {
  const total = placeOf(sheet, '总分');
  return Array.from({ length: total.column - 1 }, (_, index) => ({ column: index + 1, heading: textAt(sheet, total.row, index + 1) })).filter(({ heading }) => heading.endsWith('得分'));
};

/** Not everybody is appraised by every indicator. */
const scoreUnder = ({ lines }: PersonJson, heading: string): number | undefined =>
  rounded(lines.find(({ indicator }) => heading === `${indicatorName(indicator, 'zh-CN')}得分`)?.score ?? undefined);

const onResults = (sheet: Worksheet, people: number): readonly Shown[] => {
  const total = placeOf(sheet, '总分');
  const columns = scoreColumns(sheet);
  return Array.from({ length: people }, (_, index) => total.row + 1 + index).map((row) => ({
    scores: columns.map(({ column }) => numberAt(sheet, row, column)),
    total: numberAt(sheet, row, total.column),
  }));
};

/** The same workbook as if it had never been calculated: what it shows afterwards was computed by the program that opened it. */
const withoutCachedValues = (bytes: Uint8Array): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, content]) => [
        name,
        /^xl\/worksheets\/[^/]+\.xml$/.test(name) ? strToU8(strFromU8(content).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1')) : content,
      ]),
    ),
  );

/** The first person's arrears rate becomes 12.5‰, which scores 1; everything that was computed from it still shows the old figures. */
const withAnotherResult = (bytes: Uint8Array, { files }: FillJson): Uint8Array => {
  const sheet = files[0]?.forms[0] ?? '';
  const applied = applyPlan(bytes, [{ kind: 'write', sheet, row: FIRST_LINE + 1, column: RESULT, cells: [[{ number: 12.5 }]] }]);
  if (applied.kind === 'refused') throw new Error(applied.problem.code);
  return applied.bytes;
};

const FIRST_LINE = 10;
const RESULT = 5;
