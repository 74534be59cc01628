/** @jest-environment ./test/workbench/host-environment.ts */
/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { errorCode } from '../error-code';
import { withSample } from '../sheet-at-hand';

type Loaded = OfficeExtension.ClientObject & {
  readonly _className: string;
  readonly _navigationPropertyNames?: readonly string[];
  readonly load: (what: string) => Loaded;
  readonly items?: readonly Loaded[];
};

/** The properties of each class of the API, as Microsoft's type declarations name them. */
const propertiesByClass = (declarations: string): ReadonlyMap<string, readonly string[]> => {
  const start = declarations.indexOf('declare namespace Excel {');
  const found = new Map<string, string[]>();
  let owner = '';
  for (const line of declarations.slice(start, declarations.indexOf('\n}', start)).split('\n')) {
    owner = /^ {4}(?:class|interface|enum|namespace) (\w+)/.exec(line)?.[1] ?? owner;
    const property = /^ {8}(?:readonly )?(\w+)\??: (?!OfficeExtension.EventHandlers)/.exec(line)?.[1];
    if (property !== undefined && property !== 'context' && property !== 'items') found.set(owner, [...found.get(owner) ?? [], property]);
  }
  return found;
};

const properties = propertiesByClass(readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8'));

/** Something of everything, so that each collection has an object to ask. */
const fill = (sheet: Excel.Worksheet, context: Excel.RequestContext): void => {
  const { workbook } = context;
  sheet.getRange('A1:B3').values = [['Name', 'Score'], ['Li', 3], ['Wang', 4]];
  sheet.tables.add('A1:B3', true).name = 'Scores';
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
  chart.name = 'Chart';
  chart.series.getItemAt(0).trendlines.add('Linear');
  sheet.names.add('Best', sheet.getRange('B3'));
  workbook.names.add('All', sheet.getRange('B2:B3'));
  workbook.comments.add('Sample!A5', 'Seen').replies.add('Thanks');
  sheet.getRange('B2:B3').conditionalFormats.add('ColorScale').colorScale.criteria = { minimum: { type: 'LowestValue', color: 'red' }, maximum: { type: 'HighestValue', color: 'green' } };
  sheet.getRange('B2:B3').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
  sheet.horizontalPageBreaks.add('A9');
  sheet.customProperties.add('Post', 'Clerk');
  workbook.properties.custom.add('Quarter', 3);
  workbook.settings.add('Scheme', 'S1');
  workbook.customXmlParts.add('<a xmlns="urn:a"/>');
  workbook.bindings.add('Sample!A1:B3', 'Range', 'scores');
};

/** What a property that neither loads nor is refused has left in the log. */
const silent = async (object: Loaded, property: string): Promise<readonly string[]> => {
  const before = host.log.unknownMembers.size;
  const error = await errorCode(async () => {
    object.load(property);
    await object.context.sync();
  });
  return error === 'none' && host.log.unknownMembers.size > before ? [`${object._className}.${property}`] : [];
};

/** The objects that an object leads to: those of its properties, or the first of its items. */
const next = async (object: Loaded): Promise<readonly Loaded[]> => {
  const links = (object._navigationPropertyNames ?? []).map((name) => (object as unknown as Readonly<Record<string, Loaded>>)[name] as Loaded);
  if (!('items' in object)) return links;
  const error = await errorCode(async () => {
    (object.load as (what?: string) => Loaded)();
    await object.context.sync();
  });
  return error === 'none' ? [...links, ...(object.items ?? []).slice(0, 1)] : links;
};

const walk = async (start: readonly Loaded[]): Promise<{ readonly seen: ReadonlySet<string>; readonly silences: readonly string[] }> => {
  const seen = new Set<string>();
  const silences: string[] = [];
  const waiting = [...start];
  for (let object = waiting.shift(); object !== undefined; object = waiting.shift()) {
    if (seen.has(object._className)) continue;
    seen.add(object._className);
    for (const property of properties.get(object._className) ?? []) silences.push(...await silent(object, property));
    waiting.push(...await next(object));
  }
  return { seen, silences };
};

test('a property of the API loads or is refused: none is passed over', async () => {
  const { seen, silences } = await withSample(async (sheet, context) => {
    fill(sheet, context);
    await context.sync();
    const objects: readonly unknown[] = [sheet.getRange('A1:B3'), sheet.getRanges('A1,B2'), sheet.getRange('A1:B3').getVisibleView(), sheet, context.workbook, context.application];
    return walk(objects as readonly Loaded[]);
  });
  expect(silences).toEqual([]);
  expect(seen.size).toBeGreaterThan(80);
}, 120_000);

test('a name that is in no class of the API loads nothing and fails nothing', async () => {
  const names = await withSample(async (_, context) => {
    const { worksheets } = context.workbook;
    worksheets.load('NoPropertiesNeeded');
    await context.sync();
    return worksheets.items.length;
  });
  expect(names).toBeGreaterThan(0);
});
