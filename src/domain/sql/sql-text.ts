/** A text as both PostgreSQL and Spark read it: quotes doubled; backslashes, which only Spark obeys, made full-width. */
export const sqlText = (text: string): string => `'${text.replaceAll("'", "''").replaceAll('\\', '＼')}'`;

/** A remark on a line of its own. */
export const sqlRemark = (text: string): string => `-- ${text.replace(/\s+/g, ' ')}`;

export const sqlSelect = (columns: readonly string[], from: string): string =>
  `SELECT\n${columns.map((column) => `    ${column}`).join(',\n')}\n  FROM ${from}`;

/** `CASE WHEN … THEN … END`; without any condition NULL. */
export const sqlCase = (branches: readonly (readonly [when: string, then: string])[], otherwise?: string): string =>
  branches.length === 0
    ? otherwise ?? 'NULL'
    : `CASE ${branches.map(([when, then]) => `WHEN ${when} THEN ${then}`).join(' ')}${otherwise === undefined ? '' : ` ELSE ${otherwise}`} END`;
