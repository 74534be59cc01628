import { bindingEvents, type BookEvent } from '../book/book';
import type { Conversation, Push } from './conversation';
import type { Log } from './log';

/** Events on their way to the pages that listen to them. */
export type Outbox = { readonly add: (event: BookEvent) => void; readonly deliver: () => void; readonly isEmpty: () => boolean };

export const outboxFor = (conversations: Iterable<Conversation>, log: Log): Outbox => {
  let waiting: BookEvent[] = [];
  const send = (conversation: Conversation, events: readonly BookEvent[]): void => {
    const entries: Push[] = [];
    for (const event of events) {
      for (const target of new Set(event.targets)) {
        if (conversation.listensTo(event.type, target)) entries.push([65_536, event.type, target, JSON.stringify(event.args), 0]);
      }
      if (event.type === 14) conversation.raise('documentSelectionChanged', {});
      if (event.type === bindingEvents.selection || event.type === bindingEvents.data) {
        const kind = event.type === bindingEvents.selection ? 'bindingSelectionChanged' : 'bindingDataChanged';
        for (const id of event.targets) conversation.raise(`${id}_${kind}`, event.args);
      }
      if (event.type === 1) conversation.raise('settingsChanged', {});
    }
    if (entries.length > 0) log.add({ kind: 'event', text: entries.map(([, type, target]) => `${type} → ${target}`).join(', ') });
    conversation.push(entries);
  };
  return {
    add: (event) => { waiting.push(event); },
    deliver: () => {
      const events = waiting;
      waiting = [];
      for (const conversation of conversations) send(conversation, events);
    },
    isEmpty: () => waiting.length === 0,
  };
};
