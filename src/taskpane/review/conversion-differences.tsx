import { useMemo } from 'react';
import { conversionWords } from '../../language/conversion-words';
import type { CellValue, WorkbookGrid } from '../../workbook/grid';
import { shownCell } from '../../workbook/recognise/shown-cell';
import type { Conversion } from '../../workbook/kpi-formulas/conversion';
import { differencesAfter } from '../../workbook/kpi-formulas/differences-after';
import { Notice } from '../frame/notice';
import { usePageStyles } from '../frame/page-styles';
import { useWords } from '../frame/words-context';

/** Cells that show something else than before they were converted; there should be none. */
export const ConversionDifferences = ({ conversion, workbook }: { readonly conversion: Conversion; readonly workbook: WorkbookGrid }) => {
  const page = usePageStyles();
  const { words: { review: words }, locale } = useWords();
  const differences = useMemo(() => differencesAfter(conversion.replaced, workbook), [conversion, workbook]);
  if (differences.length === 0) return null;
  const shown = (value: CellValue): string => (value === null || value === '' ? words.blank : shownCell(value, undefined));
  return (
    <Notice intent="error">
      <ul className={page.bullets}>
        {differences.slice(0, MOST).map(({ sheet, cell, before, after }) => <li key={`${sheet}!${cell}`}>{`${sheet}!${cell} · ${conversionWords[locale].differs(shown(before), shown(after))}`}</li>)}
      </ul>
    </Notice>
  );
};

const MOST = 50;
