import type { Value } from './marshaller';

/** What functions give besides plain values: an error, or a value of a data type in the JSON that `Range.valuesAsJson` has. */
type Given = { readonly type?: unknown; readonly code?: unknown; readonly errorType?: unknown; readonly basicValue?: unknown };

/** `Excel.ErrorCellValueType`, as far as `CustomFunctions.Error` knows its errors: functions have no others. */
const errors: Readonly<Record<string, string>> = {
  Div0: '#DIV/0!', NotAvailable: '#N/A', Name: '#NAME?', Null: '#NULL!', Num: '#NUM!', Ref: '#REF!', Value: '#VALUE!',
};

const errorOf = ({ code, errorType }: Given): string => {
  if (typeof code === 'string') return code;
  return errors[String(errorType)] ?? '#VALUE!';
};

const basics: Readonly<Record<string, 'number' | 'string' | 'boolean'>> = { Double: 'number', FormattedNumber: 'number', String: 'string', Boolean: 'boolean' };

const isPlain = (value: unknown): value is string | number | boolean => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

const plainValue = (value: string | number | boolean): Value => (typeof value === 'string' && value.length > 32_767 ? { error: '#VALUE!' } : value);

/** A result as a cell's value. Of a data type it is the basic value; entities, pictures and whatever has none are #VALUE! to other formulas. */
export const valueOf = (given: unknown): Value => {
  if (given === null || given === undefined) return null;
  if (isPlain(given)) return plainValue(given);
  const data = given as Given;
  if (data.type === 'Error') return { error: errorOf(data) };
  if (data.type === 'Empty') return null;
  const { basicValue } = data;
  return isPlain(basicValue) && typeof basicValue === basics[String(data.type)] ? plainValue(basicValue) : { error: '#VALUE!' };
};
