/** What a control does: a function of the page of commands, or a page that is shown in the pane, its first one where none is named. */
export type RibbonAction = { readonly kind: 'function'; readonly name: string } | { readonly kind: 'pane'; readonly url: string | undefined };

/** A button or an entry of a menu. */
export type RibbonControl = {
  readonly id: string;
  readonly label: string;
  readonly tooltip: string;
  readonly icon: string | undefined;
  readonly action: RibbonAction | undefined;
  readonly items: readonly RibbonControl[];
  /** Whether it can be used before the add-in says anything about it. */
  readonly isEnabled: boolean;
};

export type RibbonGroup = { readonly id: string; readonly label: string; readonly controls: readonly RibbonControl[] };
export type RibbonTab = { readonly id: string; readonly label: string; readonly groups: readonly RibbonGroup[] };

/** What the workbench needs to know of an add-in. */
export type Manifest = {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  /** The page that the pane shows first; there are add-ins without any. */
  readonly taskPaneUrl: string | undefined;
  /** Everything runs in one page that lives as long as the workbook is open. */
  readonly isShared: boolean;
  /** The page that has the functions of the ribbon. */
  readonly commandsUrl: string | undefined;
  /** The page that has the custom functions. */
  readonly functionsPageUrl: string | undefined;
  readonly tabs: readonly RibbonTab[];
  /** What it adds to the menu of a cell. */
  readonly cellMenu: readonly RibbonControl[];
  /** Where its actions and their keys are written, and the words for them. */
  readonly shortcutsUrl: string | undefined;
  readonly shortcutWordsUrl: string | undefined;
  /** The same, written in the manifest itself. */
  readonly shortcutsJson: string | undefined;
  readonly functionsMetadataUrl: string | undefined;
  readonly functionsNamespace: string | undefined;
};
