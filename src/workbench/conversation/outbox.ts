import { bindingEvents, type BookEvent } from '../book/book';
import type { Conversation, Push } from './conversation';
import type { Log } from './log';

/** Events on their way to the pages that listen to them. */
type Outbox = { readonly add: (event: BookEvent) => void; readonly deliver: () => void; readonly isEmpty: () => boolean };

/** An event, and what of it each page listens to at this moment: who begins to listen later hears nothing of it. */
type Waiting = { readonly event: BookEvent; readonly hearers: ReadonlyMap<Conversation, readonly string[]> };

export const outboxFor = (conversations: Iterable<Conversation>, log: Log): Outbox => {
  let waiting: Waiting[] = [];

  const raiseClassic = (conversation: Conversation, event: BookEvent): void => {
    if (event.type === 14) conversation.raise('documentSelectionChanged', {});
    if (event.type === bindingEvents.selection || event.type === bindingEvents.data) {
      const kind = event.type === bindingEvents.selection ? 'bindingSelectionChanged' : 'bindingDataChanged';
      for (const id of event.targets) conversation.raise(`${id}_${kind}`, event.args);
    }
    if (event.type === 1) conversation.raise('settingsChanged', {});
  };

  const send = (conversation: Conversation, heard: readonly Waiting[]): void => {
    const entries: Push[] = [];
    for (const { event, hearers } of heard) {
      for (const target of hearers.get(conversation) ?? []) entries.push([65_536, event.type, target, JSON.stringify(event.args), 0]);
      raiseClassic(conversation, event);
    }
    if (entries.length > 0) log.add({ kind: 'event', text: entries.map(([, type, target]) => `${type} → ${target}`).join(', ') });
    conversation.push(entries);
  };

  return {
    add: (event) => {
      const targets = [...new Set(event.targets)];
      const hearers = new Map([...conversations].map((conversation) => [conversation, targets.filter((target) => conversation.listensTo(event.type, target))]));
      waiting.push({ event, hearers });
    },
    deliver: () => {
      const heard = waiting;
      waiting = [];
      for (const conversation of conversations) send(conversation, heard);
    },
    isEmpty: () => waiting.length === 0,
  };
};
