import { apiError } from '../rich-api/api-error';
import type { RibbonAction, RibbonControl, RibbonTab } from './manifest';

type Control = {
  readonly id?: string; readonly actionId?: string; readonly enabled?: boolean; readonly label?: string; readonly toolTip?: string;
  readonly superTip?: { readonly description?: string }; readonly icon?: readonly { readonly size?: number; readonly sourceLocation?: string }[]; readonly items?: readonly Control[];
};
type Group = { readonly id?: string; readonly label?: string; readonly controls?: readonly Control[] };
type Tab = { readonly id?: string; readonly label?: string; readonly visible?: boolean; readonly groups?: readonly Group[] };
type Wanted = { readonly actions?: readonly { readonly id?: string; readonly type?: string; readonly functionName?: string }[]; readonly tabs?: readonly Tab[] };

type CreatedTab = { readonly tab: RibbonTab; readonly isVisible: boolean; readonly disabled: readonly string[] };

type Actions = ReadonlyMap<string, RibbonAction>;

const controlOf = (control: Control, actions: Actions): RibbonControl => ({
  id: control.id ?? '', label: control.label ?? '', tooltip: control.superTip?.description ?? control.toolTip ?? '',
  icon: (control.icon?.find(({ size }) => size === 32) ?? control.icon?.[0])?.sourceLocation,
  action: control.actionId === undefined ? undefined : actions.get(control.actionId),
  items: (control.items ?? []).map((item) => controlOf(item, actions)), isEnabled: control.enabled !== false,
});

const disabledIn = (controls: readonly RibbonControl[]): readonly string[] =>
  controls.flatMap((control) => [...(control.isEnabled ? [] : [control.id]), ...disabledIn(control.items)]);

const tabOf = ({ id, label, visible, groups = [] }: Tab, actions: Actions): CreatedTab => {
  if (id === undefined || id === '' || label === undefined) throw apiError('InvalidArgument');
  const made = groups.map((group) => ({ id: group.id ?? '', label: group.label ?? '', controls: (group.controls ?? []).map((control) => controlOf(control, actions)) }));
  return { tab: { id, label, groups: made }, isVisible: visible === true, disabled: made.flatMap(({ controls }) => disabledIn(controls)) };
};

/** Reads what `Office.ribbon.requestCreateControls` was given: tabs that are hidden until they are wanted, unless they say otherwise. */
export const readCreatedTabs = (json: string): readonly CreatedTab[] => {
  const { actions = [], tabs = [] } = JSON.parse(json) as Wanted;
  const known: Actions = new Map(actions.map(({ id = '', type, functionName = id }): [string, RibbonAction] =>
    [id, type === 'ShowTaskpane' ? { kind: 'pane', url: undefined } : { kind: 'function', name: functionName }]));
  if (tabs.length === 0) throw apiError('InvalidArgument');
  return tabs.map((tab) => tabOf(tab, known));
};
