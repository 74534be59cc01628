import { addInProblemOf, addInProblemText } from '../manifest/add-in-problem';

/** An element of page.html by its id. */
export const pageElement = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}`);
  return found;
};

/** What to tell, in the language of the page where that is known. */
export const sentenceOf = (thrown: unknown): string => {
  const problem = addInProblemOf(thrown);
  if (problem !== undefined) return addInProblemText(problem, document.documentElement.lang);
  return thrown instanceof Error ? thrown.message : String(thrown);
};
