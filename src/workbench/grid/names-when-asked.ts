import type { Injector } from '@univerjs/core';
import { IDefinedNamesService } from '@univerjs/engine-formula';

/** The engine's index of names by their spelling; its members are its own. */
type Names = { _updateCache: (unitId: string) => void; getValueByName: (unitId: string, name: string) => unknown };

/** The engine makes its index of all names anew for each name that is added, so that n names cost n². Here it is made when it is asked. */
export const indexNamesWhenAsked = (injector: Injector): void => {
  const names = injector.get(IDefinedNamesService) as unknown as Names;
  const { _updateCache: makeIndex, getValueByName } = names;
  const stale = new Set<string>();
  names._updateCache = (unitId) => { stale.add(unitId); };
  names.getValueByName = (unitId, name) => {
    if (stale.delete(unitId)) makeIndex.call(names, unitId);
    return getValueByName.call(names, unitId, name);
  };
};
