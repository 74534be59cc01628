import { typeOfKind, type ChartKind } from '../../../../xlsx/charts/chart-kinds';
import { parseAddress, splitAddress } from '../../../book/address';
import type { Book } from '../../../book/book';
import type { ChartPart, DataSource, SeriesPart } from '../../../book/charts';
import { sheetNamed } from '../../../book/sheets';
import { themeColors, tinted } from '../../read/theme-colors';
import { isOn, nodeAt, nodesBelow, nodesNamed, numberOf, type XmlNode } from '../../xml/xml-node';
import { nothing } from '../../xml/nothing';

const value = (node: XmlNode | undefined, ...path: readonly string[]): string | undefined => nodeAt(node, ...path)?.attributes['val'];

const sourceOf = (book: Book, node: XmlNode | undefined): DataSource | undefined => {
  const formula = node === undefined ? undefined : nodesBelow(node, 'f')[0]?.text;
  const { sheetName, address } = splitAddress(formula ?? '');
  const sheet = sheetName === undefined ? undefined : sheetNamed(book, sheetName);
  const area = parseAddress(address);
  return sheet === undefined || area === undefined ? undefined : { sheetId: sheet.id, area };
};

const scheme: Readonly<Record<string, number>> = { lt1: 0, bg1: 0, dk1: 1, tx1: 1, lt2: 2, bg2: 2, dk2: 3, tx2: 3, accent1: 4, accent2: 5, accent3: 6, accent4: 7, accent5: 8, accent6: 9, hlink: 10, folHlink: 11 };

/** A plain fill; colours of the theme are those of the Office theme. The usual colour of a series is none of its own. */
const colorOf = (node: XmlNode | undefined, usual = ''): string | undefined => {
  const plain = nodeAt(node, 'solidFill', 'srgbClr')?.attributes['val'];
  if (plain !== undefined) return `#${plain.toUpperCase()}`;
  const named = nodeAt(node, 'solidFill', 'schemeClr');
  if (named !== undefined && named.children.length === 0 && named.attributes['val'] === usual) return undefined;
  const base = themeColors(undefined)[scheme[named?.attributes['val'] ?? ''] ?? -1];
  const brightness = numberOf(value(named, 'lumOff'));
  return base === undefined ? undefined : `#${tinted(base, brightness === undefined ? 0 : brightness / 100_000)}`;
};

type Found = [path: string, value: unknown][];

const shape = (node: XmlNode | undefined, at: string, line: 'line' | 'border', usual = ''): Found => {
  const properties = nodeAt(node, 'spPr');
  const stroke = nodeAt(properties, 'ln');
  const width = numberOf(stroke?.attributes['w']);
  const [fill, ink] = [colorOf(properties, usual), colorOf(stroke, usual)];
  return [
    ...(fill === undefined ? [] : [[`${at}.format.fill.color`, fill]] as Found), ...(ink === undefined ? [] : [[`${at}.format.${line}.color`, ink]] as Found),
    ...(nodeAt(stroke, 'noFill') === undefined ? [] : [[`${at}.format.${line}.lineStyle`, 'None']] as Found),
    ...(width === undefined || ink === undefined ? [] : [[`${at}.format.${line}.weight`, width / 12_700]] as Found),
  ];
};

const font = (node: XmlNode | undefined, at: string): Found => {
  const run = node === undefined ? undefined : nodesBelow(node, 'defRPr')[0] ?? nodesBelow(node, 'rPr')[0];
  const { sz, b, i } = run?.attributes ?? {};
  const [size, color, face] = [numberOf(sz), colorOf(run), nodeAt(run, 'latin')?.attributes['typeface']];
  return [
    ...(size === undefined ? [] : [[`${at}.format.font.size`, size / 100]] as Found), ...(b === undefined ? [] : [[`${at}.format.font.bold`, isOn(b)]] as Found),
    ...(i === undefined ? [] : [[`${at}.format.font.italic`, isOn(i)]] as Found), ...(color === undefined ? [] : [[`${at}.format.font.color`, color]] as Found),
    ...(face === undefined || face.startsWith('+') ? [] : [[`${at}.format.font.name`, face]] as Found),
  ];
};

const title = (node: XmlNode | undefined, at: string): Found => {
  if (node === undefined) return [];
  const formula = nodeAt(node, 'tx', 'strRef', 'f')?.text;
  const rich = nodeAt(node, 'tx', 'rich');
  const text = rich === undefined ? undefined : nodesNamed(rich, 'p').map((paragraph) => nodesBelow(paragraph, 't').map((run) => run.text).join('')).join('\n');
  return [
    ...(formula === undefined ? [] : [[`${at}.formula`, `=${formula}`]] as Found), ...(text === undefined ? [] : [[`${at}.text`, text]] as Found),
    ...(value(node, 'overlay') === '1' ? [[`${at}.overlay`, true]] as Found : []), ...font(node, at), ...shape(node, at, 'border'),
  ];
};

