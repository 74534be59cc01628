/// <reference types="office-js" />
import { areaA1 } from '../../../workbook/plan/a1';
import { sameSheetName } from '../../../workbook/plan/sheet-names';
import { askConditionals, type ConditionalFormat, type ConditionalsBefore } from './conditional-formats';
import type { Now } from './look-again';
import { step, type Step } from './step';
import type { Unit } from './units';

/** As many as one request asks for; each takes some 3 KB. */
const MOST = 1000;

type Asking = { readonly steps: readonly Step[]; readonly answers: (wasAnswered: boolean) => ReadonlyMap<Unit, ConditionalsBefore> };

/** Asks for the conditional formats of the sheets whose looks change and that have some. Sheets that have more than one request can ask for stay unknown. */
export const askConditionalSteps = (units: readonly Unit[], now: Now): Asking => {
  const found = new Map<Unit, () => ConditionalsBefore>();
  let sum = 0;
  const steps = units.flatMap((unit) => {
    const sheet = now.sheets.get(sameSheetName(unit.sheet));
    if (sheet?.kind !== 'there' || sheet.conditionals === 0) return [];
    found.set(unit, () => ({ kind: 'unknown' }));
    if (sum + sheet.conditionals > MOST) return [];
    sum += sheet.conditionals;
    return [step(12 * sheet.conditionals, 0, undefined, (place) => { found.set(unit, askConditionals(place.sheet(unit.sheet), sheet.conditionals)); })];
  });
  return { steps, answers: (wasAnswered) => new Map([...found].map(([unit, answer]) => [unit, wasAnswered ? answer() : { kind: 'unknown' }])) };
};

const addStep = (name: string, { type, areas, members, borders }: ConditionalFormat): Step => {
  const address = areas.map(areaA1).join();
  return step(12, 24, [address, members, borders], ({ sheet }) => {
    const where = areas.length === 1 ? sheet(name).getRange(address) : sheet(name).getRanges(address);
    const made = where.conditionalFormats.add(type as Excel.ConditionalFormatType);
    made.set(members);
    for (const { side, look } of borders?.lines ?? []) if (borders !== undefined) made[borders.kind].format.borders.getItem(side as Excel.ConditionalRangeBorderIndex).set(look);
  });
};

/** Gives a sheet the conditional formats that it had, whatever copying formats brought along. The last that is added goes before the others. */
export const conditionalSteps = (name: string, formats: readonly ConditionalFormat[]): readonly Step[] => [
  step(3, 1, undefined, ({ sheet }) => { sheet(name).getRange().conditionalFormats.clearAll(); }),
  ...[...formats].reverse().map((format) => addStep(name, format)),
];
