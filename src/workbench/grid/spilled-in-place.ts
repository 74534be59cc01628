import { ObjectMatrix, type Injector } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

/** What changes the values that formulas spill, in matrices that are the engine's own. */
const changes = ['mergeArrayFormulaCellData', 'clearPreviousArrayFormulaCellData', 'updateArrayFormulaCellData'] as const;

/**
 * Each time the result of any array formula of a sheet is taken up, the engine changes the values that are spilled there in place, and then puts a copy of all
 * of them, made by way of text, in their place: twice for a result, and once for a write. Here they stay where they were changed.
 */
export const changeSpilledInPlace = (injector: Injector): void => {
  const model = injector.get(FormulaDataModel);
  const { getData } = ObjectMatrix.prototype;
  const inPlace = <A extends unknown[], R>(change: (...given: A) => R) => (...given: A): R => {
    ObjectMatrix.prototype.getData = function getMatrix() { return this.getMatrix(); };
    try {
      return change.apply(model, given);
    } finally {
      ObjectMatrix.prototype.getData = getData;
    }
  };
  for (const name of changes) Object.assign(model, { [name]: inPlace(model[name] as (...given: unknown[]) => unknown) });
};
