/** The code that the operating system gave an error: ENOENT, EACCES, …; or the error's own words where it has none. */
export const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
