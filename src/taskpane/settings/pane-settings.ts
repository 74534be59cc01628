import { proposedGrades } from '../../catalogue/grades/proposed-grades';
import { decimalText } from '../../domain/number/decimal-text';
import { locales, type Locale } from '../../domain/locale';
import type { TypedGrade } from '../../workbook/grades/read-typed-grades';

export type ThemeChoice = 'system' | 'light' | 'dark';

/** What somebody decided once for all workbooks, kept on their machine. */
export type PaneSettings = {
  readonly language: Locale | 'system';
  readonly theme: ThemeChoice;
  readonly company: string;
  /** As typed; empty where the workbook decides. */
  readonly period: string;
  readonly useGrades: boolean;
  readonly grades: readonly TypedGrade[];
  readonly ranks: 'competition' | 'dense';
};

/** Highest first, as people read them. */
export const gradesProposed: readonly TypedGrade[] = proposedGrades.grades.map(({ grade, from }) => ({ grade, from: decimalText(from.value) }));

export const settingsAtStart: PaneSettings = { language: 'system', theme: 'system', company: '', period: '', useGrades: false, grades: gradesProposed, ranks: 'competition' };

const KEY = 'settings';

type Store = { readonly read: (key: string) => string | undefined; readonly write: (key: string, text: string) => boolean };

/** What was kept; whatever of it cannot be read is as at the start. */
export const readPaneSettings = ({ read }: Pick<Store, 'read'>): PaneSettings => {
  const kept = parsed(read(KEY));
  const text = (key: keyof PaneSettings): string => (typeof kept[key] === 'string' ? kept[key] : '');
  const grades = readGrades(kept['grades']);
  return {
    language: locales.find((locale) => locale === kept['language']) ?? 'system',
    theme: themes.find((theme) => theme === kept['theme']) ?? 'system',
    company: text('company'),
    period: text('period'),
    useGrades: kept['useGrades'] === true && grades !== undefined,
    grades: grades ?? gradesProposed,
    ranks: kept['ranks'] === 'dense' ? 'dense' : 'competition',
  };
};

export const writePaneSettings = ({ write }: Pick<Store, 'write'>, settings: PaneSettings): boolean => write(KEY, JSON.stringify(settings));

export const themes: readonly ThemeChoice[] = ['system', 'light', 'dark'];

const parsed = (text: string | undefined): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {}; // Something else wrote there; nothing of it can be used.
  }
};

const readGrades = (value: unknown): readonly TypedGrade[] | undefined => {
  if (!Array.isArray(value)) return undefined;
  const grades = value.flatMap((one: unknown) => {
    const { grade, from } = (typeof one === 'object' && one !== null ? one : {}) as { readonly grade?: unknown; readonly from?: unknown };
    return typeof grade === 'string' && typeof from === 'string' ? [{ grade, from }] : [];
  });
  return grades.length === 0 ? undefined : grades;
};
