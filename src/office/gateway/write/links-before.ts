/// <reference types="office-js" />
import type { Area } from '../../../workbook/grid';
import { cellsIn } from '../read/blocks';
import { rangeOf } from '../range-of';
import { step, type Step } from './step';
import { withoutGaps } from './without-gaps';

/** A link on a cell; what the cell shows is its content. */
export type LinkBefore = { readonly row: number; readonly column: number; readonly link: Excel.RangeHyperlink };

const isLink = ({ address, documentReference }: Excel.RangeHyperlink): boolean => [address, documentReference].some((target) => typeof target === 'string' && target !== '');

/** Excel tells links cell by cell: of an area with more cells they are not asked for. */
const MOST = 50_000;

/** Asks for the links on the cells of an area; nothing where there are too many cells. */
export const askLinks = (sheet: Excel.Worksheet, area: Area): (() => readonly LinkBefore[] | undefined) => {
  if (cellsIn(area) > MOST) return () => undefined;
  const cells = rangeOf(sheet, area).getCellProperties({ hyperlink: true });
  return () => cells.value.flatMap((line, down) => line.flatMap(({ hyperlink }, across): readonly LinkBefore[] => {
    const link = (withoutGaps(hyperlink) ?? {}) as Excel.RangeHyperlink;
    if (!isLink(link)) return [];
    const { address, documentReference, screenTip } = link;
    const target = { ...(address === undefined ? {} : { address }), ...(documentReference === undefined ? {} : { documentReference }), ...(screenTip === undefined ? {} : { screenTip }) };
    return [{ row: area.top + down, column: area.left + across, link: target }];
  }));
};

/** Links come before formats and contents, because they bring both along. */
export const linkSteps = (name: string, links: readonly LinkBefore[]): readonly Step[] => links.map(({ row, column, link }) =>
  step(1, 1, link, ({ sheet }) => { rangeOf(sheet(name), { top: row, bottom: row, left: column, right: column }).hyperlink = link; }));
