import type { SheetTable } from '../../workbook/grid';
import { areaOfAddress } from '../reference/cell-address';
import { withoutEscapes } from '../xml/text-of-bytes';
import { scanElements } from '../xml/scan-elements';

/** Reads a table part. Its area includes the heading and, where it has one, the total row. */
export const readTable = (part: string, bytes: Uint8Array): SheetTable | undefined => {
  const columns: string[] = [];
  let name = '';
  let address = '';
  scanElements(part, bytes, {
    open: (element, attributes) => {
      if (element === 'table') {
        name = attributes.get('displayName') ?? attributes.get('name') ?? '';
        address = attributes.get('ref') ?? '';
      } else if (element === 'tableColumn') columns.push(withoutEscapes(attributes.get('name') ?? ''));
    },
  });
  const area = areaOfAddress(address);
  return area === undefined ? undefined : { name, area, columns };
};
