import { nameKey } from '../../domain/name-key';
import type { ChosenAt, Choices } from './choices';
import type { HeadingBlock } from './heading-block';
import { a1 } from '../plan/a1';

/**
 * The choices as far as they are meant for one table. What was chosen for a column holds in the table where it was chosen, and in others whose column has
 * the same heading: column D of another department's sheet may be another indicator.
 */
export const choicesFor = (choices: Choices, sheet: string, block: HeadingBlock): Choices => {
  const { chosenAt, roles, units } = choices;
  if (chosenAt === undefined) return choices;
  const isMeant = (column: number): boolean => {
    const at = chosenAt.get(column);
    return at === undefined || isThere(at, sheet, block, column) || isHeadedAlike(at, block, column);
  };
  return { ...choices, ...(roles === undefined ? {} : { roles: only(roles, isMeant) }), ...(units === undefined ? {} : { units: only(units, isMeant) }) };
};

const isThere = (at: ChosenAt, sheet: string, { columns, last }: HeadingBlock, column: number): boolean => at.sheet === sheet && at.headingCell === a1(columns.get(column)?.row ?? last, column);

const isHeadedAlike = ({ heading }: ChosenAt, { columns }: HeadingBlock, column: number): boolean => nameKey(heading) === nameKey(columns.get(column)?.levels.join(' / ') ?? '');

const only = <T>(chosen: ReadonlyMap<number, T>, isMeant: (column: number) => boolean): ReadonlyMap<number, T> => new Map([...chosen].filter(([column]) => isMeant(column)));
