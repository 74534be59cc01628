import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import type { Plan } from '../../../src/workbook/edit';
import type { WorkbookGrid } from '../../../src/workbook/grid';
import { applyPlan } from '../../../src/xlsx/apply-plan';
import { emptyWorkbook } from '../../../src/xlsx/empty-workbook';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import HostEnvironment from '../../workbench/host-environment';
import { filePartsOf } from './file-parts';

/** The other host, to compare with: files are read and written out here, because the page's realm lacks what Node has. */
export type Files = {
  readonly read: (bytes: Uint8Array) => WorkbookGrid;
  readonly apply: (plan: Plan, bytes?: Uint8Array) => Uint8Array;
  /** The texts of a file by their paths. */
  readonly partsOf: (bytes: Uint8Array) => ReadonlyMap<string, string>;
};

const read = (bytes: Uint8Array): WorkbookGrid => {
  const outcome = readWorkbook(bytes);
  if (outcome.kind === 'unreadable') throw new Error(outcome.problem.code);
  return outcome.workbook;
};

const apply = (plan: Plan, bytes: Uint8Array = emptyWorkbook()): Uint8Array => {
  const outcome = applyPlan(bytes, plan);
  if (outcome.kind === 'refused') throw new Error(outcome.problem.code);
  return outcome.bytes;
};

export default class GatewayEnvironment extends HostEnvironment {
  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    const files: Files = { read, apply, partsOf: filePartsOf };
    Object.assign(this.global, { files });
  }
}
