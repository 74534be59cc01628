import { IFunctionService } from '@univerjs/engine-formula';
import type { Book } from '../../book/book';

const names = /([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu;
const anotherWorkbook = /'[^']*\[[^\][]*\][^']*'!|\[[^\][]*\][\p{L}\p{N}_.]+!/u;

/** Whether everything a formula calls is known here: its functions, and no other workbook. */
export const isComputable = (book: Book, formula: string): boolean => {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (anotherWorkbook.test(bare)) return false;
  if (/\b(?:LET|LAMBDA)\s*\(/i.test(bare)) return true;
  const functions = book.engine.injector.get(IFunctionService);
  for (const [, name = ''] of bare.replace(/'(?:[^']|'')*'!/g, '').matchAll(names)) if (!functions.hasExecutor(name.toUpperCase())) return false;
  return true;
};
