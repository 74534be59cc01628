import type { PaneRequest } from '../../taskpane/pane-requests';
import { displayLocale } from '../display-locale';
import { writingBarred } from '../gateway/writing-barred';
import type { Availability, Command } from './command';
import type { CommandId } from './command-id';

const always = (): Availability => ({ kind: 'available' });

/** As the pane's own buttons. */
const whereOneMayWrite = (): Availability => {
  const problem = writingBarred();
  return problem === undefined ? { kind: 'available' } : { kind: 'unavailable', problem };
};

/** What needs a question, or shows a list before it writes, is done in the pane. */
const inPane = (id: CommandId, request: PaneRequest, isAvailable: Command['isAvailable']): Command => ({
  id,
  isAvailable,
  run: async ({ send, showPane }) => {
    send(request);
    await showPane();
  },
});

const help: Command = { id: 'openHelp', isAvailable: always, run: ({ showPage }) => showPage(`help/${displayLocale()}.html`) };

/** Everything on the ribbon, in the context menu and behind shortcuts. */
export const commands: readonly Command[] = [
  inPane('openPane', { kind: 'open', place: 'appraise' }, always),
  inPane('checkSheet', { kind: 'check' }, always),
  inPane('fillForms', { kind: 'fill' }, whereOneMayWrite),
  inPane('insertRules', { kind: 'insert-rules' }, whereOneMayWrite),
  inPane('insertForm', { kind: 'insert-form' }, whereOneMayWrite),
  inPane('toNativeFormulas', { kind: 'convert', to: 'native' }, whereOneMayWrite),
  inPane('toValues', { kind: 'convert', to: 'values' }, whereOneMayWrite),
  inPane('whyThisScore', { kind: 'why' }, always),
  help,
];
