import type { Row } from '../read-tables';

/**
 * One way to try a row. The headings of a table choose it: all that it `needs`, others only if it `may` have them, and at
 * least one that it `gives`, under which the table writes what has to come out.
 */
export type Trial = {
  readonly needs: readonly string[];
  readonly may: readonly string[];
  readonly gives: readonly string[];
  /** What came out, under each heading of `gives`. */
  readonly run: (row: Row) => Readonly<Record<string, string>>;
};
