import { ThemeService } from '@univerjs/core';
import type { Book } from '../book/book';
import type { OfficeTheme } from '../conversation/app-context';

const themes = ['light', 'dark', 'contrast'] as const;
type Theme = (typeof themes)[number];

/** What add-ins are told of each theme, as Excel on the web has the colours. */
export const officeThemes: Readonly<Record<Theme, OfficeTheme>> = {
  light: { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#1B1B1B', controlBackgroundColor: '#F5F5F5', controlForegroundColor: '#1B1B1B', isDarkTheme: false },
  dark: { bodyBackgroundColor: '#1F1F1F', bodyForegroundColor: '#F0F0F0', controlBackgroundColor: '#292929', controlForegroundColor: '#F0F0F0', isDarkTheme: true },
  contrast: { bodyBackgroundColor: '#000000', bodyForegroundColor: '#FFFFFF', controlBackgroundColor: '#000000', controlForegroundColor: '#FFFF00', isDarkTheme: true },
};

const systemTheme = (): Theme => {
  if (matchMedia('(forced-colors: active)').matches || matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

/** The theme that was chosen, or that of the system. */
export const themeFor = (chosen: string | null): Theme => themes.find((theme) => theme === chosen) ?? systemTheme();

/** Whether the system forces a dark ground; what is painted itself has to go with it. */
const isForcedGroundDark = (): boolean => {
  const probe = document.body.appendChild(Object.assign(document.createElement('span'), { style: 'background: Canvas; forced-color-adjust: none' }));
  const [red = 255, green = 255, blue = 255] = (getComputedStyle(probe).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
  probe.remove();
  return red + green + blue < 384;
};

const isGridDark = (theme: Theme): boolean => (matchMedia('(forced-colors: active)').matches ? isForcedGroundDark() : theme !== 'light');

/** Colours the page and the grid; frames of add-ins take their `prefers-color-scheme` from the page's. */
export const applyTheme = (theme: Theme, book: Book): void => {
  document.documentElement.dataset['theme'] = theme;
  book.engine.injector.get(ThemeService).setDarkMode(isGridDark(theme));
};
