import type { Locale } from '../domain/locale';
import { type FunctionWords, functionWords } from './function-words';

/** The words of one function, its parameters' names forgotten. */
export type AnyFunctionWords = {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
};

/** The words of a function that the registry has. */
export const wordsOf = (id: string, locale: Locale): AnyFunctionWords => {
  const words = functionWords[locale];
  if (!isKnown(id, words)) throw new Error(`There is no function ${id}.`);
  return words[id];
};

const isKnown = (id: string, words: FunctionWords): id is keyof FunctionWords => id in words;
