import type { DefinedName, SheetGrid } from '../../workbook/grid';
import { isSet, relationId, scanElements } from '../xml/scan-elements';
import { formulaAsShown } from '../../workbook/formula-as-shown';

export type SheetEntry = { readonly name: string; readonly relation: string; readonly visibility: SheetGrid['visibility'] };

export type WorkbookFacts = {
  /** In the order of their tabs. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  /** Dates count from 1904, not 1900. */
  readonly is1904: boolean;
};

const visibilityOf = (state: string | undefined): SheetGrid['visibility'] => (state === 'hidden' || state === 'veryHidden' ? state : 'visible');

/** Reads the workbook part: which sheets there are, and the defined names (the hidden ones of filters and the like included). */
export const readWorkbookFacts = (part: string, bytes: Uint8Array): WorkbookFacts => {
  const sheets: SheetEntry[] = [];
  const names: { readonly name: string; readonly index: string | undefined; refersTo: string }[] = [];
  let is1904 = false;
  scanElements(part, bytes, {
    open: (element, attributes) => {
      const name = attributes.get('name') ?? '';
      if (element === 'workbookPr') is1904 = isSet(attributes.get('date1904'));
      else if (element === 'sheet') sheets.push({ name, relation: relationId(attributes) ?? '', visibility: visibilityOf(attributes.get('state')) });
      else if (element === 'definedName') names.push({ name, index: attributes.get('localSheetId'), refersTo: '' });
    },
    text: (element, text) => {
      const last = names[names.length - 1];
      if (element === 'definedName' && last !== undefined) last.refersTo = formulaAsShown(text);
    },
  });
  return {
    sheets,
    names: names.map(({ name, index, refersTo }) => {
      const sheet = index === undefined ? undefined : sheets[Number(index)]?.name;
      return { name, refersTo, ...(sheet === undefined ? {} : { sheet }) };
    }),
    is1904,
  };
};
