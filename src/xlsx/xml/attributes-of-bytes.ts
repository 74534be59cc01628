import { attributeOfBytes } from './text-of-bytes';

const space = 32;
const equals = 61;

/** Calls `take` for each attribute between `from` and `end` of a tag: name and value by position. Nothing is allocated. */
export const eachAttribute = (
  bytes: Uint8Array,
  from: number,
  end: number,
  take: (bytes: Uint8Array, name: number, nameEnd: number, value: number, valueEnd: number) => void,
): void => {
  for (let at = from; at < end; ) {
    while (at < end && (bytes[at] as number) <= space) at++;
    const name = at;
    while (at < end && bytes[at] !== equals && (bytes[at] as number) > space) at++;
    const nameEnd = at;
    while (at < end && (bytes[at] === equals || (bytes[at] as number) <= space)) at++;
    const quote = bytes[at];
    const value = ++at;
    while (at < end && bytes[at] !== quote) at++;
    if (nameEnd > name && at < end) take(bytes, name, nameEnd, value, at);
    at++;
  }
};

const ascii = (bytes: Uint8Array, start: number, end: number): string => {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] as number);
  return text;
};

/** All attributes of a tag, by the names as written (prefixes included); for the few tags that are not cells. */
export const attributesOfBytes = (bytes: Uint8Array, from: number, end: number): ReadonlyMap<string, string> => {
  const all = new Map<string, string>();
  eachAttribute(bytes, from, end, (_, name, nameEnd, value, valueEnd) => {
    all.set(ascii(bytes, name, nameEnd), attributeOfBytes(bytes, value, valueEnd));
  });
  return all;
};
