import { escapeAttribute } from '../../../../xlsx/xml/escape';
import { isOn, nodesNamed, numberOf, type XmlNode } from '../../xml/xml-node';
import { nothing } from '../../xml/nothing';

type Criteria = Readonly<Record<string, unknown>>;

const operators: readonly (readonly [file: string, api: string])[] = [
  ['equal', '='], ['notEqual', '<>'], ['greaterThan', '>'], ['greaterThanOrEqual', '>='], ['lessThan', '<'], ['lessThanOrEqual', '<='],
];

const parts = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const dynamicName = (type: string): string => {
  const month = /^M(\d+)$/.exec(type)?.[1];
  if (month !== undefined) return `AllDatesInPeriod${months[Number(month) - 1] ?? 'January'}`;
  const quarter = /^Q(\d)$/.exec(type)?.[1];
  return quarter === undefined ? type[0]?.toUpperCase() + type.slice(1) : `AllDatesInPeriodQuarter${quarter}`;
};

const dynamicType = (name: string): string => {
  const period = /^AllDatesInPeriod(.*)$/.exec(name)?.[1];
  if (period === undefined) return name.charAt(0).toLowerCase() + name.slice(1);
  const quarter = /^Quarter(\d)$/.exec(period)?.[1];
  return quarter === undefined ? `M${months.indexOf(period) + 1}` : `Q${quarter}`;
};

const dateOf = ({ attributes }: XmlNode): Criteria => {
  const two = (name: string, fallback: string): string => (attributes[name] ?? fallback).padStart(2, '0');
  const specificity = attributes['dateTimeGrouping'] ?? 'year';
  const time = ['hour', 'minute', 'second'].includes(specificity) ? `T${two('hour', '0')}:${two('minute', '0')}:${two('second', '0')}` : '';
  return { date: `${attributes['year'] ?? '1900'}-${two('month', '1')}-${two('day', '1')}${time}`, specificity: specificity.charAt(0).toUpperCase() + specificity.slice(1) };
};

const valuesOf = (node: XmlNode): Criteria => ({
  filterOn: 'Values',
  values: [...nodesNamed(node, 'filter').map(({ attributes }) => attributes['val'] ?? ''), ...nodesNamed(node, 'dateGroupItem').map(dateOf), ...(isOn(node.attributes['blank']) ? [''] : [])],
});

const customOf = (node: XmlNode): Criteria => {
  const [first, second] = nodesNamed(node, 'customFilter').map(({ attributes: { operator, val = '' } }) => `${operators.find(([word]) => word === (operator ?? 'equal'))?.[1] ?? '='}${val}`);
  return { filterOn: 'Custom', criterion1: first ?? '=', ...(second === undefined ? {} : { criterion2: second, operator: isOn(node.attributes['and']) ? 'And' : 'Or' }) };
};

/** The criteria of one column; nothing where this host has no word for them. */
const criteriaOf = (column: XmlNode): Criteria | undefined => {
  const [node] = column.children;
  switch (node?.name) {
    case 'filters': return valuesOf(node);
    case 'customFilters': return customOf(node);
    case 'top10': return { filterOn: `${isOn(node.attributes['top'], true) ? 'Top' : 'Bottom'}${isOn(node.attributes['percent']) ? 'Percent' : 'Items'}`, criterion1: String(numberOf(node.attributes['val']) ?? 10) };
    case 'dynamicFilter': return { filterOn: 'Dynamic', dynamicCriteria: dynamicName(node.attributes['type'] ?? '') };
    default: return undefined;
  }
};

/** Criteria by column, counted from the left of the filter. */
export const readFilterColumns = (filter: XmlNode | undefined): ReadonlyMap<number, Criteria> => new Map(nodesNamed(filter, 'filterColumn').flatMap((column) => {
  const criteria = criteriaOf(column);
  const place = numberOf(column.attributes['colId']);
  return criteria === undefined || place === undefined ? [] : [[place, criteria] as const];
}));

const dateXml = (given: Readonly<Record<string, unknown>>): string => {
  const specificity = String(given['specificity'] ?? 'Day').toLowerCase();
  const numbers = String(given['date']).match(/\d+/g) ?? [];
  const shown = parts.slice(0, Math.max(1, parts.findIndex((part) => part === specificity) + 1)).map((part, index) => `${part}="${Number(numbers[index] ?? nothing)}"`);
  return `<dateGroupItem ${shown.join(' ')} dateTimeGrouping="${specificity}"/>`;
};

const valuesXml = (criteria: Criteria): string => {
  const values: readonly unknown[] = Array.isArray(criteria['values']) ? criteria['values'] : [];
  const texts = values.filter((value) => typeof value !== 'object' && String(value) !== '').map((value) => `<filter val="${escapeAttribute(String(value))}"/>`);
  const dates = values.filter((value): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null).map(dateXml);
  return `<filters${values.includes('') ? ' blank="1"' : ''}>${texts.join('')}${dates.join('')}</filters>`;
};

const customXml = ({ criterion1, criterion2, operator }: Criteria): string => {
  const one = (criterion: unknown): string => {
    const [, sign = '=', value = ''] = /^(>=|<=|<>|>|<|=)?(.*)$/s.exec(String(criterion)) ?? [];
    const word = operators.find(([, api]) => api === sign)?.[0];
    return `<customFilter${word === 'equal' ? '' : ` operator="${word ?? 'equal'}"`} val="${escapeAttribute(value)}"/>`;
  };
  const second = typeof criterion2 === 'string' ? one(criterion2) : '';
  return `<customFilters${second !== '' && operator !== 'Or' ? ' and="1"' : ''}>${one(criterion1)}${second}</customFilters>`;
};

const criteriaXml = (criteria: Criteria): string | undefined => {
  const on = String(criteria['filterOn']);
  if (on === 'Values') return valuesXml(criteria);
  if (on === 'Custom') return customXml(criteria);
  if (on === 'Dynamic') return `<dynamicFilter type="${dynamicType(String(criteria['dynamicCriteria']))}"/>`;
  const rank = /^(Top|Bottom)(Items|Percent)$/.exec(on);
  return rank === null ? undefined : `<top10${rank[1] === 'Bottom' ? ' top="0"' : ''}${rank[2] === 'Percent' ? ' percent="1"' : ''} val="${Number(criteria['criterion1'])}"/>`;
};

/** The columns of a filter as the file has them. Filters by colour only hide rows: the file wants a look for them that the API does not give. */
export const filterColumnsXml = (prefix: string, columns: ReadonlyMap<number, Criteria>): string => [...columns].sort(([a], [b]) => a - b).map(([place, criteria]) => {
  const inside = criteriaXml(criteria);
  const xml = inside === undefined ? '' : `<filterColumn colId="${place}">${inside}</filterColumn>`;
  return prefix === '' ? xml : xml.replace(/<(\/?)/g, `<$1${prefix}`);
}).join('');
