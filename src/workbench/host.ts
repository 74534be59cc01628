import type { Univer } from '@univerjs/core';
import { openBook } from './book/open-book';
import type { Book } from './book/book';
import { requirementSets, bootstrap, type OfficeTheme } from './conversation/app-context';
import { addInServices, type AddInServices, type RibbonState } from './conversation/add-in-services';
import { startConversation, type Conversation, type ConversationHost } from './conversation/conversation';
import { dialogsOf, type Connect, type OpenDialog } from './conversation/dialogs';
import { documentMethodsOf } from './conversation/document-methods';
import { outboxFor } from './conversation/outbox';
import { ribbonCommandsOf } from './conversation/ribbon-commands';
import { newKeys, type Keys } from './conversation/keys';
import { newFaults, type Faults } from './conversation/faults';
import { newLog, type Log } from './conversation/log';
import { invocationsOf, type Invocations } from './custom-functions/invocations';
import { readMetadata } from './custom-functions/metadata';
import { eventsEnabled } from './objects/runtime';
import { serviceNamed } from './objects/services';
import { workbookType } from './objects/workbook';
import { rangeAt } from './book/range-target';
import { introduceAddIn, replaceSettings, settingsOf, type AddInIdentity } from './book/settings';
import { writeRange } from './book/write-range';
import { rangeType } from './objects/range';
import { releaseHeld } from './file/held-formulas';
import { fileOf } from './file/file-of';
import { onDefect } from './rich-api/interpreter';
import type { Lacks } from './rich-api/requirement-sets';
import { shifted } from './book/area';

export type HostOptions = {
  readonly origin: string;
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
  /** The add-in is told that the workbook was opened to be read only. */
  readonly isReadOnly?: boolean;
  readonly addInName?: string;
  readonly requirements?: Readonly<Record<string, string>>;
  /** What members there are not, as in an older host. */
  readonly lacks?: Lacks;
  readonly startsVisible?: boolean;
  readonly decorate?: (univer: Univer) => void;
  readonly book?: Book;
  readonly openDialog?: OpenDialog;
  readonly officeTheme?: () => OfficeTheme;
};

export type Host = {
  readonly book: Book;
  readonly log: Log;
  readonly faults: Faults;
  readonly functions: Invocations;
  readonly connect: Connect;
  /** Tells which add-in is hosted: its settings are its own. */
  readonly introduce: (addIn: AddInIdentity) => void;
  /** Declares the functions of functions.json under a namespace. */
  readonly declareFunctions: (namespace: string, json: string) => void;
  /** Clicks a ribbon button whose action is a function; resolves when the add-in has called `event.completed()`. */
  readonly runCommand: (functionName: string, controlId?: string, page?: Conversation) => Promise<void>;
  /** Presses a shortcut's action. */
  readonly runAction: (actionId: string, argument?: unknown) => void;
  /** Nothing is under way: no request, no calculation, no call of a custom function. */
  readonly idle: () => Promise<void>;
  /** Add-ins send one request after another. */
  readonly isWorking: () => boolean;
  /** A request is being answered. */
  readonly isAnswering: () => boolean;
  readonly isVisible: () => boolean;
  readonly setVisible: (visible: boolean) => void;
  /** The pane was shown or hidden, by a person or by the add-in. */
  readonly onVisible: (listener: (visible: boolean) => void) => void;
  readonly keys: Keys;
  readonly ribbon: RibbonState;
  readonly closing: AddInServices['closing'];
  /** Edits by a person at the grid or by a co-author, with the events that belong to them. */
  readonly editAs: <T>(source: 'Local' | 'Remote', work: () => T | Promise<T>) => Promise<T>;
  /** A co-author writes values or formulas into `Sheet1!A1:B2`. */
  readonly writeRemotely: (address: string, values: unknown) => Promise<void>;
  /** The workbook as an .xlsx file. */
  readonly save: () => Promise<Uint8Array>;
  /** Puts the sheets of a file in place of those of the workbook, under its name if there is one. */
  readonly open: (bytes: Uint8Array, name?: string) => Promise<void>;
  readonly dispose: () => void;
};

/** Milliseconds after a request within which the next one belongs to the same work. */
const breath = 30;

const pause = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 5); });

