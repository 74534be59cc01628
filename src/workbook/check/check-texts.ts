import { a1 } from '../plan/a1';
import { tidyId } from '../recognise/person-keys';
import { rowsOf } from '../recognise/read-table';
import { tidyText } from '../recognise/sheet-view';
import type { Checked, CheckedTable } from './checked-person';
import type { Finding } from './finding';
import { writeCell } from './mends';
import { togetherBy } from './together';

/** Names, numbers and posts with blanks or full-width signs that nobody sees, and texts that a spreadsheet program could take for formulas. */
export const checkTexts = ({ tables }: Checked): readonly Finding[] => tables.flatMap(tableTexts);

const LOOKED_AT = ['id', 'name', 'position', 'department', 'supervisor'];

const tableTexts = ({ table, view }: CheckedTable): readonly Finding[] => {
  const columns = table.columns.filter(({ role }) => LOOKED_AT.includes(role.value.kind));
  const findings: Finding[] = [];
  for (const row of rowsOf(view, table)) {
    for (const { column, role } of columns) {
      const text = view.value(row, column);
      if (typeof text !== 'string' || text === '') continue;
      const place = { sheet: table.sheet, cell: a1(row, column) };
      const canBeMended = view.formula(row, column) === undefined;
      if (LIKE_FORMULA.test(text)) {
        const plain = text.replace(/^[\s=+\-@＝＋－＠]+/, '');
        findings.push({ code: 'text-like-formula', severity: 'warning', found: text, ...place, ...(canBeMended && plain !== '' ? { mend: { code: 'remove-formula-sign', edits: [writeCell(view, row, column, { text: plain })] } } : {}) });
      }
      const tidy = tidied(text, role.value.kind === 'id');
      if (tidy === text) continue;
      findings.push({ code: 'text-untidy', severity: 'note', found: text, tidy, full: tidyText(text) === text, ...place, ...(canBeMended ? { mend: { code: 'tidy-text', edits: [writeCell(view, row, column, { text: tidy })] } } : {}) });
    }
  }
  return togetherBy(findings, (finding) => (finding.code === 'text-untidy' ? `untidy ${(finding.cell ?? '').replace(/\d+/, '')}` : (finding.cell ?? '')));
};

const LIKE_FORMULA = /^[\s]*[=+\-@＝＋－＠][^\s\-—=+@]/;
const MAY_BE_UNTIDY = /[\s\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad\uff01-\uff5e]/;

/** Full-width digits and letters in a number become half-width; blanks between Chinese characters of a name were typed to fill the column. */
const tidied = (text: string, isId: boolean): string => {
  if (!MAY_BE_UNTIDY.test(text)) return text;
  return isId ? tidyId(text) : tidyText(text).replace(/(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu, '').replace(/[０-９Ａ-Ｚａ-ｚ]/g, (sign) => sign.normalize('NFKC'));
};
