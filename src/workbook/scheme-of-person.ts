import { schemes } from '../catalogue/schemes/index';
import type { Scheme } from '../domain/scheme';
import type { Settings } from './recognise/settings';
import { asInWorkbook, schemeForPosition, type RulesOfWorkbook } from './rules-of-workbook';

/** What the choice of a scheme depends on; `indicators` are those the sheet has a place for. */
export type Schemed = { readonly position?: string; readonly positionId?: string; readonly indicators: ReadonlySet<string> };

export type SchemeOfPerson =
  /**
   * `indicators`: no position is said, and the sheet has exactly what the scheme appraises. `sheet`: nobody else has a scheme for the post, and the
   * sheet has weights and rules beside the results.
   */
  | { readonly kind: 'scheme'; readonly scheme: Scheme; readonly by: 'settings' | 'position' | 'indicators' | 'sheet' }
  /** `blocked`: the workbook's rules sheet has the scheme, and it cannot run as it stands there. */
  | { readonly kind: 'none'; readonly because: 'position-missing' | 'position-unknown' | 'no-scheme' | 'blocked' };

/** The scheme a person is appraised by: the chosen one, else the position's, else, where no position is said, the one that fits the indicators. */
export const schemeOfPerson = ({ position, positionId, indicators }: Schemed, { scheme: chosen }: Settings, rules: RulesOfWorkbook): SchemeOfPerson => {
  if (chosen !== undefined) {
    const scheme = asInWorkbook(chosen, rules);
    return scheme === undefined ? { kind: 'none', because: 'blocked' } : { kind: 'scheme', scheme, by: 'settings' };
  }
  if (positionId !== undefined) {
    const scheme = schemeForPosition(positionId, rules);
    return scheme === undefined ? { kind: 'none', because: 'no-scheme' } : { kind: 'scheme', scheme, by: 'position' };
  }
  if (position !== undefined) return { kind: 'none', because: 'position-unknown' };
  const fitting = schemeFitting(indicators, rules);
  return fitting === undefined ? { kind: 'none', because: 'position-missing' } : { kind: 'scheme', scheme: fitting, by: 'indicators' };
};

/** The first scheme, of the workbook or of the catalogue, all of whose indicators are there. */
const schemeFitting = (indicators: ReadonlySet<string>, rules: RulesOfWorkbook): Scheme | undefined => {
  const listed = rules.schemes.map(({ scheme }) => scheme);
  const known = schemes.filter(({ id }) => !rules.blocked.has(id) && listed.every((scheme) => scheme.id !== id));
  return [...listed, ...known].find(({ lines }) => lines.every(({ indicator }) => indicators.has(indicator)));
};