const labels = (node: XmlNode | undefined, at: string): Found => {
  if (node === undefined) return [];
  const flags = [['showVal', 'showValue'], ['showSerName', 'showSeriesName'], ['showCatName', 'showCategoryName'], ['showLegendKey', 'showLegendKey'], ['showPercent', 'showPercentage'], ['showBubbleSize', 'showBubbleSize']] as const;
  const places: Readonly<Record<string, string>> = { ctr: 'Center', inEnd: 'InsideEnd', inBase: 'InsideBase', outEnd: 'OutsideEnd', l: 'Left', r: 'Right', t: 'Top', b: 'Bottom', bestFit: 'BestFit' };
  const place = places[value(node, 'dLblPos') ?? ''];
  const format = nodeAt(node, 'numFmt')?.attributes['formatCode'];
  return [
    ...flags.flatMap(([file, api]) => (value(node, file) === undefined ? [] : [[`${at}.${api}`, isOn(value(node, file))]] as Found)),
    ...(place === undefined ? [] : [[`${at}.position`, place]] as Found), ...(format === undefined ? [] : [[`${at}.numberFormat`, format]] as Found),
  ];
};

const isShown = (node: XmlNode | undefined): boolean => node !== undefined && ['showVal', 'showSerName', 'showCatName', 'showPercent', 'showBubbleSize'].some((name) => isOn(value(node, name)));

const series = (book: Book, node: XmlNode): { readonly part: SeriesPart; readonly found: Found } => {
  const id = book.nextNumber();
  const at = `series.${id}`;
  const own = nodeAt(node, 'tx', 'v')?.text;
  const number = (name: string, member: string): Found => (numberOf(value(node, name)) === undefined ? [] : [[`${at}.${member}`, numberOf(value(node, name))]]);
  return {
    part: {
      id, name: own, nameAt: own === undefined ? sourceOf(book, nodeAt(node, 'tx')) : undefined, values: sourceOf(book, nodeAt(node, 'val') ?? nodeAt(node, 'yVal')),
      categories: sourceOf(book, nodeAt(node, 'cat') ?? nodeAt(node, 'xVal')), bubbles: sourceOf(book, nodeAt(node, 'bubbleSize')), trendlines: [],
    },
    found: [
      ...shape(node, at, 'line', `accent${((numberOf(value(node, 'idx')) ?? nothing) % 6) + 1}`).filter(([path, one]) => !(path.endsWith('.lineStyle') && one === 'None')), ...number('explosion', 'explosion'), ...(value(node, 'smooth') === '1' ? [[`${at}.smooth`, true]] as Found : []),
      ...(isShown(nodeAt(node, 'dLbls')) ? [[`${at}.hasDataLabels`, true], ...labels(nodeAt(node, 'dLbls'), `${at}.dataLabels`)] as Found : []),
      ...nodesNamed(node, 'dPt').flatMap((point) => shape(point, `${at}.points.${value(point, 'idx') ?? nothing}`, 'border')),
    ],
  };
};

const kindOf = (group: XmlNode): ChartKind => {
  const [first] = nodesNamed(group, 'ser');
  const hasMarkers = value(first, 'marker', 'symbol') !== 'none';
  const direction = value(group, 'barDir');
  const grouping = value(group, 'grouping');
  const shapeWord = value(group, 'shape');
  const style = value(group, 'scatterStyle') ?? value(group, 'radarStyle');
  const ofPie = value(group, 'ofPieType');
  const isScatter = group.name === 'scatterChart';
  return {
    element: group.name, ...(direction === 'bar' || direction === 'col' ? { direction } : {}), ...(grouping === undefined ? {} : { grouping }), ...(shapeWord === undefined ? {} : { shape: shapeWord }),
    ...(style === undefined || style === 'lineMarker' && !isScatter ? {} : { style: isScatter && value(first, 'smooth') === '1' ? 'smoothMarker' : style }),
    ...(/lineChart|scatter|radar/.test(group.name) ? { markers: hasMarkers } : {}), ...(ofPie === 'pie' || ofPie === 'bar' ? { ofPie } : {}),
    ...(isScatter ? { lines: nodeAt(first, 'spPr', 'ln', 'noFill') === undefined } : {}), ...(isScatter && value(first, 'smooth') === '1' ? { smooth: true } : {}),
    ...(numberOf(value(first, 'explosion')) === undefined ? {} : { exploded: true }), ...(value(group, 'wireframe') === '1' ? { wireframe: true } : {}),
  };
};

