/** What the standard takes a number for that a file leaves out: a style, an indent, a level. */
export const nothing = 0;
