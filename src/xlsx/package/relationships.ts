import { scanElements } from '../xml/scan-elements';

export type Relationship = {
  readonly id: string;
  /** Last word of the type's address: `worksheet`, `styles`, … It is the same in the transitional and the strict standard. */
  readonly type: string;
  /** Name of the part it leads to, as in the archive; for an external one the address as it stands. */
  readonly target: string;
  readonly isExternal: boolean;
};

/** Where the relationships of a part are written: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the archive's own for ''. */
export const relationshipsPart = (part: string): string => {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

const unescaped = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
};

/** What a part is known by: names differ neither by case nor by how their special characters are written (`%20`). */
export const partKey = (name: string): string => unescaped(name).toLowerCase();

/** The part that `target` means when it stands in the relationships of `part`. */
const resolveTarget = (part: string, target: string): string => {
  const path = unescaped(target.split('#')[0] ?? target).replace(/\\/g, '/');
  const steps = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
};

export const readRelationships = (part: string, bytes: Uint8Array): readonly Relationship[] => {
  const all: Relationship[] = [];
  scanElements(relationshipsPart(part), bytes, {
    open: (name, attributes) => {
      const id = attributes.get('Id');
      const target = attributes.get('Target');
      if (name !== 'Relationship' || id === undefined || target === undefined) return;
      const isExternal = attributes.get('TargetMode') === 'External';
      const type = (attributes.get('Type') ?? '').split('/').pop() ?? '';
      all.push({ id, type, target: isExternal ? target : resolveTarget(part, target), isExternal });
    },
  });
  return all;
};
