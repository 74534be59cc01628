import type { Border, CellStyle, Edge } from './cell-style';

const none: Border = { style: 'None', weight: 'Thin', color: '#000000' };

const bordered = (edges: readonly Edge[], border: Border): Pick<CellStyle, 'borders'> => {
  const at = (edge: Edge): Border => (edges.includes(edge) ? border : none);
  return { borders: { EdgeTop: at('EdgeTop'), EdgeBottom: at('EdgeBottom'), EdgeLeft: at('EdgeLeft'), EdgeRight: at('EdgeRight'), DiagonalDown: none, DiagonalUp: none } };
};

const box: readonly Edge[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
const line = (color: string, weight = 'Thin', style = 'Continuous'): Border => ({ style, weight, color });

const currency = '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)';
const comma = '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)';

const heading = (fontSize: number, bottom: Border | undefined): Partial<CellStyle> => (
  { bold: true, fontSize, fontColor: '#44546A', ...(bottom === undefined ? {} : bordered(['EdgeBottom'], bottom)) }
);

/** The accents of the Office theme: full, 60 %, 40 % and 20 %. */
const accents: readonly (readonly [string, string, string, string])[] = [
  ['#4472C4', '#8EA9DB', '#B4C6E7', '#D9E1F2'], ['#ED7D31', '#F4B084', '#F8CBAD', '#FCE4D6'], ['#A5A5A5', '#C9C9C9', '#DBDBDB', '#EDEDED'],
  ['#FFC000', '#FFD966', '#FFE699', '#FFF2CC'], ['#5B9BD5', '#9BC2E6', '#BDD7EE', '#DDEBF7'], ['#70AD47', '#A9D08E', '#C6E0B4', '#E2EFDA'],
];

const accentLooks = Object.fromEntries(accents.flatMap(([full, strong, middle, light], index) => [
  [`Accent${index + 1}`, { fill: full, fontColor: '#FFFFFF' }], [`20% - Accent${index + 1}`, { fill: light }],
  [`40% - Accent${index + 1}`, { fill: middle }], [`60% - Accent${index + 1}`, { fill: strong, fontColor: '#FFFFFF' }],
]));

/** The styles every workbook has, by their English names, with what they change of a plain cell. */
export const builtInLooks: Readonly<Record<string, Partial<CellStyle>>> = {
  Normal: {},
  Comma: { numberFormat: comma }, 'Comma [0]': { numberFormat: comma.replace(/\.00/g, '').replace('??', '') },
  Currency: { numberFormat: currency }, 'Currency [0]': { numberFormat: currency.replace(/\.00/g, '').replace('??', '') }, Percent: { numberFormat: '0%' },
  Good: { fill: '#C6EFCE', fontColor: '#006100' }, Bad: { fill: '#FFC7CE', fontColor: '#9C0006' }, Neutral: { fill: '#FFEB9C', fontColor: '#9C5700' },
  Calculation: { fill: '#F2F2F2', fontColor: '#FA7D00', bold: true, ...bordered(box, line('#7F7F7F')) },
  'Check Cell': { fill: '#A5A5A5', fontColor: '#FFFFFF', bold: true, ...bordered(box, line('#3F3F3F', 'Thick', 'Double')) },
  'Explanatory Text': { italic: true, fontColor: '#7F7F7F' }, Input: { fill: '#FFCC99', fontColor: '#3F3F76', ...bordered(box, line('#7F7F7F')) },
  'Linked Cell': { fontColor: '#FA7D00', ...bordered(['EdgeBottom'], line('#FF8001', 'Thick', 'Double')) }, Note: { fill: '#FFFFCC', ...bordered(box, line('#B2B2B2')) },
  Output: { fill: '#F2F2F2', fontColor: '#3F3F3F', bold: true, ...bordered(box, line('#3F3F3F')) }, 'Warning Text': { fontColor: '#FF0000' },
  'Heading 1': heading(15, line('#4472C4', 'Thick')), 'Heading 2': heading(13, line('#A2B8E1', 'Thick')), 'Heading 3': heading(11, line('#8EA9DB', 'Medium')), 'Heading 4': heading(11, undefined),
  Title: { fontName: 'Calibri Light', fontSize: 18, fontColor: '#44546A' }, Total: { bold: true, ...bordered(['EdgeTop'], line('#4472C4')) },
  Hyperlink: { fontColor: '#0563C1', underline: 'Single' }, 'Followed Hyperlink': { fontColor: '#954F72', underline: 'Single' },
  'Emphasis 1': { fontColor: '#FFFFFF', fill: '#4472C4' }, 'Emphasis 2': { fontColor: '#FFFFFF', fill: '#ED7D31' }, 'Emphasis 3': { fontColor: '#FFFFFF', fill: '#A5A5A5' },
  ...accentLooks,
};

/** Names of the API that are not the English ones. */
export const builtInAliases: Readonly<Record<string, string>> = {
  WholeComma: 'Comma [0]', WholeDollar: 'Currency [0]', Hlink: 'Hyperlink', HlinkTrav: 'Followed Hyperlink', SheetTitle: 'Title',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].flatMap((accent) => [20, 40, 60].map((share) => [`Accent${accent}_${share}`, `${share}% - Accent${accent}`]))),
};
