import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parseElement, type Element } from '../../src/xlsx/xml/element';

/** The children of an element in the order in which ECMA-376 has them; a file that has them otherwise is repaired by Excel, or not opened. */
const orders: Readonly<Record<string, readonly string[]>> = {
  worksheet: (
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews ' +
    'mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
    'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'
  ).split(' '),
  workbook: (
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches ' +
    'smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
  ).split(' '),
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' '),
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst'.split(' '),
  chartSpace: 'date1904 lang roundedCorners AlternateContent style clrMapOvr pivotFmts protection chart spPr txPr externalData printSettings userShapes extLst'.split(' '),
};

const several = new Set(['conditionalFormatting']);
const neverEmpty = new Set(['cols', 'mergeCells', 'dataValidations', 'hyperlinks', 'tableParts', 'definedNames', 'rowBreaks', 'colBreaks']);
const anywhere = new Set(['AlternateContent']);

const attribute = (xml: string, name: string): string | undefined => new RegExp(`^<[^>]*\\s${name}="([^"]*)"`).exec(xml)?.[1];

const plain = (text: string): string => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');

const orderFaults = (root: string, { children }: Element): readonly string[] => {
  const order = orders[root] ?? [];
  const known = children.map(({ name }) => name).filter((name) => !anywhere.has(name));
  return known.flatMap((name, index) => {
    const [at, before] = [order.indexOf(name), order.indexOf(known[index - 1] ?? '')];
    if (at < 0) return [`${name} is unknown`];
    return at < before || (at === before && !several.has(name)) ? [`${name} stands behind ${known[index - 1] ?? ''}`] : [];
  });
};

const countFaults = ({ children }: Element): readonly string[] =>
  children.flatMap(({ name, xml }) => {
    if (name === 'sheetData') return [];
    const found = parseElement('', xml).children.length;
    const said = attribute(xml, 'count');
    return [
      ...(said === undefined || Number(said) === found ? [] : [`${name} says ${said} and has ${found}`]),
      ...(neverEmpty.has(name) && found === 0 ? [`${name} is empty`] : []),
    ];
  });

const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Rows and cells ascend, and no two merged areas share a cell. */
const cellFaults = (element: Element): readonly string[] => {
  const data = element.children.find(({ name }) => name === 'sheetData')?.xml ?? '';
  let [row, column] = [0, 0];
  const faults: string[] = [];
  for (const [, rowAt, letters = '', cellRow] of data.matchAll(/<(?:\w+:)?(?:row [^>]*?r="(\d+)"|c [^>]*?r="([A-Z]+)(\d+)")/g)) {
    if (rowAt !== undefined) {
      if (Number(rowAt) <= row) faults.push(`row ${rowAt} stands behind row ${row}`);
      [row, column] = [Number(rowAt), 0];
    } else {
      if (Number(cellRow) !== row || columnOf(letters) <= column) faults.push(`cell ${letters}${cellRow ?? ''} is out of place`);
      column = columnOf(letters);
    }
  }
  const merged = new Set<string>();
  for (const [, left = '', top, right = '', bottom] of (element.children.find(({ name }) => name === 'mergeCells')?.xml ?? '').matchAll(/ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)) {
    for (let r = Number(top); r <= Number(bottom); r += 1) {
      for (let c = columnOf(left); c <= columnOf(right); c += 1) {
        if (merged.has(`${r}:${c}`)) faults.push(`two merged areas at ${r}:${c}`);
        merged.add(`${r}:${c}`);
      }
    }
  }
  return faults;
};

const twice = (what: string, all: readonly string[]): readonly string[] => [...new Set(all.filter((one, index) => all.indexOf(one) !== index))].map((one) => `${what} ${one} is there twice`);

