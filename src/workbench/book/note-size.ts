/** How large Excel makes a note, in points. */
export const noteSize = { width: 108, height: 59.25 } as const;
