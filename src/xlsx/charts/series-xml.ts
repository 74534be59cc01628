import { formulaInFile } from '../formula-in-file';
import { escapeAttribute, escapeText } from '../xml/escape';
import { isRound, isScatter, type ChartKind } from './chart-kinds';
import { numberAt, shapeXml, strokeXml, textAt, wordsXml, type Details } from './chart-look';
import type { DrawnCells, DrawnChart, DrawnSeries } from './drawn-chart';

/** Values as the file remembers them beside the cells they come from. */
const cache = (values: readonly unknown[], isNumber: boolean): string => {
  const points = values.flatMap((value, index) => (value === '' || (isNumber && typeof value !== 'number') ? [] : [`<c:pt idx="${index}"><c:v>${escapeText(String(value))}</c:v></c:pt>`]));
  return isNumber
    ? `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache>`
    : `<c:strCache><c:ptCount val="${values.length}"/>${points.join('')}</c:strCache>`;
};

const sourceXml = (name: string, source: DrawnCells | undefined, asNumbers: boolean): string => {
  if (source === undefined) return '';
  const { formula, values } = source;
  const isNumber = asNumbers || (values.length > 0 && values.every((value) => typeof value === 'number'));
  const tag = isNumber ? 'c:numRef' : 'c:strRef';
  return `<c:${name}><${tag}><c:f>${escapeText(formulaInFile(formula))}</c:f>${cache(values, isNumber)}</${tag}></c:${name}>`;
};

const nameXml = ({ name, nameAt }: DrawnSeries): string => {
  if (name !== undefined) return `<c:tx><c:v>${escapeText(name)}</c:v></c:tx>`;
  return nameAt === undefined ? '' : `<c:tx><c:strRef><c:f>${escapeText(nameAt.formula)}</c:f>${cache(nameAt.values, false)}</c:strRef></c:tx>`;
};

const labelPlaces: Readonly<Record<string, string>> = { Center: 'ctr', InsideEnd: 'inEnd', InsideBase: 'inBase', OutsideEnd: 'outEnd', Left: 'l', Right: 'r', Top: 't', Bottom: 'b', BestFit: 'bestFit' };

/** Labels at the points of a series or of a whole chart. */
export const labelsXml = (details: Details, at: string): string => {
  const flag = (member: string, fallback: boolean): number => ((details[`${at}.${member}`] ?? fallback) === true ? 1 : 0);
  const place = labelPlaces[textAt(details, `${at}.position`) ?? ''];
  const format = textAt(details, `${at}.numberFormat`);
  const separator = textAt(details, `${at}.separator`);
  return `<c:dLbls>${format === undefined ? '' : `<c:numFmt formatCode="${escapeAttribute(format)}" sourceLinked="0"/>`}${shapeXml(details, at)}${wordsXml(details, at)}${place === undefined ? '' : `<c:dLblPos val="${place}"/>`}`
    + `<c:showLegendKey val="${flag('showLegendKey', false)}"/><c:showVal val="${flag('showValue', true)}"/><c:showCatName val="${flag('showCategoryName', false)}"/><c:showSerName val="${flag('showSeriesName', false)}"/>`
    + `<c:showPercent val="${flag('showPercentage', false)}"/><c:showBubbleSize val="${flag('showBubbleSize', false)}"/>${separator === undefined ? '' : `<c:separator>${escapeText(separator)}</c:separator>`}</c:dLbls>`;
};

const markerWords: Readonly<Record<string, string>> = {
  None: 'none', Square: 'square', Diamond: 'diamond', Triangle: 'triangle', X: 'x', Star: 'star', Dot: 'dot', Dash: 'dash', Circle: 'circle', Plus: 'plus', Picture: 'picture',
};

const markerXml = (details: Details, at: string, kind: ChartKind): string => {
  const style = markerWords[textAt(details, `${at}.markerStyle`) ?? ''];
  const size = numberAt(details, `${at}.markerSize`);
  const colors: Details = { 'm.format.fill.color': details[`${at}.markerBackgroundColor`], 'm.format.border.color': details[`${at}.markerForegroundColor`] };
  if (style === undefined && size === undefined && colors['m.format.fill.color'] === undefined && colors['m.format.border.color'] === undefined) return kind.markers === false ? '<c:marker><c:symbol val="none"/></c:marker>' : '';
  return `<c:marker>${style === undefined ? '' : `<c:symbol val="${style}"/>`}${size === undefined ? '' : `<c:size val="${Math.max(2, Math.round(size))}"/>`}${shapeXml(colors, 'm')}</c:marker>`;
};

