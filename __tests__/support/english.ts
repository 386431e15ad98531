import type { LocalizedText } from '../../src/language.js';

/** The English of texts, which tests of what they say read. */
export const english = (texts: readonly LocalizedText[]): readonly string[] => texts.map(({ en }) => en);

/** A text of a test, which is the same in every language. */
export const anyText = (text: string): LocalizedText => ({ en: text, 'zh-CN': text });
