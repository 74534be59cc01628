import type { Aspect } from './aspect';
import { charts } from './charts/charts';
import { columns } from './columns';
import { comments } from './comments/comments';
import { conditionalFormats } from './conditional/conditional-formats';
import { hyperlinks } from './hyperlinks';
import { merges } from './merges';
import { pageSetup } from './page-setup';
import { protection } from './protection';
import { rows } from './rows';
import { shapes } from './shapes';
import { sheetProperties } from './sheet-properties';
import { validations } from './validations';
import { autoFilter } from './filter/auto-filter';
import { tables } from './tables/tables';
import { view } from './view';

/** All sides of a sheet but its cells, in the order in which they are written. */
export const sheetAspects: readonly Aspect[] = [columns, rows, merges, view, conditionalFormats, validations, autoFilter, hyperlinks, protection, pageSetup, charts, shapes, comments, sheetProperties, tables];
