/// <reference types="office-js" />

let count = 0;

/** Empties the embedded workbook: one new sheet, no names. */
export const emptyBook = (): Promise<void> => Excel.run(async ({ workbook }) => {
  const { worksheets, names } = workbook;
  worksheets.load('items/name,items/visibility');
  names.load('items/name');
  await workbook.context.sync();
  count += 1;
  worksheets.add(`Fresh ${count}`).activate();
  for (const sheet of worksheets.items) {
    sheet.visibility = 'Visible';
    sheet.delete();
  }
  for (const name of names.items) name.delete();
  await workbook.context.sync();
});

/** Opens a file in a workbook in which nothing of an earlier one is left. */
export const openFresh = async (bytes: Uint8Array): Promise<void> => {
  await emptyBook();
  await host.open(bytes);
};
