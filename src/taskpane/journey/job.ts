import type { Plan } from '../../workbook/edit';
import type { WorkbookGrid } from '../../workbook/grid';
import type { AppraisedPerson } from '../../workbook/plan/appraised-person';
import type { FillPlan } from '../../workbook/plan/fill-plan';
import type { Conversion, Scope } from '../../workbook/kpi-formulas/conversion';
import type { ConvertTo } from '../../workbook/kpi-formulas/convert-cell';
import type { FillSettings } from '../../workbook/plan/fill-settings';
import type { Selected } from '../workbook-host';

type Planned = { readonly plan: Plan; /** The workbook as the plan was made from it. */ readonly basis: WorkbookGrid };

/** What was filled in for whom. */
export type Filled = { readonly fill: FillPlan; readonly people: readonly AppraisedPerson[]; readonly settings: FillSettings };

/** Something the pane can write into the workbook, shown to the person first. */
export type Job = Planned &
  (
    | { readonly kind: 'mend' }
    | { readonly kind: 'sample'; readonly sheet: string; readonly people: number }
    | { readonly kind: 'rules'; readonly sheet: string; /** The sheet of grades, where they are given. */ readonly grades?: string }
    | { readonly kind: 'fill'; readonly filled: Filled }
    | { readonly kind: 'convert'; readonly to: ConvertTo; readonly scope: Scope; readonly selected: Selected; readonly conversion: Conversion }
  );
