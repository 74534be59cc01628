/// <reference types="office-js" />

/** What a step works on: its sheet, looked up once for each request. */
export type Place = { readonly workbook: Excel.Workbook; readonly sheet: (name: string) => Excel.Worksheet };

/** Something queued for Excel, and about how many bytes of the request it takes. */
export type Step = { readonly bytes: number; readonly run: (place: Place) => void };

/** What the client writes for looking up one object (a range, its format, its font), and for setting or calling one member of it. */
const OBJECT = 220;
const MEMBER = 125;

/** Bytes of a text in UTF-8; half of a pair counts as two. */
const lengthOf = (text: string): number => {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) bytes += code >= 0x800 && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
};

/** A step that looks up so many objects, sets or calls so many members, and carries these values. */
export const step = (objects: number, members: number, payload: unknown, run: Step['run']): Step => ({
  bytes: objects * OBJECT + members * MEMBER + (payload === undefined ? 0 : lengthOf(JSON.stringify(payload))), run,
});
