import { IFunctionService } from '@univerjs/engine-formula';
import { isErrorText } from '../grid/cells';
import { apiError } from '../rich-api/api-error';
import { define, type Definition, type HostObject, type ObjectType } from '../rich-api/host-object';
import type { Wire } from '../rich-api/wire';
import { qualifiedAddress } from '../book/address';
import type { Book } from '../book/book';
import { isFormula } from '../book/input';
import { evaluate } from '../book/evaluate';
import { plainValue } from '../book/read-range';
import { sheetName } from '../book/sheets';
import { rangeType } from './range';
import { activeSheet } from './worksheets';

/** What a worksheet function gave: a value, or an error by its name. */
type Outcome = { readonly value: Wire; readonly error: string | null };

const resultType: ObjectType<Outcome> = define<Outcome>({
  name: 'FunctionResult',
  scalars: { Value: { get: ({ value }) => value }, Error: { get: ({ error }) => error } },
});

const literal = (value: unknown): string => {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return isErrorText(value) ? value : `"${value.replace(/"/g, '""')}"`;
  if (value === null || value === undefined || value === '') return '';
  throw apiError('InvalidArgument');
};

const argument = (book: Book, value: unknown): string => {
  const range = rangeType.targetOf(value);
  if (range !== undefined) return qualifiedAddress(sheetName(book, range.sheetId), range.area);
  const outcome = resultType.targetOf(value);
  if (outcome !== undefined) return literal(outcome.error ?? outcome.value);
  if (!Array.isArray(value)) return literal(value);
  const lines = value as readonly unknown[];
  if (!lines.some(Array.isArray)) throw apiError('InvalidArgument');
  return `{${lines.map((line) => (Array.isArray(line) ? line.map(literal).join(',') : literal(line))).join(';')}}`;
};

/** Functions that take a list send it as one array whose elements are the arguments. */
const argumentsOf = (book: Book, args: readonly unknown[]): readonly string[] => args
  .flatMap((arg): unknown[] => (Array.isArray(arg) && !arg.some(Array.isArray) ? arg as unknown[] : [arg]))
  .map((arg) => argument(book, arg));

const withoutLast = (args: readonly string[]): readonly string[] => {
  const end = args.findLastIndex((arg) => arg !== '');
  return args.slice(0, end + 1);
};

const call = async (book: Book, name: string, args: readonly unknown[]): Promise<HostObject> => {
  const formula = `=${name}(${withoutLast(argumentsOf(book, args)).join(',')})`;
  if (!isFormula(formula)) throw apiError('InvalidArgument');
  const content = await evaluate(book, activeSheet(book).id, formula);
  return resultType.of(content.kind === 'error' ? { value: null, error: content.value } : { value: plainValue(content), error: null });
};

type Methods = NonNullable<Definition<Book>['methods']>;

const made = new WeakMap<Book, ObjectType<Book>>();

/** One method for each function that the engine has, `norm_S_Dist` for NORM.S.DIST. */
export const functionsOf = (book: Book): HostObject => {
  const known = made.get(book);
  if (known !== undefined) return known.of(book);
  const names = [...book.engine.injector.get(IFunctionService).getExecutors().keys()].map(String);
  const methods: Methods = Object.fromEntries(names.map((name) => [name.replace(/\./g, '_'), (target: Book, args: readonly unknown[]) => call(target, name, args)]));
  const type = define<Book>({ name: 'Functions', methods });
  made.set(book, type);
  return type.of(book);
};
