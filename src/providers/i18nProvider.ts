import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider, TranslationMessages } from 'ra-core';
import { en } from '../i18n/en.ts';

export const locales = [
  { locale: 'en', name: 'English' },
  { locale: 'zh', name: '中文' },
] as const;
export type AppLocale = (typeof locales)[number]['locale'];

const isLocale = (value: unknown): value is AppLocale => locales.some(({ locale }) => locale === value);

const KEY = 'RaStoreDOORSTEP.locale';

/** The chosen language, else the browser's. */
export function storedLocale(): AppLocale {
  const stored = (localStorage.getItem(KEY) ?? '').replaceAll('"', '');
  if (isLocale(stored)) return stored;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** A copy that react-admin's index types accept; ours are exact. */
const plain = (messages: Pick<TranslationMessages, 'ra'>): TranslationMessages => ({
  ...messages,
});

const messagesOf = (locale: string): TranslationMessages | Promise<TranslationMessages> =>
  locale === 'zh' ? import('../i18n/zh.ts').then(module => plain(module.zh)) : plain(en);

const showOnPage = (locale: string): void => {
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
};

/** Chinese is loaded only by those who read it, before the first paint. */
export async function createI18nProvider(initial: AppLocale): Promise<I18nProvider> {
  const loaded = new Map<string, TranslationMessages>([['en', plain(en)]]);
  const provide = (locale: string) => loaded.get(locale) ?? messagesOf(locale);
  loaded.set(initial, await messagesOf(initial));
  showOnPage(initial);
  const provider = polyglotI18nProvider(provide, initial, [...locales], { allowMissing: false });
  return {
    ...provider,
    changeLocale: async (locale, options) => {
      await provider.changeLocale(locale, options);
      showOnPage(locale);
    },
  };
}
