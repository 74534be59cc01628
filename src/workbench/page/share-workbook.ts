import type { Host } from '../host';
import { joinSession } from '../session/join-session';
import type { SessionState } from '../session/session';
import { dialServer } from '../session/socket-link';
import { keepReplaced } from './keep-replaced';
import type { Tell } from './messages';
import { handOver } from './open-window';
import { pageElement, sentenceOf } from './page-element';
import { sessionWords, type SessionWords } from './session-words';
import type { Language, Words } from './words';

/** Whether this window shares its workbook, and whether others had worked on it before. */
type Sharing = { readonly kind: 'own' } | { readonly kind: 'shared'; readonly isBegun: boolean };

const statusElement = (): HTMLElement => {
  const element = document.createElement('p');
  element.id = 'session';
  element.setAttribute('role', 'status');
  element.style.cssText = 'margin: 0; font-size: .8rem; color: var(--dim, inherit)';
  pageElement('title').after(element);
  return element;
};

const whoIsThere = (name: string, state: SessionState, words: SessionWords): string => {
  if (state.kind !== 'together') return state.kind === 'joining' ? words.joining(name) : '';
  const others = state.windows.filter(({ number, place }) => number !== state.own && place !== '');
  return [words.together(name, state.windows.length), ...others.map(({ number, place }) => words.isAt(number, place))].join(' · ');
};

/** Another window may open a file: its name is that of this window too. */
const followName = ({ book }: Host, words: Words): void => book.journal.onChange(() => {
  const title = pageElement('title');
  if (title.textContent === book.name) return;
  title.textContent = book.name;
  document.title = `${book.name} – ${words.workbench}`;
});

/** Two windows that went on separately: this one's work is taken elsewhere, or saved, before it joins again. */
const tellParted = (host: Host, spoken: SessionWords, words: Words, tell: Tell): void => tell('session', spoken.parted,
  {
    label: spoken.openApart,
    act: () => {
      void host.save().then((bytes) => handOver({ name: host.book.name, bytes }, words, tell)).catch((thrown: unknown) => tell('file', words.cannotSave(sentenceOf(thrown))));
      tellParted(host, spoken, words, tell);
    },
  },
  { label: words.save, act: () => { pageElement('save').click(); tellParted(host, spoken, words, tell); } },
  { label: spoken.joinAgain, act: () => location.reload() });

/** Joins the session that the address names, before anything is opened or edited. */
export const shareWorkbook = async (host: Host, name: string | null, language: Language, words: Words, tell: Tell): Promise<Sharing> => {
  if (name === null || name === '') return { kind: 'own' };
  const spoken = sessionWords[language];
  const element = statusElement();
  const session = joinSession(host, name, dialServer, keepReplaced(host, spoken, words, tell));
  let before: SessionState['kind'] = 'joining';
  const show = (state: SessionState): void => {
    element.textContent = whoIsThere(name, state, spoken);
    if (state.kind === 'alone') tell('session', spoken.alone(state.waiting));
    else if (state.kind === 'parted') tellParted(host, spoken, words, tell);
    else if (before === 'alone') tell('session', spoken.back);
    before = state.kind;
  };
  session.onChange(show);
  show(session.state());
  followName(host, words);
  return { kind: 'shared', isBegun: (await session.joined) > 0 };
};

/** A new workbook belongs to no session. */
export const startOver = (): void => {
  const address = new URL(location.href);
  for (const name of ['session', 'handed-over']) address.searchParams.delete(name);
  // Named but empty: no workbook, not even the one that is listed with the add-in.
  address.searchParams.set('workbook', '');
  if (address.href === location.href) location.reload();
  else location.href = address.href;
};
