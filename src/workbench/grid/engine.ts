import { ICommandService, IUniverInstanceService, LocaleType, LogLevel, Univer, UniverInstanceType, type Injector, type IWorkbookData, type Workbook } from '@univerjs/core';
import { ArrayValueObject, IFunctionService, UniverFormulaEnginePlugin, type BaseValueObject } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { addIteratorHelpers } from './iterator-methods';
import { knowStylesBySpelling } from './known-styles';
import { indexNamesWhenAsked } from './names-when-asked';
import { passPlainWrites } from './plain-writes';
import { readFormulasBySheet } from './formulas-by-sheet';
import { calculationOf, type Calculation } from './calculation';
import { makeRoomForSpills } from './spill-room';
import { changeSpilledInPlace } from './spilled-in-place';
import { indexValuesByRow } from './value-index';

/** One Univer instance with one workbook, and the few ways in which the workbench talks to it. */
export type Engine = {
  readonly unitId: string;
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly calculation: Calculation;
  /** Executes a command or mutation at once; false when Univer refused it. */
  readonly run: (id: string, params: object) => boolean;
  /** Executes a command that Univer only offers asynchronously. */
  readonly runLater: (id: string, params: object) => Promise<boolean>;
  readonly dispose: () => void;
};

/** `SORT` and `SORTBY` sort the cached source in place, which spoils every other formula on it: they get a copy. */
const protectSources = (functions: IFunctionService): void => {
  for (const name of ['SORT', 'SORTBY']) {
    const executor = functions.getExecutor(name);
    if (executor === undefined || executor === null) continue;
    const original = executor.calculate.bind(executor);
    executor.calculate = (first: BaseValueObject, ...rest: BaseValueObject[]) => original(first?.isArray() ? copyOf(first) : first, ...rest);
  }
};

const copyOf = (value: BaseValueObject): BaseValueObject => {
  const array = value as ArrayValueObject;
  return ArrayValueObject.create({
    calculateValueList: array.getArrayValue().map((row) => row.slice()),
    rowCount: array.getRowCount(), columnCount: array.getColumnCount(), unitId: '', sheetId: '', row: -1, column: -1,
  });
};

/** Starts a headless engine; a page registers its user interface through `decorate` before the workbook is made. */
export const startEngine = (data: Partial<IWorkbookData> & { readonly id: string }, decorate?: (univer: Univer) => void): Engine => {
  addIteratorHelpers();
  const univer = new Univer({ logLevel: LogLevel.SILENT, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  if (decorate === undefined) {
    univer.registerPlugin(UniverFormulaEnginePlugin);
    univer.registerPlugin(UniverSheetsPlugin);
    univer.registerPlugin(UniverSheetsFormulaPlugin);
    univer.registerPlugin(UniverSheetsNumfmtPlugin);
  } else decorate(univer);
  const workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const injector = univer.__getInjector();
  injector.get(IUniverInstanceService).focusUnit(data.id);
  const commands = injector.get(ICommandService);
  protectSources(injector.get(IFunctionService));
  knowStylesBySpelling(workbook);
  const takeUpNewSheets = readFormulasBySheet(injector, workbook);
  changeSpilledInPlace(injector);
  passPlainWrites(injector, workbook);
  makeRoomForSpills(injector);
  indexValuesByRow();
  indexNamesWhenAsked(injector);
  const calculation = calculationOf(injector, data.id, takeUpNewSheets);
  return {
    unitId: data.id,
    injector,
    workbook,
    calculation,
    run: (id, params) => commands.syncExecuteCommand(id, params) === true,
    runLater: async (id, params) => (await commands.executeCommand(id, params)) === true,
    dispose: () => {
      calculation.stop();
      univer.dispose();
    },
  };
};
