/** A row of a table, by column heading. */
export type Row = ReadonlyMap<string, string>;

/** A table of cases, under the sentence that it settles. */
export type CaseTable = { readonly sentence: string; readonly line: number; readonly columns: readonly string[]; readonly rows: readonly Row[] };

const cellsOf = (line: string): readonly string[] =>
  line.trim().replace(/^\||\|$/g, '').split('|').map((cell) => cell.trim());

const isTableLine = (line: string | undefined): line is string => line !== undefined && line.trim().startsWith('|');

/** The tables of a Markdown text, each with the last `##` heading above it. Anything that is half a table is refused. */
export const readTables = (markdown: string): readonly CaseTable[] => {
  const lines = markdown.split(/\r?\n/);
  const tables: CaseTable[] = [];
  let sentence = '';
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.startsWith('## ')) sentence = line.slice(3).trim();
    if (!isTableLine(line)) continue;
    const first = at;
    while (isTableLine(lines[at + 1])) at += 1;
    tables.push(tableOf(lines.slice(first, at + 1), sentence, first + 1));
  }
  return tables;
};

const tableOf = (lines: readonly string[], sentence: string, line: number): CaseTable => {
  const [head = '', rule = '', ...body] = lines;
  const columns = cellsOf(head);
  if (sentence === '') throw new Error(`Line ${line}: a table stands under a sentence (## …)`);
  if (!cellsOf(rule).every((cell) => /^:?-+:?$/.test(cell))) throw new Error(`Line ${line}: a table has a line of dashes below its headings`);
  if (body.length === 0) throw new Error(`Line ${line}: a table has rows`);
  if (new Set(columns).size !== columns.length) throw new Error(`Line ${line}: two columns have the same heading`);
  return { sentence, line, columns, rows: body.map((text, index) => rowOf(columns, text, line + 2 + index)) };
};

const rowOf = (columns: readonly string[], text: string, line: number): Row => {
  const cells = cellsOf(text);
  if (cells.length !== columns.length) throw new Error(`Line ${line}: ${cells.length} cells under ${columns.length} headings`);
  return new Map(columns.map((column, index) => [column, cells[index] ?? '']));
};
