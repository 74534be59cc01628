import type { FileProblem } from '../../workbook/file-problem';
import type { Host } from '../host';
import type { Autosave } from './autosave';
import type { Tell } from './messages';
import { pageElement, sentenceOf } from './page-element';
import { startOver } from './share-workbook';
import type { Words } from './words';

export type Files = {
  /** False when the file could not be opened; a message says why. */
  readonly open: (name: string, bytes: Uint8Array) => Promise<boolean>;
  /** False when the workbook could not be saved; a message says why. */
  readonly save: () => Promise<boolean>;
};

const download = (bytes: Uint8Array, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes.slice().buffer], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** What is wrong with a file, and what to do about it. */
const reasonOf = (thrown: unknown, words: Words): string => {
  const problem = (thrown instanceof Error ? thrown.cause : undefined) as FileProblem | undefined;
  switch (problem?.code) {
    case undefined: return sentenceOf(thrown);
    case 'file-encrypted': return words.encrypted;
    case 'file-is-no-workbook': case 'file-empty': return words.otherKind;
    case 'file-too-large': case 'file-is-a-bomb': return words.tooLarge;
    default: return words.damaged;
  }
};

/** Buttons, file chooser and dropped files. */
export const wireFiles = (host: Host, autosave: Autosave, words: Words, tell: Tell): Files => {
  const chosen = pageElement('chosen') as HTMLInputElement;
  const mayLeave = (): boolean => !autosave.isDirty() || window.confirm(words.discardChanges);

  const open = async (name: string, bytes: Uint8Array): Promise<boolean> => {
    try {
      await host.open(bytes, name);
      pageElement('title').textContent = name;
      document.title = `${name} – ${words.workbench}`;
      await autosave.saved();
      return true;
    } catch (thrown) {
      tell('file', words.cannotOpen(name, reasonOf(thrown, words)));
      return false;
    }
  };

  const take = async (file: File | undefined): Promise<void> => {
    if (file !== undefined && mayLeave()) await open(file.name, new Uint8Array(await file.arrayBuffer()));
    chosen.value = '';
  };

  const save = async (): Promise<boolean> => {
    try {
      download(await host.save(), host.book.name);
      await autosave.saved();
      return true;
    } catch (thrown) {
      tell('file', words.cannotSave(sentenceOf(thrown)));
      return false;
    }
  };

  const { history } = host.book;
  const actions: Readonly<Record<string, () => void>> = {
    new: () => { if (mayLeave()) void autosave.saved().then(startOver); },
    open: () => chosen.click(), save: () => { void save(); },
    undo: () => history.undo(),
    redo: () => history.redo(),
  };
  for (const [id, act] of Object.entries(actions)) pageElement(id).addEventListener('click', act);
  history.onChange(() => {
    const { undos, redos } = history.depth();
    pageElement('undo').toggleAttribute('disabled', undos === 0);
    pageElement('redo').toggleAttribute('disabled', redos === 0);
  });
  chosen.addEventListener('change', () => { void take(chosen.files?.[0]); });
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    void take(event.dataTransfer?.files[0]);
  });
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && (event.key === 's' || event.key === 'o')) {
      event.preventDefault();
      actions[event.key === 's' ? 'save' : 'open']?.();
    }
  });
  return { open, save };
};
