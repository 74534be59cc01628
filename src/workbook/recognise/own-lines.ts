import { document } from '../../domain/origin';
import { rule, type SchemeLine } from '../../domain/scheme';
import { a1 } from '../plan/a1';
import type { Observation, PersonRows } from './read-table';

/**
 * What the sheet itself appraises a person by: the weight and the rule beside each of the person's results. Nothing unless every result has its
 * weight and at least one has a rule; a line without one stays without, and says so when it is run.
 */
export const ownLines = ({ table, observations }: Pick<PersonRows, 'table' | 'observations'>): readonly SchemeLine[] | undefined => {
  if (!observations.some(({ own }) => own !== undefined && own.rule !== '')) return undefined;
  const lines = observations.flatMap((observation) => lineOf(observation, table.sheet) ?? []);
  return lines.length === observations.length ? lines : undefined;
};

const lineOf = ({ indicator, own, row }: Observation, sheet: string): SchemeLine | undefined => {
  if (own?.weight === undefined) return undefined;
  const cell = own.cell ?? (own.column === undefined ? undefined : a1(row, own.column));
  const { informationSource: source } = own;
  return {
    indicator,
    weight: document(own.weight, cell === undefined ? sheet : `${sheet}!${cell}`),
    rule: [rule(own.rule, { origin: 'document' })],
    informationSource: document({ 'zh-CN': source, 'zh-TW': source, 'en-US': source }, sheet),
  };
};
