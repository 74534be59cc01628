import { escapeAttribute } from '../xml/escape';
import { isRound, isScatter, kindOfType, type ChartKind } from './chart-kinds';
import { numberAt, shapeXml, strokeXml, textAt, titleXml, wordsXml, type Details } from './chart-look';
import type { DrawnChart, DrawnSeries } from './drawn-chart';
import { labelsXml, seriesXml } from './series-xml';

/** Series that are drawn in one way on one pair of axes. */
type Group = { readonly type: string; readonly secondary: boolean; readonly series: readonly DrawnSeries[] };

const groupsOf = ({ series, details, type }: DrawnChart): readonly Group[] => {
  const groups = new Map<string, { type: string; secondary: boolean; series: DrawnSeries[] }>();
  for (const one of series) {
    const own = textAt(details, `series.${one.id}.chartType`) ?? type;
    const secondary = details[`series.${one.id}.axisGroup`] === 'Secondary';
    const key = `${own}|${String(secondary)}`;
    const group = groups.get(key) ?? { type: own, secondary, series: [] };
    group.series.push(one);
    groups.set(key, group);
  }
  return groups.size === 0 ? [{ type, secondary: false, series: [] }] : [...groups.values()];
};

const axesOf = ({ secondary }: Group): readonly [number, number] => (secondary ? [500_000_003, 500_000_004] : [500_000_001, 500_000_002]);

const firstNumber = (chart: DrawnChart, group: Group, member: string): number | undefined => group.series.map(({ id }) => numberAt(chart.details, `series.${id}.${member}`)).find((value) => value !== undefined);

const head = (kind: ChartKind): string => (kind.direction === undefined ? '' : `<c:barDir val="${kind.direction}"/>`) + (kind.ofPie === undefined ? '' : `<c:ofPieType val="${kind.ofPie}"/>`)
  + (kind.wireframe === undefined ? '' : '<c:wireframe val="1"/>') + (kind.grouping === undefined ? '' : `<c:grouping val="${kind.grouping}"/>`)
  + (kind.element === 'scatterChart' ? `<c:scatterStyle val="${kind.style}"/>` : '') + (kind.element === 'radarChart' ? `<c:radarStyle val="${kind.style}"/>` : '');

/** Where the first slice begins unless it was turned: at the top. */
const upright = 0;

const tail = (chart: DrawnChart, group: Group, kind: ChartKind): string => {
  const gap = firstNumber(chart, group, 'gapWidth');
  const overlap = firstNumber(chart, group, 'overlap') ?? (kind.grouping === 'stacked' || kind.grouping === 'percentStacked' ? 100 : undefined);
  const axes = isRound(kind) ? '' : axesOf(group).map((id) => `<c:axId val="${id}"/>`).join('') + (/3D|surface/.test(kind.element) && !/pie/.test(kind.element) ? '<c:axId val="0"/>' : '');
  switch (kind.element) {
    case 'barChart': return `<c:gapWidth val="${gap ?? 150}"/>${overlap === undefined ? '' : `<c:overlap val="${overlap}"/>`}${axes}`;
    case 'bar3DChart': return `<c:gapWidth val="${gap ?? 150}"/><c:shape val="${kind.shape ?? 'box'}"/>${axes}`;
    case 'lineChart': return `<c:marker val="1"/>${axes}`;
    case 'stockChart': return `<c:hiLowLines/>${axes}`;
    case 'pieChart': return `<c:firstSliceAng val="${firstNumber(chart, group, 'firstSliceAngle') ?? upright}"/>`;
    case 'doughnutChart': return `<c:firstSliceAng val="${firstNumber(chart, group, 'firstSliceAngle') ?? upright}"/><c:holeSize val="${firstNumber(chart, group, 'doughnutHoleSize') ?? 75}"/>`;
    case 'ofPieChart': return `<c:gapWidth val="${gap ?? 100}"/><c:secondPieSize val="${firstNumber(chart, group, 'secondPlotSize') ?? 75}"/><c:serLines/>`;
    case 'bubbleChart': return `<c:bubbleScale val="${firstNumber(chart, group, 'bubbleScale') ?? 100}"/><c:showNegBubbles val="0"/>${axes}`;
    default: return axes;
  }
};

