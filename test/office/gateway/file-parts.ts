import { strFromU8, unzipSync } from 'fflate';

/** The texts of a workbook's file by their paths. */
export const filePartsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
