const NUMBER = String.raw`(?=[A-Z]{0,6}[-_.]?\d)[A-Z]{0,6}[-_.]?[A-Z\d-]{1,18}`;
const NAME_FIRST = new RegExp(String.raw`^(\D+?)\s*(?:[(\[【]\s*(?:工号|工號|编号|編號|id|no\.?)?\s*:?\s*(${NUMBER})\s*[)\]】]|[\s/_-]\s*(${NUMBER}))$`, 'i');
const NUMBER_FIRST = new RegExp(String.raw`^(${NUMBER})(?:\s*[/_、.-]\s*|\s+)([^\d]+)$`, 'i');

/** `王伟（GA1001）`, `1001-王伟`: a person's name and number in one cell; nothing if it is the name alone. */
export const nameAndNumber = (text: string): { readonly name: string; readonly id: string } | undefined => {
  if (!/\d/.test(text)) return undefined;
  const plain = text.normalize('NFKC').trim();
  const [, name, inBrackets, after] = NAME_FIRST.exec(plain) ?? [];
  const number = inBrackets ?? after;
  if (name !== undefined && number !== undefined) return { name: name.trim(), id: number };
  const [, before, named] = NUMBER_FIRST.exec(plain) ?? [];
  return before === undefined || named === undefined ? undefined : { name: named.trim(), id: before };
};
