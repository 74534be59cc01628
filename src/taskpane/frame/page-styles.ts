import { makeStyles, tokens } from '@fluentui/react-components';

/** What all places of the pane look like. */
export const usePageStyles = makeStyles({
  /** A step: everything between the steps' bar and the footer. */
  page: { flexGrow: 1, display: 'flex', flexDirection: 'column', gap: '16px', padding: '12px 12px 16px', '@media (min-width: 320px)': { paddingLeft: '16px', paddingRight: '16px' } },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '24px', fontWeight: tokens.fontWeightSemibold, outlineOffset: '2px' },
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
  /** Lines that can be opened, close together. */
  rows: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '2px' },
  bullets: { margin: 0, paddingLeft: '20px', display: 'flex', flexDirection: 'column', gap: '4px' },
  /** Short names one after the other, as many in a line as fit. */
  names: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexWrap: 'wrap', gap: '2px 12px' },
  card: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '10px', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' },
  numbers: { fontVariantNumeric: 'tabular-nums' },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))', gap: '8px' },
  /** Longer ones go on beside the triangle, not below it. */
  summary: { listStylePosition: 'outside', marginLeft: '18px', cursor: 'pointer', minHeight: '24px', paddingTop: '2px', paddingBottom: '2px', color: tokens.colorBrandForeground1, '@media (forced-colors: active)': { color: 'LinkText' }, ':hover': { textDecorationLine: 'underline' } },
});
