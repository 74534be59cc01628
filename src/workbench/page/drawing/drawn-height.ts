import { DocSimpleSkeleton, getFontStyleString } from '@univerjs/preset-sheets-core';
import type { TextHeight } from '../../book/text-height';

/** What the grid leaves free beside and below a text, in pixels. */
const besides = 4;
const below = 2;

/** Breaks a text into lines as the grid does when it draws it. */
export const drawnHeight: TextHeight = (text, { fontName, fontSize, bold, italic, wrap }, width) => {
  const { fontCache } = getFontStyleString({ ff: fontName, fs: fontSize, bl: bold ? 1 : 0, it: italic ? 1 : 0 });
  const lines = new DocSimpleSkeleton(text, fontCache, wrap, width - besides, Infinity);
  lines.calculate();
  return lines.getTotalHeight() + below;
};
