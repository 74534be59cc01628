/** The registration seam of Excel's runtime: `associate` and the error it shows. Nothing of Excel is imitated beyond that. */
export type Registered = (...given: unknown[]) => readonly (readonly (number | string)[])[];

export class ShownError extends Error {
  constructor(
    readonly code: string,
    readonly sentence: string,
  ) {
    super(`${code} ${sentence}`);
  }
}

export const runtime = () => {
  const registered = new Map<string, Registered>();
  const CustomFunctions = {
    associate: (id: string, run: Registered) => {
      if (registered.has(id)) throw new Error(`${id} is registered twice`);
      registered.set(id, run);
    },
    Error: ShownError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  return { registered, CustomFunctions };
};
