/// <reference types="office-js" />
import { errorCode } from './error-code';

/** Runs with a sheet called Sample, new and active. */
export const withSample = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> => Excel.run(async (context) => {
  context.workbook.worksheets.getItemOrNullObject('Sample').delete();
  const sheet = context.workbook.worksheets.add('Sample');
  sheet.activate();
  const result = await work(sheet, context);
  await context.sync();
  return result;
});

export const onSample = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<T> => Excel.run(async (context) => {
  const result = await work(context.workbook.worksheets.getItem('Sample'), context);
  await context.sync();
  return result;
});

/** The code of the error that some work on the sheet ends with. */
export const codeOf = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown): Promise<string> => errorCode(() => onSample(work));

/** Loads one scalar member and answers it. */
export const read = async <T extends OfficeExtension.ClientObject, K extends keyof T & string>(object: T, member: K): Promise<T[K]> => {
  (object as unknown as { load: (name: string) => void }).load(member);
  await object.context.sync();
  return object[member];
};
