/** A rectangle of cells, zero-based, both ends included. */
export type Area = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** The size of an Excel worksheet. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

export const wholeSheet: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;

export const isEntireColumn = (area: Area): boolean => area.top === 0 && area.bottom === lastRow;
export const isEntireRow = (area: Area): boolean => area.left === 0 && area.right === lastColumn;
/** Whole columns or rows: their cells are not read one by one. */
export const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);

export const sameArea = (a: Area, b: Area): boolean => a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export const intersection = (a: Area, b: Area): Area | undefined => {
  const common = {
    top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right),
  };
  return common.top > common.bottom || common.left > common.right ? undefined : common;
};

export const boundingArea = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right),
});

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

export const isOnSheet = (area: Area): boolean =>
  area.top >= 0 && area.left >= 0 && area.bottom <= lastRow && area.right <= lastColumn && area.top <= area.bottom && area.left <= area.right;

/** What is left of an area after another was cut out: up to four rectangles. */
export const without = (area: Area, hole: Area): Area[] => {
  const common = intersection(area, hole);
  if (common === undefined) return [area];
  return [
    { ...area, bottom: common.top - 1 },
    { ...area, top: common.bottom + 1 },
    { ...common, left: area.left, right: common.left - 1 },
    { ...common, left: common.right + 1, right: area.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
};

/** How an insertion or deletion moved cells. */
export type Shift = {
  readonly sheetId: string;
  readonly area: Area;
  readonly kind: 'insert' | 'delete';
  /** Whether rows (down, up) or columns (right, left) moved. */
  readonly axis: 'rows' | 'columns';
};

type Span = readonly [from: number, to: number];

const moveSpan = ([from, to]: Span, [start, end]: Span, kind: Shift['kind'], limit: number): Span | undefined => {
  const count = end - start + 1;
  if (kind === 'insert') {
    if (from === 0 && to === limit) return [from, to];
    return [from >= start ? from + count : from, Math.min(to >= start ? to + count : to, limit)];
  }
  if (from === 0 && to === limit) return [from, to];
  if (from >= start && to <= end) return undefined;
  return [from > end ? from - count : Math.min(from, start), to > end ? to - count : to < start ? to : start - 1];
};

/** Where an area is after cells were inserted or deleted; undefined when it went with them. Areas that are only partly in the way stay. */
export const shifted = (area: Area, shift: Shift): Area | undefined => {
  const { area: moved, axis, kind } = shift;
  if (axis === 'rows') {
    if (area.left < moved.left || area.right > moved.right) return area;
    const span = moveSpan([area.top, area.bottom], [moved.top, moved.bottom], kind, lastRow);
    return span === undefined ? undefined : { ...area, top: span[0], bottom: span[1] };
  }
  if (area.top < moved.top || area.bottom > moved.bottom) return area;
  const span = moveSpan([area.left, area.right], [moved.left, moved.right], kind, lastColumn);
  return span === undefined ? undefined : { ...area, left: span[0], right: span[1] };
};

/** Where a row or column is after whole ones were inserted or deleted before it; undefined when it went with them. */
export const shiftedLine = (line: number, { area, kind, axis }: Shift): number | undefined => {
  const [from, to] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  if (line < from) return line;
  const count = to - from + 1;
  if (kind === 'insert') return line + count;
  return line <= to ? undefined : line - count;
};
