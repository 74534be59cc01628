import { CommandType, ICommandService } from '@univerjs/core';
import type { Host } from '../../host';
import { calmly } from '../calmly';
import type { Tell } from '../messages';
import { sentenceOf } from '../page-element';
import { showCards } from './cards';
import { editCellsByHand } from './cells-by-hand';
import { cellLooksOf, type CellLooks } from './cell-looks';
import { showCharts } from './chart-layer';
import { showSelections } from './choose-cells';
import { offerFilters } from './filter-buttons';
import { followLinks } from './follow-link';
import { formulaAnswersOf } from './formula-answers';
import { layerOver } from './layer';
import { offerLists } from './list-choice';
import { showOutlines } from './outline-buttons';
import { dressCells, paintCells } from './paint-cells';
import { refuseLocked } from './refuse-locked';
import { refuseUnfinished } from './refuse-unfinished';
import { refuseWrongTyping } from './refuse-wrong-typing';
import { editSheetsByHand } from './sheets-by-hand';
import { sheetViewOf, type SheetView } from './sheet-view';
import { drawingWords } from './words';

const firstView = (host: Host): Promise<SheetView> => new Promise((resolve) => {
  const look = (): void => {
    const view = sheetViewOf(host.book);
    if (view === undefined) requestAnimationFrame(look);
    else resolve(view);
  };
  look();
});

/** The number of the event that tells of another chosen cell. */
const selectionChanged = 14;

/** Hears everything after which cells may look different, and what only moves things over them. */
const onChange = ({ book, log }: Host, changed: () => void, moved: () => void): void => {
  book.onEvent(({ type }) => (type === selectionChanged ? moved() : changed()));
  book.journal.onChange(changed);
  book.engine.calculation.onCalculated(changed);
  log.onEntry(changed);
  book.engine.injector.get(ICommandService).onCommandExecuted(({ type, id }) => {
    if (id === 'sheet.operation.set-selections') moved();
    else if (type === CommandType.MUTATION && !id.startsWith('formula.') && !id.startsWith('doc.')) changed();
  });
};

/** What formulas of rules are asked for; when it changes, earlier answers are of no use. */
const rulesOf = ({ book }: Host): string => JSON.stringify(book.conditionalFormats.map(({ id, sheetId, areas, details }) => [id, sheetId, areas, details]));

/** Shows in the grid what the workbook keeps beside its cells, and lets people use it as in Excel. */
export const startDrawing = async (host: Host, language: string, tell: Tell): Promise<void> => {
  const { book } = host;
  const words = drawingWords(language);
  const answers = formulaAnswersOf(book);
  const looks = new Map<string, CellLooks>();
  const looksOf = (sheetId: string): CellLooks => {
    const known = looks.get(sheetId) ?? cellLooksOf(book, sheetId, answers);
    looks.set(sheetId, known);
    return known;
  };
  const refused = refuseLocked(book, words, tell);
  refuseUnfinished(book, words);
  refuseWrongTyping(book, words);
  editSheetsByHand(host, words, tell);
  editCellsByHand(host, words, tell);
  followLinks(book, words, tell);
  showSelections(book);
  const view = await firstView(host);
  const layer = layerOver(view);
  const pieces = [
    offerLists(host, { view, layer, words, refused }),
    offerFilters(host, { view, layer, words, failed: (thrown) => tell('filter', sentenceOf(thrown)) }),
    showCards(book, { view, layer, words, language }),
    showCharts(host, { view, layer, words }),
    showOutlines(host, { view, words, failed: (thrown) => tell('outline', sentenceOf(thrown)) }),
  ];
  const place = calmly(host, () => pieces.forEach((piece) => piece()));
  let wasPlain = true;
  let rules = rulesOf(host);
  const refresh = calmly(host, () => {
    const now = rulesOf(host);
    if (now !== rules) answers.forget();
    rules = now;
    looks.clear();
    const { isPlain } = looksOf(view.sheetId());
    if (!isPlain || !wasPlain) view.redraw();
    wasPlain = isPlain;
    place();
  });
  dressCells(book, looksOf);
  paintCells(view, looksOf);
  answers.onAnswers(refresh);
  book.onShift(answers.forget);
  onChange(host, refresh, place);
  view.onMove(place);
  addEventListener('resize', place);
  refresh();
};
