import { finderByName } from '../../domain/find-by-name';
import type { HalfYearScheme } from '../../domain/half-year/half-year-scheme';
import { locales } from '../../domain/locale';
import { keyAccountSupervisorHalfYear } from './key-account-supervisor-half-year';

export const halfYearSchemes: readonly HalfYearScheme[] = [keyAccountSupervisorHalfYear];

export const halfYearSchemeById = (id: string): HalfYearScheme | undefined => halfYearSchemes.find((scheme) => scheme.id === id);

/** By id or name, in any script and spelling. */
export const findHalfYearScheme = finderByName(halfYearSchemes, (scheme) => [scheme.id, ...locales.map((locale) => scheme.names[locale])]);
