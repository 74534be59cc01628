import type { InEachLanguage } from '../../domain/locale';

/** What is said of the settings. */
export type SettingsWords = {
  readonly settings: {
    readonly heading: string;
    readonly language: string;
    readonly systemLanguage: (name: string) => string;
    readonly languages: InEachLanguage;
    readonly theme: string;
    readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
    readonly period: string;
    readonly periodHint: string;
    readonly periodRead: (period: string) => string;
    readonly grades: string;
    readonly useGrades: string;
    readonly gradesHint: string;
    /** Where the grades of this workbook come from. */
    readonly gradesFrom: {
      readonly bands: (sheet: string, bands: string) => string;
      readonly unusable: (sheet: string) => string;
      readonly absent: string;
      readonly unread: string;
    };
    readonly grade: (number: number) => string;
    readonly from: (grade: string) => string;
    readonly gradeHeading: string;
    readonly fromHeading: string;
    readonly addGrade: string;
    readonly removeGrade: (grade: string) => string;
    readonly proposedGrades: string;
    readonly gradeNameless: string;
    readonly gradeTwice: (grade: string) => string;
    readonly limitUnreadable: (found: string) => string;
    readonly limitOutside: (found: string) => string;
    readonly lowestAboveOne: (grade: string, from: string) => string;
    readonly ranks: string;
    readonly rankStyles: Readonly<Record<'competition' | 'dense', string>>;
    readonly remembered: string;
    readonly notRemembered: string;
    readonly visible: string;
  };
};
