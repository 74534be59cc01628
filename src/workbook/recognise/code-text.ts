const CODE_FORMAT = /^((?:"[^"]*"|\\.|-)*)(0{2,})((?:"[^"]*"|\\.)*)$/;

/** A number as people see it under a format that makes it a code: 12 formatted `0000` is 0012, formatted `"GA"0000` it is GA0012. Nothing under other formats. */
export const codeText = (value: number, format: string | undefined): string | undefined => {
  if (format === undefined || !Number.isInteger(value) || value < 0) return undefined;
  const [, before, digits, after] = CODE_FORMAT.exec(format) ?? [];
  if (before === undefined || digits === undefined || after === undefined) return undefined;
  return `${literal(before)}${String(value).padStart(digits.length, '0')}${literal(after)}`;
};

const literal = (text: string): string => text.replace(/\\(.)/g, '$1').replaceAll('"', '');
