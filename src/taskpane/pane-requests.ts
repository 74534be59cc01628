import type { HostProblem } from '../workbook/host-problem';

/** The places of the pane that the ribbon and shortcuts can open. */
export type Place = 'appraise' | 'settings';

/** What somebody asked for outside the pane: on the ribbon, in the context menu, by a shortcut. */
export type PaneRequest =
  | { readonly kind: 'open'; readonly place: Place }
  | { readonly kind: 'check' }
  | { readonly kind: 'fill' }
  | { readonly kind: 'insert-rules' }
  | { readonly kind: 'insert-form' }
  | { readonly kind: 'convert'; readonly to: 'native' | 'values' }
  | { readonly kind: 'why' }
  /** What was asked for cannot be done: a message says why. */
  | { readonly kind: 'tell'; readonly problem: HostProblem };

export type PaneRequests = {
  readonly send: (request: PaneRequest) => void;
  /** What was sent before anybody listened comes first. Answers how to stop listening. */
  readonly subscribe: (listener: (request: PaneRequest) => void) => () => void;
};

/** Hands requests to the pane, at once or as soon as it is there. One listener at a time: the pane. */
export const paneRequests = (): PaneRequests => {
  let listening: ((request: PaneRequest) => void) | undefined;
  let waiting: readonly PaneRequest[] = [];
  return {
    send: (request) => {
      if (listening === undefined) waiting = [...waiting, request];
      else listening(request);
    },
    subscribe: (listener) => {
      const kept = waiting;
      waiting = [];
      listening = listener;
      kept.forEach(listener);
      return () => {
        if (listening === listener) listening = undefined;
      };
    },
  };
};
