import type { Call, Definition } from '../rich-api/host-object';

type Methods<T> = NonNullable<Definition<T>['methods']>;

/** The registration methods of an object: `_RegisterDataChangedEvent` and its counterpart, by the number of the event. */
export const eventMethods = <T>(events: Readonly<Record<string, number>>, targetId: (target: T) => string): Methods<T> =>
  Object.fromEntries(Object.entries(events).flatMap(([name, type]) => [
    [`_Register${name}`, (target: T, _: readonly unknown[], call: Call): void => call.listen(type, targetId(target), true)],
    [`_Unregister${name}`, (target: T, _: readonly unknown[], call: Call): void => call.listen(type, targetId(target), false)],
  ]));

export const sheetEvents: Readonly<Record<string, number>> = {
  DataChangedEvent: 10, ActivatedEvent: 11, DeactivatedEvent: 12, SelectionChangedEvent: 14, CalculatedEvent: 16, FormatChangedEvent: 18,
  RowSortedEvent: 19, ColumnSortedEvent: 20, SingleClickedEvent: 21, RowHiddenChangedEvent: 22, FormulaChangedEvent: 23, ProtectionChangedEvent: 24, EventNameChanged: 25, EventVisibilityChanged: 26,
};

export const sheetCollectionEvents: Readonly<Record<string, number>> = { ...sheetEvents, AddedEvent: 13, DeletedEvent: 15, EventMoved: 27 };
