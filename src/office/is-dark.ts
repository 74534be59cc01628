/// <reference types="office-js" />

/** What Office says of its theme; on the web it mostly says nothing, then the system decides. */
export const isDark = (): boolean | undefined => Office.context.officeTheme?.isDarkTheme;
