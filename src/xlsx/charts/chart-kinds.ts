/** How the file makes a type of chart: its element, and what stands inside before the series. */
export type ChartKind = {
  readonly element: string; readonly grouping?: string; readonly direction?: 'col' | 'bar'; readonly style?: string; readonly shape?: string; readonly markers?: boolean;
  readonly smooth?: boolean; readonly lines?: boolean; readonly exploded?: boolean; readonly wireframe?: boolean; readonly ofPie?: 'pie' | 'bar'; readonly bubble3D?: boolean;
};

const groupings = [['Clustered', 'clustered'], ['Stacked', 'stacked'], ['Stacked100', 'percentStacked']] as const;

const bars = (name: string, direction: 'col' | 'bar', more: Partial<ChartKind> = {}): readonly (readonly [string, ChartKind])[] =>
  groupings.map(([word, grouping]) => [`${name}${word}`, { element: 'barChart', direction, grouping, ...more }]);

const solids = (['Cylinder', 'Cone', 'Pyramid'] as const).flatMap((solid) => {
  const shape = solid.toLowerCase();
  return [
    ...bars(`${solid}Col`, 'col', { element: 'bar3DChart', shape }), ...bars(`${solid}Bar`, 'bar', { element: 'bar3DChart', shape }),
    [`${solid}Col`, { element: 'bar3DChart', direction: 'col', grouping: 'standard', shape }] as const,
  ];
});

const stacks = (name: string, kind: ChartKind): readonly (readonly [string, ChartKind])[] =>
  [['', 'standard'], ['Stacked', 'stacked'], ['Stacked100', 'percentStacked']].map(([word = '', grouping = '']) => [`${name}${word}`, { ...kind, grouping }]);

/** All types that the file's charts have a form for, by the API's name. */
const kinds: ReadonlyMap<string, ChartKind> = new Map<string, ChartKind>([
  ...bars('Column', 'col'), ...bars('Bar', 'bar'), ...bars('3DColumn', 'col', { element: 'bar3DChart', shape: 'box' }), ...bars('3DBar', 'bar', { element: 'bar3DChart', shape: 'box' }),
  ['3DColumn', { element: 'bar3DChart', direction: 'col', grouping: 'standard', shape: 'box' }], ...solids,
  ...stacks('Line', { element: 'lineChart', markers: false }), ...stacks('LineMarkers', { element: 'lineChart', markers: true }), ['3DLine', { element: 'line3DChart', grouping: 'standard' }],
  ['Pie', { element: 'pieChart' }], ['PieExploded', { element: 'pieChart', exploded: true }], ['3DPie', { element: 'pie3DChart' }], ['3DPieExploded', { element: 'pie3DChart', exploded: true }],
  ['PieOfPie', { element: 'ofPieChart', ofPie: 'pie' }], ['BarOfPie', { element: 'ofPieChart', ofPie: 'bar' }],
  ['Doughnut', { element: 'doughnutChart' }], ['DoughnutExploded', { element: 'doughnutChart', exploded: true }],
  ['XYScatter', { element: 'scatterChart', style: 'lineMarker', markers: true, lines: false }], ['XYScatterLines', { element: 'scatterChart', style: 'lineMarker', markers: true, lines: true }],
  ['XYScatterLinesNoMarkers', { element: 'scatterChart', style: 'lineMarker', markers: false, lines: true }], ['XYScatterSmooth', { element: 'scatterChart', style: 'smoothMarker', markers: true, lines: true, smooth: true }],
  ['XYScatterSmoothNoMarkers', { element: 'scatterChart', style: 'smoothMarker', markers: false, lines: true, smooth: true }],
  ['Bubble', { element: 'bubbleChart' }], ['Bubble3DEffect', { element: 'bubbleChart', bubble3D: true }],
  ...stacks('Area', { element: 'areaChart' }), ...stacks('3DArea', { element: 'area3DChart' }),
  ['Radar', { element: 'radarChart', style: 'marker', markers: false }], ['RadarMarkers', { element: 'radarChart', style: 'marker', markers: true }], ['RadarFilled', { element: 'radarChart', style: 'filled' }],
  ['Surface', { element: 'surface3DChart' }], ['SurfaceWireframe', { element: 'surface3DChart', wireframe: true }], ['SurfaceTopView', { element: 'surfaceChart' }], ['SurfaceTopViewWireframe', { element: 'surfaceChart', wireframe: true }],
  ['StockHLC', { element: 'stockChart', markers: false }], ['StockOHLC', { element: 'stockChart', markers: false }],
]);

/** Types of Excel 2016 that have parts of another kind are written as columns. */
export const kindOfType = (type: string): ChartKind => kinds.get(type) ?? { element: 'barChart', direction: 'col', grouping: 'clustered' };

/** The API's name for what a file draws: of all types of its element the one that agrees in most. */
export const typeOfKind = (found: ChartKind): string => {
  let best = 'ColumnClustered';
  let most = -1;
  for (const [type, kind] of kinds) {
    if (kind.element !== found.element) continue;
    const names = Object.keys(kind) as (keyof ChartKind)[];
    const agreed = names.filter((name) => kind[name] === found[name]).length - names.filter((name) => found[name] !== undefined && kind[name] !== found[name]).length;
    if (agreed > most) [best, most] = [type, agreed];
  }
  return best;
};

export const isRound = ({ element }: ChartKind): boolean => /pie|doughnut/i.test(element);
export const isScatter = ({ element }: ChartKind): boolean => element === 'scatterChart' || element === 'bubbleChart';
