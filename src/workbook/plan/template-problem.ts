/** Why a sheet cannot serve as a template. `cell` in A1; `found` is the placeholder as it stands there. Then nothing is written. */
export type TemplateProblem =
  | { readonly code: 'template-without-placeholders'; readonly sheet: string }
  | {
      readonly code: 'placeholder-unknown';
      readonly sheet: string;
      readonly cell: string;
      readonly found: string;
      readonly nearest?: string;
      readonly known: readonly string[];
    }
  /** `{{得分}}` alone does not say of which indicator, outside a row that repeats. */
  | { readonly code: 'placeholder-outside-row'; readonly sheet: string; readonly cell: string; readonly found: string }
  | { readonly code: 'placeholder-in-formula'; readonly sheet: string; readonly cell: string; readonly found: string }
  /** `{{/指标}}` without a `{{#指标}}` in the same row: a block of one row repeats, not of several. */
  | { readonly code: 'row-end-elsewhere'; readonly sheet: string; readonly cell: string; readonly found: string };
