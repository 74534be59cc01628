import { findPosition } from '../../catalogue/positions/index';
import { labelledFields } from './beside-table';
import type { LeftOutRow, SideTable } from './recognition';
import type { PersonField } from './role';
import { sectionName } from './row-words';
import type { TableColumns } from './table-columns';

/** What a row between groups of people says of those below it. */
export type SectionFields = { readonly [F in Exclude<PersonField, 'period'>]?: string };

const FIELDS = ['id', 'name', 'position', 'department', 'supervisor'] as const;
const nothing: SectionFields = {};

/**
 * 一、销售一部 is the department of those below it, 岗位：大客户关系组主管 their post, 姓名：王伟 who they are; each until another row says otherwise.
 * Columns of the table come first, and who somebody is is only asked where the rows do not say it.
 */
export const sectionReader = ({ leftOut }: Pick<SideTable, 'leftOut'>, columns: TableColumns): ((row: number) => SectionFields) => {
  const isNamed = columns.field('id') !== undefined || columns.field('name') !== undefined;
  const sections = leftOut.flatMap((row) => {
    const fields = fieldsOf(row, isNamed);
    return fields === nothing ? [] : [{ row: row.row, fields }];
  });
  if (sections.length === 0) return () => nothing;
  let at = -1;
  let current = nothing;
  return (row) => {
    for (let next = sections[at + 1]; next !== undefined && next.row < row; next = sections[at + 1]) {
      current = next.fields.id === undefined && next.fields.name === undefined ? { ...current, ...next.fields } : next.fields;
      at += 1;
    }
    return current;
  };
};

const fieldsOf = ({ as, text }: LeftOutRow, isNamed: boolean): SectionFields => {
  if (as !== 'section' && as !== 'note') return nothing;
  const labelled = labelledFields(text);
  const asked = FIELDS.filter((field) => labelled[field] !== undefined && !(isNamed && (field === 'id' || field === 'name')));
  if (asked.length > 0) return Object.fromEntries(asked.map((field) => [field, labelled[field]]));
  if (as !== 'section') return nothing;
  const bare = sectionName(text);
  return findPosition(bare) === undefined ? { department: bare } : { position: bare };
};
