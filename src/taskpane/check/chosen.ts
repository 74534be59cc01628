import type { Unit } from '../../domain/quantity';
import type { Choices, Layout } from '../../workbook/recognise/choices';
import type { Role } from '../../workbook/recognise/role';

/** Everything else was chosen for the sheet that was taken before, so it goes. */
export const choosingSheet = (sheet: string | undefined): Choices => (sheet === undefined ? {} : { sheet });

export const choosingLayout = (choices: Choices, layout: Layout | undefined): Choices => {
  const rest = Object.fromEntries(Object.entries(choices).filter(([key]) => key !== 'layout')) as Choices;
  return layout === undefined ? rest : { ...rest, layout };
};

export const choosingRole = (choices: Choices, column: number, role: Role): Choices => ({ ...choices, roles: new Map([...(choices.roles ?? []), [column, role]]) });

export const choosingUnit = (choices: Choices, column: number, unit: Unit): Choices => ({ ...choices, units: new Map([...(choices.units ?? []), [column, unit]]) });

export const choosingUnitOfIndicator = (choices: Choices, indicator: string, unit: Unit): Choices => ({
  ...choices,
  unitsOfIndicators: new Map([...(choices.unitsOfIndicators ?? []), [indicator, unit]]),
});

/** Row numbers as people count them, from 1. */
export type TypedRows = { readonly headingFrom: string; readonly headingTo: string; readonly dataFrom: string; readonly dataTo: string };

/** Undefined where the rows make no sense. */
export const choosingRows = (choices: Choices, { headingFrom, headingTo, dataFrom, dataTo }: TypedRows): Choices | undefined => {
  const [first, last, from, to] = [headingFrom, headingTo, dataFrom, dataTo].map((text) => (/^\d{1,7}$/.test(text.normalize('NFKC').trim()) ? Number(text.normalize('NFKC')) - 1 : undefined));
  if (first === undefined || last === undefined || from === undefined || to === undefined) return undefined;
  if (first < 0 || first > last || last >= from || from > to) return undefined;
  return { ...choices, headingRows: { first, last }, firstDataRow: from, lastDataRow: to };
};

export const isChosen = (choices: Choices): boolean => Object.keys(choices).length > 0;
