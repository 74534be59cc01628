import { LocaleService, LocaleType, type Univer } from '@univerjs/core';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import english from '@univerjs/preset-sheets-core/locales/en-US';
import chinese from '@univerjs/preset-sheets-core/locales/zh-CN';
import taiwanese from '@univerjs/preset-sheets-core/locales/zh-TW';

const languages: Readonly<Record<string, LocaleType>> = { 'zh-CN': LocaleType.ZH_CN, 'zh-TW': LocaleType.ZH_TW };

/** Adds the visible grid to an engine: cells, formula bar, sheet tabs, menus. */
export const showGrid = (container: string, language: string) => (univer: Univer): void => {
  const locales = univer.__getInjector().get(LocaleService);
  locales.load({ [LocaleType.EN_US]: english, [LocaleType.ZH_CN]: chinese, [LocaleType.ZH_TW]: taiwanese } as Parameters<LocaleService['load']>[0]);
  univer.setLocale(languages[language] ?? LocaleType.EN_US);
  const { plugins } = UniverSheetsCorePreset({ container, toolbar: false, footer: { zoomSlider: false, menus: false } });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
};
