const forbidden = /[:\\/?*[\]]|^'|'$/;

/** Whether Excel takes a text for the name of a sheet. */
export const isSheetName = (name: string): boolean => name.trim() !== '' && name.length <= 31 && !forbidden.test(name) && name.toLowerCase() !== 'history';
