import type { Book } from '../book/book';
import { bindingProperties } from '../book/bindings';
import { onSheet, type RangeTarget } from '../book/range-target';
import { readText, readValues } from '../book/read-range';
import { writeRange } from '../book/write-range';

type Data = Readonly<Record<string, unknown>>;
type Lines = readonly (readonly unknown[])[];

/** What a method of the Common API answers: members of the reply, or an error by its number. */
type MethodAnswer = Readonly<Record<string | number, unknown>> | { readonly Error: number };

/** The methods of `Office.context.document`, by the number the client calls them with. */
export type DocumentMethods = (dispatchId: number | undefined, data: Data) => Promise<MethodAnswer | undefined>;

const wrongSelection = 2000;
const noSuchBinding = 3002;
const unsupportedType = 1000;
const noSuchFile = 5001;

const selection = (book: Book): RangeTarget | undefined => {
  const [area, ...more] = book.selection.areas;
  return area === undefined || more.length > 0 ? undefined : onSheet(book, book.selection.sheetId, area);
};

const asText = (lines: Lines): string => lines.map((line) => line.join('\t')).join('\r\n');

const getSelected = (book: Book, given: Data): MethodAnswer => {
  const target = selection(book);
  if (target === undefined) return { Error: wrongSelection };
  const lines = (given['ValueFormat'] === 'formatted' ? readText(target) : readValues(target)) as Lines;
  if (given['CoerceType'] === 'text') return { Data: asText(lines) };
  return given['CoerceType'] === 'matrix' ? { Data: lines } : { Error: unsupportedType };
};

const linesOf = (data: unknown): Lines => {
  if (Array.isArray(data)) return data as Lines;
  return String(data).split(/\r?\n/).map((line) => line.split('\t'));
};

const setSelected = (book: Book, given: Data): MethodAnswer => {
  const target = selection(book);
  const lines = linesOf(given['Data']);
  const width = lines[0]?.length;
  if (target === undefined || width === undefined) return { Error: wrongSelection };
  const { top, left } = target.area;
  writeRange(onSheet(book, target.sheetId, { top, left, bottom: top + lines.length - 1, right: left + width - 1 }), lines);
  return {};
};

/** What can be asked of the document besides the Rich API: the selection, the file in slices, bindings. */
export const documentMethodsOf = (book: Book, save: () => Promise<Uint8Array>): DocumentMethods => {
  const files = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  let handles = 0;

  const openFile = async (type: unknown, sliceSize: number): Promise<MethodAnswer> => {
    const isCompressed = 1;
    if (type !== isCompressed) return { Error: unsupportedType };
    const bytes = await save();
    handles += 1;
    files.set(handles, { bytes, sliceSize });
    return { 0: handles, 1: bytes.length };
  };

  const slice = (handle: number, index: number): MethodAnswer => {
    const file = files.get(handle);
    if (file === undefined) return { Error: noSuchFile };
    const part = file.bytes.subarray(index * file.sliceSize, (index + 1) * file.sliceSize);
    return { 0: Array.from(part), 1: part.length };
  };

  const binding = (id: unknown): MethodAnswer => {
    const part = book.bindings.find((one) => one.id === id);
    return part === undefined ? { Error: noSuchBinding } : { Bindings: [bindingProperties(part)] };
  };

  return async (dispatchId, data) => {
    switch (dispatchId) {
      case 64: return getSelected(book, data['DdaGetBindingData'] as Data);
      case 65: return setSelected(book, data['DdaSetBindingData'] as Data);
      case 68: return binding((data['DdaBindingsMethod'] as Data)['BindingId']);
      case 74: return { Bindings: book.bindings.map(bindingProperties) };
      case 77: return openFile(data['0'], Number(data['1']));
      case 80: return slice(Number(data['2']), Number(data['3']));
      case 81: files.delete(Number(data['2'])); return {};
      default: return undefined;
    }
  };
};
