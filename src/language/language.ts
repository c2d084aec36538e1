import type {Pack} from './pack.js';
import {words as zhHans, type Words} from './zh-hans/words.js';

/** How to say things to one reader. Everything a model or a view may say comes through here. */
export interface Language {
  /** What goes into a `lang` attribute. */
  readonly locale: 'zh-Hans' | 'zh-Hant' | 'en';
  /** The phrases every widget shares. */
  readonly words: Words;
  /** The phrases of one noun: the home language's are given by the caller, who needs them anyway; another language's come with its pack. */
  readonly say: <Noun extends keyof Pack>(noun: Noun, home: Pack[Noun]) => Pack[Noun];
}

/** Simplified Chinese is linked in; every other language is one pack that loads when a page asks for it. */
const packs: Readonly<Record<'zh-Hant' | 'en', () => Promise<Pack>>> = {
  'zh-Hant': () => import('./zh-hant.js').then(({zhHant}) => zhHant),
  en: () => import('./en.js').then(({en}) => en),
};

const home: Language = {locale: 'zh-Hans', words: zhHans, say: (_noun, phrases) => phrases};

const loaded = new Map<Language['locale'], Language>([['zh-Hans', home]]);

/** The language a page's `lang` means, or `undefined` while it has not been loaded. */
export const languageOf = (lang: string | undefined): Language | undefined => loaded.get(localeOf(lang));

/** Loads the language a page's `lang` means. Where it cannot be had, the home language serves. */
export async function loadLanguage(lang: string | undefined): Promise<Language> {
  const locale = localeOf(lang);
  const known = loaded.get(locale);
  if (known || locale === 'zh-Hans') return known ?? home;
  const language = await packs[locale]().then(
    (pack): Language => ({locale, words: pack.words, say: (noun) => pack[noun]}),
    () => home,
  );
  // Of several widgets that asked at once, all speak through the first.
  const first = loaded.get(locale) ?? language;
  loaded.set(locale, first);
  return first;
}

/** Pages also write `zh_CN`, or nothing, or nonsense; none of them may stop a widget. */
export function localeOf(lang: string | undefined): Language['locale'] {
  const tags = (lang ?? '').toLowerCase().split(/[-_]/);
  if (tags[0] === 'en') return 'en';
  const traditional = tags.includes('hant') || (!tags.includes('hans') && tags.some((tag) => ['tw', 'hk', 'mo'].includes(tag)));
  return tags[0] === 'zh' && traditional ? 'zh-Hant' : 'zh-Hans';
}
