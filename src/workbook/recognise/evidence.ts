import type { Unit } from '../../domain/quantity';
import type { Role } from './role';

/** What something was recognised by, as facts. Words are found in `language`. */
export type Evidence =
  /** A heading that is a known word. `word` is the word it was recognised by. */
  | { readonly kind: 'heading'; readonly cell: string; readonly text: string; readonly word: string }
  /** A heading that only contains a known word. */
  | { readonly kind: 'part-of-heading'; readonly cell: string; readonly text: string; readonly word: string }
  /** So many headings of a row are known words. */
  | { readonly kind: 'headings-known'; readonly row: number; readonly count: number; readonly of: number }
  /** A heading over several columns or rows. */
  | { readonly kind: 'heading-levels'; readonly count: number }
  | { readonly kind: 'unit-in-heading'; readonly cell: string; readonly text: string; readonly unit: Unit }
  /** 单位：‰ above or below the table. */
  | { readonly kind: 'unit-note'; readonly cell: string; readonly text: string; readonly unit: Unit }
  | { readonly kind: 'number-format'; readonly format: string; readonly count: number; readonly of: number }
  | { readonly kind: 'unit-in-values'; readonly unit: Unit; readonly count: number; readonly of: number }
  | { readonly kind: 'values-between'; readonly lowest: number; readonly highest: number; readonly count: number; readonly of: number }
  /** The values of the column are such as this role has. */
  | { readonly kind: 'values-fit'; readonly role: Role['kind'] }
  /** An Excel table (列表/表格) of that name. */
  | { readonly kind: 'table-object'; readonly name: string }
  | { readonly kind: 'sheet-name'; readonly text: string }
  | { readonly kind: 'title'; readonly cell: string; readonly text: string }
  /** A label and its value beside the table. */
  | { readonly kind: 'beside'; readonly cell: string; readonly text: string }
  | { readonly kind: 'rows-counted'; readonly people: number; readonly leftOut: number; readonly blank: number }
  /** The indicator's names appear in headings (a row per person) or in rows (a row per person and indicator). */
  | { readonly kind: 'indicators-in-headings' | 'indicators-in-rows'; readonly count: number }
  /** Another column is the better one for the same role. */
  | { readonly kind: 'second-column'; readonly role: Role; readonly first: string }
  | { readonly kind: 'not-known' }
  | { readonly kind: 'chosen' };
