import type { InEachLanguage } from './locale';

export type Position = {
  /** Stored in people's workbooks, therefore never renamed. */
  readonly id: string;
  readonly names: InEachLanguage;
  /** Other names under which the post appears in lists. */
  readonly synonyms: readonly string[];
  readonly department: InEachLanguage;
  readonly source: string;
};

/** A department of the manual with its posts, in the manual's order. */
export type Department = {
  readonly id: string;
  readonly names: InEachLanguage;
  readonly synonyms: readonly string[];
  readonly positions: readonly Position[];
};
