import { asUtf8 } from './as-utf8';
import { attributesOfBytes } from './attributes-of-bytes';
import { scanBytes } from './scan-bytes';
import { literalOfBytes, textOfBytes } from './text-of-bytes';

export type Attributes = ReadonlyMap<string, string>;

type Visit = {
  /** Local name, attributes as written, and the local names of the elements around it, outermost first. */
  readonly open?: (name: string, attributes: Attributes, around: readonly string[]) => void;
  /** All text directly inside an element, after it was read. */
  readonly text?: (name: string, text: string, around: readonly string[]) => void;
};

/** Walks a small part (relations, styles, the workbook part) element by element. */
export const scanElements = (part: string, bytes: Uint8Array, { open, text }: Visit): void => {
  const around: string[] = [];
  let inside = '';
  const nameOf = (b: Uint8Array, name: number, nameEnd: number): string => textOfBytes(b, name, nameEnd);
  const scan = scanBytes(part, {
    wantsText: text !== undefined,
    open: (b, name, nameEnd, end, isEmpty) => {
      const local = nameOf(b, name, nameEnd);
      open?.(local, attributesOfBytes(b, nameEnd, end), around);
      inside = '';
      if (isEmpty) text?.(local, '', around);
      else around.push(local);
    },
    text: (b, start, end, _isWhole, isLiteral) => {
      inside += isLiteral ? literalOfBytes(b, start, end) : textOfBytes(b, start, end);
    },
    close: () => {
      const local = around.pop();
      if (local !== undefined) text?.(local, inside, around);
      inside = '';
    },
  });
  asUtf8(scan.feed)(bytes);
  scan.end();
};

/** The attribute `id` of the relationships namespace, whatever prefix the file gives it. */
export const relationId = (attributes: Attributes): string | undefined => {
  for (const [name, value] of attributes) if (/^[^:]+:id$/.test(name)) return value;
  return undefined;
};

/** Whether an attribute of type boolean is set; XML schema allows `1` and `true`. */
export const isSet = (value: string | undefined): boolean => value === '1' || value === 'true';
