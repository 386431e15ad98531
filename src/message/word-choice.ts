import type { Language } from '../language.js';
import { chinese } from './chinese.js';
import { english } from './english.js';
import type { Words } from './words.js';

const languages: Readonly<Record<Language, Words>> = { en: english, 'zh-CN': chinese };

/** The words of a language. */
export const wordsOf = (language: Language): Words => languages[language];
