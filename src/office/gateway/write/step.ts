/// <reference types="office-js" />

/** What a step works on: its sheet, looked up once for each request. */
export type Place = { readonly workbook: Excel.Workbook; readonly sheet: (name: string) => Excel.Worksheet };

/** Something queued for Excel, and about how many bytes of the request it takes. */
export type Step = { readonly bytes: number; readonly run: (place: Place) => void };

/** What the client writes for looking up one object (a range, its format, its font), and for setting or calling one member of it. */
const OBJECT = 330;
const MEMBER = 150;

const encoder = typeof TextEncoder === 'undefined' ? undefined : new TextEncoder();

/** Bytes of a text in UTF-8; at most three for each character where nothing counts them. */
const lengthOf = (text: string): number => encoder?.encode(text).length ?? text.length * 3;

/** A step that looks up so many objects, sets or calls so many members, and carries these values. */
export const step = (objects: number, members: number, payload: unknown, run: Step['run']): Step => ({
  bytes: objects * OBJECT + members * MEMBER + (payload === undefined ? 0 : lengthOf(JSON.stringify(payload))), run,
});
