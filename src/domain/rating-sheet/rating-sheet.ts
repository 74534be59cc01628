import type { InEachLanguage } from '../locale';
import type { Origin, Sourced } from '../origin';

/** One thing that is rated; the origin says whether the document asks for it or we proposed it. */
export type RatingItem = { readonly texts: InEachLanguage; readonly origin: Origin };

export type RatingSection = {
  readonly id: string;
  readonly names: InEachLanguage;
  /** Percent points. */
  readonly weight: Sourced<number>;
  readonly items: readonly RatingItem[];
};

/** The head of the sheet; `language` has the words. */
export type HeaderField = 'appraisee' | 'appraiser' | 'date' | 'period';

/** A sheet on which somebody is rated item by item, 1 to 5 or n/a. */
export type RatingSheet = {
  /** Stored in people's workbooks, therefore never renamed. */
  readonly id: string;
  readonly version: string;
  readonly names: InEachLanguage;
  /** Id of the position. */
  readonly position: string;
  readonly header: readonly HeaderField[];
  readonly sections: readonly RatingSection[];
  readonly source: string;
};