const pointXml = (details: Details, at: string): string => {
  const indexes = new Set(Object.keys(details).flatMap((path) => (path.startsWith(`${at}.points.`) ? [Number(path.slice(at.length + 8).split('.')[0])] : [])));
  return [...indexes].filter(Number.isInteger).sort((a, b) => a - b).map((index) => `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/>${shapeXml(details, `${at}.points.${index}`)}</c:dPt>`).join('');
};

const trends: Readonly<Record<string, string>> = { Linear: 'linear', Exponential: 'exp', Logarithmic: 'log', MovingAverage: 'movingAvg', Polynomial: 'poly', Power: 'power' };

const trendXml = (details: Details, at: string): string => {
  const type = trends[textAt(details, `${at}.type`) ?? 'Linear'] ?? 'linear';
  const number = (member: string, tag: string): string => (numberAt(details, `${at}.${member}`) === undefined ? '' : `<c:${tag} val="${numberAt(details, `${at}.${member}`)}"/>`);
  const name = textAt(details, `${at}.name`);
  const stroke = strokeXml(details, `${at}.format.line`);
  return `<c:trendline>${name === undefined ? '' : `<c:name>${escapeText(name)}</c:name>`}${stroke === '' ? '' : `<c:spPr>${stroke}</c:spPr>`}<c:trendlineType val="${type}"/>`
    + (type === 'poly' ? `<c:order val="${numberAt(details, `${at}.polynomialOrder`) ?? 2}"/>` : '') + (type === 'movingAvg' ? `<c:period val="${numberAt(details, `${at}.movingAveragePeriod`) ?? 2}"/>` : '')
    + number('forwardPeriod', 'forward') + number('backwardPeriod', 'backward') + number('intercept', 'intercept')
    + `<c:dispRSqr val="${details[`${at}.showRSquared`] === true ? 1 : 0}"/><c:dispEq val="${details[`${at}.showEquation`] === true ? 1 : 0}"/></c:trendline>`;
};

/** A series with its cells, and what they hold now. */
export const seriesXml = ({ details }: DrawnChart, series: DrawnSeries, index: number, kind: ChartKind): string => {
  const at = `series.${series.id}`;
  const isLine = /line|scatter|radar|stock/i.test(kind.element);
  const ink = `<a:solidFill><a:schemeClr val="accent${(index % 6) + 1}"/></a:solidFill>`;
  const drawn = kind.lines === false || kind.element === 'stockChart' ? '<a:ln w="19050"><a:noFill/></a:ln>' : `<a:ln w="28575" cap="rnd">${ink}</a:ln>`;
  const explosion = numberAt(details, `${at}.explosion`) ?? (kind.exploded === true ? 25 : undefined);
  const marker = /lineChart|scatter|radar|stock/.test(kind.element) ? markerXml(details, at, kind) : '';
  const labels = details[`${at}.hasDataLabels`] === true ? labelsXml(details, `${at}.dataLabels`) : '';
  const trend = series.trendlines.map((id) => trendXml(details, `${at}.trendlines.${id}`)).join('');
  const smooth = details[`${at}.smooth`] ?? kind.smooth;
  const inverts = details[`${at}.invertIfNegative`] === true ? 1 : 0;
  const data = isScatter(kind)
    ? sourceXml('xVal', series.categories, false) + sourceXml('yVal', series.values, true)
    : sourceXml('cat', series.categories, false) + sourceXml('val', series.values, true);
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(series)}${shapeXml(details, at, 'line', isLine ? drawn : '', isLine || isRound(kind) ? '' : ink)}`
    + (/bar/i.test(kind.element) || kind.element === 'bubbleChart' ? `<c:invertIfNegative val="${inverts}"/>` : '') + marker
    + (isRound(kind) && explosion !== undefined ? `<c:explosion val="${explosion}"/>` : '') + pointXml(details, at) + labels + trend + data
    + (kind.element === 'bubbleChart' ? sourceXml('bubbleSize', series.bubbles, true) + `<c:bubble3D val="${kind.bubble3D === true ? 1 : 0}"/>` : '')
    + (isLine && /lineChart|scatter/.test(kind.element) ? `<c:smooth val="${smooth === true ? 1 : 0}"/>` : '') + '</c:ser>';
};
