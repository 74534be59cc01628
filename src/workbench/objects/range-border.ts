import { define, type ObjectType } from '../rich-api/host-object';
import { applyBorder, cellsOfSide, type BorderSide } from '../book/apply-style';
import type { Border } from '../book/cell-style';
import { checkWritable } from '../book/protection';
import { wholeAt } from './arguments';
import { isTint, member, refuse, uniform, type Formatted } from './format-member';

const sides: readonly BorderSide[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'];

type Side = Formatted & { readonly side: BorderSide };

const sideOf = (target: Formatted, key: unknown): Side => ({ ...target, side: sides.find((side) => side === key) ?? refuse() });

export const bordersType: ObjectType<Formatted> = define<Formatted>({
  name: 'RangeBorderCollection',
  scalars: { Count: { get: () => sides.length }, TintAndShade: member('borderTint', isTint) },
  items: (target) => sides.map((side) => borderType.of({ ...target, side })),
  item: (target, key) => borderType.of(sideOf(target, key)),
  methods: {
    GetItem: (target, [key]) => borderType.of(sideOf(target, key)),
    GetItemAt: (target, args) => borderType.of(sideOf(target, sides[wholeAt(args, 0)])),
    GetCount: () => sides.length,
  },
});

const borderPart = (target: Side, part: keyof Border): string | null => {
  const parts = target.areas.flatMap((area) => cellsOfSide(area, target.side));
  const values = new Set(parts.map((one) => uniform({ ...target, areas: [one.area] }, (style) => style.borders[one.edge][part])));
  const [first] = values;
  return values.size === 1 ? first ?? null : values.size === 0 && part === 'style' ? 'None' : null;
};

const changeBorder = (target: Side, patch: Partial<Border>): void => {
  for (const area of target.areas) {
    checkWritable(target.book, target.sheetId, area, 'allowFormatCells');
    const before: Border = {
      style: borderPart(target, 'style') ?? 'Continuous', weight: borderPart(target, 'weight') ?? 'Thin', color: borderPart(target, 'color') ?? '#000000',
    };
    const style = patch.style ?? (before.style === 'None' ? 'Continuous' : before.style);
    applyBorder(target.book, target.sheetId, area, target.side, { ...before, ...patch, style });
  }
};

const lineStyles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'];

const borderType: ObjectType<Side> = define<Side>({
  name: 'RangeBorder',
  id: ({ side }) => side,
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: { get: (target) => borderPart(target, 'style'), set: (target, value) => (lineStyles.includes(String(value)) ? changeBorder(target, { style: String(value) }) : refuse()) },
    Weight: { get: (target) => borderPart(target, 'weight'), set: (target, value) => (weights.includes(String(value)) ? changeBorder(target, { weight: String(value) }) : refuse()) },
    TintAndShade: member('borderTint', isTint),
    Color: { get: (target) => borderPart(target, 'color'), set: (target, value) => (typeof value === 'string' ? changeBorder(target, { color: value }) : refuse()) },
  },
});
