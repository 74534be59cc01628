/// <reference types="office-js" />
import type { PaneRequests } from '../taskpane/pane-requests';
import { displayLocale } from './display-locale';
import { excelHost } from './gateway/excel-host';
import { isDark } from './is-dark';
import { keepTabInPane } from './keep-tab-in-pane';
import { mountPane } from './pane';
import { userPreferences } from './user-preferences';

/** Puts the pane into the page, for this workbook and this person. */
export const openPane = (requests: PaneRequests): void => {
  const element = document.getElementById('pane');
  if (element === null) throw new Error('The page has no place for the pane.');
  element.replaceChildren();
  keepTabInPane();
  mountPane(element, { host: excelHost(), requests, locale: displayLocale(), preferences: userPreferences(), isDark: isDark() });
};
