/** JSON as the console prints it: indented, one line feed at the end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;
