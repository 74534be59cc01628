import type { Edit } from '../../../workbook/edit';
import { formulaInFile } from '../../formula-in-file';
import { columnOfLetters } from '../../reference/cell-address';
import { refuse } from '../../refuse';
import type { Draft } from '../draft';
import { tableNames } from '../table-names';
import { defineName } from '../workbook-draft';

const mostCharacters = 255;

/** Whether Excel takes a text for a name, and not for a cell (`KPI1`, `R1C1`) or an expression. */
const isName = (name: string): boolean => {
  const looksLikeCell = /^([A-Za-z]{1,3})\d+$/.exec(name)?.[1];
  return (
    name.length <= mostCharacters &&
    /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name) &&
    (looksLikeCell === undefined || columnOfLetters(looksLikeCell) === undefined) &&
    !/^(r|c|r\d*c\d*|true|false)$/i.test(name)
  );
};

/** Gives a name to something, for the whole workbook; a name that exists refers to the new thing from now on. */
export const nameSomething = (draft: Draft, { name, refersTo }: Extract<Edit, { kind: 'define-name' }>): void => {
  if (!isName(name)) refuse({ code: 'name-invalid', name });
  if (tableNames(draft).has(name.toLowerCase())) refuse({ code: 'name-taken', name });
  defineName(draft.workbook, { name, tab: undefined, refersTo: formulaInFile(refersTo) });
};
