/** The code that the operating system gave an error: ENOENT, EACCES, …; or the error's message where it has none. */
export const errorCode = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
};
