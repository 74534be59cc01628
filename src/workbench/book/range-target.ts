import { apiError } from '../rich-api/api-error';
import { parseAddress, splitAddress } from './address';
import { isOnSheet, wholeSheet, type Area } from './area';
import type { Book } from './book';
import { existing, sheetNamed } from './sheets';

/** A range as an object: it follows insertions and deletions while it is kept. */
export type RangeTarget = { readonly book: Book; readonly sheetId: string; area: Area };

export const onSheet = (book: Book, sheetId: string, area: Area): RangeTarget => {
  if (!isOnSheet(area)) throw apiError('InvalidArgument');
  existing(book, sheetId);
  return { book, sheetId, area };
};

/** How the areas of names and tables are found; set by the modules that know them. */
type AreaOfName = (book: Book, sheetId: string, name: string) => RangeTarget | undefined;

const resolvers: AreaOfName[] = [];
export const namesResolveBy = (resolver: AreaOfName): void => { resolvers.push(resolver); };

/** Reads an address or name as seen from a sheet; without one it is the whole sheet. */
export const rangeAt = (book: Book, sheetId: string, address: unknown): RangeTarget => {
  if (address === undefined || address === null || address === '') return onSheet(book, sheetId, wholeSheet);
  if (typeof address !== 'string' || address.length > 8192) throw apiError('InvalidArgument');
  const { sheetName, address: local } = splitAddress(address);
  const sheet = sheetName === undefined ? existing(book, sheetId) : sheetNamed(book, sheetName);
  if (sheet === undefined) throw apiError('InvalidArgument');
  const area = parseAddress(local);
  if (area !== undefined) return onSheet(book, sheet.id, area);
  for (const resolver of resolvers) {
    const found = resolver(book, sheet.id, local);
    if (found !== undefined) return found;
  }
  throw apiError('InvalidArgument');
};