const groupXml = (chart: DrawnChart, group: Group): string => {
  const kind = kindOfType(group.type);
  const varied = isRound(kind) || group.series.some(({ id }) => chart.details[`series.${id}.varyByCategories`] === true);
  const hasLabels = Object.keys(chart.details).some((path) => path.startsWith('dataLabels.'));
  const series = group.series.map((one) => seriesXml(chart, one, chart.series.indexOf(one), kind)).join('');
  const colors = /surface|stock/.test(kind.element) ? '' : `<c:varyColors val="${varied ? 1 : 0}"/>`;
  return `<c:${kind.element}>${head(kind)}${colors}${series}${hasLabels && !/surface/.test(kind.element) ? labelsXml(chart.details, 'dataLabels') : ''}${tail(chart, group, kind)}</c:${kind.element}>`;
};

const ticks: Readonly<Record<string, string>> = { None: 'none', Cross: 'cross', Inside: 'in', Outside: 'out' };
const labelPlaces: Readonly<Record<string, string>> = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' };

type AxisPlan = { readonly id: number; readonly crosses: number; readonly at: string; readonly isValue: boolean; readonly place: string; readonly secondary: boolean; readonly hidden: boolean };

const gridlines = (details: Details, at: string, name: 'majorGridlines' | 'minorGridlines', usual: boolean): string => {
  if ((details[`${at}.${name}.visible`] ?? usual) !== true) return '';
  const stroke = strokeXml(details, `${at}.${name}.format.line`);
  return stroke === '' ? `<c:${name}/>` : `<c:${name}><c:spPr>${stroke}</c:spPr></c:${name}>`;
};

const scaling = (details: Details, at: string): string => {
  const [most, least] = [numberAt(details, `${at}.maximum`), numberAt(details, `${at}.minimum`)];
  const log = details[`${at}.scaleType`] === 'Logarithmic' ? `<c:logBase val="${numberAt(details, `${at}.logBase`) ?? 10}"/>` : '';
  return `<c:scaling>${log}<c:orientation val="${details[`${at}.reversePlotOrder`] === true ? 'maxMin' : 'minMax'}"/>${most === undefined ? '' : `<c:max val="${most}"/>`}${least === undefined ? '' : `<c:min val="${least}"/>`}</c:scaling>`;
};

const crossing = (details: Details, { at, crosses, secondary }: AxisPlan): string => {
  // The place is kept with the axis that is crossed, and stands in the file with the one that crosses it.
  const other = at.includes('category') ? at.replace('category', 'value') : at.replace('value', 'category');
  const [where, exactly] = [details[`${other}.position`], numberAt(details, `${other}.positionAt`)];
  const place = where === 'Custom' && exactly !== undefined ? `<c:crossesAt val="${exactly}"/>` : `<c:crosses val="${where === 'Maximum' || (secondary && where === undefined && at.includes('value')) ? 'max' : where === 'Minimum' ? 'min' : 'autoZero'}"/>`;
  return `<c:crossAx val="${crosses}"/>${place}`;
};

const axisXml = ({ details }: DrawnChart, plan: AxisPlan): string => {
  const { at, isValue, id, place, hidden } = plan;
  const title = textAt(details, `${at}.title.text`) ?? textAt(details, `${at}.title.formula`);
  const isShown = title !== undefined && details[`${at}.title.visible`] !== false;
  const format = textAt(details, `${at}.numberFormat`);
  const unit = (name: string): string => (numberAt(details, `${at}.${name}`) === undefined ? '' : `<c:${name} val="${numberAt(details, `${at}.${name}`)}"/>`);
  const tag = isValue ? 'c:valAx' : 'c:catAx';
  const stroke = strokeXml(details, `${at}.format.line`);
  return `<${tag}><c:axId val="${id}"/>${scaling(details, at)}<c:delete val="${hidden || details[`${at}.visible`] === false ? 1 : 0}"/><c:axPos val="${place}"/>`
    + gridlines(details, at, 'majorGridlines', isValue && !plan.secondary && at === 'axes.value') + gridlines(details, at, 'minorGridlines', false) + (isShown ? titleXml(details, `${at}.title`, title) : '')
    + `<c:numFmt formatCode="${escapeAttribute(format ?? 'General')}" sourceLinked="${format === undefined ? 1 : 0}"/><c:majorTickMark val="${ticks[textAt(details, `${at}.majorTickMark`) ?? 'Outside']}"/>`
    + `<c:minorTickMark val="${ticks[textAt(details, `${at}.minorTickMark`) ?? 'None']}"/><c:tickLblPos val="${labelPlaces[textAt(details, `${at}.tickLabelPosition`) ?? 'NextToAxis']}"/>`
    + (stroke === '' ? '' : `<c:spPr>${stroke}</c:spPr>`) + wordsXml(details, at) + crossing(details, plan)
    + (isValue ? `<c:crossBetween val="${details['axes.category.isBetweenCategories'] === false ? 'midCat' : 'between'}"/>${unit('majorUnit')}${unit('minorUnit')}`
      : `<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="${numberAt(details, `${at}.offset`) ?? 100}"/>`) + `</${tag}>`;
};

