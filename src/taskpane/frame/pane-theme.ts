import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';
import type { InEachLanguage, Locale } from '../../domain/locale';

const brand: BrandVariants = {
  10: '#03070F', 20: '#0C1A33', 30: '#122B57', 40: '#173873', 50: '#1C4488', 60: '#22509D', 70: '#285DB3', 80: '#2E69C6',
  90: '#4A7FD0', 100: '#6694DA', 110: '#81A9E3', 120: '#9BBDEB', 130: '#B5D0F2', 140: '#CEE1F7', 150: '#E3EEFB', 160: '#F3F8FE',
};

const before = `'Segoe UI', -apple-system, BlinkMacSystemFont`;

/** Latin letters first, then Han as each region writes them; without it a browser may take the other region's or Japanese shapes. */
const fonts: InEachLanguage = {
  'zh-CN': `${before}, 'PingFang SC', 'Microsoft YaHei UI', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif`,
  'zh-TW': `${before}, 'PingFang TC', 'Microsoft JhengHei UI', 'Microsoft JhengHei', 'Noto Sans CJK TC', sans-serif`,
  'en-US': `${before}, Arial, 'PingFang SC', 'Microsoft YaHei UI', 'Noto Sans CJK SC', sans-serif`,
};

const light = createLightTheme(brand);
const dark: Theme = { ...createDarkTheme(brand), colorBrandForeground1: brand[110], colorBrandForeground2: brand[120], colorBrandForegroundLink: brand[110] };

/** Colours and fonts of the pane. */
export const paneTheme = (locale: Locale, isDark: boolean): Theme => ({
  ...(isDark ? dark : light),
  fontFamilyBase: fonts[locale],
  fontFamilyNumeric: fonts[locale],
  lineHeightBase300: '22px',
});
