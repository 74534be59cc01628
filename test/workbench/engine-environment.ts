import { TestEnvironment as NodeEnvironment } from 'jest-environment-node';
import { openBook } from '../../src/workbench/book/open-book';
import { startHost } from '../../src/workbench/host';
import { workbookType } from '../../src/workbench/objects/workbook';
import { interpret } from '../../src/workbench/rich-api/interpreter';

/** What tests of the host without a page work with: jest cannot load the grid engine inside a test, so it is loaded out here. */
const workbench = { openBook, startHost, workbookType, interpret };

export type Workbench = typeof workbench;

export default class EngineEnvironment extends NodeEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, { workbench });
  }
}
