import type { HeadingBlock } from './heading-block';
import { isValueText } from './is-value-text';
import type { HeadingReading } from './read-heading';
import type { RowReading } from './row-reading';
import type { SheetView } from './sheet-view';

const FEWEST = 2;

/** Words that name a column and that nobody writes into one. 主管 or 业务员 may be somebody's post. */
const NAMES_A_COLUMN =
  /姓名|名字|名称|工号|编号|编码|代码|代号|号$|岗位|职务|职位|职称|部门|科室|周期|期间|考核期|季度|指标|项目|内容|权重|权数|比重|目标|实际|完成|标准|设定|规则|得分|分数|总分|评分|自评|来源|备注|说明|单位|等级|上级|评.?人|考核.?人|对象|name|\bid\b|\bno\b|number|code|#|position|title|department|dept|period|quarter|indicator|kpi|measure|metric|item|weight|target|goal|actual|result|rule|criteria|score|total|source|remark|note|comment|rater|rating|appraisee/i;

export const namesAColumn = ({ word }: Pick<HeadingReading, 'word'>): boolean => NAMES_A_COLUMN.test(word);

/** What a table needs in its heading: who, or which indicator. */
const HEADS = ['id', 'name', 'indicator', 'position', 'department', 'rater', 'rater-department'];

/**
 * Whether a row below the headings of a table heads another table, or repeats the heading. A row of data never does, even if it names an
 * indicator, a post and a period: what it says under the columns' own headings is data.
 */
export const isHeadingBelow = (view: SheetView, above: HeadingBlock, { row, known, texts, numbers }: RowReading): boolean => {
  if (numbers > 0 || texts < FEWEST) return false;
  const fresh = [...known].filter(([column, reading]) => !isData(reading, above.columns.get(column)?.reading));
  if (fresh.length < FEWEST || fresh.length * 2 < texts) return false;
  if (!fresh.some(([, { says }]) => says.kind === 'role' && HEADS.includes(says.role.kind))) return false;
  const cells = view.sheet.values[row] ?? [];
  return !cells.some((_, column) => isValueText(view.text(row, column)));
};

/** A known word that may as well stand in a row of the table above. */
const isData = ({ says, whole, word }: HeadingReading, above: HeadingReading | undefined): boolean => {
  if (says.kind !== 'role') return false;
  if ('indicator' in says.role && says.role.indicator !== undefined) return above?.says.kind === 'role' && above.says.role.kind === 'indicator';
  return !whole || !namesAColumn({ word });
};
