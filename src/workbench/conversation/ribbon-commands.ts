import type { Conversation } from './conversation';

/** Ribbon buttons whose action is a function of the add-in, from the click to `event.completed()`. */
type RibbonCommands = {
  /** In one page of the add-in, else in the first that listens. */
  readonly run: (functionName: string, controlId?: string, page?: Conversation) => Promise<void>;
  /** 0 is success; anything else says that no function of the add-in answered. */
  readonly completed: (id: string, status: number) => void;
  /** Nobody completes what a page began that was loaded again. */
  readonly reloaded: () => void;
  readonly areRunning: () => boolean;
};

export const ribbonCommandsOf = (conversations: Iterable<Conversation>): RibbonCommands => {
  const running = new Map<string, (failure: string | undefined) => void>();
  let number = 0;
  const settle = (id: string, failure: string | undefined): void => {
    running.get(id)?.(failure);
    running.delete(id);
  };
  return {
    run: (functionName, controlId = functionName, page) => new Promise((resolve, reject) => {
      number += 1;
      const id = `command-${number}`;
      running.set(id, (failure) => (failure === undefined ? resolve() : reject(new Error(failure.replace('%', functionName)))));
      const heard = (page === undefined ? [...conversations] : [page]).some((conversation) => conversation.raise('appCommandInvoked', { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: controlId } }) }));
      if (!heard) settle(id, 'No page of the add-in listens to ribbon commands, so % cannot run');
    }),
    completed: (id, status) => settle(id, status === 0 ? undefined : `The add-in has no function % for its ribbon (status ${status})`),
    reloaded: () => [...running.keys()].forEach((id) => settle(id, "The add-in's page was loaded again before % was completed")),
    areRunning: () => running.size > 0,
  };
};
