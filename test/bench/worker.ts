import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { median } from './measure';
import { results, rules, weights } from './people';

/** The bundler's own name for Node's `require`: the console is loaded as it was built. */
declare const __non_webpack_require__: (path: string) => unknown;

const dist = join(process.cwd(), 'dist');

const now = (): number => Number(process.hrtime.bigint()) / 1e6;

const report = (ms: number): void => {
  process.stdout.write(`\n${JSON.stringify({ ms, megabytes: process.resourceUsage().maxRSS / 1024 })}\n`);
};

const timed = async (work: () => unknown): Promise<number> => {
  const start = now();
  await work();
  return now() - start;
};

const five = async (work: () => unknown): Promise<number> => {
  const times = [];
  for (let time = 0; time < 5; time += 1) times.push(await timed(work));
  return median(times);
};

type Appraise = (results: unknown[][], rules: unknown[][], weights: unknown[][]) => unknown[][];

/** The bundle that Excel loads, called as Excel calls it. */
const appraiseOurs = async (people: number): Promise<void> => {
  const functions = new Map<string, Appraise>();
  Object.assign(globalThis, { CustomFunctions: { associate: (id: string, run: Appraise) => functions.set(id, run), Error, ErrorCode: {} } });
  (0, eval)(readFileSync(join(dist, 'add-in', 'functions.js'), 'utf8'));
  const appraise = functions.get('APPRAISE');
  if (appraise === undefined) throw new Error('KPI.APPRAISE is not registered');
  const given = results(people);
  const answer = appraise(given, [[...rules]], [[...weights]]);
  if (answer.length !== people || answer.some((row) => typeof row[4] !== 'number')) throw new Error('Not everybody was scored');
  report(await five(() => appraise(given, [[...rules]], [[...weights]])));
};

const nestedIfs = (row: number): string[] => [
  `=IF(ROUND(A${row},10)<0.03,3,IF(ROUND(A${row},10)<0.06,2,1))`,
  `=IF(ROUND(B${row},10)<0.005,3,IF(ROUND(B${row},10)<0.01,2,1))`,
  `=IF(ROUND(C${row},10)>0.7,3,IF(ROUND(C${row},10)>0.6,2,1))`,
  `=IF(AND(ROUND(D${row},10)>=1,ROUND(D${row},10)<=5),ROUND(D${row},10),NA())`,
  `=(30*E${row}+25*F${row}+25*G${row}+20*H${row})/100`,
];

/** The same rules as nested IFs in another engine; only the recalculation counts, not the typing. */
const appraiseIronCalc = async (people: number): Promise<void> => {
  const { initSync, Model } = await import('@ironcalc/wasm');
  initSync({ module: readFileSync(join(process.cwd(), 'node_modules/@ironcalc/wasm/wasm_bg.wasm')) });
  const model = new Model('bench', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  results(people).forEach((row, index) => {
    [...row.map(String), ...nestedIfs(index + 1)].forEach((input, column) => model.setUserInput(0, index + 1, column + 1, input));
  });
  model.resumeEvaluation();
  const ms = await five(() => model.evaluate());
  if (!/^\d/.test(model.getFormattedCellValue(0, people, 9))) throw new Error('IronCalc did not calculate');
  report(ms);
};

/** A workbook that another program wrote. */
const makeSheet = async (rows: number, path: string): Promise<void> => {
  const { default: ExcelJS } = await import('exceljs');
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useSharedStrings: true });
  const sheet = writer.addWorksheet('数据');
  const headings = ['工号', '姓名', '部门', '岗位', '考核周期', '大客户掉线率', '大客户欠费率', '大客户托收率', '内部客户满意度', '备注', '录入人', '序号'];
  sheet.addRow(headings).commit();
  results(rows).forEach((row, index) => {
    const person = [`GA${100000 + index}`, `员工${index}`, '长话业务事业部', '大客户关系组主管', '2026Q3'];
    sheet.addRow([...person, ...row, index % 7 === 0 ? '已核对' : null, `录入${index % 9}`, index + 1]).commit();
  });
  sheet.commit();
  await writer.commit();
  report(0);
};

const readOurs = async (path: string): Promise<void> => {
  const bytes = readFileSync(path);
  report(await timed(() => {
    const read = readWorkbook(bytes);
    if (read.kind !== 'workbook') throw new Error('unreadable');
  }));
};

const readHucre = async (path: string): Promise<void> => {
  const { read } = await import('hucre');
  const bytes = readFileSync(path);
  report(await timed(() => read(new Uint8Array(bytes))));
};

const readExceljs = async (path: string): Promise<void> => {
  const { default: ExcelJS } = await import('exceljs');
  report(await timed(() => new ExcelJS.Workbook().xlsx.readFile(path)));
};

/** The console as people run it, from its first line to its last, in this process so that its memory is known. */
const runConsole = (...line: string[]): void => {
  const start = now();
  process.argv = [process.argv[0] ?? 'node', join(dist, 'cli.js'), ...line];
  process.on('exit', () => {
    if (process.exitCode === 2) return;
    process.exitCode = 0;
    report(now() - start);
  });
  __non_webpack_require__(join(dist, 'cli.js'));
};

/** What a script with exceljs would need for the writing alone: the finished workbook, read once and written again. */
const rewriteExceljs = async (path: string, out: string): Promise<void> => {
  const { default: ExcelJS } = await import('exceljs');
  report(await timed(async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path);
    writeFileSync(out, new Uint8Array(await workbook.xlsx.writeBuffer()));
  }));
};

const tasks: Readonly<Record<string, (...parameters: string[]) => unknown>> = {
  'appraise-ours': (people) => appraiseOurs(Number(people)),
  'appraise-ironcalc': (people) => appraiseIronCalc(Number(people)),
  'make-sheet': (rows, path) => makeSheet(Number(rows), path ?? ''),
  'read-ours': (path) => readOurs(path ?? ''),
  'read-hucre': (path) => readHucre(path ?? ''),
  'read-exceljs': (path) => readExceljs(path ?? ''),
  console: (...line) => runConsole(...line),
  'rewrite-exceljs': (path, out) => rewriteExceljs(path ?? '', out ?? ''),
};

const [, , name = '', ...parameters] = process.argv;
const task = tasks[name];
if (task === undefined) throw new Error(`No task ${name}`);
Promise.resolve(task(...parameters)).catch((error: unknown) => {
  process.stderr.write(String(error instanceof Error ? error.stack : error));
  process.exitCode = 3;
});
