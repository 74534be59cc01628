import HostEnvironment from '../host-environment';
import { startHost, type Host } from '../../../src/workbench/host';
import { joinSession } from '../../../src/workbench/session/join-session';
import type { Dial, Session } from '../../../src/workbench/session/session';
import { openSessions, type SessionHub } from '../../../src/workbench/session/session-hub';
import { writeRange } from '../../../src/workbench/book/write-range';
import { rangeAt } from '../../../src/workbench/book/range-target';
import { insertCells, deleteCells } from '../../../src/workbench/book/structure';
import { sheetNamed } from '../../../src/workbench/book/sheets';
import { stateOf } from './workbook-state';
import type { SessionWorld, TestWindow } from './session-world';

/** A connection that a test can cut. */
const wire = (hub: () => SessionHub): { readonly dial: Dial; readonly cut: () => void; readonly mend: () => void } => {
  let isCut = false;
  let drop = (): void => undefined;
  const dial: Dial = ({ opened, message, closed }) => {
    let open = true;
    const visitor = hub().connect((text) => { setImmediate(() => { if (open) message(text); }); });
    const close = (): void => {
      if (!open) return;
      open = false;
      visitor.leave();
      setImmediate(closed);
    };
    drop = close;
    setImmediate(() => (isCut ? close() : opened()));
    return { send: (text) => { setImmediate(() => { if (open) visitor.receive(text); }); }, close };
  };
  return { dial, cut: () => { isCut = true; drop(); }, mend: () => { isCut = false; } };
};

const target = (host: Host, address: string) => rangeAt(host.book, sheetNamed(host.book, 'Sheet1')?.id ?? '', address);

const settleAll = async (windows: readonly { readonly host: Host; readonly session: Session }[]): Promise<void> => {
  for (let round = 0; round < 2; round += 1) {
    for (const { session } of windows) await session.settled();
    for (const { host } of windows) await host.idle();
  }
};

/** The real client on one host, other windows without one, and the sessions they share. Done out here, where the engine lives. */
const worldFor = (first: Host): SessionWorld & { readonly end: () => void } => {
  let hub = openSessions();
  const windows: { readonly host: Host; readonly session: Session }[] = [];

  const windowOf = async (host: Host, name: string): Promise<TestWindow> => {
    const { dial, cut, mend } = wire(() => hub);
    const kept: Uint8Array[] = [];
    const session = joinSession(host, name, dial, { before: async () => { kept.push(await host.save()); }, after: () => undefined });
    await session.joined;
    windows.push({ host, session });
    return {
      host, session, cut, mend, kept,
      write: (address, values) => host.editAs('Local', () => writeRange(target(host, address), values, 'formulas')),
      insert: (address, direction) => host.editAs('Local', async () => { await insertCells(target(host, address), direction); }),
      remove: (address, direction) => host.editAs('Local', () => deleteCells(target(host, address), direction)),
      cells: (address) => {
        const { area } = target(host, address);
        const matrix = host.book.engine.workbook.getSheetBySheetId(target(host, address).sheetId)?.getCellMatrix();
        return Array.from({ length: area.bottom - area.top + 1 }, (_, row) => Array.from({ length: area.right - area.left + 1 }, (__, column) => {
          const cell = matrix?.getValue(area.top + row, area.left + column);
          return cell?.f ?? cell?.v ?? '';
        }));
      },
    };
  };

  return {
    first: (name) => windowOf(first, name),
    another: (name) => windowOf(startHost({ origin: 'https://localhost:3000' }), name),
    again: ({ host }, name) => windowOf(host, name),
    settled: () => settleAll(windows.filter(({ session }) => session.state().kind === 'together')),
    restartServer: () => { hub = openSessions(); },
    end: () => windows.forEach(({ host, session }) => {
      session.leave();
      if (host !== first) host.dispose();
    }),
  };
};

export default class SessionEnvironment extends HostEnvironment {
  private end = (): void => undefined;

  override async setup(): Promise<void> {
    await super.setup();
    const { host } = this.global as unknown as { readonly host: Host };
    const { end, ...sessions } = worldFor(host);
    this.end = end;
    Object.assign(this.global, {
      sessions,
      stateOf: (one: Host) => JSON.parse(JSON.stringify(stateOf(one.book))) as unknown,
      undo: () => host.book.history.undo(),
      redo: () => host.book.history.redo(),
    });
  }

  override async teardown(): Promise<void> {
    this.end();
    await super.teardown();
  }
}
