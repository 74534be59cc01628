import type { Book } from '../book/book';
import { onSheet, type RangeTarget } from '../book/range-target';
import { selectRange } from '../book/select-range';
import { addTable } from '../book/table-changes';
import { writeRange } from '../book/write-range';
import { isApiError } from '../rich-api/api-error';
import { bindingMethod, rangeNamed } from './classic-bindings';
import { blockFrom, isTableData, linesToWrite, readAs, selectionOf } from './classic-data';

type Data = Readonly<Record<string, unknown>>;

/** What a method of the Common API answers: members of the reply, or an error by its number. */
type MethodAnswer = Readonly<Record<string | number, unknown>> | { readonly Error: number };

/** The methods of `Office.context.document`, by the number the client calls them with. */
export type DocumentMethods = (dispatchId: number | undefined, data: Data) => Promise<MethodAnswer | undefined>;

const wrongSelection = 2000;
const unsupportedType = 1000;
const noSuchFile = 5001;
const nowhere = 7002;

/** The client's numbers for what the workbook refuses; whatever else is wrong is wrong with the arguments. */
const refusals: Readonly<Record<string, number>> = { AccessDenied: 2001, RangeExceedsLimit: 2014 };
const wrongArgument = 5010;

const getSelected = (book: Book, given: Data): MethodAnswer => {
  const target = selectionOf(book);
  if (target === undefined) return { Error: wrongSelection };
  const data = readAs(target, given);
  return data === undefined ? { Error: unsupportedType } : { Data: data };
};

/** A table that is written becomes one. */
const setSelected = async (book: Book, given: Data): Promise<MethodAnswer> => {
  const target = selectionOf(book);
  const lines = linesToWrite(given['Data']);
  const block = target === undefined ? undefined : blockFrom(target, lines);
  if (block === undefined) return { Error: wrongSelection };
  writeRange(block, lines);
  if (isTableData(given['Data'])) await addTable(block, given['Data'].Headers !== undefined && given['Data'].Headers.length > 0);
  return {};
};

/** 0 is a binding, 1 a name, a table or an address. */
const placeOf = (book: Book, { GoToType, Id }: Data): RangeTarget | undefined => {
  if (GoToType === 1) return rangeNamed(book, String(Id));
  const bound = GoToType === 0 ? book.bindings.find(({ id }) => id === Id) : undefined;
  return bound === undefined ? undefined : onSheet(book, bound.sheetId, bound.area);
};

const goTo = (book: Book, given: Data): MethodAnswer => {
  const place = placeOf(book, given);
  if (place === undefined) return { Error: nowhere };
  selectRange(place);
  return {};
};

/** What can be asked of the document besides the Rich API: the selection, the file in slices, bindings. */
export const documentMethodsOf = (book: Book, save: () => Promise<Uint8Array>, url: () => string): DocumentMethods => {
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

  const answer: DocumentMethods = async (dispatchId, data) => {
    switch (dispatchId) {
      case 64: return getSelected(book, data['DdaGetBindingData'] as Data);
      case 65: return setSelected(book, data['DdaSetBindingData'] as Data);
      case 77: return openFile(data['0'], Number(data['1']));
      case 80: return slice(Number(data['2']), Number(data['3']));
      case 81: files.delete(Number(data['2'])); return {};
      case 82: return goTo(book, data['DdaGoToByIdMethod'] as Data);
      case 86: return { 0: { 1: url() } };
      default: return bindingMethod(book, dispatchId, data);
    }
  };

  return async (dispatchId, data) => {
    try {
      return await answer(dispatchId, data);
    } catch (thrown) {
      if (isApiError(thrown)) return { Error: refusals[thrown.apiCode] ?? wrongArgument };
      throw thrown;
    }
  };
};
