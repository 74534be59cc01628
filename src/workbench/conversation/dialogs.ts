import type { PageRole } from './app-context';
import type { Conversation, ConversationHost } from './conversation';

/** Connects a page: how to post to it, and what it is opened with. */
export type Connect = (post: (text: string) => void, role?: PageRole) => { readonly conversation: Conversation; readonly query: string; readonly windowName: string };

/** Mounts a dialog's page; the answer takes it away again. `closed` hears of a person who closes it. */
export type OpenDialog = (url: string, connect: Connect, closed: () => void) => () => void;

/** Why no dialog was shown: the host has nowhere to put it. */
const notShown = 12_003;
const closedByPerson = 12_006;

/** Dialogs by the page that opened them, and the messages between the two. */
export const dialogsOf = (origin: string, connect: Connect, openDialog: OpenDialog | undefined): ConversationHost['dialogs'] => {
  const dialogs = new Map<Conversation, { readonly child: Conversation; readonly close: () => void }>();
  return {
    open: (from, json) => {
      const { url } = JSON.parse(json) as { readonly url: string };
      const close = openDialog?.(url, (post) => {
        const connected = connect(post, 'dialog');
        dialogs.set(from, { child: connected.conversation, close: () => close?.() });
        return connected;
      }, () => {
        dialogs.delete(from);
        from.raise('dialogMessageReceived', { messageType: closedByPerson });
      });
      if (close === undefined) from.raise('dialogMessageReceived', { messageType: notShown });
    },
    close: (from) => {
      const dialog = dialogs.get(from);
      dialogs.delete(from);
      dialog?.close();
    },
    fromChild: (child, messageContent, given) => {
      const messageOrigin = given === '' ? origin : given;
      for (const [parent, dialog] of dialogs) if (dialog.child === child) parent.raise('dialogMessageReceived', { messageType: 0, messageContent, messageOrigin });
    },
    toChild: (parent, messageContent) => { dialogs.get(parent)?.child.raise('dialogParentMessageReceived', { messageContent, messageOrigin: origin }); },
  };
};
