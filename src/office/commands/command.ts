import type { PaneRequest } from '../../taskpane/pane-requests';
import type { HostProblem } from '../../workbook/host-problem';
import type { CommandId } from './command-id';

/** What a command may do to the world; the ribbon, the pane and the keyboard give it the same. */
export type Surroundings = {
  /** Hands a request to the pane, which may not be there yet. */
  readonly send: (request: PaneRequest) => void;
  readonly showPane: () => Promise<void>;
  /** Shows a page of the add-in beside Excel. */
  readonly showPage: (path: string) => Promise<void>;
};

export type Availability = { readonly kind: 'available' } | { readonly kind: 'unavailable'; readonly problem: HostProblem };

/** One thing that people can start, from wherever they start it. */
export type Command = {
  /** As the manifest and the shortcuts name it. */
  readonly id: CommandId;
  readonly isAvailable: () => Availability;
  readonly run: (surroundings: Surroundings) => Promise<void>;
};
