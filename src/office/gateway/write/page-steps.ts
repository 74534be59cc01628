/// <reference types="office-js" />
import type { Edit, PageSetup } from '../../../workbook/edit';
import { rangeOf } from '../range-of';
import { step, type Step } from './step';

/** `&LLeft&CCentre&RRight` in its three parts; what stands before the first mark is centred. */
const footerParts = (footer: string): Readonly<Record<'L' | 'C' | 'R', string>> => {
  const parts = { L: '', C: '', R: '' };
  let into: keyof typeof parts = 'C';
  for (const piece of footer.match(/&&|&[LCR]|[^&]+|&/g) ?? []) {
    if (piece === '&L' || piece === '&C' || piece === '&R') into = piece.charAt(1) as keyof typeof parts;
    else parts[into] += piece;
  }
  return parts;
};

const setMargins = (layout: Excel.PageLayout, { margins }: PageSetup): void => {
  if (margins === undefined) return;
  const { top, bottom, left, right } = margins;
  layout.setPrintMargins('Inches', { top, bottom, left, right, header: Math.min(0.3, top), footer: Math.min(0.3, bottom) });
};

const setFooter = (layout: Excel.PageLayout, { footer }: PageSetup): void => {
  if (footer === undefined) return;
  const { L, C, R } = footerParts(footer);
  const all = layout.headersFooters.defaultForAllPages;
  all.leftFooter = L;
  all.centerFooter = C;
  all.rightFooter = R;
};

/** How a sheet prints. */
export const pageSteps = ({ sheet: name, setup }: Extract<Edit, { kind: 'page-setup' }>): readonly Step[] => [
  step(6, 12, setup, ({ sheet }) => {
    const on = sheet(name);
    const layout = on.pageLayout;
    layout.paperSize = setup.paper;
    layout.orientation = setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
    layout.zoom = { horizontalFitToPages: setup.fitToWidth, ...(setup.fitToHeight === undefined ? {} : { verticalFitToPages: setup.fitToHeight }) };
    if (setup.centredHorizontally !== undefined) layout.centerHorizontally = setup.centredHorizontally;
    setMargins(layout, setup);
    setFooter(layout, setup);
    if (setup.printArea !== undefined) layout.setPrintArea(rangeOf(on, setup.printArea));
    if (setup.titleRows !== undefined) layout.setPrintTitleRows(`${setup.titleRows.first + 1}:${setup.titleRows.last + 1}`);
  }),
];
