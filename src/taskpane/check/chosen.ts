import type { Unit } from '../../domain/quantity';
import type { Choices, Layout } from '../../workbook/recognise/choices';
import type { RecognisedColumn } from '../../workbook/recognise/recognition';
import type { Role } from '../../workbook/recognise/role';

/** Everything else was chosen for the sheet that was taken before, so it goes. */
export const choosingSheet = (sheet: string | undefined): Choices => (sheet === undefined ? {} : { sheet });

export const choosingLayout = (choices: Choices, layout: Layout | undefined): Choices => {
  const rest = without(choices, 'layout');
  return layout === undefined ? rest : { ...rest, layout };
};

const without = (choices: Choices, chosen: keyof Choices): Choices => Object.fromEntries(Object.entries(choices).filter(([key]) => key !== chosen)) as Choices;

/** A column of the sheet on which it was seen. */
export type SeenColumn = { readonly sheet: string; readonly column: Pick<RecognisedColumn, 'column' | 'headingCell' | 'heading'> };

const seenAt = (choices: Choices, { sheet, column: { column, headingCell, heading } }: SeenColumn): Pick<Choices, 'chosenAt'> => ({
  chosenAt: new Map([...(choices.chosenAt ?? []), [column, { sheet, headingCell, heading }]]),
});

export const choosingRole = (choices: Choices, seen: SeenColumn, role: Role): Choices => ({ ...choices, ...seenAt(choices, seen), roles: new Map([...(choices.roles ?? []), [seen.column.column, role]]) });

export const choosingUnit = (choices: Choices, seen: SeenColumn, unit: Unit): Choices => ({ ...choices, ...seenAt(choices, seen), units: new Map([...(choices.units ?? []), [seen.column.column, unit]]) });

export const choosingUnitOfIndicator = (choices: Choices, indicator: string, unit: Unit): Choices => ({
  ...choices,
  unitsOfIndicators: new Map([...(choices.unitsOfIndicators ?? []), [indicator, unit]]),
});

/** Row numbers as people count them, from 1. */
export type TypedRows = { readonly headingFrom: string; readonly headingTo: string; readonly dataFrom: string; readonly dataTo: string };

/** Undefined where the rows make no sense. Other rows have other headings: what was chosen for columns then holds by their letters. */
export const choosingRows = (choices: Choices, { headingFrom, headingTo, dataFrom, dataTo }: TypedRows): Choices | undefined => {
  const [first, last, from, to] = [headingFrom, headingTo, dataFrom, dataTo].map((text) => (/^\d{1,7}$/.test(text.normalize('NFKC').trim()) ? Number(text.normalize('NFKC')) - 1 : undefined));
  if (first === undefined || last === undefined || from === undefined || to === undefined) return undefined;
  if (first < 0 || first > last || last >= from || from > to) return undefined;
  return { ...without(choices, 'chosenAt'), headingRows: { first, last }, firstDataRow: from, lastDataRow: to };
};

export const isChosen = (choices: Choices): boolean => Object.keys(choices).length > 0;
