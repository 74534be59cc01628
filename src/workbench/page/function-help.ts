import { FunctionType } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { Book } from '../book/book';
import { readMetadata } from '../custom-functions/metadata';

/** Gives the formula bar completion and help for custom functions, in the words of their functions.json. */
export const helpWithFunctions = (book: Book, namespace: string, json: string): void => {
  book.engine.injector.get(IDescriptionService).registerDescriptions(readMetadata(json).functions.map((one) => ({
    functionName: `${namespace}.${one.name}`.toUpperCase(), functionType: FunctionType.User, description: one.description ?? one.name, abstract: one.description ?? one.name,
    functionParameter: one.parameters.map((parameter) => ({
      name: parameter.name, detail: parameter.description ?? '', example: '', require: parameter.optional === true ? 0 : 1, repeat: parameter.repeating === true ? 1 : 0,
    })),
  })));
};
