/** A text as a formula spells it. */
const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** The formulas that the file has beside rules on text, for the first cell of the rule. */
export const textFormula = (type: string, text: string, cell: string): string => {
  const searched = quoted(text);
  switch (type) {
    case 'containsText': return `NOT(ISERROR(SEARCH(${searched},${cell})))`;
    case 'notContainsText': return `ISERROR(SEARCH(${searched},${cell}))`;
    case 'beginsWith': return `LEFT(${cell},LEN(${searched}))=${searched}`;
    default: return `RIGHT(${cell},LEN(${searched}))=${searched}`;
  }
};

export const presetFormulas: Readonly<Record<string, (cell: string) => string>> = {
  containsBlanks: (cell) => `LEN(TRIM(${cell}))=0`, notContainsBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  containsErrors: (cell) => `ISERROR(${cell})`, notContainsErrors: (cell) => `NOT(ISERROR(${cell}))`,
};

const month = (cell: string, step: number): string => {
  const day = step === 0 ? 'TODAY()' : `EDATE(TODAY(),0${step < 0 ? '-1' : '+1'})`;
  return `AND(MONTH(${cell})=MONTH(${day}),YEAR(${cell})=YEAR(${day}))`;
};

export const periodFormulas: Readonly<Record<string, (cell: string) => string>> = {
  today: (cell) => `FLOOR(${cell},1)=TODAY()`, yesterday: (cell) => `FLOOR(${cell},1)=TODAY()-1`, tomorrow: (cell) => `FLOOR(${cell},1)=TODAY()+1`,
  last7Days: (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`, lastWeek: (cell) => `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
  thisWeek: (cell) => `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${cell},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  nextWeek: (cell) => `AND(ROUNDDOWN(${cell},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${cell},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  lastMonth: (cell) => month(cell, -1), thisMonth: (cell) => month(cell, 0), nextMonth: (cell) => month(cell, 1),
};
