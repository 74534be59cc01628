import type { Locale } from '../../domain/locale';
import type { AnyFunction, Parameter } from '../../functions/function';
import { anyFunctions } from '../../functions/registry';
import { type AnyFunctionWords, wordsOf } from '../../language/words-of-function';

/** Where the add-in is served while it is developed; the build puts the release's own origin in its place. */
const origin = 'https://localhost:3000';

/** What Excel reads to know the functions, in the form of its public documentation; ids and names are the same in every language. */
export const functionMetadata = (locale: Locale) => ({
  /** Otherwise an error in one cell would keep a function from being called at all. */
  allowErrorForDataTypeAny: true,
  functions: anyFunctions.map((declaration) => metadataOf(declaration, locale)),
});

const metadataOf = (declaration: AnyFunction, locale: Locale) => {
  const words = wordsOf(declaration.id, locale);
  return {
    id: declaration.id,
    name: declaration.id,
    description: words.description,
    helpUrl: `${origin}/help/${locale}.html#${declaration.id}`,
    parameters: declaration.parameters.map((parameter) => parameterMetadata(parameter, words)),
    result: declaration.result,
  };
};

const parameterMetadata = ({ name, type, dimensionality, optional }: Parameter, words: AnyFunctionWords) => ({
  name,
  description: words.parameters[name],
  type,
  dimensionality,
  ...(optional ? { optional } : {}),
});
