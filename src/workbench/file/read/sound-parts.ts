import type { Package } from '../../../xlsx/package/open-package';
import { partKey } from '../../../xlsx/package/relationships';
import type { XmlHandler } from '../../../xlsx/xml/scan-bytes';

const unheeded: XmlHandler = { wantsText: false, open: () => undefined, text: () => undefined, close: () => undefined };

/** Nobody here looks into pictures and the like. */
const isLookedInto = (name: string): boolean => !/^xl\/(?:media|embeddings|fonts)\/|\/$/i.test(name);

/**
 * Refuses a file of which any part cannot be unpacked, before anything is taken from it: what is read later lies beside the cells, and a workbook must not
 * be left half opened. Parts that were read already are named by `known`.
 */
export const checkParts = (parts: Package, known: ReadonlySet<string>): void => {
  const read = new Set([...known].map(partKey));
  for (const { name } of parts.archive.entries) {
    if (read.has(partKey(name)) || !isLookedInto(name)) continue;
    if (name.endsWith('.rels')) parts.scan(name, unheeded);
    else parts.bytesOf(name);
  }
};
