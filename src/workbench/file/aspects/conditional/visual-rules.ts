import { formulaInFile } from '../../../../xlsx/formula-in-file';
import { escapeAttribute, escapeText } from '../../../../xlsx/xml/escape';
import { colorXml } from '../../write/look-xml';
import { boundWords, fileOf, iconWords, laterIcons } from './words';

type Details = Readonly<Record<string, unknown>>;

const boundValue = (bound: Details): string | undefined => {
  const { formula } = bound;
  return formula === undefined || formula === null || formula === '' ? undefined : formulaInFile(String(formula).replace(/^=/, ''));
};

const usualBound = (bound: Details, fallback: string): string => fileOf(boundWords, bound['type']) ?? fallback;

/** Bounds below which and above which a colour or a bar does not change any more. */
const boundXml = (bound: Details, fallback: string): string => {
  const type = usualBound(bound, fallback);
  const value = boundValue(bound);
  const plain = type === 'autoMin' || type === 'autoMax' ? fallback : type;
  return `<cfvo type="${plain}"${value === undefined || plain === 'min' || plain === 'max' ? '' : ` val="${escapeAttribute(value)}"`}/>`;
};

export const colorScaleXml = (details: Details): string => {
  const criteria = (details['criteria'] ?? { minimum: { type: 'LowestValue', color: '#F8696B' }, maximum: { type: 'HighestValue', color: '#63BE7B' } }) as Readonly<Record<string, Details | undefined>>;
  const points = ([['minimum', 'min'], ['midpoint', 'percentile'], ['maximum', 'max']] as const).flatMap(([name, fallback]) => {
    const point = criteria[name];
    return point === undefined ? [] : [{ bound: boundXml(point, fallback), color: colorXml('color', String(point['color'] ?? '#FFFFFF')) }];
  });
  return `<colorScale>${points.map(({ bound }) => bound).join('')}${points.map(({ color }) => color).join('')}</colorScale>`;
};

const text = (value: unknown, fallback: string): string => (typeof value === 'string' && value !== '' ? value : fallback);

export const dataBarXml = (details: Details, id: string): string => {
  const lower = (details['lower'] ?? {}) as Details;
  const upper = (details['upper'] ?? {}) as Details;
  const bar = `<dataBar${details['barOnly'] === true ? ' showValue="0"' : ''}>${boundXml(lower, 'min')}${boundXml(upper, 'max')}${colorXml('color', text(details['positive.fill'], '#638EC6'))}</dataBar>`;
  return `${bar}<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:id>${id}</x14:id></ext></extLst>`;
};

const extendedBound = (bound: Details, automatic: string, limit: string): string => {
  const type = bound['type'] === 'Automatic' ? automatic : usualBound(bound, limit);
  const value = boundValue(bound);
  return value === undefined || ['min', 'max', 'autoMin', 'autoMax'].includes(type) ? `<x14:cfvo type="${type}"/>` : `<x14:cfvo type="${type}"><xm:f>${escapeText(value)}</xm:f></x14:cfvo>`;
};

const directions: Readonly<Record<string, string>> = { LeftToRight: ' direction="leftToRight"', RightToLeft: ' direction="rightToLeft"' };
const axes: Readonly<Record<string, string>> = { CellMidPoint: ' axisPosition="middle"', None: ' axisPosition="none"' };

/** The part of a data bar that came with Excel 2010: border, gradient, negative values, axis. */
export const extendedBarXml = (details: Details, id: string): string => {
  const border = details['positive.border'];
  const hasBorder = typeof border === 'string' && border !== '';
  const flags = `${hasBorder ? ' border="1"' : ''}${details['positive.gradient'] === false ? ' gradient="0"' : ''}${details['barOnly'] === true ? ' showValue="0"' : ''}`
    + `${directions[String(details['direction'])] ?? ''}${details['negative.matchFill'] === true ? ' negativeBarColorSameAsPositive="1"' : ''}`
    + `${hasBorder && details['negative.matchBorder'] !== true ? ' negativeBarBorderColorSameAsPositive="0"' : ''}${axes[String(details['axisFormat'])] ?? ''}`;
  const colors = (hasBorder ? colorXml('x14:borderColor', border) : '') + (details['negative.matchFill'] === true ? '' : colorXml('x14:negativeFillColor', text(details['negative.fill'], '#FF0000')))
    + (hasBorder && details['negative.matchBorder'] !== true ? colorXml('x14:negativeBorderColor', text(details['negative.border'], '#FF0000')) : '')
    + (details['axisFormat'] === 'None' ? '' : colorXml('x14:axisColor', text(details['axisColor'], '#000000')));
  const bounds = extendedBound((details['lower'] ?? {}) as Details, 'autoMin', 'autoMin') + extendedBound((details['upper'] ?? {}) as Details, 'autoMax', 'autoMax');
  return `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100"${flags}>${bounds}${colors}</x14:dataBar></x14:cfRule>`;
};

const iconStyle = (details: Details): string => fileOf(iconWords, details['style'] ?? 'ThreeTrafficLights1') ?? '3TrafficLights1';

export const isLaterIconSet = (details: Details): boolean => laterIcons.has(iconStyle(details));

const iconBound = (bound: Details, index: number, count: number, prefix: string): string => {
  const share = String(Math.round((100 * index) / count));
  const type = usualBound(bound, 'percent');
  const value = index === 0 && boundValue(bound) === undefined ? '0' : boundValue(bound) ?? share;
  const strict = bound['operator'] === 'GreaterThan' ? ' gte="0"' : '';
  return prefix === '' ? `<cfvo type="${type}" val="${escapeAttribute(value)}"${strict}/>` : `<x14:cfvo type="${type}"${strict}><xm:f>${escapeText(value)}</xm:f></x14:cfvo>`;
};

/** An icon set; criteria that were not given are even shares. */
export const iconSetXml = (details: Details, prefix: '' | 'x14:'): string => {
  const style = iconStyle(details);
  const count = Number(style[0]);
  const criteria = (Array.isArray(details['criteria']) ? details['criteria'] : []) as readonly Details[];
  const bounds = Array.from({ length: count }, (_, index) => iconBound(criteria[index] ?? {}, index, count, prefix)).join('');
  const flags = `${style === '3TrafficLights1' ? '' : ` iconSet="${style}"`}${details['iconOnly'] === true ? ' showValue="0"' : ''}${details['reverse'] === true ? ' reverse="1"' : ''}`;
  return `<${prefix}iconSet${flags}>${bounds}</${prefix}iconSet>`;
};
