/// <reference types="office-js" />

/** The code of the error that some work ends with. */
export const errorCode = async (work: () => Promise<unknown>): Promise<string> => {
  try {
    await work();
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return 'none';
};

/** The code of the error that Excel answers what is asked of it. */
export const codeOf = (ask: (context: Excel.RequestContext) => unknown): Promise<string> => errorCode(() => Excel.run(async (context) => {
  ask(context);
  await context.sync();
}));
