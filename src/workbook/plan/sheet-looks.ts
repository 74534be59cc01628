import type { CellStyle } from '../edit';

/** Few colours, all readable in grey print. */
export const colours = { head: '1F3864', label: 'EEF2F8', line: 'F7F9FC', quiet: '6B7280', problem: 'B42318', total: 'E3EAF5', white: 'FFFFFF' } as const;

export const sizes = { title: 18, heading: 12, base: 11, small: 9 } as const;

export const looks = {
  title: { bold: true, size: sizes.title, colour: colours.head, horizontal: 'center', vertical: 'center' },
  over: { size: sizes.heading, colour: colours.quiet, horizontal: 'center', vertical: 'center' },
  heading: { bold: true, size: sizes.heading, colour: colours.head, vertical: 'bottom' },
  quiet: { size: sizes.small, colour: colours.quiet },
  label: { bold: true, fill: colours.label, border: 'thin', horizontal: 'center', vertical: 'center', wrap: true },
  value: { border: 'thin', horizontal: 'center', vertical: 'center', wrap: true },
  columnHead: { bold: true, fill: colours.head, colour: colours.white, border: 'thin', horizontal: 'center', vertical: 'center', wrap: true },
  cell: { border: 'thin', vertical: 'center', wrap: true },
  figure: { border: 'thin', horizontal: 'center', vertical: 'center' },
  total: { bold: true, fill: colours.total, border: 'thin', vertical: 'center' },
  problem: { colour: colours.problem },
  note: { italic: true, size: sizes.small, colour: colours.quiet, wrap: true, vertical: 'top' },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** The mark of what is proposed and not the company's document's, put on by the number format: the value itself stays clean. */
export const MARK = '※';

export const markedText = `General;General;General;@" ${MARK}"`;
