import { finderByName } from '../../domain/find-by-name';
import { locales } from '../../domain/locale';
import type { Scheme } from '../../domain/scheme';
import { keyAccountSupervisorQuarter } from './key-account-supervisor-quarter';
import { keyAccountSupervisorQuarterStretch } from './key-account-supervisor-quarter-stretch';

export const schemes: readonly Scheme[] = [keyAccountSupervisorQuarter, keyAccountSupervisorQuarterStretch];

export const schemeById = (id: string): Scheme | undefined => schemes.find((scheme) => scheme.id === id);

/** The schemes of a post; the first is the one that applies unless HR chooses another. */
export const schemesFor = (positionId: string): readonly Scheme[] => schemes.filter((scheme) => scheme.position === positionId);

/** By id or name, in any script and spelling. */
export const findScheme = /* @__PURE__ */ finderByName(schemes, (scheme) => [scheme.id, ...locales.map((locale) => scheme.names[locale])]);
