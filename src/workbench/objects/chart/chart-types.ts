const families = ['ColumnClustered', 'ColumnStacked', 'ColumnStacked100', 'BarClustered', 'BarStacked', 'BarStacked100'] as const;
const solids = ['Cylinder', 'Cone', 'Pyramid'].flatMap((shape) => [
  ...['ColClustered', 'ColStacked', 'ColStacked100', 'BarClustered', 'BarStacked', 'BarStacked100', 'Col'].map((kind) => `${shape}${kind}`),
]);

/** All types of chart that the API names. */
export const chartTypes: readonly string[] = [
  ...families, ...families.map((family) => `3D${family}`), '3DColumn', ...solids,
  'Line', 'LineStacked', 'LineStacked100', 'LineMarkers', 'LineMarkersStacked', 'LineMarkersStacked100', '3DLine',
  'Pie', 'PieOfPie', 'PieExploded', '3DPie', '3DPieExploded', 'BarOfPie', 'Doughnut', 'DoughnutExploded',
  'XYScatter', 'XYScatterSmooth', 'XYScatterSmoothNoMarkers', 'XYScatterLines', 'XYScatterLinesNoMarkers', 'Bubble', 'Bubble3DEffect',
  'Area', 'AreaStacked', 'AreaStacked100', '3DArea', '3DAreaStacked', '3DAreaStacked100', 'Radar', 'RadarMarkers', 'RadarFilled',
  'Surface', 'SurfaceWireframe', 'SurfaceTopView', 'SurfaceTopViewWireframe', 'StockHLC', 'StockOHLC', 'StockVHLC', 'StockVOHLC',
  'Histogram', 'Boxwhisker', 'Pareto', 'RegionMap', 'Treemap', 'Waterfall', 'Sunburst', 'Funnel',
];
