import type { Locale } from '../../domain/locale';

/** Latin letters first, then the script's own face; without a web font, which a closed network could not load. */
const fonts: Readonly<Record<Locale, string>> = {
  'zh-CN': `'Segoe UI', -apple-system, BlinkMacSystemFont, 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`,
  'zh-TW': `'Segoe UI', -apple-system, BlinkMacSystemFont, 'PingFang TC', 'Microsoft JhengHei UI', 'Microsoft JhengHei', 'Noto Sans CJK TC', sans-serif`,
  'en-US': `'Segoe UI', -apple-system, BlinkMacSystemFont, sans-serif`,
};

/** Light and dark, readable in a pane of 270 pixels and on paper. */
export const helpStyle = (locale: Locale): string => `
:root {
  color-scheme: light dark;
  --text: #1b1a19; --quiet: #5c5a58; --ground: #fff; --raised: #f6f5f4; --line: #d8d5d2;
  --accent: #0b6a4f; --wrong: #a4262c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #f3f2f1; --quiet: #b5b2af; --ground: #1f1e1d; --raised: #2a2928; --line: #484644;
    --accent: #6fd3ae; --wrong: #f4919a;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 8px; }
body {
  margin: 0; overflow-y: scroll; background: var(--ground); color: var(--text);
  font: 14px/1.6 ${fonts[locale]}; line-break: strict; overflow-wrap: anywhere;
}
main { max-width: 60rem; margin: 0 auto; padding: 16px 12px 48px; }
h1 { font-size: 22px; line-height: 1.3; margin: 0 0 8px; }
h2 { font-size: 18px; line-height: 1.35; margin: 32px 0 8px; padding-top: 12px; border-top: 1px solid var(--line); }
h3 { font-size: 16px; line-height: 1.4; margin: 0 0 4px; }
h4 { font-size: 13px; margin: 14px 0 4px; color: var(--quiet); }
p { margin: 0 0 8px; }
a { color: var(--accent); }
a:focus-visible, .scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
code { font: 13px/1.5 Consolas, 'SF Mono', Menlo, 'Noto Sans Mono CJK SC', monospace; }
.lead { color: var(--quiet); }
.languages a { display: inline-block; padding: 4px 12px 4px 0; }
nav ul { list-style: none; margin: 0 0 8px; padding: 0; }
.chapters a, .names a { display: inline-block; padding: 3px 0; }
.group h3 { font-size: 14px; margin: 8px 0 0; }
.names { display: flex; flex-wrap: wrap; gap: 0 14px; }
.names a { font: 13px/1.5 Consolas, 'SF Mono', Menlo, monospace; }
.function { margin: 16px 0; padding: 14px 12px; border: 1px solid var(--line); border-radius: 8px; background: var(--raised); }
.function:target { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
.syntax code { display: block; padding: 8px 10px; border-radius: 6px; border: 1px solid var(--line); background: var(--ground); }
dl { margin: 0; }
dt { margin-top: 6px; }
dt code { font-weight: 600; }
dd { margin: 0 0 0 12px; }
.errors dt { margin-top: 12px; }
.examples { list-style: none; margin: 0; padding: 0; }
.example { padding: 8px 0; border-top: 1px solid var(--line); }
.example:first-child { border-top: 0; padding-top: 2px; }
.cells { display: flex; flex-wrap: wrap; gap: 8px 16px; margin: 6px 0 2px; }
.cells > * { min-width: 0; max-width: 100%; }
.gives { display: flex; gap: 10px; align-items: baseline; margin-top: 4px; }
.gives > :last-child { min-width: 0; }
.arrow { color: var(--quiet); font-size: 12px; flex: none; }
.value { color: var(--accent); }
.error strong { color: var(--wrong); }
.scroll { overflow-x: auto; }
.grid { border-collapse: collapse; background: var(--ground); font-size: 12px; line-height: 1.5; font-variant-numeric: tabular-nums; }
.grid caption { text-align: left; white-space: nowrap; color: var(--quiet); font-size: 12px; }
.grid td { border: 1px solid var(--line); padding: 2px 7px; vertical-align: top; overflow-wrap: normal; white-space: nowrap; }
.grid .number { text-align: right; }
.grid .long { white-space: normal; min-width: 11em; overflow-wrap: anywhere; }
.back { margin: 10px 0 0; font-size: 12px; }
@media (max-width: 400px) { .gives { display: block; } .gives > .arrow { margin-right: 8px; } }
@media (min-width: 640px) {
  main { padding: 32px 24px 64px; }
  .function { padding: 18px 20px; }
  .function dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 14px; }
  .function dt, .function dd { margin: 0; }
}
@media print { .back, .languages { display: none; } .function { break-inside: avoid; background: none; } }
`;
