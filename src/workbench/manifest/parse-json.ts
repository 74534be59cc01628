import { addInError } from './add-in-problem';

/** Reads a file of an add-in that has to be JSON; the caller checks what is in it. */
export const parseJson = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch (thrown) {
    throw addInError({ kind: 'no-json', why: thrown instanceof Error ? thrown.message : String(thrown) });
  }
};