const workbookFaults = (xml: string): readonly string[] => {
  const sheets = [...xml.matchAll(/<(?:\w+:)?sheet [^>]*>/g)].map(([tag]) => tag);
  const names = sheets.map((tag) => plain(attribute(tag, 'name') ?? ''));
  const defined = [...xml.matchAll(/<(?:\w+:)?definedName [^>]*>/g)].map(([tag]) => tag);
  return [
    ...names.filter((name) => name === '' || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name)).map((name) => `a sheet cannot be called ${name}`),
    ...twice('sheet', names.map((name) => name.toLowerCase())),
    ...twice('sheetId', sheets.map((tag) => attribute(tag, 'sheetId') ?? '')),
    ...twice('name', defined.map((tag) => `${(attribute(tag, 'name') ?? '').toLowerCase()} of ${attribute(tag, 'localSheetId') ?? 'all'}`)),
    ...defined.filter((tag) => Number(attribute(tag, 'localSheetId') ?? 0) >= sheets.length).map((tag) => `${tag} is of no sheet`),
    ...defined.filter((tag) => !/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(plain(attribute(tag, 'name') ?? ''))).map((tag) => `${tag} is no name`),
  ];
};

const relationFaults = (parts: ReadonlyMap<string, string>): readonly string[] =>
  [...parts].filter(([name]) => name.endsWith('.rels')).flatMap(([name, xml]) => {
    const folder = posix.dirname(posix.dirname(name));
    const source = parts.get(posix.join(folder, posix.basename(name, '.rels'))) ?? '';
    const relations = [...xml.matchAll(/<Relationship [^>]*>/g)].map(([tag]) => tag);
    const ids = relations.map((tag) => attribute(tag, 'Id') ?? '');
    const used = [...source.matchAll(/\sr:(?:id|embed|link)="([^"]*)"/g)].map(([, id = '']) => id);
    const missing = relations.flatMap((tag) => {
      const target = attribute(tag, 'Target') ?? '';
      const part = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      return attribute(tag, 'TargetMode') === 'External' || parts.has(part) ? [] : [`${name} leads to ${part}, which is not there`];
    });
    return [...twice(`${name}: relation`, ids), ...used.filter((id) => !ids.includes(id)).map((id) => `${name} has no ${id}`), ...missing];
  });

const typeFaults = (parts: ReadonlyMap<string, string>): readonly string[] => {
  const xml = parts.get('[Content_Types].xml') ?? '';
  const overrides = [...xml.matchAll(/<Override [^>]*PartName="\/([^"]*)"/g)].map(([, part = '']) => part);
  const defaults = new Set([...xml.matchAll(/<Default [^>]*Extension="([^"]*)"/g)].map(([, ending = '']) => ending.toLowerCase()));
  return [
    ...twice('type of', overrides),
    ...overrides.filter((part) => !parts.has(part)).map((part) => `${part} has a type and is not there`),
    ...[...parts.keys()].filter((part) => part !== '[Content_Types].xml' && !part.endsWith('/') && !overrides.includes(part) && !defaults.has(part.slice(part.lastIndexOf('.') + 1).toLowerCase())).map((part) => `${part} has no type`),
  ];
};

const tableFaults = (tables: readonly string[]): readonly string[] => [
  ...twice('table', tables.map((xml) => (/displayName="([^"]*)"/.exec(xml)?.[1] ?? '').toLowerCase())),
  ...twice('table id', tables.map((xml) => /<table [^>]*?\bid="(\d+)"/.exec(xml)?.[1] ?? '')),
  ...tables.flatMap((xml) => twice('column', [...xml.matchAll(/<tableColumn [^>]*?name="([^"]*)"/g)].map(([, name = '']) => name.toLowerCase()))),
];

/** What Excel would not open, or would repair, in a file: by the standard, without any host. */
export const fileFaults = (bytes: Uint8Array): readonly string[] => {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const));
  const roots = [...parts].flatMap(([name, xml]) => {
    const root = name.endsWith('.xml') ? /<(?:\w+:)?(worksheet|workbook|styleSheet|table|chartSpace)[\s>]/.exec(xml.slice(0, 2000))?.[1] : undefined;
    return root === undefined ? [] : [{ name, root, xml, element: parseElement(name, xml) }];
  });
  const tables = roots.filter(({ root }) => root === 'table').map(({ xml }) => xml);
  return [
    ...roots.flatMap(({ name, root, xml, element }) =>
      [
        ...orderFaults(root, element),
        ...(root === 'chartSpace' ? [] : countFaults(element)),
        ...(root === 'worksheet' ? cellFaults(element) : []),
        ...(root === 'workbook' ? workbookFaults(xml) : []),
      ].map((fault) => `${name}: ${fault}`),
    ),
    ...relationFaults(parts),
    ...typeFaults(parts),
    ...tableFaults(tables),
  ];
};
