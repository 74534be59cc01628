import type { FillSettings } from './fill-settings';
import { charactersOf, formWidth, labelled } from './form-columns';
import type { HeadFacts } from './head-facts';
import { looks, sizes } from './sheet-looks';
import { text, type SheetRow } from './sheet-rows';
import { textHeight } from './text-height';

const across = { from: 0, to: formWidth - 1 };

const banner = (words: string, style: (typeof looks)['title' | 'over'], height: number): SheetRow => ({
  cells: new Map([[0, text(words)]]),
  joined: [across],
  looks: [{ ...across, style: { ...style, wrap: true } }],
  height: textHeight([{ text: words, characters: charactersOf(0, formWidth - 1) }], style.size, height),
});

/** A row of three labels, each with its value. */
export const labelledRow = (pairs: readonly (readonly [label: string, value: string])[], least: number): SheetRow => {
  const placed = labelled.map((place, index) => ({ ...place, words: pairs[index] ?? (['', ''] as const) }));
  return {
    cells: new Map(placed.flatMap(({ label, value, words }) => [[label.from, text(words[0])], [value.from, text(words[1])]] as const)),
    joined: placed.flatMap(({ label, value }) => [label, value]).filter(({ from, to }) => from < to),
    looks: placed.flatMap(({ label, value }) => [{ ...label, style: looks.label }, { ...value, style: looks.value }]),
    height: textHeight(
      placed.flatMap(({ label, value, words }) => [
        { text: words[0], characters: charactersOf(label.from, label.to) },
        { text: words[1], characters: charactersOf(value.from, value.to) },
      ]),
      sizes.base,
      least,
    ),
  };
};

/** Company and department, the title, the period, and who is appraised by what. */
export const formHead = (facts: HeadFacts, { words, company }: FillSettings, title: string): readonly SheetRow[] => {
  const over = [company, facts.department].filter((part) => part !== undefined && part !== '').join('  ·  ');
  return [
    ...(over === '' ? [] : [banner(over, looks.over, 24)]),
    banner(title, looks.title, 40),
    ...(facts.period === '' ? [] : [banner(facts.period, looks.over, 24)]),
    { cells: new Map(), height: 10 },
    labelledRow([[words.head.appraisee, facts.name], [words.head.id, facts.id], [words.head.superior, facts.superior]], 28),
    labelledRow([[words.head.position, facts.position], [words.head.department, facts.department], [words.head.period, facts.period]], 28),
    labelledRow([[words.head.scheme, facts.scheme], [words.head.version, facts.version], [words.head.fingerprint, facts.fingerprint]], 28),
    { cells: new Map(), height: 12 },
  ];
};
