import { HoverManagerService } from '@univerjs/preset-sheets-core';
import type { Area } from '../../book/area';
import type { Book } from '../../book/book';
import type { CommentPart, NotePart, ReplyPart } from '../../book/parts';
import { validationAt } from '../../book/validation';
import { floatAt, gridHasFocus } from './floating';
import { leadsTo, linkAt } from './follow-link';
import type { Layer } from './layer';
import type { SheetView } from './sheet-view';
import type { DrawingWords } from './words';

/** The number of the event that tells of another chosen cell: a comment asked for by key goes then. */
const selectionChanged = 14;

/** How long the pointer rests on a cell before its card is shown. */
const patience = 250;

const paragraph = (text: string, className = ''): HTMLElement => {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
};

const signed = ({ author, created, content }: Pick<ReplyPart, 'author' | 'created' | 'content'>, language: string, state?: string): HTMLElement => {
  const [section, by, time] = [document.createElement('div'), paragraph(author, 'by'), document.createElement('time')];
  time.dateTime = created;
  time.textContent = new Date(created).toLocaleString(language);
  by.append(time);
  if (state !== undefined) by.append(Object.assign(document.createElement('span'), { className: 'state', textContent: state }));
  section.append(by, paragraph(content));
  return section;
};

const commentCard = (comment: CommentPart, words: DrawingWords, language: string): HTMLElement => {
  const card = document.createElement('div');
  card.className = 'card comment';
  card.setAttribute('role', 'note');
  card.setAttribute('aria-label', words.commentBy(comment.author));
  const replies = comment.replies.map((reply) => Object.assign(signed(reply, language), { className: 'reply' }));
  card.append(signed(comment, language, comment.resolved ? words.resolved : undefined), ...replies);
  return card;
};

const noteCard = ({ author, content }: NotePart, words: DrawingWords): HTMLElement => {
  const card = document.createElement('div');
  card.className = 'card comment';
  card.setAttribute('role', 'note');
  card.setAttribute('aria-label', words.noteBy(author));
  if (author !== '' && !content.startsWith(author)) card.append(paragraph(author, 'by'));
  card.append(paragraph(content));
  return card;
};

const tip = (title: string, text: string, className: string): HTMLElement => {
  const card = document.createElement('div');
  card.className = `card ${className}`;
  card.setAttribute('role', 'status');
  if (title !== '') card.append(paragraph(title, 'by'));
  if (text !== '') card.append(paragraph(text));
  return card;
};

const promptCard = (book: Book, sheetId: string, { top, left }: Area): HTMLElement | undefined => {
  const { title = '', message = '', showPrompt } = (validationAt(book, sheetId, top, left)?.prompt ?? {}) as { readonly title?: string; readonly message?: string; readonly showPrompt?: boolean };
  return showPrompt === false || (title === '' && message === '') ? undefined : tip(title, message, 'prompt');
};

type Cards = { readonly view: SheetView; readonly layer: Layer; readonly words: DrawingWords; readonly language: string };

/** Comments, notes and links of the cell under the pointer, and the prompt of the chosen cell. Answers what shows the prompt anew. */
export const showCards = (book: Book, { view, layer, words, language }: Cards): (() => void) => {
  let hovered: HTMLElement | undefined;
  let prompt: HTMLElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hoverCard = (row: number, column: number): HTMLElement | undefined => {
    const sheetId = view.sheetId();
    const comment = book.comments.find(({ sheetId: on, cell }) => on === sheetId && cell.top === row && cell.left === column);
    if (comment !== undefined) return commentCard(comment, words, language);
    const note = book.notes.find(({ sheetId: on, cell }) => on === sheetId && cell.top === row && cell.left === column);
    if (note !== undefined) return noteCard(note, words);
    const link = linkAt(book, sheetId, row, column);
    if (link === undefined) return undefined;
    const screenTip = link.link['screenTip'];
    return tip(typeof screenTip === 'string' ? screenTip : '', `${leadsTo(link)}\n${words.follow}`, 'link');
  };

  const show = (row: number, column: number): void => {
    const box = layer.seenBox({ top: row, left: column, bottom: row, right: column });
    const card = box === undefined ? undefined : hoverCard(row, column);
    if (card === undefined || box === undefined) return;
    hovered = card;
    floatAt(view, card, box, card.matches('.comment') ? 'beside' : 'below');
  };
  const hide = (): void => {
    clearTimeout(timer);
    hovered?.remove();
    hovered = undefined;
  };

  book.engine.injector.get(HoverManagerService).currentCell$.subscribe((cell) => {
    if (hovered?.matches(':hover') === true) return;
    hide();
    if (cell === null || cell === undefined) return;
    const { row, col } = cell.location;
    timer = setTimeout(() => show(row, col), patience);
  });
  book.onEvent(({ type }) => { if (type === selectionChanged && hovered?.getAttribute('role') === 'status' && hovered.matches('.comment')) hide(); });
  view.holder.addEventListener('pointerleave', (event) => { if (!(event.relatedTarget instanceof Node) || hovered?.contains(event.relatedTarget) !== true) hide(); });

  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
    const [area] = book.selection.areas;
    if (event.key !== 'F2' || !event.shiftKey || area === undefined || !gridHasFocus(view)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    hide();
    show(area.top, area.left);
    hovered?.setAttribute('role', 'status');
  }, true);

  return () => {
    const [area] = book.selection.areas;
    const cell = area === undefined || book.selection.sheetId !== view.sheetId() ? undefined : { ...area, bottom: area.top, right: area.left };
    const box = cell === undefined ? undefined : layer.seenBox(cell);
    const card = cell === undefined || box === undefined ? undefined : promptCard(book, view.sheetId(), cell);
    if (card?.textContent !== prompt?.textContent) {
      prompt?.remove();
      prompt = card;
    }
    if (prompt !== undefined && box !== undefined) floatAt(view, prompt, box);
  };
};
