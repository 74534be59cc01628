import { apiError } from '../rich-api/api-error';
import { frozen } from './same-data';

/** A named look of tables, pivot tables, slicers or timelines. */
export type NamedLook = { readonly id: string; name: string; readonly readOnly: boolean };

export type LookKind = 'TableStyle' | 'PivotTableStyle' | 'SlicerStyle' | 'TimelineStyle';

export type NamedLooks = { readonly list: NamedLook[]; standard: string };

const counted = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

const families: Readonly<Record<LookKind, readonly [names: readonly string[], standard: string]>> = {
  TableStyle: [[...counted('TableStyleLight', 21), ...counted('TableStyleMedium', 28), ...counted('TableStyleDark', 11)], 'TableStyleMedium2'],
  PivotTableStyle: [[...counted('PivotStyleLight', 28), ...counted('PivotStyleMedium', 28), ...counted('PivotStyleDark', 28)], 'PivotStyleLight16'],
  SlicerStyle: [[...counted('SlicerStyleLight', 6), ...counted('SlicerStyleOther', 2), ...counted('SlicerStyleDark', 6)], 'SlicerStyleLight1'],
  TimelineStyle: [[...counted('TimeSlicerStyleLight', 6), ...counted('TimeSlicerStyleDark', 6)], 'TimeSlicerStyleLight1'],
};

export const builtInNamedLooks = (): Record<LookKind, NamedLooks> => {
  const of = (kind: LookKind): NamedLooks => {
    const [names, standard] = families[kind];
    return { list: names.map((name) => frozen({ id: name, name, readOnly: true })), standard };
  };
  return { TableStyle: of('TableStyle'), PivotTableStyle: of('PivotTableStyle'), SlicerStyle: of('SlicerStyle'), TimelineStyle: of('TimelineStyle') };
};

export const findNamedLook = ({ list }: NamedLooks, key: unknown): NamedLook | undefined =>
  list.find((one) => one.id === key) ?? list.find((one) => typeof key === 'string' && one.name.toLowerCase() === key.toLowerCase());

/** Adds a look; a name that is taken is refused or gets a number. */
export const addNamedLook = (looks: NamedLooks, wanted: string, makeUnique: boolean, id: string): NamedLook => {
  if (wanted === '') throw apiError('InvalidArgument');
  let name = wanted;
  for (let number = 2; findNamedLook(looks, name) !== undefined; number += 1) {
    if (!makeUnique) throw apiError('ItemAlreadyExists');
    name = `${wanted} ${number}`;
  }
  const look: NamedLook = { id, name, readOnly: false };
  looks.list.push(look);
  return look;
};
