/// <reference types="office-js" />

/** The requirement set that everything here needs; what is newer is asked for before it is used. */
export const LOWEST = 'ExcelApi 1.9';

/** Whether this Excel has a version of its own API, e.g. `1.13`. */
export const isSupported = (version: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', version);
