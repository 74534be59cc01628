import { LocaleService, LocaleType, type Univer } from '@univerjs/core';
import {
  AddRangeProtectionFromSheetBarCommand, ChangeSheetProtectionFromSheetBarCommand, DeleteWorksheetProtectionFormSheetBarCommand, UniverSheetsCorePreset, ViewSheetPermissionFromSheetBarCommand,
} from '@univerjs/preset-sheets-core';
import { showGridAtOnce } from './show-grid-at-once';

type Spoken = { readonly locale: LocaleType; readonly words: () => Promise<{ readonly default: object }> };

/** Their files are fetched by name before anything here runs: opening.ts. */
const english: Spoken = { locale: LocaleType.EN_US, words: () => import(/* webpackChunkName: "grid-words-en-US" */ '@univerjs/preset-sheets-core/locales/en-US') };

const spoken: Readonly<Record<string, Spoken>> = {
  'zh-CN': { locale: LocaleType.ZH_CN, words: () => import(/* webpackChunkName: "grid-words-zh-CN" */ '@univerjs/preset-sheets-core/locales/zh-CN') },
  'zh-TW': { locale: LocaleType.ZH_TW, words: () => import(/* webpackChunkName: "grid-words-zh-TW" */ '@univerjs/preset-sheets-core/locales/zh-TW') },
};

/** The grid's own protection stands in no file and holds no add-in back; the workbook's is another. */
const withoutProtection = Object.fromEntries([
  'sheet.contextMenu.permission', AddRangeProtectionFromSheetBarCommand.id, ChangeSheetProtectionFromSheetBarCommand.id, DeleteWorksheetProtectionFormSheetBarCommand.id, ViewSheetPermissionFromSheetBarCommand.id,
].map((id) => [id, { hidden: true }]));

type GridInterface = { readonly decorate: (univer: Univer) => void; readonly isShown: Promise<void> };

/** The visible grid to be added to an engine: cells, formula bar, sheet tabs, menus. Only the words of one language are fetched. */
export const gridInterface = async (container: string, language: string): Promise<GridInterface> => {
  const { locale, words } = spoken[language] ?? english;
  const { default: text } = await words();
  let shown: () => void;
  return {
    isShown: new Promise((done) => { shown = done; }),
    decorate: (univer) => {
      const injector = univer.__getInjector();
      injector.get(LocaleService).load({ [locale]: text } as Parameters<LocaleService['load']>[0]);
      univer.setLocale(locale);
      const { plugins } = UniverSheetsCorePreset({ container, toolbar: false, menu: withoutProtection, footer: { zoomSlider: false, menus: false } });
      for (const plugin of plugins) {
        if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
        else univer.registerPlugin(plugin);
      }
      void showGridAtOnce(injector).then(() => shown());
    },
  };
};
