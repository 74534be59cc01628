import type { Result } from '../../domain/appraisal/appraisal';
import type { Quantity } from '../../domain/quantity';
import type { SchemeLine } from '../../domain/scheme';

export type ResultCell = {
  readonly result: Result;
  /** Where it stands: E5. For a ratio of two columns, the numerator's cell. */
  readonly cell: string;
  /** As people see it in the sheet: 4.2‰, 0.42%. Empty for an empty cell. */
  readonly shown: string;
};

/** One person in one period, as read from the sheet. Texts are as they stand there, without surrounding or doubled spaces. */
export type PersonResults = {
  readonly id?: string;
  readonly name?: string;
  /** As the sheet says it. */
  readonly position?: string;
  /** Id of the position in the catalogue, where it is known. */
  readonly positionId?: string;
  readonly department?: string;
  readonly supervisor?: string;
  /** As `writePeriod` writes it: 2026Q3. */
  readonly period?: string;
  readonly sheet: string;
  /** 0-based; of several rows the first. */
  readonly row: number;
  /** By indicator id. An indicator that the sheet has no place for is absent; an empty cell is an unusable result. */
  readonly results: ReadonlyMap<string, ResultCell>;
  /** What the sheet itself appraises this person by, where it has weights and rules beside the results. */
  readonly lines?: readonly SchemeLine[];
  /** Targets that hold for this person: the settings', else the row's own, else the sheet's. */
  readonly targets: ReadonlyMap<string, Quantity>;
};
