import type { FillSettings } from './fill-settings';
import { charactersOf, formWidth } from './form-columns';
import { labelledRow } from './form-head';
import type { FormLine } from './form-line';
import { looks, sizes } from './sheet-looks';
import { text, type SheetRow } from './sheet-rows';
import { textHeight } from './text-height';

const across = { from: 0, to: formWidth - 1 };

const blank = (height: number): SheetRow => ({ cells: new Map(), height });

const proposals = (lines: readonly FormLine[], { words }: FillSettings): readonly string[] =>
  lines.flatMap((line) => [
    ...(line.weightOrigin === 'proposed' ? [words.proposedPart('weight', line.name, `${line.weight}%`)] : []),
    ...(line.proposedRule === undefined ? [] : [words.proposedPart('rule', line.name, line.proposedRule)]),
    ...(line.sourceOrigin === 'proposed' ? [words.proposedPart('source', line.name, line.source)] : []),
  ]);

const noteRow = (lines: readonly FormLine[], settings: FillSettings): readonly SheetRow[] => {
  const what = proposals(lines, settings);
  if (what.length === 0) return [];
  const note = settings.words.proposed(what);
  return [
    {
      cells: new Map([[0, text(note)]]),
      joined: [across],
      looks: [{ ...across, style: looks.note }],
      height: textHeight([{ text: note, characters: charactersOf(0, formWidth - 1) }], sizes.small, 20),
    },
  ];
};

export const commentRow = (label: string, height = 150): SheetRow => ({
  cells: new Map([[0, text(label)]]),
  joined: [{ from: 0, to: 1 }, { from: 2, to: formWidth - 1 }],
  looks: [
    { from: 0, to: 1, style: looks.label },
    { from: 2, to: formWidth - 1, style: { ...looks.value, horizontal: 'left', indent: 1, vertical: 'top', locked: false } },
  ],
  height,
});

/** Who signs, and when. */
export const signatureRows = ({ words: { signature } }: FillSettings): readonly SheetRow[] => [
  labelledRow([[signature.appraisee, ''], [signature.superior, ''], [signature.hr, '']], 44),
  labelledRow([[signature.date, ''], [signature.date, ''], [signature.date, '']], 28),
];

/** Below the total: what is proposed, comments, signatures. */
export const formFoot = (lines: readonly FormLine[], settings: FillSettings): readonly SheetRow[] => [
  ...noteRow(lines, settings),
  blank(14),
  commentRow(settings.words.appraiseeComment),
  commentRow(settings.words.superiorComment),
  blank(14),
  ...signatureRows(settings),
];
