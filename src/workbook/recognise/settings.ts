import type { Quantity } from '../../domain/quantity';
import type { Scheme } from '../../domain/scheme';

/** What HR decided for the run. Each beats what the workbook says; the check mentions where they differ. */
export type Settings = {
  /** For everybody; without it each person's position decides. */
  readonly scheme?: Scheme;
  readonly period?: string;
  /** Targets of the period by indicator id. */
  readonly targets: ReadonlyMap<string, Quantity>;
};
