import type { Area } from '../../../workbook/grid';
import { sameSheetName } from '../../../workbook/plan/sheet-names';
import { cellsIn } from '../read/blocks';
import type { LooksBefore } from './before';
import { askLinks, type LinkBefore } from './links-before';
import type { Now, SheetNow } from './look-again';
import { askRules, cellsOf } from './rules-before';
import { askSizes } from './sizes-before';
import { step, type Step } from './step';
import type { Unit } from './units';

type There = Extract<SheetNow, { kind: 'there' }>;

type Asking = { readonly steps: readonly Step[]; /** What was known, with what was answered. */ readonly answers: (wasAnswered: boolean) => Now };

/** Cells that one request asks for one by one; of sheets beyond that some rules stay unknown. */
const MOST_MIXED = 2000;

/** A sheet that is formatted further than that is not emptied further than where something stands. */
const MOST_FORMATTED = 50_000;

/** The used part with cells that are only formatted, if there are any. */
const widerThan = (extent: Area, formatted: Area | undefined): Area => {
  if (formatted === undefined) return extent;
  const wider = { top: 0, left: 0, bottom: Math.max(extent.bottom, formatted.bottom), right: Math.max(extent.right, formatted.right) };
  return cellsIn(wider) > MOST_FORMATTED ? extent : wider;
};

/** What a wider part has on the right of and below a part of it. */
const around = (extent: Area, wider: Area): readonly Area[] => [
  ...(wider.right > extent.right ? [{ top: 0, left: extent.right + 1, bottom: extent.bottom, right: wider.right }] : []),
  ...(wider.bottom > extent.bottom ? [{ top: extent.bottom + 1, left: 0, bottom: wider.bottom, right: wider.right }] : []),
];

type Wanted = { readonly unit: Unit; readonly sheet: There; readonly looks: LooksBefore; readonly cells: readonly Area[]; readonly wider: Area; readonly beyond: readonly Area[] };

const wantedOf = (units: readonly Unit[], now: Now): readonly Wanted[] => {
  let left = MOST_MIXED;
  return units.flatMap((unit): readonly Wanted[] => {
    const sheet = now.sheets.get(sameSheetName(unit.sheet));
    if (sheet?.kind !== 'there' || sheet.looks === undefined) return [];
    const { looks } = sheet;
    const mixed = looks.mixed.reduce((sum, area) => sum + cellsIn(area), 0);
    const cells = mixed > left ? [] : looks.mixed.flatMap(cellsOf);
    left -= cells.length;
    const wider = widerThan(looks.extent, sheet.formatted);
    const beyond = around(looks.extent, wider);
    return cells.length === 0 && beyond.length === 0 ? [] : [{ unit, sheet, looks, cells, wider, beyond }];
  });
};

const withMore = (known: LooksBefore['links'], more: readonly (readonly LinkBefore[] | undefined)[]): LooksBefore['links'] =>
  (known === 'unknown' || more.includes(undefined) ? 'unknown' : [...known, ...more.flatMap((links) => links ?? [])]);

const asked = (on: Excel.Worksheet, { looks, cells, wider, beyond }: Wanted): (() => LooksBefore) => {
  const rules = askRules(on, [...cells, ...beyond]);
  const sizes = beyond.length === 0 ? () => looks : askSizes(on, wider);
  const links = beyond.map((area) => askLinks(on, area));
  return () => {
    const { rules: found, mixed } = rules();
    return { ...looks, ...sizes(), extent: wider, rules: [...looks.rules, ...found], mixed: [...(cells.length === 0 ? looks.mixed : []), ...mixed], links: withMore(looks.links, links.map((answer) => answer())) };
  };
};

/** Asks what the first look could not know that it would have to ask: rules that differ from cell to cell, and what lies beyond what is used but is formatted. */
export const askFurtherSteps = (units: readonly Unit[], now: Now): Asking => {
  const found = new Map<Wanted, () => LooksBefore>();
  const wanted = wantedOf(units, now);
  const steps = wanted.map((one) => step(one.cells.length + 8, 0, undefined, ({ sheet }) => { found.set(one, asked(sheet(one.unit.sheet), one)); }));
  const answered = (): readonly (readonly [string, There])[] => [...found].map(([{ unit, sheet }, looks]) => [sameSheetName(unit.sheet), { ...sheet, looks: looks() }]);
  return { steps, answers: (wasAnswered) => (wasAnswered ? { ...now, sheets: new Map([...now.sheets, ...answered()]) } : now) };
};
