import { apiError } from '../rich-api/api-error';

const refuse = (): never => {
  throw apiError('InvalidArgument');
};

export const textAt = (args: readonly unknown[], index: number): string => {
  const value = args[index];
  return typeof value === 'string' ? value : refuse();
};

export const optionalText = (args: readonly unknown[], index: number): string | undefined => {
  const value = args[index];
  return value === undefined || value === null ? undefined : textAt(args, index);
};

export const wholeAt = (args: readonly unknown[], index: number): number => {
  const value = args[index];
  return typeof value === 'number' && Number.isInteger(value) ? value : refuse();
};

export const wholeOr = (args: readonly unknown[], index: number, otherwise: number): number =>
  (args[index] === undefined || args[index] === null ? otherwise : wholeAt(args, index));

export const flagAt = (args: readonly unknown[], index: number): boolean => {
  const value = args[index];
  if (value === undefined || value === null) return false;
  return typeof value === 'boolean' ? value : refuse();
};

/** An option like `"Down"`; nothing means the default. */
export const choice = <T extends string>(value: unknown, allowed: readonly T[], otherwise?: T): T => {
  if ((value === undefined || value === null) && otherwise !== undefined) return otherwise;
  return allowed.find((one) => one === value) ?? refuse();
};

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const recordAt = (args: readonly unknown[], index: number): Readonly<Record<string, unknown>> => {
  const value = args[index];
  return isRecord(value) ? value : refuse();
};
