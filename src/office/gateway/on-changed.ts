/// <reference types="office-js" />
import type { WorkbookHost } from '../../taskpane/workbook-host';

type Listener = Parameters<WorkbookHost['onChanged']>[0];

type Event = { readonly worksheetId: string; readonly source: string };

type Handler = OfficeExtension.EventHandlerResult<never>;

/** Whether the gateway itself is writing: its own edits are nobody's news. */
type OwnWrites = { readonly areUnderWay: () => boolean };

/** The name of a sheet that an event knows by its id; none once it is deleted. */
const nameOf = async (id: string): Promise<string | undefined> => {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load('name');
  await context.sync();
  return sheet.isNullObject ? undefined : sheet.name;
};

const tell = async (listener: Listener, { worksheetId, source }: Event): Promise<void> => {
  const byOthers = source === 'Remote';
  const sheet = await nameOf(worksheetId).catch(() => undefined);
  listener(sheet === undefined ? { byOthers } : { sheet, byOthers });
};

/** Listens to cells and sheets; answers how to stop. Excel takes a handler back only in the context that it was given in. */
export const listenToChanges = (listener: Listener, own: OwnWrites): (() => void) => {
  let isOn = true;
  const heard = async (event: Event): Promise<void> => {
    const isOwn = own.areUnderWay() && event.source !== 'Remote';
    if (isOn && !isOwn) await tell(listener, event);
  };
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  const handlers = [worksheets.onChanged.add(heard), worksheets.onAdded.add(heard), worksheets.onDeleted.add(heard)] as unknown as readonly Handler[];
  const ready = context.sync().catch(() => { isOn = false; });
  return () => {
    isOn = false;
    void ready.then(async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    }).catch(() => undefined);
  };
};
