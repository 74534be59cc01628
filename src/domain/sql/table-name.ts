/** The name of a table in a database, safe to stand in a query unquoted, or why it cannot. */
export type TableName =
  | { readonly kind: 'table'; readonly name: string }
  | { readonly kind: 'invalid' }
  /** One of its parts is a word that databases keep for themselves. */
  | { readonly kind: 'reserved'; readonly word: string };

/**
 * PostgreSQL quotes names with `"`, Spark with a backtick; a portable query therefore quotes none. Accepted is what both read
 * without quotes: Latin letters, digits, underscores, up to 63 characters, with up to two schema or catalogue names before it.
 */
export const readTableName = (text: string): TableName => {
  const parts = text.split('.');
  if (parts.length > 3 || !parts.every((part) => /^[A-Za-z_][A-Za-z0-9_]{0,62}$/.test(part))) return { kind: 'invalid' };
  const word = parts.find((part) => reserved.has(part.toUpperCase()));
  return word === undefined ? { kind: 'table', name: text } : { kind: 'reserved', word };
};

/** Reserved in PostgreSQL 17 or in Spark SQL with ANSI on. */
const reserved: ReadonlySet<string> = new Set(
  `ALL ANALYSE ANALYZE AND ANTI ANY ARRAY AS ASC ASYMMETRIC AT AUTHORIZATION BETWEEN BINARY BOTH BY CALL CASE CAST CHECK COLLATE
  COLLATION COLUMN COMMIT CONCURRENTLY CONSTRAINT CREATE CROSS CUBE CURRENT CURRENT_CATALOG CURRENT_DATE CURRENT_ROLE
  CURRENT_SCHEMA CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER DEFAULT DEFERRABLE DELETE DESC DESCRIBE DISTINCT DO DROP ELSE END
  ESCAPE EXCEPT EXISTS EXTERNAL EXTRACT FALSE FETCH FILTER FOR FOREIGN FREEZE FROM FULL FUNCTION GLOBAL GRANT GROUP GROUPING
  HAVING ILIKE IN INITIALLY INNER INSERT INTERSECT INTERVAL INTO IS ISNULL JOIN LATERAL LEADING LEFT LIKE LIMIT LOCAL LOCALTIME
  LOCALTIMESTAMP MERGE MINUS NATURAL NO NOT NOTNULL NULL OF OFFSET ON ONLY OR ORDER OUT OUTER OVERLAPS PARTITION PLACING POSITION
  PRIMARY RANGE REFERENCES RETURNING REVOKE RIGHT ROLLBACK ROLLUP ROW ROWS SELECT SEMI SESSION_USER SET SIMILAR SOME SQL START
  SYMMETRIC SYSTEM_USER TABLE TABLESAMPLE THEN TIME TO TRAILING TRUE TRUNCATE UNION UNIQUE UNKNOWN UPDATE USER USING VALUES
  VARIADIC VERBOSE WHEN WHERE WINDOW WITH`.split(/\s+/),
);
