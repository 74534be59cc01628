import { locales } from '../../domain/locale';
import { functionMetadata } from './function-metadata';
import { helpPage } from './help-page';

export type GeneratedFile = { readonly path: string; readonly content: string };

/** Everything that is derived from the declarations and their words, by path below the top. */
export const generatedFiles = (): readonly GeneratedFile[] =>
  locales.flatMap((locale) => [
    { path: `assets/functions.${locale}.json`, content: `${JSON.stringify(functionMetadata(locale), undefined, 2)}\n` },
    { path: `assets/help/${locale}.html`, content: helpPage(locale) },
  ]);
