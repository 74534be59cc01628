import type { RibbonControl } from '../manifest/manifest';
import type { RunningAddIn } from './add-in-frame';
import type { Tell } from './messages';
import { sentenceOf } from './page-element';
import type { Words } from './words';

export type Act = (control: RibbonControl) => void;

/** What a button of the ribbon or an entry of the cell's menu does. One that is pressed while the add-in still starts waits for it. */
export const actOnControl = (addIn: RunningAddIn, patience: number, words: Words, tell: Tell): Act => {
  const run = async (name: string, { id, label }: RibbonControl): Promise<void> => {
    const late = setTimeout(() => tell('command', words.silentCommand(label)), patience * 1000);
    try {
      await addIn.runCommand(name, id, patience * 1000);
    } catch (thrown) {
      tell('command', words.failedCommand(label, sentenceOf(thrown)));
    } finally {
      clearTimeout(late);
    }
  };
  return (control) => {
    if (control.action?.kind === 'pane') addIn.showPane(control.action.url);
    if (control.action?.kind === 'function') void run(control.action.name, control);
  };
};
