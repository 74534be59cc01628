import type { Appraisal } from '../../domain/appraisal/appraisal';
import type { SheetGrid, WorkbookGrid } from '../grid';
import type { PersonResults } from '../recognise/person-results';
import { a1 } from './a1';
import { formAnchor, ownSheets } from './own-sheets';
import { rulesFingerprint } from './rules-fingerprint';

/** A form of an earlier run whose rules, weights or targets are no longer those in force. `cell` is where its fingerprint stands. */
export type ChangedForm = { readonly person: PersonResults; readonly sheet: string; readonly cell: string; readonly filledWith: string; readonly now: string };

const fingerprintOn = ({ values }: SheetGrid): { readonly cell: string; readonly text: string } | undefined => {
  for (const [row, cells] of values.entries()) {
    for (const [column, value] of cells.entries()) {
      if (typeof value === 'string' && /^[0-9a-f]{4}-[0-9a-f]{4}$/.test(value)) return { cell: a1(row, column), text: value };
    }
  }
  return undefined;
};

/** The forms in the workbook that were filled by other rules than these people are appraised by now. `period` is the run's. */
export const changedForms = (
  workbook: WorkbookGrid,
  people: readonly { readonly person: PersonResults; readonly appraisal: Appraisal }[],
  period: string,
): readonly ChangedForm[] => {
  const forms = new Map(ownSheets(workbook).flatMap((own) => ('anchor' in own ? [[own.anchor.toLowerCase(), own.sheet] as const] : [])));
  const grids = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return people.flatMap(({ person, appraisal }) => {
    const now = rulesFingerprint(appraisal.lines);
    const key = person.id ?? person.name ?? '';
    return (['form', 'copy'] as const).flatMap((kind): readonly ChangedForm[] => {
      const grid = grids.get(forms.get(formAnchor(kind, key, person.period ?? period).toLowerCase()) ?? '');
      const found = grid === undefined ? undefined : fingerprintOn(grid);
      return grid === undefined || found === undefined || found.text === now ? [] : [{ person, sheet: grid.name, cell: found.cell, filledWith: found.text, now }];
    });
  });
};
