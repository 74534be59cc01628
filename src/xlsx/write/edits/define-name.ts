import type { Edit } from '../../../workbook/edit';
import { formulaInFile } from '../../formula-in-file';
import { isName } from '../../../workbook/is-name';
import { refuse } from '../../refuse';
import type { Draft } from '../draft';
import { tableNames } from '../table-names';
import { defineName } from '../workbook-draft';

/** Gives a name to something, for the whole workbook; a name that exists refers to the new thing from now on. */
export const nameSomething = (draft: Draft, { name, refersTo }: Extract<Edit, { kind: 'define-name' }>): void => {
  if (!isName(name)) refuse({ code: 'name-invalid', name });
  if (tableNames(draft).has(name.toLowerCase())) refuse({ code: 'name-taken', name });
  defineName(draft.workbook, { name, tab: undefined, refersTo: formulaInFile(refersTo) });
};
