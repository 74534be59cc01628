import { ThemeService } from '@univerjs/core';
import type { Book } from '../book/book';
import type { OfficeTheme } from '../conversation/app-context';
import { isGridDark, type Theme } from './chosen-theme';

/** What add-ins are told of each theme, as Excel on the web has the colours. */
export const officeThemes: Readonly<Record<Theme, OfficeTheme>> = {
  light: { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#1B1B1B', controlBackgroundColor: '#F5F5F5', controlForegroundColor: '#1B1B1B', isDarkTheme: false },
  dark: { bodyBackgroundColor: '#1F1F1F', bodyForegroundColor: '#F0F0F0', controlBackgroundColor: '#292929', controlForegroundColor: '#F0F0F0', isDarkTheme: true },
  contrast: { bodyBackgroundColor: '#000000', bodyForegroundColor: '#FFFFFF', controlBackgroundColor: '#000000', controlForegroundColor: '#FFFF00', isDarkTheme: true },
};

/** Colours the page and the grid; frames of add-ins take their `prefers-color-scheme` from the page's. */
export const applyTheme = (theme: Theme, book: Book): void => {
  document.documentElement.dataset['theme'] = theme;
  book.engine.injector.get(ThemeService).setDarkMode(isGridDark(theme));
};
