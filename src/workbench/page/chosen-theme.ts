const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

const systemTheme = (): Theme => {
  if (matchMedia('(forced-colors: active)').matches || matchMedia('(prefers-contrast: more)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
};

/** The theme that was chosen in this browser, or that of the system. */
export const chosenTheme = (): Theme => themes.find((theme) => theme === localStorage.getItem('workbench-theme')) ?? systemTheme();

/** Whether the system forces a dark ground; what is painted itself has to go with it. */
const isForcedGroundDark = (): boolean => {
  const probe = document.body.appendChild(Object.assign(document.createElement('span'), { style: 'background: Canvas; forced-color-adjust: none' }));
  const [red = 255, green = 255, blue = 255] = (getComputedStyle(probe).backgroundColor.match(/[\d.]+/g) ?? []).map(Number);
  probe.remove();
  return red + green + blue < 384;
};

export const isGridDark = (theme: Theme): boolean => (matchMedia('(forced-colors: active)').matches ? isForcedGroundDark() : theme !== 'light');
