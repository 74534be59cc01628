import type { FillSettings } from './fill-settings';
import { charactersOf, formWidth, labelled } from './form-columns';
import { noEntries, type FormEntries, type FormEntry, type FormSigner } from './form-entries';
import { labelledRow } from './form-head';
import type { FormLine } from './form-line';
import { INDENT, looks, sizes } from './sheet-looks';
import { text, type SheetRow } from './sheet-rows';
import { textHeight } from './text-height';

/** Points that a comment has at least. */
const COMMENT = 150;

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

const shownIn = (entry: FormEntry | undefined): string => (entry !== undefined && 'text' in entry.input ? entry.input.text : '');

export const commentRow = (label: string, height: number, entry?: FormEntry): SheetRow => ({
  cells: new Map([[0, text(label)], ...(entry === undefined ? [] : [[2, entry.input] as const])]),
  joined: [{ from: 0, to: 1 }, { from: 2, to: formWidth - 1 }],
  looks: [
    { from: 0, to: 1, style: looks.label },
    {
      from: 2, to: formWidth - 1,
      style: { ...looks.value, horizontal: 'left', indent: 1, vertical: 'top', locked: false, ...(entry?.numberFormat === undefined ? {} : { numberFormat: entry.numberFormat }) },
    },
  ],
  height: textHeight([{ text: shownIn(entry), characters: charactersOf(2, formWidth - 1) - INDENT }], sizes.base, height),
});

const signers: readonly FormSigner[] = ['appraisee', 'superior', 'hr'];

/** A row of labels whose values people write. */
const signedRow = (labels: readonly string[], entries: readonly (FormEntry | undefined)[], least: number): SheetRow => {
  const row = labelledRow(labels.map((label, index) => [label, shownIn(entries[index])] as const), least);
  const written = entries.flatMap((entry, index) => {
    const value = labelled[index]?.value;
    return entry === undefined || value === undefined ? [] : [{ entry, value }];
  });
  return {
    ...row,
    cells: new Map([...row.cells, ...written.map(({ entry, value }) => [value.from, entry.input] as const)]),
    looks: [
      ...(row.looks ?? []),
      ...written.flatMap(({ entry: { numberFormat }, value }) => (numberFormat === undefined ? [] : [{ ...value, style: { numberFormat } }])),
    ],
  };
};

/** Who signs, and when. */
export const signatureRows = ({ words: { signature } }: FillSettings, entries: FormEntries = noEntries): readonly SheetRow[] => [
  signedRow(signers.map((signer) => signature[signer]), signers.map((signer) => entries.get(`${signer}-signature`)), 44),
  signedRow(signers.map(() => signature.date), signers.map((signer) => entries.get(`${signer}-date`)), 28),
];

/** Below the total: what is proposed, comments, signatures, with what people wrote there before. */
export const formFoot = (lines: readonly FormLine[], settings: FillSettings, entries: FormEntries): readonly SheetRow[] => [
  ...noteRow(lines, settings),
  blank(14),
  commentRow(settings.words.appraiseeComment, COMMENT, entries.get('appraisee-comment')),
  commentRow(settings.words.superiorComment, COMMENT, entries.get('superior-comment')),
  blank(14),
  ...signatureRows(settings, entries),
];
