import type { Area } from '../../workbook/grid';
import { areaOfAddress } from '../reference/cell-address';
import { limits } from '../limits';
import { isSet, relationId } from '../xml/scan-elements';
import type { Attributes } from '../xml/scan-elements';

/** What a sheet says beside its cells. */
export type SheetFacts = {
  readonly merges: Area[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly tableRelations: string[];
  filter?: Area;
  isProtected: boolean;
};

export const sheetFacts = (): SheetFacts => ({ merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), tableRelations: [], isProtected: false });

const hide = (facts: SheetFacts, attributes: Attributes): void => {
  const isHidden = isSet(attributes.get('hidden')) || Number(attributes.get('width') ?? NaN) === 0;
  const first = Number(attributes.get('min'));
  const last = Math.min(Number(attributes.get('max')), limits.columns);
  if (!isHidden || !(first >= 1)) return;
  for (let column = first; column <= last; column++) facts.hiddenColumns.add(column - 1);
};

/** Takes in one element outside of the cells. */
export const noteElement = (facts: SheetFacts, name: string, attributes: Attributes): void => {
  const area = areaOfAddress(attributes.get('ref') ?? '');
  if (name === 'mergeCell' && area !== undefined) facts.merges.push(area);
  else if (name === 'autoFilter' && area !== undefined) facts.filter = area;
  else if (name === 'col' && facts.hiddenColumns.size < limits.columns) hide(facts, attributes);
  else if (name === 'sheetProtection') facts.isProtected = isSet(attributes.get('sheet'));
  else if (name === 'tablePart') facts.tableRelations.push(relationId(attributes) ?? '');
};
