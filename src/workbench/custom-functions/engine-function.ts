import {
  ArrayValueObject, BaseFunction, BooleanValueObject, ErrorType, ErrorValueObject, NumberValueObject, StringValueObject,
  type BaseReferenceObject, type BaseValueObject, type FunctionVariantType,
} from '@univerjs/engine-formula';
import type { CellPlace } from '../grid/calculation';
import type { Argument, Value } from './marshaller';

/** Where a range argument lies, for functions that ask for it. */
export type ArgumentPlace = { readonly sheetId: string; readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } | undefined;

/** What a function gives: a value, a matrix, or still being calculated. */
export type Outcome = { readonly kind: 'busy' } | { readonly kind: 'value'; readonly value: Value } | { readonly kind: 'matrix'; readonly rows: readonly (readonly Value[])[] };

export type Calculate = (args: readonly Argument[], places: readonly ArgumentPlace[], caller: CellPlace) => Outcome;

const plain = (value: BaseValueObject | null | undefined | void): Value => {
  if (value === null || value === undefined || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  return value.getValue();
};

const isReference = (value: FunctionVariantType): value is BaseReferenceObject => value.isReferenceObject();

const argumentOf = (given: FunctionVariantType): Argument => {
  const value: BaseValueObject = isReference(given) ? given.toArrayValueObject() : given;
  if (value.isArray()) return { kind: 'matrix', rows: (value as ArrayValueObject).getArrayValue().map((row) => row.map(plain)) };
  return value.isNull() ? { kind: 'omitted' } : { kind: 'value', value: plain(value) };
};

const placeOf = (given: FunctionVariantType): ArgumentPlace => {
  if (!isReference(given)) return undefined;
  const { startRow, startColumn, endRow, endColumn } = given.getRangePosition();
  return { sheetId: given.getSheetId(), top: startRow, left: startColumn, bottom: endRow, right: endColumn };
};

const errorTypes: Readonly<Record<string, ErrorType>> = {
  '#N/A': ErrorType.NA, '#DIV/0!': ErrorType.DIV_BY_ZERO, '#NUM!': ErrorType.NUM, '#VALUE!': ErrorType.VALUE, '#NULL!': ErrorType.NULL,
  '#NAME?': ErrorType.NAME, '#REF!': ErrorType.REF, '#CALC!': ErrorType.CALC,
};

const engineValue = (value: Value): BaseValueObject => {
  if (value === null) return NumberValueObject.create(0);
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  return ErrorValueObject.create(errorTypes[value.error] ?? ErrorType.VALUE);
};

const engineMatrix = (rows: readonly (readonly Value[])[]): BaseValueObject => ArrayValueObject.create({
  calculateValueList: rows.map((row) => row.map(engineValue)),
  rowCount: rows.length, columnCount: rows[0]?.length ?? 1, unitId: '', sheetId: '', row: -1, column: -1,
});

/** A custom function inside the grid's engine; types are kept, and nothing it throws leaves it. */
export class EngineFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;
  private readonly outcome: Calculate;

  constructor(name: string, outcome: Calculate, wantsPlaces: boolean) {
    super(name);
    this.outcome = outcome;
    this.needsReferenceObject = wantsPlaces;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    try {
      const caller = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
      const outcome = this.outcome(given.map(argumentOf), given.map(placeOf), caller);
      if (outcome.kind === 'busy') return ErrorValueObject.create(ErrorType.CONNECT);
      return outcome.kind === 'value' ? engineValue(outcome.value) : engineMatrix(outcome.rows);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }
}
