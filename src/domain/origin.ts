/** Where a figure comes from: the company's document, or our own choice that HR may change. */
export type Origin = 'document' | 'proposed';

/** A figure that says where it comes from; `source` names the document and the place in it. */
export type Sourced<T> = {
  readonly value: T;
  readonly origin: Origin;
  readonly source?: string;
};

export const document = <T>(value: T, source?: string): Sourced<T> =>
  source === undefined ? { value, origin: 'document' } : { value, origin: 'document', source };

export const proposed = <T>(value: T, source?: string): Sourced<T> =>
  source === undefined ? { value, origin: 'proposed' } : { value, origin: 'proposed', source };