const axis = (node: XmlNode, at: string): Found => {
  const number = (path: readonly string[], member: string): Found => (numberOf(value(node, ...path)) === undefined ? [] : [[`${at}.${member}`, numberOf(value(node, ...path))]]);
  const format = nodeAt(node, 'numFmt')?.attributes;
  return [
    ...number(['scaling', 'max'], 'maximum'), ...number(['scaling', 'min'], 'minimum'), ...number(['majorUnit'], 'majorUnit'), ...number(['minorUnit'], 'minorUnit'),
    ...(value(node, 'scaling', 'orientation') === 'maxMin' ? [[`${at}.reversePlotOrder`, true]] as Found : []), ...(value(node, 'delete') === '1' ? [[`${at}.visible`, false]] as Found : []),
    ...(nodeAt(node, 'scaling', 'logBase') === undefined ? [] : [[`${at}.scaleType`, 'Logarithmic']] as Found),
    ...(nodeAt(node, 'majorGridlines') === undefined ? (at === 'axes.value' ? [[`${at}.majorGridlines.visible`, false]] as Found : []) : at === 'axes.value' ? [] : [[`${at}.majorGridlines.visible`, true]] as Found),
    ...(nodeAt(node, 'minorGridlines') === undefined ? [] : [[`${at}.minorGridlines.visible`, true]] as Found),
    ...(format === undefined || isOn(format['sourceLinked']) ? [] : [[`${at}.numberFormat`, format['formatCode']]] as Found), ...title(nodeAt(node, 'title'), `${at}.title`), ...font(nodeAt(node, 'txPr'), at),
  ];
};

const axes = (plot: XmlNode, groups: readonly XmlNode[]): Found => {
  const all = plot.children.filter(({ name }) => ['catAx', 'valAx', 'dateAx'].includes(name));
  const ids = (group: XmlNode | undefined): readonly (string | undefined)[] => nodesNamed(group, 'axId').map(({ attributes }) => attributes['val']);
  const first = ids(groups[0]);
  return all.flatMap((node) => {
    const id = value(node, 'axId');
    const suffix = first.includes(id) ? '' : 'Secondary';
    const isCategory = node.name !== 'valAx' || (groups[0]?.name === 'scatterChart' && id === first[0]);
    return suffix === 'Secondary' && isCategory ? [] : axis(node, `axes.${isCategory ? 'category' : 'value'}${suffix}`);
  });
};

const legend = (node: XmlNode | undefined): Found => {
  if (node === undefined) return [['legend.visible', false]];
  const places: Readonly<Record<string, string>> = { t: 'Top', b: 'Bottom', l: 'Left', r: 'Right', tr: 'Corner' };
  return [['legend.position', places[value(node, 'legendPos') ?? 'r'] ?? 'Right'], ...(value(node, 'overlay') === '1' ? [['legend.overlay', true]] as Found : []), ...font(nodeAt(node, 'txPr'), 'legend')];
};

const blanks: Readonly<Record<string, string>> = { gap: 'NotPlotted', zero: 'Zero', span: 'Interplotted' };

/** What a chart part says, as far as this host keeps it. */
export const readChart = (book: Book, sheetId: string, root: XmlNode): Pick<ChartPart, 'type' | 'series' | 'source' | 'seriesBy' | 'details'> | undefined => {
  const chart = nodeAt(root, 'chart');
  const plot = nodeAt(chart, 'plotArea');
  const groups = plot?.children.filter(({ name }) => name.endsWith('Chart')) ?? [];
  const [main] = groups;
  if (chart === undefined || plot === undefined || main === undefined) return undefined;
  const type = typeOfKind(kindOf(main));
  const firstAxes = nodesNamed(main, 'axId').map(({ attributes }) => attributes['val']).join();
  const found: Found = [];
  const parts = groups.flatMap((group) => {
    const own = typeOfKind(kindOf(group));
    const isSecond = nodesNamed(group, 'axId').map(({ attributes }) => attributes['val']).join() !== firstAxes;
    const [gap, overlap] = [numberOf(value(group, 'gapWidth')), numberOf(value(group, 'overlap'))];
    return nodesNamed(group, 'ser').map((node) => {
      const { part, found: more } = series(book, node);
      const at = `series.${part.id}`;
      found.push(...more, ...(own === type ? [] : [[`${at}.chartType`, own]] as Found), ...(isSecond ? [[`${at}.axisGroup`, 'Secondary']] as Found : []));
      if (gap !== undefined && gap !== 150 && group.name === 'barChart') found.push([`${at}.gapWidth`, gap]);
      if (overlap !== undefined && overlap !== 100) found.push([`${at}.overlap`, overlap]);
      return part;
    });
  });
  const heading = nodeAt(chart, 'title');
  found.push(...axes(plot, groups), ...legend(nodeAt(chart, 'legend')), ...title(heading, 'title'), ...shape(plot, 'plotArea', 'border'), ...shape(root, 'area', 'border').map(([path, one]): [string, unknown] => [path.replace(/^area\./, ''), one]));
  if (heading === undefined) found.push(['title.visible', false]);
  if (nodeAt(chart, 'dispBlanksAs') !== undefined) found.push(['displayBlanksAs', blanks[value(chart, 'dispBlanksAs') ?? 'zero'] ?? 'Zero']);
  if (isShown(nodeAt(main, 'dLbls'))) found.push(...labels(nodeAt(main, 'dLbls'), 'dataLabels'));
  const [first] = parts;
  const source = first?.values ?? { sheetId, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  return { type, series: parts, source, seriesBy: source.area.left === source.area.right ? 'Columns' : 'Rows', details: Object.fromEntries(found) };
};