export const startHost = (options: HostOptions): Host => {
  const book = options.book ?? openBook(options.decorate);
  const log = newLog();
  const faults = newFaults();
  const functions = invocationsOf(book);
  const conversations = new Set<Conversation>();
  const outbox = outboxFor(conversations, log);
  const commands = ribbonCommandsOf(conversations);
  const keys = newKeys();
  const services = addInServices(conversations, functions, keys, options.startsVisible ?? true);
  let batches = 0;
  let worked = Number.NEGATIVE_INFINITY;
  let number = 0;
  let calculating: Promise<void> = Promise.resolve();
  const stopDefects = onDefect((thrown) => log.add({ kind: 'defect', text: thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown) }));

  book.onEvent((event) => {
    if (!eventsEnabled(book) && event.type !== 65_539) return;
    outbox.add(event);
    if (batches === 0) outbox.deliver();
  });

  book.onShift((shift) => {
    for (const conversation of conversations) {
      for (const object of conversation.kept()) {
        const target = rangeType.targetOf(object);
        if (target !== undefined && target.book === book && target.sheetId === shift.sheetId) target.area = shifted(target.area, shift) ?? target.area;
      }
    }
  });

  let isScheduled = false;
  const calculateSoon = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    calculating = calculating.then(async () => {
      await pause();
      isScheduled = false;
      if (book.engine.calculation.isDirty()) await book.engine.calculation.upToDate();
    });
  };
  book.engine.calculation.onDirty(calculateSoon);
  book.engine.calculation.onCalculated(() => {
    for (const sheetId of book.sheets.keys()) book.emit({ type: 16, targets: [sheetId, 'Workbook'], args: { worksheetId: sheetId, address: '' } });
  });

  const settings = (): readonly (readonly [string, string])[] => settingsOf(book).map(([key, value]) => [key, JSON.stringify(value)] as const);

  const batch = async <T>(work: () => Promise<T>): Promise<T> => {
    batches += 1;
    book.journal.begin();
    book.source = { trigger: 'ThisLocalAddin', source: 'Local' };
    try {
      const result = await work();
      await book.engine.calculation.upToDate();
      return result;
    } finally {
      book.engine.calculation.suspended = false;
      book.source = { trigger: 'Unknown', source: 'Local' };
      batches -= 1;
      book.journal.end();
      worked = performance.now();
      if (book.engine.calculation.isDirty()) calculateSoon();
      setTimeout(() => { if (batches === 0) outbox.deliver(); }, 0);
    }
  };

  const connect: Connect = (post, role = 'shared') => {
    number += 1;
    const controlId = `control-${number}`;
    const conversationId = `conversation-${number}-${Math.random().toString(36).slice(2, 10)}`;
    const own = services.servicesFor(() => conversation, role);
    const host: ConversationHost = {
      origin: options.origin, log, faults, batch, documentMethods,
      surroundings: () => ({
        controlId, displayLanguage: options.displayLanguage ?? 'en-US', contentLanguage: options.contentLanguage ?? 'en-US', isReadOnly: options.isReadOnly ?? false,
        documentUrl: documentUrl(), requirements: { ...requirementSets, ...options.requirements },
        settings: settings(), addInName: options.addInName ?? 'Add-in', startsVisible: services.isVisible(),
        ...(options.officeTheme === undefined ? {} : { officeTheme: options.officeTheme() }),
      }),
      world: {
        root: () => workbookType.of(book),
        service: (name) => serviceNamed(name, own),
        upToDate: () => book.engine.calculation.upToDate(),
        lacks: options.lacks,
        unknownMember: (member) => log.add({ kind: 'unknown', text: member }),
      },
      saveSettings: (given) => {
        book.journal.begin();
        replaceSettings(book, given.map(([key, json]) => [key, JSON.parse(json)]));
        book.emit({ type: 1, targets: ['Workbook'], args: {} });
        book.journal.end();
      },
      loadSettings: settings,
      commandCompleted: commands.completed,
      reloaded: commands.reloaded,
      notified: (_, action, [data]) => (action === 97 ? services.setVisible(false) : keys.notified(action, data)),
      dialogs,
    };
    const conversation = startConversation(conversationId, host, post);
    conversations.add(conversation);
    const opened = bootstrap(conversationId, controlId, options.origin, options.displayLanguage ?? 'en-US', role);
    return { conversation, ...opened };
  };

  const { save, open } = fileOf(book);

  const documentUrl = (): string => `https://workbench.example/${book.name}`;
  const documentMethods = documentMethodsOf(book, save, documentUrl);

  const dialogs = dialogsOf(options.origin, connect, options.openDialog);

  const isQuiet = (): boolean => (!book.engine.calculation.isDirty() || book.engine.calculation.mode === 'Manual') && !functions.isBusy() && outbox.isEmpty() && !commands.areRunning()
    && ![...conversations].some((conversation) => conversation.isBusy());

  const isAnswering = (): boolean => batches > 0 && !book.typing.isAwaited();

  const editAs = async <T>(source: 'Local' | 'Remote', work: () => T | Promise<T>): Promise<T> => {
    const before = book.source;
    book.journal.begin(source);
    book.source = { trigger: 'Unknown', source };
    try {
      return await work();
    } finally {
      book.source = before;
      book.journal.end();
    }
  };

  return {
    book, log, faults, functions, connect,
    introduce: (addIn) => introduceAddIn(book, addIn),
    declareFunctions: (namespace, json) => {
      functions.declare(namespace, readMetadata(json));
      releaseHeld(book);
    },
    runCommand: commands.run,
    runAction: services.runAction,
    idle: async () => {
      for (let quiet = 0; quiet < 3;) {
        await pause();
        await calculating;
        quiet = isQuiet() ? quiet + 1 : 0;
      }
    },
    isWorking: () => isAnswering() || performance.now() - worked < breath,
    isAnswering,
    isVisible: services.isVisible, setVisible: services.setVisible, onVisible: services.onVisible,
    keys,
    ribbon: services.ribbon,
    closing: services.closing,
    editAs,
    writeRemotely: (address, values) => editAs('Remote', () => writeRange(rangeAt(book, book.selection.sheetId, address), values, 'formulas')),
    save, open,
    dispose: () => {
      conversations.forEach((conversation) => conversation.close());
      stopDefects();
      book.journal.dispose();
      book.engine.dispose();
    },
  };
};