const axesXml = (chart: DrawnChart, groups: readonly Group[]): string => [false, true].map((secondary) => {
  const group = groups.find((one) => one.secondary === secondary && !isRound(kindOfType(one.type)));
  if (group === undefined) return '';
  const kind = kindOfType(group.type);
  const [first, second] = axesOf(group);
  const lying = kind.direction === 'bar';
  const suffix = secondary ? 'Secondary' : '';
  return axisXml(chart, { id: first, crosses: second, at: `axes.category${suffix}`, isValue: isScatter(kind), place: lying ? 'l' : 'b', secondary, hidden: secondary })
    + axisXml(chart, { id: second, crosses: first, at: `axes.value${suffix}`, isValue: true, place: lying ? (secondary ? 't' : 'b') : secondary ? 'r' : 'l', secondary, hidden: false })
    + (/3DChart|surface/.test(kind.element) ? `<c:serAx><c:axId val="0"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="1"/><c:axPos val="b"/><c:crossAx val="${first}"/></c:serAx>` : '');
}).join('');

const legendPlaces: Readonly<Record<string, string>> = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' };

const legendXml = ({ details }: DrawnChart): string => {
  if (details['legend.visible'] === false) return '';
  const hidden = Object.entries(details).flatMap(([path, value]) => (value === false && /^legend\.entries\.\d+\.visible$/.test(path) ? [`<c:legendEntry><c:idx val="${path.split('.')[2]}"/><c:delete val="1"/></c:legendEntry>`] : []));
  const place = legendPlaces[textAt(details, 'legend.position') ?? 'Bottom'] ?? 'r';
  return `<c:legend><c:legendPos val="${place}"/>${hidden.join('')}<c:overlay val="${details['legend.overlay'] === true ? 1 : 0}"/>${shapeXml(details, 'legend')}${wordsXml(details, 'legend')}</c:legend>`;
};

const blanks: Readonly<Record<string, string>> = { NotPlotted: 'gap', Zero: 'zero', Interplotted: 'span' };

/** A chart as a part of the file. */
export const chartXml = (chart: DrawnChart): string => {
  const { details } = chart;
  const groups = groupsOf(chart);
  const hasTitle = details['title.visible'] !== false;
  const isSolid = groups.some(({ type }) => /3DChart/.test(kindOfType(type).element));
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    + `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:roundedCorners val="${details['format.roundedCorners'] === true ? 1 : 0}"/><c:chart>${hasTitle ? titleXml(details, 'title', chart.shownTitle) : ''}`
    + `<c:autoTitleDeleted val="${hasTitle ? 0 : 1}"/>${isSolid ? '<c:view3D><c:rotX val="15"/><c:rotY val="20"/><c:rAngAx val="1"/></c:view3D>' : ''}<c:plotArea><c:layout/>${groups.map((group) => groupXml(chart, group)).join('')}`
    + `${axesXml(chart, groups)}${details['dataTable.visible'] === true ? '<c:dTable><c:showHorzBorder val="1"/><c:showVertBorder val="1"/><c:showOutline val="1"/><c:showKeys val="1"/></c:dTable>' : ''}${shapeXml(details, 'plotArea')}</c:plotArea>`
    + `${legendXml(chart)}<c:plotVisOnly val="${details['plotVisibleOnly'] === false ? 0 : 1}"/><c:dispBlanksAs val="${blanks[textAt(details, 'displayBlanksAs') ?? 'NotPlotted']}"/></c:chart>`
    + `${shapeXml({ ...Object.fromEntries(Object.entries(details).flatMap(([path, value]) => (path.startsWith('format.') ? [[`area.${path}`, value]] : []))) }, 'area')}</c:chartSpace>`;
};
