/// <reference types="office-js" />
import { withSample } from '../sheet-at-hand';

/** A statement of Microsoft's documentation, work that shows it on a new sheet "Sample", and what comes out. */
export type Statement = readonly [says: string, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, expected: unknown];

/** What comes out of work that Excel refuses. */
export const refused = (code: string): object => ({ refused: code });

const outcome = async (work: Statement[1]): Promise<unknown> => {
  try {
    return await withSample((sheet, context) => work(sheet, context));
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code === undefined) throw error;
    return refused(code);
  }
};

/** One test for each statement about an object of the API. */
export const holds = (object: string, statements: readonly Statement[]): void => {
  describe(object, () => {
    test.each(statements.map(([says, work, expected]) => ({ says, work, expected })))('$says', async ({ work, expected }) => {
      expect(await outcome(work)).toEqual(expected);
    });
  });
};

/** Loads several members of an object and answers their values in this order. */
export const members = async <T extends OfficeExtension.ClientObject>(object: T, ...names: readonly (keyof T & string)[]): Promise<unknown[]> => {
  (object as unknown as { load: (names: readonly string[]) => void }).load(names);
  await object.context.sync();
  return names.map((name) => object[name]);
};
