import HostEnvironment from '../host-environment';
import type { Host } from '../../../src/workbench/host';
import { stateOf } from './workbook-state';

/** The real client on one host, and what tests of undo and sessions need besides. Done out here, where the engine lives. */
export default class SessionEnvironment extends HostEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const world = this.global as unknown as { readonly host: Host };
    Object.assign(this.global, {
      stateOf: (host: Host) => JSON.parse(JSON.stringify(stateOf(host.book))) as unknown,
      undo: () => world.host.book.history.undo(),
      redo: () => world.host.book.history.redo(),
    });
  }
}
