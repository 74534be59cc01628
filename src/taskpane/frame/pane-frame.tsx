import { FluentProvider, makeStaticStyles, makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useMemo, type ReactNode } from 'react';
import type { Locale } from '../../domain/locale';
import { Announcer } from './announcer';
import { paneTheme } from './pane-theme';
import { LocaleProvider } from './words-context';

const useStaticStyles = makeStaticStyles({
  // Some web views hide the bar until the mouse is over it; without its place the text would jump.
  body: { margin: 0, overflowY: 'scroll' },
  html: { scrollPaddingBottom: '96px', scrollPaddingTop: '8px' },
  '*, *::before, *::after': { boxSizing: 'border-box' },
  // Long names of sheets and schemes must not push their field out of a narrow pane.
  '.fui-Field > *, .fui-Select, .fui-Input, .fui-Input__input, .fui-Select__select': { minWidth: 0, maxWidth: '100%' },
  '.fui-Link.fui-Link': { minHeight: '24px' },
  // Without a colour of their own they would look like the text around them.
  '@media (forced-colors: active)': { '.fui-Link.fui-Link': { color: 'LinkText' } },
  '@media (prefers-reduced-motion: reduce)': { '*, *::before, *::after': { animationDuration: '1ms !important', transitionDuration: '1ms !important' } },
});

const useStyles = makeStyles({
  frame: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    overflowWrap: 'anywhere',
    lineBreak: 'strict',
    backgroundColor: tokens.colorNeutralBackground1,
    ':lang(zh)': { fontStyle: 'normal' },
  },
});

type Props = { readonly locale: Locale; readonly isDark: boolean; readonly children: ReactNode };

/** Colours, fonts, language and the live region around everything. */
export const PaneFrame = ({ locale, isDark, children }: Props) => {
  useStaticStyles();
  const theme = useMemo(() => paneTheme(locale, isDark), [locale, isDark]);
  useLayoutEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
    document.body.style.backgroundColor = theme.colorNeutralBackground1;
  }, [locale, isDark, theme]);
  return (
    <LocaleProvider value={locale}>
      <FluentProvider theme={theme} lang={locale} className={useStyles().frame}>
        <Announcer>{children}</Announcer>
      </FluentProvider>
    </LocaleProvider>
  );
};
