import type { CellStyle } from '../edit';
import type { FillSettings } from './fill-settings';

/** Few colours, all readable in grey print. */
export const colours = { head: '1F3864', label: 'EEF2F8', line: 'F7F9FC', quiet: '6B7280', problem: 'B42318', total: 'E3EAF5', white: 'FFFFFF', border: 'A9B4C6' } as const;

export const sizes = { title: 18, heading: 12, base: 11, small: 9 } as const;

/** Characters that one step of indentation takes. */
export const INDENT = 1.5;

/** Thin lines, soft enough to keep behind the text. */
export const lined = { border: 'thin', borderColour: colours.border } as const;

export const looks = {
  title: { bold: true, size: sizes.title, colour: colours.head, horizontal: 'center', vertical: 'center' },
  over: { size: sizes.heading, colour: colours.quiet, horizontal: 'center', vertical: 'center' },
  heading: { bold: true, size: sizes.heading, colour: colours.head, vertical: 'bottom' },
  quiet: { size: sizes.small, colour: colours.quiet },
  label: { bold: true, fill: colours.label, ...lined, horizontal: 'center', vertical: 'center', wrap: true },
  value: { ...lined, horizontal: 'center', vertical: 'center', wrap: true },
  columnHead: { bold: true, fill: colours.head, colour: colours.white, ...lined, horizontal: 'center', vertical: 'center', wrap: true },
  cell: { ...lined, horizontal: 'left', indent: 1, vertical: 'center', wrap: true },
  total: { bold: true, fill: colours.total, ...lined, vertical: 'center' },
  problem: { colour: colours.problem },
  note: { italic: true, size: sizes.small, colour: colours.quiet, wrap: true, vertical: 'top' },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** The mark of what is proposed and not the company's document's, put on by the number format: the value itself stays clean. */
export const MARK = '※';

export const markedText = `General;General;General;@" ${MARK}"`;

/** What every sheet of ours begins with: one font, one size, no surprise from the workbook's own default. */
export const baseStyle = ({ words }: FillSettings): CellStyle => ({ font: words.font, size: sizes.base, vertical: 'center' });
